package org.ayni.entry;

import org.ayni.events.value.Spelling;

/** As what somebody recorded an entry. */
public enum Capacity {
    /** Answers for one side of a partnership. */
    COORDINATOR,
    /** Records for one side without answering for it: a volunteer, an employee. */
    RECORDER,
    /** Acts for the programme, on no side. */
    PROGRAMME_OFFICE;

    /** The word in a header: {@code programme-office}. */
    public String word() {
        return Spelling.of(this);
    }

    /** @throws IllegalArgumentException for a word that is no capacity */
    public static Capacity ofWord(String word) {
        return Spelling.parse(Capacity.class, word);
    }
}
