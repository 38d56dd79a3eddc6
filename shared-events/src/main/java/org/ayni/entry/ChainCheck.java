package org.ayni.entry;

import org.jspecify.annotations.Nullable;

/**
 * Says of stored entries, one after the other, what {@link Verifier} says of the file that they are exported to. The rule is
 * the same, so that a store never serves what an auditor's verifier refuses. For one thread.
 */
public final class ChainCheck {
    private final LineCheck line = new LineCheck();
    private final Chain chain;

    /** @param from the position of the first entry; what stands before it is not known, so its link is not checked */
    public ChainCheck(JournalId journal, long from) {
        chain = new Chain(journal, from);
    }

    /** What is wrong with the next entry; {@code null} when it is the one that was recorded. Nothing may follow a wrong one. */
    public Verdict.@Nullable Broken add(StoredEntry entry) {
        var bytes = entry.line();
        try {
            line.check(bytes, 0, LineReader.checked(bytes.length) - 1);
            chain.add(line.header, line.hash);
            return null;
        } catch (EntryRefused refused) {
            return refused.at(chain.length());
        }
    }
}
