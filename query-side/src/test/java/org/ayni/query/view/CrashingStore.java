package org.ayni.query.view;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayni.entry.JournalId;
import org.jspecify.annotations.Nullable;

/** A store whose process ends before a certain write. */
public final class CrashingStore implements ViewStore {

    /** The end of the process. */
    public static final class Crash extends Error {
        private static final long serialVersionUID = 1L;
    }

    private final ViewStore store;
    private int writesLeft;

    public CrashingStore(ViewStore store, int writes) {
        this.store = store;
        this.writesLeft = writes;
    }

    private void write() {
        if (writesLeft-- == 0) {
            throw new Crash();
        }
    }

    @Override
    public boolean move(ViewKey view, JournalId journal, ViewHead expected, ViewHead next, @Nullable String body) {
        write();
        return store.move(view, journal, expected, next, body);
    }

    @Override
    public void upsert(ViewKey view, JournalId journal, long generation, List<RowVersion> rows) {
        write();
        store.upsert(view, journal, generation, rows);
    }

    @Override
    public ViewHead head(ViewKey view, JournalId journal) {
        return store.head(view, journal);
    }

    @Override
    public Optional<Document> document(ViewKey view, JournalId journal) {
        return store.document(view, journal);
    }

    @Override
    public List<Standing> standings(ViewKey view, @Nullable JournalId after, int max) {
        return store.standings(view, after, max);
    }

    @Override
    public Map<String, Row> rows(ViewKey view, JournalId journal, long generation, long at, Collection<String> keys) {
        return store.rows(view, journal, generation, at, keys);
    }

    @Override
    public Map<String, Row> visible(ViewKey view, JournalId journal, long at, Collection<String> keys) {
        return store.visible(view, journal, at, keys);
    }

    @Override
    public List<Row> find(ViewKey view, JournalId journal, long at, RowQuery query) {
        return store.find(view, journal, at, query);
    }

    @Override
    public List<RowVersion> changes(ViewKey view, JournalId journal, long from, long to) {
        return store.changes(view, journal, from, to);
    }

    @Override
    public int removeRows(ViewKey view, JournalId journal, long generation, int max) {
        write();
        return store.removeRows(view, journal, generation, max);
    }

    @Override
    public int removeLeftovers(int max) {
        write();
        return store.removeLeftovers(max);
    }

    @Override
    public void forget(ViewKey view, JournalId journal) {
        write();
        store.forget(view, journal);
    }

    @Override
    public List<ViewKey> versions(String name) {
        return store.versions(name);
    }

    @Override
    public void drop(ViewKey view) {
        write();
        store.drop(view);
    }

    @Override
    public void close() {
        store.close();
    }
}
