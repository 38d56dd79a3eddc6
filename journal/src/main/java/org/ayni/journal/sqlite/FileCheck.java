package org.ayni.journal.sqlite;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.ayni.journal.StoreUnusable;

/**
 * Looks at a file before SQLite does, because SQLite would begin to write: it overwrites an empty file, throws away the log
 * beside it, and takes a foreign database for its own.
 */
final class FileCheck {
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER = 100;
    private static final int USER_VERSION_AT = 60;
    private static final int APPLICATION_ID_AT = 68;

    private FileCheck() {}

    /** @throws StoreUnusable when the file is there and cannot be a store of ours */
    static void check(Path file) throws IOException {
        var log = file.resolveSibling(file.getFileName() + "-wal");
        if (!Files.exists(file) || Files.size(file) == 0) {
            if (Files.exists(log) && Files.size(log) > 0) {
                throw new StoreUnusable(
                        "%s is gone or empty, but its log %s is not: something removed or emptied the journal. Keep the log, and restore both from a backup"
                                .formatted(file, log.getFileName()),
                        null);
            }
            return;
        }
        var header = read(file);
        var magic = new byte[MAGIC.length];
        header.get(0, magic);
        if (!Arrays.equals(magic, MAGIC)) {
            throw foreign(file, "it is no SQLite file, or its beginning is damaged");
        }
        checkIdentity(file, header.getInt(APPLICATION_ID_AT), header.getInt(USER_VERSION_AT));
    }

    /**
     * Also asked of SQLite itself, whose log may know newer values than the file.
     *
     * @throws StoreUnusable for the marks of another program or of a newer version
     */
    static void checkIdentity(Path file, int applicationId, int version) {
        if (applicationId != Layout.APPLICATION_ID && applicationId != 0) {
            throw foreign(file, "it is marked as another program's (%08x)".formatted(applicationId));
        }
        if (applicationId != 0 && version > Layout.VERSION) {
            throw new StoreUnusable(
                    "%s was written by a newer Ayni (layout %d, this one knows %d): start that version, or restore a backup made before it ran"
                            .formatted(file, version, Layout.VERSION),
                    null);
        }
    }

    static StoreUnusable foreign(Path file, String why) {
        return new StoreUnusable(
                "%s is not a journal of Ayni: %s. Nothing was changed. Move it away or name another data directory; if it was a journal, restore it from a backup"
                        .formatted(file, why),
                null);
    }

    private static ByteBuffer read(Path file) throws IOException {
        var header = ByteBuffer.allocate(HEADER);
        try (var channel = FileChannel.open(file)) {
            while (header.hasRemaining() && channel.read(header) >= 0) {
                // a short file leaves zeros, which are no magic
            }
        }
        return header;
    }
}
