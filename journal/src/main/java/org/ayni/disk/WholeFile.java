package org.ayni.disk;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;

/** A small file that is there whole or not at all, whenever the power fails; for its owner alone. */
public final class WholeFile {

    /** How the names end of files that are not whole yet. Such a file that is found at a start is nobody's. */
    public static final String UNFINISHED = ".new";

    private WholeFile() {}

    /** Writes it under another name first, in place of one that is there; returns when it will outlast a power cut. */
    public static void write(Path file, byte[] content) throws IOException {
        var unfinished = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + UNFINISHED);
        try {
            try (var channel =
                    FileChannel.open(unfinished, Set.of(CREATE_NEW, WRITE), DataDirectory.ownerOnly("rw-------"))) {
                var bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(unfinished, file, ATOMIC_MOVE, REPLACE_EXISTING);
        } catch (IOException e) {
            Files.deleteIfExists(unfinished);
            throw e;
        }
        DataDirectory.sync(folder(file));
    }

    /** Deletes it, and returns when it will not come back. */
    public static void delete(Path file) throws IOException {
        if (Files.deleteIfExists(file)) {
            DataDirectory.sync(folder(file));
        }
    }

    private static Path folder(Path file) {
        return requireNonNull(file.toAbsolutePath().getParent(), "a file is in a folder");
    }
}
