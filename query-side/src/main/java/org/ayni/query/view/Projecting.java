package org.ayni.query.view;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.ayni.entry.JournalId;
import org.ayni.entry.JournalKind;
import org.ayni.journal.JournalReader;
import org.jspecify.annotations.Nullable;

/**
 * Keeps all read models up with all journals. A nudge or a comparison of heads says that a journal has moved; what has
 * moved is read from the journal itself, once for all its views, in pages. Journals are folded beside each other on a small
 * pool, one thread at a time per journal.
 */
public final class Projecting {
    private static final int HEADS_PAGE = 500;

    private final List<Projection> projections;
    private final JournalReader reader;
    private final JournalPages pages;
    private final PlatformPool pool;
    private final Progress progress;
    private final Failures failures;
    private final Map<JournalId, JournalWork> work = new ConcurrentHashMap<>();
    private volatile boolean caughtUp;

    public Projecting(
            List<Projection> projections,
            JournalReader reader,
            PlatformPool pool,
            Progress progress,
            InstantSource clock) {
        this.projections = List.copyOf(projections);
        this.reader = reader;
        this.pages = new JournalPages(reader);
        this.pool = pool;
        this.progress = progress;
        this.failures = new Failures(clock);
    }

    /** Says that a journal may have moved. Returns at once; may be said too often, too early, or not at all. */
    public void nudge(JournalId journal) {
        work(journal).request();
    }

    /**
     * Compares all journals with all views and folds what is missing; failed views are tried again. Blocks on reading heads,
     * not on folding.
     */
    public void compare() {
        var behind = false;
        @Nullable JournalId after = null;
        while (true) {
            var heads = reader.heads(after, HEADS_PAGE);
            if (heads.isEmpty()) {
                caughtUp = !behind;
                return;
            }
            for (var head : heads) {
                if (work(head.journal()).isBehind(head.position())) {
                    behind = true;
                    resume(head.journal());
                }
            }
            after = heads.getLast().journal();
        }
    }

    /** Whether every view has come as far as its journals were when they were last compared. */
    public boolean isCaughtUp() {
        return caughtUp;
    }

    /** Tries again what had failed for a journal. */
    public void resume(JournalId journal) {
        work(journal).retry();
        nudge(journal);
    }

    /** Does something with a journal while nothing of it is folded. */
    public boolean exclusively(JournalId journal, BooleanSupplier action) {
        return work(journal).exclusively(action);
    }

    public List<Projection> projections() {
        return projections;
    }

    public List<Projection> projections(JournalKind kind) {
        return projections.stream().filter(of(kind)).toList();
    }

    /** As far as every view of a journal has come that has not stopped; -1 when nothing is shown of it. */
    public long reached(JournalId journal) {
        return projections(journal.kind()).stream()
                .filter(view -> !failures.isStopped(view.key(), journal))
                .mapToLong(view -> progress.position(view.key().name(), journal))
                .min()
                .orElse(-1);
    }

    /** What has stopped, by view and journal. */
    public List<Failure> failures() {
        return failures.all().stream()
                .sorted(Comparator.comparing((Failure failure) -> failure.view().name())
                        .thenComparing(failure -> failure.journal().toString()))
                .toList();
    }

    private JournalWork work(JournalId journal) {
        return work.computeIfAbsent(
                journal, id -> new JournalWork(id, projections(id.kind()), reader, pages, pool, progress, failures));
    }

    private static Predicate<Projection> of(JournalKind kind) {
        return projection -> projection.fold().kind() == kind;
    }
}
