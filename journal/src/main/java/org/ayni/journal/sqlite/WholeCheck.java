package org.ayni.journal.sqlite;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.ayni.journal.IntegrityBroken;
import org.ayni.journal.JournalException;
import org.ayni.journal.Soundness;
import org.ayni.journal.StoreUnavailable;
import org.ayni.journal.StoreUnusable;
import org.jspecify.annotations.Nullable;

/**
 * Checks every entry that is there when the store is opened. The start waits for it up to a bound, and is refused when
 * something is found by then; a large file is checked to its end while the store is in use. The pages are read on the
 * threads that read for everybody, one at a time, so that nobody waits for more than a page.
 */
final class WholeCheck implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(WholeCheck.class.getName());

    private final List<Known> journals;
    private final ReadPool pool;
    private final Damages damages;
    private final Duration bound;
    private final long entries;
    private final AtomicLong checked = new AtomicLong();
    private final Thread thread = Thread.ofPlatform().name("journal-check").unstarted(this::run);
    private volatile boolean closed;

    /** What was found while the start waits; from its completion on nobody does. */
    private final CompletableFuture<@Nullable JournalException> inTime = new CompletableFuture<>();

    WholeCheck(List<Known> journals, ReadPool pool, Damages damages, Duration bound) {
        this.journals = journals;
        this.pool = pool;
        this.damages = damages;
        this.bound = bound;
        this.entries = journals.stream()
                .mapToLong(known -> known.head().position() + 1)
                .sum();
    }

    void start() {
        if (bound.isZero()) {
            inTime.complete(null);
        }
        thread.start();
    }

    /** @throws JournalException the damage that was found within the bound */
    void awaitInTime() {
        var found = inTime.completeOnTimeout(null, bound.toNanos(), TimeUnit.NANOSECONDS)
                .join();
        if (found != null) {
            throw found;
        }
        if (thread.isAlive() && checked.get() < entries) {
            LOG.log(
                    Level.INFO,
                    "the record is large: {0} of its {1} entries are checked, the others while it is used",
                    checked,
                    entries);
        }
    }

    private void run() {
        for (var known : journals) {
            try {
                check(known);
            } catch (IntegrityBroken damage) {
                if (inTime.complete(damage)) {
                    return;
                }
                damages.note(damage);
            } catch (StoreUnusable damage) {
                if (inTime.complete(damage)) {
                    return;
                }
                damages.note(damage);
            } catch (StoreUnavailable unread) {
                if (!inTime.complete(unread) && !closed) {
                    LOG.log(Level.WARNING, "the record was not checked to its end", unread);
                }
                return;
            }
        }
        if (!inTime.complete(null) && damages.known().isEmpty() && !closed) {
            LOG.log(Level.INFO, "all {0} entries are as they were recorded", entries);
        }
    }

    private void check(Known known) {
        var head = known.head();
        Scan.run(
                head.journal(),
                head.position(),
                (from, to) ->
                        pool.read(connection -> connection.entries().page(known.number(), head.journal(), from, to)),
                checked::addAndGet,
                () -> !closed);
    }

    void awaitEnd() {
        Threads.join(thread);
    }

    Soundness soundness() {
        return new Soundness(checked.get(), entries, damages.known());
    }

    /** Returns when nobody reads for it any more. */
    @Override
    public void close() {
        closed = true;
        awaitEnd();
    }
}
