package org.ayni.query.rebuild;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ayni.entry.JournalId;
import org.ayni.entry.JournalKind;
import org.ayni.journal.Head;
import org.ayni.journal.JournalReader;
import org.ayni.query.view.JournalPages;
import org.ayni.query.view.PlatformPool;
import org.ayni.query.view.Projecting;
import org.ayni.query.view.Projection;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Folds read models anew while they are read. One rebuild at a time, on a thread of its own. */
public final class Rebuilding implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Rebuilding.class);
    private static final int HEADS_PAGE = 500;
    private static final int PERCENT_BETWEEN_LINES = 10;

    private final Projecting projecting;
    private final JournalReader reader;
    private final JournalPages pages;
    private final InstantSource clock;
    private final PlatformPool thread = new PlatformPool("rebuild", 1);
    private @Nullable Rebuild latest;
    private volatile boolean closed;

    public Rebuilding(Projecting projecting, JournalReader reader, InstantSource clock) {
        this.projecting = projecting;
        this.reader = reader;
        this.pages = new JournalPages(reader);
        this.clock = clock;
    }

    /**
     * Begins to fold one view, or all of them, anew.
     *
     * @return empty when a rebuild is running
     */
    synchronized Optional<Rebuild.Status> start(List<Projection> views) {
        if (latest != null && latest.status(clock.instant()).state() == Rebuild.State.RUNNING) {
            return Optional.empty();
        }
        var rebuild = new Rebuild(views, clock.instant());
        latest = rebuild;
        thread.execute(() -> run(rebuild));
        return Optional.of(rebuild.status(clock.instant()));
    }

    /** Does something while no rebuild is under way, now or soon. */
    public void between(Runnable action) {
        thread.execute(action);
    }

    /** The rebuild that runs, or the last one that did; empty when there was none since the start. */
    synchronized Optional<Rebuild.Status> status() {
        return Optional.ofNullable(latest).map(rebuild -> rebuild.status(clock.instant()));
    }

    private void run(Rebuild rebuild) {
        try {
            for (var view : rebuild.views()) {
                eachHead(view.fold().kind(), head -> rebuild.expects(head.position() + 1));
            }
            LOG.info("rebuild of {} begins", names(rebuild));
            for (var view : rebuild.views()) {
                eachHead(view.fold().kind(), head -> journal(rebuild, view, head.journal()));
            }
        } catch (RuntimeException e) {
            rebuild.failed(e.toString());
            LOG.error("the rebuild of {} was cut off", names(rebuild), e);
        } finally {
            rebuild.end(clock.instant());
            LOG.info("rebuild of {} has ended: {}", names(rebuild), rebuild.outcome());
        }
    }

    private void journal(Rebuild rebuild, Projection view, JournalId journal) {
        if (closed) {
            return;
        }
        try {
            var beside = view.beside(journal);
            while (step(rebuild, view, journal, beside)) {
                // page by page; what is recorded meanwhile comes after it
            }
            var swapped = projecting.exclusively(journal, () -> swap(rebuild, view, journal, beside));
            projecting.resume(journal);
            if (!swapped) {
                rebuild.failed("%s of %s was replaced by somebody else meanwhile".formatted(view.key(), journal));
                return;
            }
            while (beside.clean()) {
                // page by page
            }
        } catch (RuntimeException e) {
            rebuild.failed("%s of %s: %s".formatted(view.key(), journal, e));
            LOG.error("{} of {} could not be folded anew; it keeps what it had", view.key(), journal, e);
        }
    }

    private boolean swap(Rebuild rebuild, Projection view, JournalId journal, Projection.Beside beside) {
        do {
            if (beside.swap()) {
                return true;
            }
        } while (step(rebuild, view, journal, beside)); // the view was further by a few entries
        return false;
    }

    private boolean step(Rebuild rebuild, Projection view, JournalId journal, Projection.Beside beside) {
        var page = pages.next(journal, beside.position() + 1);
        beside.apply(page);
        var before = rebuild.status(clock.instant());
        rebuild.folded(page.size());
        var after = rebuild.status(clock.instant());
        if (before.percent() / PERCENT_BETWEEN_LINES < after.percent() / PERCENT_BETWEEN_LINES) {
            LOG.info(
                    "rebuild at {} %, about {} s to go (now {} of {})",
                    after.percent(), after.remainingSeconds(), view.key(), journal);
        }
        return !page.isEmpty();
    }

    private void eachHead(JournalKind kind, Consumer<Head> action) {
        @Nullable JournalId after = null;
        while (true) {
            var heads = reader.heads(after, HEADS_PAGE);
            if (heads.isEmpty()) {
                return;
            }
            heads.stream().filter(head -> head.journal().kind() == kind).forEach(action);
            after = heads.getLast().journal();
        }
    }

    private static List<String> names(Rebuild rebuild) {
        return rebuild.views().stream().map(view -> view.key().toString()).toList();
    }

    @Override
    public void close() {
        closed = true;
        thread.close();
    }
}
