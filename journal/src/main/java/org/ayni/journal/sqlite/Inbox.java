package org.ayni.journal.sqlite;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.ayni.journal.StoreUnavailable;

/** Appends that wait to be written, in the order they came. */
final class Inbox {
    /** One transaction takes no more, so that the log stays small and nobody waits long. */
    private static final int BATCH_APPENDS = 1024;

    private static final long BATCH_BYTES = 4 << 20;

    /** More would only wait, and use up the memory that reading needs. */
    private static final long WAITING_BYTES = 64 << 20;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private final ArrayDeque<Pending> waiting = new ArrayDeque<>();
    private long waitingBytes;
    private boolean closed;

    /** @throws StoreUnavailable when closed or overfull; then it does not wait here */
    void add(Pending pending) {
        lock.lock();
        try {
            if (closed) {
                throw new StoreUnavailable("the journal is closed: nothing can be recorded", null);
            }
            if (waitingBytes > WAITING_BYTES) {
                throw new StoreUnavailable("too much is waiting to be recorded: try again in a moment", null);
            }
            waiting.add(pending);
            waitingBytes += pending.append().bytes();
            arrived.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Waits for appends, and takes as many as one transaction should hold; none only when closed and empty. */
    List<Pending> take() {
        lock.lock();
        try {
            while (waiting.isEmpty() && !closed) {
                arrived.awaitUninterruptibly();
            }
            var batch = new ArrayList<Pending>(Math.min(waiting.size(), BATCH_APPENDS));
            var bytes = 0L;
            while (!waiting.isEmpty() && batch.size() < BATCH_APPENDS && bytes < BATCH_BYTES) {
                var next = waiting.remove();
                bytes += next.append().bytes();
                batch.add(next);
            }
            waitingBytes -= bytes;
            return batch;
        } finally {
            lock.unlock();
        }
    }

    /** Takes in nothing more; what waits can still be taken out. */
    void close() {
        lock.lock();
        try {
            closed = true;
            arrived.signal();
        } finally {
            lock.unlock();
        }
    }
}
