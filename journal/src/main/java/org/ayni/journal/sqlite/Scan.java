package org.ayni.journal.sqlite;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.ayni.entry.JournalId;
import org.ayni.entry.StoredEntry;
import org.ayni.journal.Integrity;
import org.ayni.journal.IntegrityBroken;

/** Goes through a journal from its first entry to its last and checks each. */
final class Scan {
    private static final int PAGE_ENTRIES = 1000;

    private Scan() {}

    /** Where pages come from: entries {@code from} to {@code to}, or the first part of them. */
    interface Source<E extends Exception> {
        List<StoredEntry> page(long from, long to) throws E;
    }

    /**
     * @param last the position of the last entry
     * @param progress is told how many entries were checked after each page
     * @param goOn asked before each page
     * @throws IntegrityBroken at the first position that is not as it was recorded
     */
    static <E extends Exception> void run(
            JournalId journal, long last, Source<E> source, LongConsumer progress, BooleanSupplier goOn) throws E {
        var integrity = new Integrity(journal, 0);
        var next = 0L;
        while (next <= last && goOn.getAsBoolean()) {
            var page = source.page(next, Math.min(last, next + PAGE_ENTRIES - 1));
            integrity.check(page);
            next += page.size();
            progress.accept(page.size());
        }
    }
}
