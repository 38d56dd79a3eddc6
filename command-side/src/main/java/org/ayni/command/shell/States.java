package org.ayni.command.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ayni.entry.JournalId;

/**
 * The folded states of the journals used last. Strong and bounded: weak references were tried, and now and then a
 * collection threw away all of them at once. A state is never wrong, at most behind, because whoever takes one out reads
 * the entries after it; it can be dropped at any time.
 */
final class States {

    private final Map<JournalId, Folded<?>> used;

    /** @param most how many journals are kept */
    States(int most) {
        this.used = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<JournalId, Folded<?>> eldest) {
                return size() > most;
            }
        };
    }

    synchronized Optional<Folded<?>> of(JournalId journal) {
        return Optional.ofNullable(used.get(journal));
    }

    /** Called in the queue of the journal, so that no older state replaces a newer one. */
    synchronized void keep(Folded<?> folded) {
        used.put(folded.journal(), folded);
    }

    synchronized void drop(JournalId journal) {
        used.remove(journal);
    }
}
