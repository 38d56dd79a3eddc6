package org.ayni.query.view;

import java.util.ArrayList;
import java.util.List;
import org.ayni.entry.Entry;
import org.ayni.entry.JournalId;
import org.ayni.events.Event;

/** Keeps the rows of each journal up to date: rows first, head last. */
final class RowProjection implements Projection {
    private static final int REMOVED_AT_ONCE = 500;

    private final RowFold fold;
    private final ViewStore store;

    RowProjection(RowFold fold, ViewStore store) {
        this.fold = fold;
        this.store = store;
    }

    @Override
    public Fold fold() {
        return fold;
    }

    @Override
    public ViewHead head(JournalId journal) {
        return store.head(key(), journal);
    }

    @Override
    public ViewHead apply(JournalId journal, List<Entry<Event>> entries) {
        var head = head(journal);
        var batch = new RowBatch(fold, store, journal, head);
        batch.take(entries);
        var next = batch.head();
        if (next.position() > head.position()) {
            store.upsert(key(), journal, next.generation(), batch.versions());
            if (!store.move(key(), journal, head, next, null)) {
                throw new HeadMoved(key(), journal);
            }
        }
        batch.finish();
        return next;
    }

    @Override
    public Beside beside(JournalId journal) {
        return new RowsBeside(journal, head(journal));
    }

    @Override
    public void forget(JournalId journal) {
        store.forget(key(), journal);
    }

    private final class RowsBeside implements Beside {
        private final JournalId journal;
        private final long replaced;
        private ViewHead head;

        RowsBeside(JournalId journal, ViewHead current) {
            this.journal = journal;
            this.replaced = current.generation();
            this.head = current.nextGeneration();
            while (store.removeRows(key(), journal, head.generation(), REMOVED_AT_ONCE) > 0) {
                // left by a rebuild that was cut off
            }
        }

        @Override
        public long position() {
            return head.position();
        }

        @Override
        public void apply(List<Entry<Event>> entries) {
            var batch = new RowBatch(fold, store, journal, head);
            batch.take(entries);
            batch.finish();
            store.upsert(key(), journal, head.generation(), new ArrayList<>(batch.versions()));
            head = batch.head();
        }

        @Override
        public boolean swap() {
            var current = head(journal);
            return current.generation() == replaced
                    && current.position() <= head.position()
                    && store.move(key(), journal, current, head, null);
        }

        @Override
        public boolean clean() {
            return store.removeRows(key(), journal, replaced, REMOVED_AT_ONCE) > 0;
        }
    }
}
