package org.ayni.journal;

import java.util.List;
import org.ayni.entry.ChainCheck;
import org.ayni.entry.JournalId;
import org.ayni.entry.StoredEntry;

/** Checks entries as the verifier of an export does: what every store does before it gives entries out. */
public final class Integrity {

    private Integrity() {}

    /**
     * Checks consecutive entries of a journal, of which the first must be at position {@code from}.
     *
     * @throws IntegrityBroken at the first position that is not as it was recorded
     */
    public static void check(JournalId journal, long from, List<StoredEntry> entries) {
        var chain = new ChainCheck(journal, from);
        for (var entry : entries) {
            var broken = chain.add(entry);
            if (broken != null) {
                throw new IntegrityBroken(journal, broken);
            }
        }
    }

    /**
     * Checks one entry, without regard to the entry before it.
     *
     * @throws IntegrityBroken when it is not as it was recorded or belongs elsewhere
     */
    public static void check(JournalId journal, long position, StoredEntry entry) {
        check(journal, position, List.of(entry));
    }
}
