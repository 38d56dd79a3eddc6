package org.ayni.query.view;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.ayni.entry.JournalId;

/** Shows the rows of one read model, as of any position that the view has seen. */
public final class RowView implements View {
    private final RowFold fold;
    private final ViewStore store;
    private final PlatformPool pool;
    private final AsOf asOf;

    public RowView(RowFold fold, ViewStore store, PlatformPool pool, AsOf asOf) {
        this.fold = fold;
        this.store = store;
        this.pool = pool;
        this.asOf = asOf;
    }

    @Override
    public Projection projection() {
        return new RowProjection(fold, store);
    }

    @Override
    public Fold fold() {
        return fold;
    }

    /** @throws NoAnswer when the question cannot be answered */
    public long position(JournalId journal, KnownAt knownAt) {
        return asOf.position(key(), journal, knownAt);
    }

    public List<Row> find(JournalId journal, long at, RowQuery query) {
        return pool.call(() -> store.find(key(), journal, at, query));
    }

    public Map<String, Row> rows(JournalId journal, long at, Collection<String> keys) {
        return keys.isEmpty() ? Map.of() : pool.call(() -> store.visible(key(), journal, at, keys));
    }

    /** What changed from one position to another, both included. */
    public List<RowVersion> changes(JournalId journal, long from, long to) {
        return pool.call(() -> store.changes(key(), journal, from, to));
    }
}
