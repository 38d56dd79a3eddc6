package org.ayni.query.broken;

import org.ayni.journal.JournalWriter;

/** Breaks a rule of the architecture on purpose: a read model that could write. */
public final class WritesTheJournal {
    private WritesTheJournal() {}

    static Class<?> pen() {
        return JournalWriter.class;
    }
}
