package org.ayni.query.sqlite;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The files of a view store are for their owner alone: the same texts stand in them as in the journal. */
final class OwnersAlone {
    private static final Logger LOG = LoggerFactory.getLogger(OwnersAlone.class);
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    private static final Set<PosixFilePermission> RIGHTS = PosixFilePermissions.fromString("rw-------");

    private OwnersAlone() {}

    /** Makes a file, if there is none. SQLite gives the files beside a database the rights of the database. */
    static void create(Path file) throws IOException {
        try {
            Files.createFile(
                    file,
                    POSIX
                            ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(RIGHTS)}
                            : new FileAttribute<?>[0]);
        } catch (FileAlreadyExistsException e) {
            // made before: by this version, or by one that left it open to others
        }
    }

    /** Takes the rights of others from a file and from all whose names begin like its name, such as those set aside. */
    static void restrict(Path file) throws IOException {
        var directory = file.toAbsolutePath().getParent();
        if (!POSIX || directory == null) {
            return;
        }
        var name = String.valueOf(file.getFileName());
        try (var files = Files.newDirectoryStream(
                directory, one -> String.valueOf(one.getFileName()).startsWith(name))) {
            for (var one : files) {
                if (Files.isRegularFile(one)
                        && !Files.getPosixFilePermissions(one).equals(RIGHTS)) {
                    restrictOne(one);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    private static void restrictOne(Path file) {
        try {
            Files.setPosixFilePermissions(file, RIGHTS);
        } catch (IOException e) {
            LOG.warn("{} may be read by others, and that cannot be changed; change it by hand", file, e);
        }
    }
}
