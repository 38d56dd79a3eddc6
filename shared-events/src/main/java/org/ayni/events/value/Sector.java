package org.ayni.events.value;

import java.util.stream.Stream;

/** The part of society that an actor belongs to. */
public enum Sector {
    ADMINISTRATION,
    COUNCIL,
    CIVIL_SOCIETY,
    BUSINESS,
    EDUCATION,
    SCIENCE,
    HEALTH,
    PROGRAMME_OFFICE;

    /** Whether a sector is written so. */
    public static boolean isOne(String word) {
        return Stream.of(values()).anyMatch(sector -> sector.word().equals(word));
    }

    /** As it is written: {@code civil-society}. */
    public String word() {
        return Spelling.of(this);
    }
}
