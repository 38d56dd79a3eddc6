package org.ayni.journal;

import java.util.List;
import org.ayni.entry.ChainCheck;
import org.ayni.entry.JournalId;
import org.ayni.entry.StoredEntry;

/** Checks entries as the verifier of an export does: what every store does before it gives entries out. For one thread. */
public final class Integrity {
    private final JournalId journal;
    private final ChainCheck chain;

    /** @param from the position of the first entry */
    public Integrity(JournalId journal, long from) {
        this.journal = journal;
        this.chain = new ChainCheck(journal, from);
    }

    /**
     * Checks the entries that follow.
     *
     * @throws IntegrityBroken at the first position that is not as it was recorded; nothing may be checked after it
     */
    public void check(List<StoredEntry> entries) {
        for (var entry : entries) {
            var broken = chain.add(entry);
            if (broken != null) {
                throw new IntegrityBroken(journal, broken);
            }
        }
    }

    /**
     * Checks consecutive entries of a journal, of which the first must be at position {@code from}.
     *
     * @throws IntegrityBroken at the first position that is not as it was recorded
     */
    public static void check(JournalId journal, long from, List<StoredEntry> entries) {
        new Integrity(journal, from).check(entries);
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
