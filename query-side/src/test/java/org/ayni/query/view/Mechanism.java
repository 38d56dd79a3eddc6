package org.ayni.query.view;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.ayni.entry.JournalId;
import org.ayni.query.journals.MemoryJournals;

/** The mechanism put together by hand, with journals and views in memory. */
final class Mechanism implements AutoCloseable {
    final MemoryJournals journals = new MemoryJournals();
    final ViewStore store;
    final Progress progress = new Progress();
    final PlatformPool pool = new PlatformPool("test", 2);
    final Projecting projecting;
    private final List<View> views = new ArrayList<>();
    private final AsOf asOf = new AsOf(journals, progress, Duration.ofSeconds(20));

    Mechanism(ViewStore store, Fold... folds) {
        this.store = store;
        for (var fold : folds) {
            views.add(view(fold));
        }
        projecting = new Projecting(
                views.stream().map(View::projection).toList(), journals, pool, progress, InstantSource.system());
        journals.subscribe(moved -> projecting.nudge(moved.journal()));
    }

    private View view(Fold fold) {
        return switch (fold) {
            case DocumentFold<?> documents -> new DocumentView<>(documents, store, journals, pool, asOf);
            case RowFold rows -> new RowView(rows, store, pool, asOf);
        };
    }

    View view(String name) {
        return views.stream()
                .filter(view -> view.key().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Waits until a view has seen a position. */
    void await(String view, JournalId journal, long position) {
        asOf.seen(view(view).key(), journal, position);
    }

    @Override
    public void close() {
        progress.close();
        pool.close();
    }
}
