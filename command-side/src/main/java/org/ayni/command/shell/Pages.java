package org.ayni.command.shell;

import java.util.List;
import java.util.stream.Stream;
import org.ayni.entry.JournalId;
import org.ayni.entry.StoredEntry;
import org.ayni.journal.JournalReader;

/** Entries one after the other, read page by page so that no reading lasts. */
public final class Pages {

    private static final int SIZE = 500;

    private Pages() {}

    public static Stream<StoredEntry> of(JournalReader reader, JournalId journal, long from) {
        return Stream.iterate(
                        new Page(from, reader.read(journal, from, SIZE)),
                        page -> !page.entries().isEmpty(),
                        page -> page.next(reader, journal))
                .flatMap(page -> page.entries().stream());
    }

    private record Page(long from, List<StoredEntry> entries) {

        Page next(JournalReader reader, JournalId journal) {
            var next = from + entries.size();
            return new Page(next, reader.read(journal, next, SIZE));
        }
    }
}
