package org.ayni.entry;

/** What a journal is the record of. Each kind has its own sealed type of events. */
public enum JournalKind {
    MUNICIPALITY,
    PROGRAMME,
    PARTNERSHIP;

    /** The word in a journal's id and in every header: {@code partnership}. */
    public String word() {
        return Words.of(this);
    }

    /** @throws IllegalArgumentException for a word that is no kind of journal */
    public static JournalKind ofWord(String word) {
        return Words.parse(JournalKind.class, word);
    }
}
