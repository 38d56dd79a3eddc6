package org.ayni.query.view;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ayni.entry.JournalId;

/**
 * The current documents of one view. The latest ones are kept decoded; since a state belongs to one head for ever, a kept
 * one is used exactly when the store still has that head.
 */
final class Documents<S> {
    private static final int KEPT = 200;

    /** @param folded at the same position as the head */
    record Current<S>(ViewHead head, Folded<S> folded) {}

    private final DocumentFold<S> fold;
    private final ViewStore store;
    private final Map<JournalId, Current<S>> kept = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<JournalId, Current<S>> eldest) {
            return size() > KEPT;
        }
    });

    Documents(DocumentFold<S> fold, ViewStore store) {
        this.fold = fold;
        this.store = store;
    }

    /**
     * What the store has now; empty when it has nothing.
     *
     * @throws Unreadable when it has something that this fold cannot read
     */
    Optional<Current<S>> current(JournalId journal) {
        var remembered = kept.get(journal);
        if (remembered != null && remembered.head().equals(store.head(fold.key(), journal))) {
            return Optional.of(remembered);
        }
        return store.document(fold.key(), journal).map(document -> {
            var head = document.head();
            var folded = new Folded<>(head.position(), head.hash(), read(journal, document.body()));
            keep(journal, head, folded);
            return new Current<>(head, folded);
        });
    }

    /** The stored text is not of this fold. The journal still has everything. */
    static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable(ViewKey view, JournalId journal, RuntimeException cause) {
            super("%s of %s cannot be read: %s".formatted(view, journal, cause), cause);
        }
    }

    private S read(JournalId journal, String body) {
        try {
            return fold.read(body);
        } catch (RuntimeException e) {
            throw new Unreadable(fold.key(), journal, e);
        }
    }

    void keep(JournalId journal, ViewHead head, Folded<S> folded) {
        kept.put(journal, new Current<>(head, folded));
    }

    void drop(JournalId journal) {
        kept.remove(journal);
    }
}
