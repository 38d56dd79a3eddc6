package org.ayni.command.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ayni.disk.DataDirectory;
import org.ayni.disk.Room;
import org.ayni.entry.Hash;
import org.ayni.journal.StoreFull;
import org.ayni.journal.StoreUnavailable;
import org.ayni.journal.StoreUnusable;

/** Takes files in, piece by piece, into a folder of its own where nobody looks for them. */
public final class Reception {

    private static final int PORTION = 1 << 16;

    private final Path folder;
    private final long mostBytes;

    private Reception(Path folder, long mostBytes) {
        this.folder = folder;
        this.mostBytes = mostBytes;
    }

    /**
     * The reception of a data directory that this process holds. What an earlier process left there is deleted.
     *
     * @param mostBytes how large a file may be
     * @throws StoreUnusable when the folder cannot be made or swept
     */
    public static Reception in(Path dataDirectory, long mostBytes) {
        var folder = dataDirectory.resolve("arriving");
        try {
            DataDirectory.create(folder);
            try (DirectoryStream<Path> left = Files.newDirectoryStream(folder)) {
                for (var file : left) {
                    Files.delete(file);
                }
            }
            return new Reception(folder, mostBytes);
        } catch (IOException e) {
            throw new StoreUnusable(
                    "the folder %s cannot be used (%s): check that it may be written by this user"
                            .formatted(folder.toAbsolutePath(), e),
                    e);
        }
    }

    public long mostBytes() {
        return mostBytes;
    }

    /**
     * The file that is sent; empty when it is too large, which is found out as soon as it is.
     *
     * @throws IOException when the sender broke off
     * @throws StoreFull when there is no room for it
     * @throws StoreUnavailable when it cannot be written
     */
    public Optional<SentFile> receive(InputStream content) throws IOException {
        var file = folder.resolve(UUID.randomUUID().toString());
        var whole = false;
        try (var out = create(file)) {
            var digest = Hash.newSha256();
            var portion = new byte[PORTION];
            var size = 0L;
            for (var read = content.read(portion); read >= 0; read = content.read(portion)) {
                size += read;
                if (size > mostBytes) {
                    return Optional.empty();
                }
                digest.update(portion, 0, read);
                write(out, ByteBuffer.wrap(portion, 0, read));
            }
            whole = true;
            return Optional.of(new SentFile(file, new Hash(digest.digest()), size));
        } finally {
            if (!whole) {
                Files.deleteIfExists(file);
            }
        }
    }

    private FileChannel create(Path file) {
        try {
            return FileChannel.open(
                    file,
                    Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                    DataDirectory.ownerOnly("rw-------"));
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private void write(FileChannel out, ByteBuffer bytes) {
        try {
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private RuntimeException failed(IOException failure) {
        return Room.isShort(failure, folder)
                ? new StoreFull("there is no room for a file in %s".formatted(folder), failure)
                : new StoreUnavailable("a file cannot be taken in at %s: %s".formatted(folder, failure), failure);
    }
}
