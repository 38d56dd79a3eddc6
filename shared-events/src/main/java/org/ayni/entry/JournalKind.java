package org.ayni.entry;

import org.ayni.events.value.Spelling;

/** What a journal is the record of. Each kind has its own sealed type of events. */
public enum JournalKind {
    MUNICIPALITY,
    PROGRAMME,
    PARTNERSHIP;

    /** The word in a journal's id and in every header: {@code partnership}. */
    public String word() {
        return Spelling.of(this);
    }

    /** @throws IllegalArgumentException for a word that is no kind of journal */
    public static JournalKind ofWord(String word) {
        return Spelling.parse(JournalKind.class, word);
    }
}
