package org.ayni.query.view;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.ayni.entry.JournalId;

/**
 * How far each view has come, and waiting for it to come further. Cheap to wait on by the thousand: a waiting virtual thread
 * holds nothing but itself.
 */
public final class Progress implements AutoCloseable {
    private record Key(String view, JournalId journal) {}

    private final Map<Key, Gauge> gauges = new ConcurrentHashMap<>();
    private final Map<JournalId, Set<Runnable>> watchers = new ConcurrentHashMap<>();
    private volatile boolean closed;

    /** The view stands here now. Only whoever folds says so. */
    void moved(String view, JournalId journal, long position) {
        gauge(view, journal).set(position);
        watchers.getOrDefault(journal, Set.of()).forEach(Runnable::run);
    }

    /**
     * From now on {@code onMove} is run whenever a view of one of the journals has come further; it must not block.
     *
     * @param journals that exist
     */
    public Watch watch(Collection<JournalId> journals, Runnable onMove) {
        journals.forEach(journal -> watchers.computeIfAbsent(journal, _ -> ConcurrentHashMap.newKeySet())
                .add(onMove));
        return () -> journals.forEach(
                journal -> watchers.getOrDefault(journal, Set.of()).remove(onMove));
    }

    /** Closing it ends it. */
    public interface Watch extends AutoCloseable {
        @Override
        void close();
    }

    /** False when everything ends: nobody should begin to wait. */
    public boolean isOpen() {
        return !closed;
    }

    /** Where a view stands, -1 when it has nothing or nobody has looked yet. */
    public long position(String view, JournalId journal) {
        var gauge = gauges.get(new Key(view, journal));
        return gauge == null ? -1 : gauge.position;
    }

    /**
     * Waits until a view has folded an entry.
     *
     * @param journal one that exists: each is kept in mind from now on
     * @return false when the time is over, or everything ends
     */
    public boolean await(String view, JournalId journal, long position, Duration atMost) throws InterruptedException {
        return gauge(view, journal).await(position, atMost.toNanos());
    }

    /** Lets everybody go who waits, now and later. */
    @Override
    public void close() {
        closed = true;
        gauges.values().forEach(Gauge::wake);
        watchers.values().forEach(all -> all.forEach(Runnable::run));
    }

    private Gauge gauge(String view, JournalId journal) {
        return gauges.computeIfAbsent(new Key(view, journal), _ -> new Gauge());
    }

    private final class Gauge {
        private final ReentrantLock lock = new ReentrantLock();
        private final Condition moved = lock.newCondition();
        private volatile long position = -1;

        void set(long now) {
            lock.lock();
            try {
                position = now;
                moved.signalAll();
            } finally {
                lock.unlock();
            }
        }

        void wake() {
            set(position);
        }

        boolean await(long wanted, long nanos) throws InterruptedException {
            if (position >= wanted) {
                return true;
            }
            var left = nanos;
            lock.lockInterruptibly();
            try {
                while (position < wanted && left > 0 && !closed) {
                    left = moved.awaitNanos(left);
                }
                return position >= wanted;
            } finally {
                lock.unlock();
            }
        }
    }
}
