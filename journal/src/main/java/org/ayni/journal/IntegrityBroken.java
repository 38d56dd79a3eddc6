package org.ayni.journal;

import org.ayni.entry.JournalId;
import org.ayni.entry.Verdict;

/**
 * What is stored is not what was recorded: bytes do not match their hash, an entry is missing, or one stands in the wrong
 * place. Nothing of it is served and nothing is repaired; a person decides, with a backup or an export at hand.
 */
public final class IntegrityBroken extends JournalException {
    private static final long serialVersionUID = 1L;

    private final transient JournalId journal;
    private final long position;
    private final String what;
    private final String expected;
    private final String found;

    IntegrityBroken(JournalId journal, Verdict.Broken verdict) {
        this(journal, verdict.position(), verdict.fault().sentence(), verdict.expected(), verdict.found());
    }

    /** @param what the part that does not match, or what is wrong, for a person to read */
    public IntegrityBroken(JournalId journal, long position, String what, String expected, String found) {
        super(
                "%s is damaged at position %d (%s): expected %s, found %s. Keep a copy of the data directory and restore it from a backup; docs/journal-format.md says how what is stored is taken home and judged"
                        .formatted(journal, position, what, expected, found),
                null);
        this.journal = journal;
        this.position = position;
        this.what = what;
        this.expected = expected;
        this.found = found;
    }

    /** The same once more, to be thrown on another thread. */
    public IntegrityBroken again() {
        return new IntegrityBroken(journal, position, what, expected, found);
    }

    public JournalId journal() {
        return journal;
    }

    public long position() {
        return position;
    }

    /** The hash (64 digits) or words for what should stand there. */
    public String expected() {
        return expected;
    }

    /** The hash (64 digits) or words for what stands there. */
    public String found() {
        return found;
    }
}
