package org.ayni.command.config;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** One line that only the owner of the data directory can read, from the moment the file is there. */
final class OwnerFile {

    private static final Set<PosixFilePermission> OWNER_ALONE = PosixFilePermissions.fromString("rw-------");

    private OwnerFile() {}

    /**
     * The line in the file; a missing file is made with a new one, whole or not at all.
     *
     * @throws InstallationRefused when others may read the file
     */
    static String read(Path file, Supplier<String> made) {
        try {
            if (Files.notExists(file)) {
                write(file, made.get());
            }
            if (!OWNER_ALONE.containsAll(Files.getPosixFilePermissions(file))) {
                throw new InstallationRefused("others may read %s; run: chmod 600 %s".formatted(file, file));
            }
            return Files.readString(file, StandardCharsets.US_ASCII).strip();
        } catch (IOException | UnsupportedOperationException e) {
            throw new InstallationRefused("%s cannot be read or made: %s".formatted(file, e), e);
        }
    }

    /** On disk under another name first: a file that is found is complete, whenever the power fails. */
    private static void write(Path file, String line) throws IOException {
        var unfinished = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".new");
        var permissions = PosixFilePermissions.asFileAttribute(OWNER_ALONE);
        try (var channel = FileChannel.open(unfinished, Set.of(CREATE_NEW, WRITE), permissions)) {
            var bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.US_ASCII));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(unfinished, file, ATOMIC_MOVE);
        try (var directory = FileChannel.open(file.toAbsolutePath().getParent(), READ)) {
            directory.force(true);
        }
    }
}
