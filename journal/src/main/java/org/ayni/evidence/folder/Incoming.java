package org.ayni.evidence.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.ayni.disk.DataDirectory;
import org.ayni.disk.Room;
import org.ayni.entry.Hash;
import org.ayni.journal.JournalException;
import org.ayni.journal.StoreFull;
import org.ayni.journal.StoreUnavailable;

/** Where files are written that are not whole yet. Nobody looks for them here. */
record Incoming(Path folder) {

    private static final int PORTION = 1 << 16;

    /** The folder, made if need be, without what an earlier process left in it. */
    static Incoming swept(Path folder) throws IOException {
        DataDirectory.create(folder);
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder)) {
            for (var file : left) {
                Files.delete(file);
            }
        }
        return new Incoming(folder);
    }

    /**
     * A file with these bytes, on disk.
     *
     * @throws IllegalArgumentException when they have another hash; then nothing is left of them, nor after any failure
     */
    Path write(InputStream content, Hash hash) {
        var file = folder.resolve(UUID.randomUUID().toString());
        try {
            var found = copy(content, file);
            if (!found.equals(hash)) {
                throw new IllegalArgumentException("the bytes have the hash %s, not %s".formatted(found, hash));
            }
            return file;
        } catch (IOException e) {
            throw given(e, file);
        } catch (RuntimeException | Error e) {
            drop(file, e);
            throw e;
        }
    }

    private static Hash copy(InputStream content, Path file) throws IOException {
        var digest = Hash.newSha256();
        var portion = new byte[PORTION];
        try (var out = FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                DataDirectory.ownerOnly("rw-------"))) {
            for (var read = content.read(portion); read >= 0; read = content.read(portion)) {
                digest.update(portion, 0, read);
                var bytes = ByteBuffer.wrap(portion, 0, read);
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
            }
            out.force(true);
        }
        return new Hash(digest.digest());
    }

    /** Gives the file its name at last; from then on it is seen. */
    void keep(Path unfinished, Path folder, Hash hash, Instant since) {
        try {
            Files.setLastModifiedTime(unfinished, FileTime.from(since));
            DataDirectory.create(folder);
            Files.move(
                    unfinished,
                    folder.resolve(hash.toString()),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            DataDirectory.sync(folder);
        } catch (IOException e) {
            throw given(e, unfinished);
        }
    }

    private JournalException given(IOException failure, Path file) {
        var full = Room.isShort(failure, folder);
        drop(file, failure);
        return full
                ? new StoreFull("there is no room for a file in %s".formatted(folder), failure)
                : new StoreUnavailable("a file cannot be kept in %s: %s".formatted(folder, failure), failure);
    }

    private static void drop(Path file, Throwable why) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            why.addSuppressed(left); // the next start sweeps it
        }
    }
}
