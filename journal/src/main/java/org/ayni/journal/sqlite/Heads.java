package org.ayni.journal.sqlite;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.ayni.entry.JournalId;
import org.ayni.journal.Head;
import org.jspecify.annotations.Nullable;

/**
 * The end of every journal, as it is on disk. Read at the start and moved by the writer after each commit, before anybody is
 * told; a few hundred bytes for each journal. Many may read, one thread writes.
 */
final class Heads {
    private final ConcurrentMap<JournalId, Known> byJournal = new ConcurrentHashMap<>();
    private final ConcurrentNavigableMap<String, JournalId> names = new ConcurrentSkipListMap<>();

    @Nullable Known get(JournalId journal) {
        return byJournal.get(journal);
    }

    void put(JournalId journal, Known known) {
        if (!byJournal.containsKey(journal)) {
            names.put(
                    journal.toString(), journal); // first, so that whoever finds a new journal also finds it in a page
        }
        byJournal.put(journal, known);
    }

    List<Known> all() {
        return List.copyOf(byJournal.values());
    }

    /** A page in the order of names, beginning after {@code after}. */
    List<Head> page(@Nullable JournalId after, int max) {
        var rest = after == null ? names : names.tailMap(after.toString(), false);
        return rest.values().stream()
                .map(byJournal::get)
                .filter(Objects::nonNull)
                .limit(max)
                .map(Known::head)
                .toList();
    }
}
