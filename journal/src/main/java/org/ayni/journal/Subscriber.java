package org.ayni.journal;

import java.lang.System.Logger.Level;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.ayni.entry.JournalId;
import org.ayni.journal.Commits.Moved;
import org.jspecify.annotations.Nullable;

/**
 * One subscriber with its thread. What it has not been told yet is kept as the newest position per journal, so a slow one
 * costs memory for each journal that moves, not for each commit.
 */
final class Subscriber implements Commits.Subscription {
    private static final System.Logger LOG = System.getLogger(Subscriber.class.getName());

    private final Consumer<Moved> target;
    private final Consumer<Subscriber> onClose;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition told = lock.newCondition();
    private final Map<JournalId, Long> waiting = new LinkedHashMap<>();
    private boolean closed;

    Subscriber(Consumer<Moved> target, Consumer<Subscriber> onClose) {
        this.target = target;
        this.onClose = onClose;
    }

    void start() {
        Thread.ofVirtual().name("journal-nudges").start(this::run);
    }

    void tell(Moved moved) {
        lock.lock();
        try {
            waiting.put(moved.journal(), moved.position());
            told.signal();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            told.signal();
        } finally {
            lock.unlock();
        }
        onClose.accept(this);
    }

    private void run() {
        for (var moved = next(); moved != null; moved = next()) {
            try {
                target.accept(moved);
            } catch (RuntimeException | Error e) {
                // its own trouble: whoever needs every entry compares heads as well
                LOG.log(Level.WARNING, "a subscriber failed on " + moved, e);
            }
        }
    }

    private @Nullable Moved next() {
        lock.lock();
        try {
            while (waiting.isEmpty() && !closed) {
                told.awaitUninterruptibly();
            }
            return closed ? null : first();
        } finally {
            lock.unlock();
        }
    }

    private Moved first() {
        var oldest = waiting.entrySet().iterator();
        var entry = oldest.next();
        var moved = new Moved(entry.getKey(), entry.getValue());
        oldest.remove();
        return moved;
    }
}
