package org.ayni.query.sqlite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * The file and its connections: one that writes, some that read. Write-ahead log; a power cut may lose the last batches,
 * which are folded again, but cannot damage the file.
 */
final class ViewsFile implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ViewsFile.class);
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);
    private static final String DAMAGED = ".damaged";

    @FunctionalInterface
    interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    private final Path file;
    private final Connection writer;
    private final ReentrantLock writing = new ReentrantLock();
    private final BlockingQueue<Connection> readers;
    private final List<Connection> all = new ArrayList<>();

    private ViewsFile(Path file, int readers) throws SQLException {
        this.file = file;
        this.readers = new ArrayBlockingQueue<>(readers);
        try {
            OwnersAlone.create(file);
            OwnersAlone.restrict(file);
            writer = connect();
            ViewsSchema.ensure(writer);
            for (var i = 0; i < readers; i++) {
                this.readers.add(connect());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("no view store can be made at " + file, e);
        } catch (SQLException | RuntimeException e) {
            close();
            throw e;
        }
    }

    static ViewsFile open(Path file, int readers, InstantSource clock) {
        var mark = marked(file);
        if (Files.exists(mark)) {
            setAside(file, clock, "it was found damaged while it was in use");
        }
        try {
            return new ViewsFile(file, readers);
        } catch (SQLException | ViewsSchema.Foreign e) {
            setAside(file, clock, e.toString());
            try {
                return new ViewsFile(file, readers);
            } catch (SQLException again) {
                throw new IllegalStateException("no view store can be opened at " + file, again);
            }
        }
    }

    /** All of the work on one state of the file, whatever is written meanwhile. */
    <T> T read(Work<T> work) {
        var connection = borrowed();
        try {
            return transaction(connection, "BEGIN", work);
        } catch (SQLException e) {
            throw failed(e);
        } finally {
            readers.add(connection);
        }
    }

    /** All of the work in one transaction, or nothing of it. */
    <T> T write(Work<T> work) {
        writing.lock();
        try {
            return transaction(writer, "BEGIN IMMEDIATE", work);
        } catch (SQLException e) {
            throw failed(e);
        } finally {
            writing.unlock();
        }
    }

    @Override
    public void close() {
        for (var connection : all) {
            try {
                connection.close();
            } catch (SQLException e) {
                LOG.warn("a connection to {} could not be closed", file, e);
            }
        }
    }

    private Connection connect() throws SQLException {
        var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        all.add(connection);
        Sql.execute(
                connection,
                "PRAGMA busy_timeout = 5000",
                "PRAGMA journal_mode = WAL",
                "PRAGMA synchronous = NORMAL",
                "PRAGMA journal_size_limit = 67108864",
                "PRAGMA cache_size = -8192");
        return connection;
    }

    private Connection borrowed() {
        try {
            return readers.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the view store", e);
        }
    }

    private static <T> T transaction(Connection connection, String begin, Work<T> work) throws SQLException {
        Sql.execute(connection, begin);
        try {
            var result = work.with(connection);
            Sql.execute(connection, "COMMIT");
            return result;
        } catch (SQLException | RuntimeException e) {
            rollback(connection, e);
            throw e;
        }
    }

    private static void rollback(Connection connection, Exception cause) {
        try {
            Sql.execute(connection, "ROLLBACK");
        } catch (SQLException e) {
            cause.addSuppressed(e); // SQLite has rolled back by itself already
        }
    }

    private RuntimeException failed(SQLException e) {
        if (e instanceof SQLiteException known && isDamage(known.getResultCode())) {
            mark();
            return new IllegalStateException(
                    "%s is damaged; start again and it is folded anew from the journal".formatted(file), e);
        }
        return new IllegalStateException("the view store failed: " + e.getMessage(), e);
    }

    private static boolean isDamage(SQLiteErrorCode code) {
        return (code.code & 0xff) == SQLiteErrorCode.SQLITE_CORRUPT.code || code == SQLiteErrorCode.SQLITE_NOTADB;
    }

    private void mark() {
        try {
            OwnersAlone.create(marked(file));
            Files.writeString(marked(file), "set aside at the next start\n");
        } catch (IOException e) {
            LOG.warn("{} is damaged, and that cannot be noted: delete it by hand", file, e);
        }
    }

    private static Path marked(Path file) {
        return file.resolveSibling(file.getFileName() + DAMAGED);
    }

    /** Nothing that was set aside before is written over. */
    private static String free(Path file, String name) {
        var free = name;
        for (var i = 2; Files.exists(file.resolveSibling(free)); i++) {
            free = name + "-" + i;
        }
        return free;
    }

    private static void setAside(Path file, InstantSource clock, String why) {
        var aside = free(file, file.getFileName() + ".aside-" + STAMP.format(clock.instant()));
        LOG.warn("{} is set aside as {} and folded anew: {}", file, aside, why);
        try {
            for (var part : List.of("", "-wal", "-shm")) {
                var from = file.resolveSibling(file.getFileName() + part);
                if (Files.exists(from)) {
                    Files.move(from, file.resolveSibling(aside + part));
                }
            }
            Files.deleteIfExists(marked(file));
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be used and not be moved; delete it".formatted(file), e);
        }
    }
}
