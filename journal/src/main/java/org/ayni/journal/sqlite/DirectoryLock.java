package org.ayni.journal.sqlite;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import org.ayni.disk.DataDirectory;
import org.ayni.journal.StoreUnusable;
import org.jspecify.annotations.Nullable;

/** Holds a data directory for this process alone; the system lets go of it when the process ends, however it ends. */
final class DirectoryLock implements AutoCloseable {
    /** Directories held by this process: a second descriptor of the lock file, once closed, would drop the lock of the first. */
    private static final Set<Path> HELD = new HashSet<>();

    private final Path directory;
    private final FileChannel channel;

    private DirectoryLock(Path directory, FileChannel channel) {
        this.directory = directory;
        this.channel = channel;
    }

    /**
     * @param directory an existing directory
     * @throws StoreUnusable when somebody holds it
     */
    static DirectoryLock take(Path directory) throws IOException {
        var real = directory.toRealPath();
        synchronized (HELD) {
            if (HELD.contains(real)) {
                throw held(directory, null);
            }
            var lock = new DirectoryLock(real, open(directory));
            HELD.add(real);
            return lock;
        }
    }

    private static FileChannel open(Path directory) throws IOException {
        var file = directory.resolve("lock");
        var channel = FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                DataDirectory.ownerOnly("rw-------"));
        if (tryLock(channel) == null) {
            channel.close();
            throw held(directory, null);
        }
        return channel;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static StoreUnusable held(Path directory, @Nullable Throwable cause) {
        return new StoreUnusable(
                "the data directory %s is in use by a running Ayni: stop that one first, or name another directory"
                        .formatted(directory.toAbsolutePath()),
                cause);
    }

    @Override
    public void close() throws IOException {
        synchronized (HELD) {
            channel.close();
            HELD.remove(directory);
        }
    }
}
