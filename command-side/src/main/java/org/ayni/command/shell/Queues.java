package org.ayni.command.shell;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.common.lock.Lock;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.common.lock.LockFactory;

/**
 * A queue for each journal: who came first is served first, and nobody waits for ever. Axon's own lock lets a busy caller in
 * again before those who wait; with 64 callers on one journal some waited for seconds.
 */
final class Queues implements LockFactory {

    private final ConcurrentHashMap<String, Queue> queues = new ConcurrentHashMap<>();
    private final Duration patience;
    private final int most;

    /**
     * @param patience how long one caller waits
     * @param most how many may wait for one journal
     */
    Queues(Duration patience, int most) {
        this.patience = patience;
        this.most = most;
    }

    /** @throws LockAcquisitionFailedException when too many wait, or the wait is too long */
    @Override
    public Lock obtainLock(String journal) {
        var queue = enter(journal);
        try {
            if (queue.present() <= most + 1 && queue.turn.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                return new Turn(journal, queue.turn());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        leave(journal);
        throw new LockAcquisitionFailedException("too much waits for " + journal);
    }

    /** How many wait for a journal now. */
    int waiting(String journal) {
        var queue = queues.get(journal);
        return queue == null ? 0 : queue.turn.getQueueLength();
    }

    int size() {
        return queues.size();
    }

    private Queue enter(String journal) {
        return queues.compute(
                journal,
                (_, queue) -> queue == null ? new Queue(new ReentrantLock(true), 1) : queue.with(queue.present + 1));
    }

    private void leave(String journal) {
        queues.computeIfPresent(journal, (_, queue) -> queue.present == 1 ? null : queue.with(queue.present - 1));
    }

    /** @param present how many are there: whose turn it is, and who waits */
    private record Queue(ReentrantLock turn, int present) {

        Queue with(int nowPresent) {
            return new Queue(turn, nowPresent);
        }
    }

    private final class Turn implements Lock {

        private final String journal;
        private final ReentrantLock turn;

        Turn(String journal, ReentrantLock turn) {
            this.journal = journal;
            this.turn = turn;
        }

        @Override
        public void release() {
            turn.unlock();
            leave(journal);
        }

        @Override
        public boolean isHeld() {
            return turn.isHeldByCurrentThread();
        }
    }
}
