package org.ayni.query.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayni.entry.Entry;
import org.ayni.entry.JournalId;
import org.ayni.events.Event;
import org.jspecify.annotations.Nullable;

/** The rows that a run of entries makes, on top of those in the store. */
final class RowBatch {
    private final RowFold fold;
    private final ViewStore store;
    private final JournalId journal;
    private final ViewHead from;
    private final Map<String, Optional<Row>> current = new HashMap<>();
    private final List<RowVersion> versions = new ArrayList<>();
    private ViewHead head;
    private @Nullable FoldFailed failed;

    RowBatch(RowFold fold, ViewStore store, JournalId journal, ViewHead from) {
        this.fold = fold;
        this.store = store;
        this.journal = journal;
        this.from = from;
        this.head = from;
    }

    void take(List<Entry<Event>> entries) {
        for (var entry : entries) {
            try {
                take(entry);
            } catch (RuntimeException e) {
                failed = new FoldFailed(entry.header().position(), e);
                return;
            }
        }
    }

    private void take(Entry<Event> entry) {
        if (!Order.isNext(head.position(), entry)) {
            return;
        }
        var position = entry.header().position();
        for (var row : fold.apply(entry, this::current)) {
            versions.add(new RowVersion(position, row));
            current.put(row.key(), Optional.of(row));
        }
        head = head.at(position, entry.hash());
    }

    private Optional<Row> current(String key) {
        return current.computeIfAbsent(key, this::stored);
    }

    private Optional<Row> stored(String key) {
        return from.position() < 0
                ? Optional.empty()
                : Optional.ofNullable(store.rows(fold.key(), journal, from.generation(), from.position(), List.of(key))
                        .get(key));
    }

    /** Where the batch ends. */
    ViewHead head() {
        return head;
    }

    List<RowVersion> versions() {
        return versions;
    }

    void finish() {
        if (failed != null) {
            throw failed;
        }
    }
}
