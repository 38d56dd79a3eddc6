package org.ayni.query.view;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.ayni.entry.Entry;
import org.ayni.entry.JournalId;
import org.ayni.events.Event;
import org.ayni.journal.JournalReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The work on one journal: reads a page, gives it to every view of the journal, and comes again until nothing is left. A
 * view that fails stops alone: until the next comparison when the fold or the entry is at fault, which another entry does
 * not mend; until the next request when the store is, which may just have got room again. Requests that come while it runs
 * are not lost and not queued up.
 */
final class JournalWork implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(JournalWork.class);

    private final JournalId journal;
    private final List<Projection> projections;
    private final JournalReader reader;
    private final JournalPages pages;
    private final PlatformPool pool;
    private final Progress progress;
    private final Failures failures;

    private final AtomicInteger requests = new AtomicInteger();
    private volatile boolean requested;
    private final ReentrantLock lock = new ReentrantLock();
    /** Where each view stands, as far as it was looked up. Only read and written under the lock. */
    private final Map<ViewKey, Long> positions = new HashMap<>();
    /** Views that have failed and wait to be tried again. Only read and written under the lock. */
    private final Set<ViewKey> stopped = new HashSet<>();
    /** Views that could not be stored, and wait for the next request. Only read and written under the lock. */
    private final Set<ViewKey> unstored = new HashSet<>();

    JournalWork(
            JournalId journal,
            List<Projection> projections,
            JournalReader reader,
            JournalPages pages,
            PlatformPool pool,
            Progress progress,
            Failures failures) {
        this.journal = journal;
        this.projections = projections;
        this.reader = reader;
        this.pages = pages;
        this.pool = pool;
        this.progress = progress;
        this.failures = failures;
    }

    void request() {
        requested = true;
        if (requests.getAndIncrement() == 0) {
            start();
        }
    }

    private void start() {
        try {
            pool.execute(this);
        } catch (PlatformPool.Busy busy) {
            requests.set(0); // the next nudge or the next comparison finds what is missing
            LOG.warn("{} waits to be folded: {}", journal, busy.getMessage());
        }
    }

    /** Whether some view has not come as far as this. */
    boolean isBehind(long head) {
        return projections.stream()
                .anyMatch(view -> progress.position(view.key().name(), journal) < head);
    }

    void retry() {
        lock.lock();
        try {
            stopped.clear();
            unstored.clear();
        } finally {
            lock.unlock();
        }
    }

    /** Afterwards it is looked up anew where the views stand. */
    boolean exclusively(BooleanSupplier action) {
        lock.lock();
        try {
            return action.getAsBoolean();
        } finally {
            positions.clear();
            lock.unlock();
        }
    }

    @Override
    public void run() {
        var answered = requests.get();
        var more = false;
        lock.lock();
        try {
            if (requested) {
                requested = false;
                unstored.clear();
            }
            more = page();
        } catch (RuntimeException e) {
            LOG.error("{} could not be read; it is tried again within a minute", journal, e);
        } finally {
            lock.unlock();
        }
        if (more || requests.addAndGet(-answered) != 0) {
            start(); // behind what waits already, so that a long journal holds up no short one
        }
    }

    /** Folds one page into every view that is behind. Returns whether there may be more. */
    private boolean page() {
        var going = projections.stream()
                .filter(view -> !stopped.contains(view.key()) && !unstored.contains(view.key()))
                .filter(view -> position(view) > Long.MIN_VALUE)
                .toList();
        if (going.isEmpty()) {
            return false;
        }
        var from = going.stream().mapToLong(this::position).min().orElseThrow() + 1;
        var page = pages.read(journal, from, JournalPages.PAGE);
        for (var view : going) {
            fold(view, page.entries());
        }
        if (page.unreadable() != null) {
            var broken = from + page.entries().size();
            going.stream()
                    .filter(view -> position(view) == broken - 1)
                    .forEach(view -> fail(view, stopped, broken, page.unreadable()));
            return false;
        }
        return !page.entries().isEmpty();
    }

    private void fold(Projection view, List<Entry<Event>> entries) {
        var seen = position(view);
        var unseen = entries.stream()
                .filter(entry -> entry.header().position() > seen)
                .toList();
        if (unseen.isEmpty()) {
            return;
        }
        try {
            reached(view, view.apply(journal, unseen).position());
            failures.recovered(view.key(), journal);
        } catch (HeadMoved moved) {
            positions.remove(view.key());
        } catch (FoldFailed failed) {
            stopped(view, seen, failed);
        } catch (RuntimeException failed) {
            fail(view, unstored, seen + 1, failed);
        }
    }

    private void stopped(Projection view, long seen, FoldFailed failed) {
        positions.remove(view.key());
        var stands = position(view); // what came before is in the view
        if (failed.getCause() instanceof JournalGap && stands != seen) {
            return; // the view is elsewhere than we believed: what it lacks is read from the journal
        }
        fail(view, stopped, failed.position(), failed.getCause() instanceof RuntimeException cause ? cause : failed);
    }

    /** @param waiting those that the view now waits with */
    private void fail(Projection view, Set<ViewKey> waiting, long position, RuntimeException cause) {
        waiting.add(view.key());
        failures.failed(view.key(), journal, position, cause);
    }

    private void reached(Projection view, long position) {
        positions.put(view.key(), position);
        progress.moved(view.key().name(), journal, position);
    }

    /** Where a view stands; {@link Long#MIN_VALUE}, and it is stopped, when the store does not say. */
    private long position(Projection view) {
        var known = positions.get(view.key());
        if (known != null) {
            return known;
        }
        try {
            var position = sound(view);
            reached(view, position);
            return position;
        } catch (RuntimeException e) {
            fail(view, unstored, 0, e);
            return Long.MIN_VALUE;
        }
    }

    /** Where a view stands, after a look whether this journal is the one that it has followed. */
    private long sound(Projection view) {
        var head = view.head(journal);
        if (head.position() < 0) {
            return -1;
        }
        var entry = reader.entry(journal, head.position());
        if (entry.isPresent() && entry.get().hash().equals(head.hash())) {
            return head.position();
        }
        LOG.warn(
                "{} has followed another history of {} up to entry {} (a backup was restored?); it is folded again",
                view.key(),
                journal,
                head.position());
        view.forget(journal);
        return -1;
    }
}
