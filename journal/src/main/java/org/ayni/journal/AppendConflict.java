package org.ayni.journal;

import org.ayni.entry.Hash;
import org.ayni.entry.JournalId;
import org.jspecify.annotations.Nullable;

/**
 * The entries do not follow on the head: the journal has moved, or the appending side knows another history (then the
 * positions are equal and the hashes differ). Nothing was recorded; whoever kept a state must read the journal again.
 */
public final class AppendConflict extends JournalException {
    private static final long serialVersionUID = 1L;

    private final transient JournalId journal;
    private final long expected;
    private final transient Hash expectedHash;
    private final long actual;
    private final transient Hash actualHash;

    /** @param actual the head, {@code null} when the journal has no entry */
    public AppendConflict(JournalId journal, long expected, Hash expectedHash, @Nullable Head actual) {
        this(
                journal,
                expected,
                expectedHash,
                actual == null ? -1 : actual.position(),
                actual == null ? Hash.ZERO : actual.hash());
    }

    private AppendConflict(JournalId journal, long expected, Hash expectedHash, long actual, Hash actualHash) {
        super("%s was expected at position %d (%s) but is at %d (%s)"
                .formatted(journal, expected, expectedHash, actual, actualHash));
        this.journal = journal;
        this.expected = expected;
        this.expectedHash = expectedHash;
        this.actual = actual;
        this.actualHash = actualHash;
    }

    public JournalId journal() {
        return journal;
    }

    /** The position the append was meant to follow; -1 for the beginning. */
    public long expected() {
        return expected;
    }

    public Hash expectedHash() {
        return expectedHash;
    }

    /** The position of the last entry; -1 when there is none. */
    public long actual() {
        return actual;
    }

    public Hash actualHash() {
        return actualHash;
    }
}
