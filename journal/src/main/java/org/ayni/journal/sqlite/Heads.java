package org.ayni.journal.sqlite;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.ayni.entry.JournalId;
import org.ayni.journal.Head;
import org.jspecify.annotations.Nullable;

/**
 * The end of every journal, as it is on disk. Read at the start and moved by the writer after each commit, before anybody is
 * told; a few hundred bytes for each journal.
 */
final class Heads {
    private final ConcurrentMap<JournalId, Known> byJournal = new ConcurrentHashMap<>();
    private final ConcurrentNavigableMap<String, JournalId> names = new ConcurrentSkipListMap<>();

    @Nullable Known get(JournalId journal) {
        return byJournal.get(journal);
    }

    void put(JournalId journal, Known known) {
        if (byJournal.put(journal, known) == null) {
            names.put(journal.toString(), journal);
        }
    }

    /** A page in the order of names, beginning after {@code after}. */
    List<Head> page(@Nullable JournalId after, int max) {
        var rest = after == null ? names : names.tailMap(after.toString(), false);
        return rest.values().stream()
                .limit(max)
                .map(byJournal::get)
                .map(Known::head)
                .toList();
    }
}
