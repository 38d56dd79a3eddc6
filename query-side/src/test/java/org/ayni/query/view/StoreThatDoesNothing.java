package org.ayni.query.view;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayni.entry.JournalId;
import org.jspecify.annotations.Nullable;

/** Takes everything and has nothing to show. Not run by itself: every test of it must fail. */
class StoreThatDoesNothing extends ViewStoreContract implements ViewStore {

    @Override
    protected ViewStore store() {
        return this;
    }

    @Override
    public ViewHead head(ViewKey view, JournalId journal) {
        return ViewHead.NONE;
    }

    @Override
    public Optional<Document> document(ViewKey view, JournalId journal) {
        return Optional.empty();
    }

    @Override
    public List<Standing> standings(ViewKey view, @Nullable JournalId after, int max) {
        return List.of();
    }

    @Override
    public boolean move(ViewKey view, JournalId journal, ViewHead expected, ViewHead next, @Nullable String body) {
        return true;
    }

    @Override
    public void upsert(ViewKey view, JournalId journal, long generation, List<RowVersion> rows) {}

    @Override
    public Map<String, Row> rows(ViewKey view, JournalId journal, long generation, long at, Collection<String> keys) {
        return Map.of();
    }

    @Override
    public Map<String, Row> visible(ViewKey view, JournalId journal, long at, Collection<String> keys) {
        return Map.of();
    }

    @Override
    public List<Row> find(ViewKey view, JournalId journal, long at, RowQuery query) {
        return List.of();
    }

    @Override
    public List<RowVersion> changes(ViewKey view, JournalId journal, long from, long to) {
        return List.of();
    }

    @Override
    public int removeRows(ViewKey view, JournalId journal, long generation, int max) {
        return 0;
    }

    @Override
    public int removeLeftovers(int max) {
        return 0;
    }

    @Override
    public void forget(ViewKey view, JournalId journal) {}

    @Override
    public List<ViewKey> versions(String name) {
        return List.of();
    }

    @Override
    public void drop(ViewKey view) {}

    @Override
    public void close() {}
}
