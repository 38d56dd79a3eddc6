package org.ayni.query.view;

import org.ayni.entry.JournalId;

/** An entry came before the one it follows. A hole must never look like a quiet month: fetch it from the journal. */
public final class JournalGap extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long seen;

    public JournalGap(JournalId journal, long seen, long given) {
        super("%s: entry %d was given after entry %d".formatted(journal, given, seen), null, false, false);
        this.seen = seen;
    }

    /** The last position that was folded; what follows it is missing. */
    public long seen() {
        return seen;
    }
}
