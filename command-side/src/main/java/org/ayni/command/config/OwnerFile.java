package org.ayni.command.config;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.function.Supplier;
import org.ayni.disk.WholeFile;

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
                WholeFile.write(file, (made.get() + "\n").getBytes(StandardCharsets.US_ASCII));
            }
            if (!OWNER_ALONE.containsAll(Files.getPosixFilePermissions(file))) {
                throw new InstallationRefused("others may read %s; run: chmod 600 %s".formatted(file, file));
            }
            return Files.readString(file, StandardCharsets.US_ASCII).strip();
        } catch (IOException | UnsupportedOperationException e) {
            throw new InstallationRefused("%s cannot be read or made: %s".formatted(file, e), e);
        }
    }
}
