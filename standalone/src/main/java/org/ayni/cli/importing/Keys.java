package org.ayni.cli.importing;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.UUID;
import org.ayni.entry.Hash;
import org.ayni.entry.Seen;
import org.jspecify.annotations.Nullable;

/**
 * The key of a command: the same for the same row with the same content about the same state of its fact, on any machine
 * and at any time. A UUID of version 8 (RFC 9562): the first bits of SHA-256 over the parts, each with its length.
 */
public final class Keys {

    private Keys() {}

    /** @param corrected the last change that is corrected; absent when the row is told for the first time */
    public static UUID of(String file, String row, Hash content, @Nullable Seen corrected) {
        var parts = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(parts)) {
            out.writeUTF("ayni import 1");
            out.writeUTF(file);
            out.writeUTF(row);
            out.writeUTF(content.toString());
            out.writeLong(corrected == null ? -1 : corrected.position());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        var digest = ByteBuffer.wrap(Hash.sha256(parts.toByteArray()).bytes());
        return new UUID(
                (digest.getLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x8000L,
                (digest.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L);
    }
}
