package org.ayni.journal.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import org.ayni.journal.StoreFailed;
import org.ayni.journal.StoreUnavailable;
import org.jspecify.annotations.Nullable;

/**
 * A few platform threads that read, each with a connection while it does. A call into SQLite holds the carrier of a virtual
 * thread for its whole length, so callers wait here instead.
 */
final class ReadPool implements AutoCloseable {
    private final Path file;
    private final List<ReadConnection> all = new ArrayList<>();
    private final BlockingQueue<ReadConnection> idle;
    private final ExecutorService threads;

    interface Reading<T extends @Nullable Object> {
        T from(ReadConnection connection) throws SQLException;
    }

    ReadPool(Path file, Settings settings) throws SQLException {
        this.file = file;
        this.idle = new ArrayBlockingQueue<>(settings.readers());
        try {
            for (var i = 0; i < settings.readers(); i++) {
                all.add(new ReadConnection(Db.reading(file, settings.busyWait())));
            }
        } catch (SQLException e) {
            closeConnections();
            throw e;
        }
        idle.addAll(all);
        this.threads = Executors.newFixedThreadPool(
                settings.readers(),
                Thread.ofPlatform().name("journal-reader-", 0).factory());
    }

    /** Reads on a thread of the pool, and waits for it. */
    <T extends @Nullable Object> T read(Reading<T> reading) {
        return await(submit(reading));
    }

    private <T extends @Nullable Object> Future<T> submit(Reading<T> reading) {
        try {
            return threads.submit(() -> {
                var connection = idle.take(); // never waits: there are as many as threads
                try {
                    return reading.from(connection);
                } catch (SQLException e) {
                    connection.prepareAgain();
                    throw e;
                } finally {
                    idle.add(connection);
                }
            });
        } catch (RejectedExecutionException e) {
            throw new StoreUnavailable("the journal is closed: nothing can be read", e);
        }
    }

    private <T extends @Nullable Object> T await(Future<T> result) {
        try {
            return result.get();
        } catch (InterruptedException e) {
            result.cancel(false);
            Thread.currentThread().interrupt();
            throw new StoreUnavailable("interrupted while waiting for the journal", e);
        } catch (ExecutionException e) {
            throw refusal(e.getCause());
        }
    }

    private RuntimeException refusal(@Nullable Throwable cause) {
        return switch (cause) {
            case RuntimeException own -> own;
            case SQLException e ->
                switch (Errors.of(e)) {
                    case DAMAGED -> Opening.damaged(file, e);
                    case BUSY, FULL, UNKNOWN ->
                        new StoreUnavailable("the journal cannot be read: " + e.getMessage(), e);
                };
            case null, default -> new StoreFailed("reading ended in a way that no store should know", cause);
        };
    }

    private void closeConnections() throws SQLException {
        for (var connection : all) {
            connection.close();
        }
    }

    /** Finishes what is being read; must be called before the writing connection is closed, which tidies up. */
    @Override
    public void close() throws SQLException {
        threads.close();
        closeConnections();
    }
}
