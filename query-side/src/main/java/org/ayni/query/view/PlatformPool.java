package org.ayni.query.view;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * A few platform threads for whatever blocks in native code or computes for long. SQLite pins the thread that calls it: on
 * virtual threads two long reads would hold up everything else, here they only hold up each other. Work comes in pages.
 */
public final class PlatformPool implements Executor, AutoCloseable {
    private static final int WAITING_AT_MOST = 10_000;

    private final ThreadPoolExecutor threads;
    private final ThreadLocal<Boolean> inside = ThreadLocal.withInitial(() -> false);

    /** @param name of the threads, for those who read thread dumps */
    public PlatformPool(String name, int size) {
        var group = Thread.ofPlatform().name(name + "-", 1).daemon();
        threads = new ThreadPoolExecutor(
                size, size, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(WAITING_AT_MOST), group::unstarted);
        threads.allowCoreThreadTimeOut(true);
    }

    /** All is busy, or the process is going down. Trying again later may help. */
    public static final class Busy extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Busy(String message) {
            super(message, null, false, false);
        }
    }

    /**
     * Does the work on the pool and waits for it; what it throws, this throws.
     *
     * @throws Busy when too much is waiting already, or the waiting thread is interrupted
     */
    public <T> T call(Callable<T> work) {
        if (inside.get()) {
            return now(work); // part of larger work that has a thread: waiting for another could wait for ever
        }
        try {
            return threads.submit(() -> {
                        inside.set(true);
                        return work.call();
                    })
                    .get();
        } catch (RejectedExecutionException e) {
            throw new Busy("too much is waiting");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Busy("interrupted");
        } catch (ExecutionException e) {
            throw rethrown(e.getCause());
        }
    }

    /** Leaves the work to the pool. Work that comes after the end of the pool is dropped: all of it can be done again. */
    @Override
    public void execute(Runnable work) {
        try {
            threads.execute(() -> {
                inside.set(true);
                work.run();
            });
        } catch (RejectedExecutionException e) {
            if (!threads.isShutdown()) {
                throw new Busy("too much is waiting");
            }
        }
    }

    private static <T> T now(Callable<T> work) {
        try {
            return work.call();
        } catch (Exception e) {
            throw rethrown(e);
        }
    }

    private static RuntimeException rethrown(@org.jspecify.annotations.Nullable Throwable thrown) {
        return switch (thrown) {
            case RuntimeException e -> e;
            case Error e -> throw e;
            case null, default -> new IllegalStateException(thrown);
        };
    }

    /** Ends when the work at hand is done; what waits is dropped. */
    @Override
    public void close() {
        threads.getQueue().clear();
        threads.shutdown();
        try {
            if (!threads.awaitTermination(10, TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
