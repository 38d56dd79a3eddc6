package org.ayni.entry;

import org.ayni.events.value.Spelling;

/** Who may read an entry's payload and texts. Its header is always readable by whoever may read the journal. */
public enum Audience {
    /** The two municipalities of the partnership. */
    PARTNERSHIP,
    /** Also the programme office and the other partnerships of the programme. */
    PROGRAMME,
    /** Everybody. */
    PUBLIC;

    /** Those who may read both. */
    public Audience narrower(Audience other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** Those who may read either. */
    public Audience wider(Audience other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The word in a header: {@code public}. */
    public String word() {
        return Spelling.of(this);
    }

    /** @throws IllegalArgumentException for a word that is no audience */
    public static Audience ofWord(String word) {
        return Spelling.parse(Audience.class, word);
    }
}
