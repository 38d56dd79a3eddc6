package org.ayni.events.value;

/**
 * Names an outcome within one partnership. Whoever records it may choose one; an outcome without one is named by where it
 * came out and its place there, from 1: {@code 2020-12-01-3}.
 */
public record OutcomeId(String value) {

    /** The longest id of a workshop or a conference, and two numbers. */
    public static final int LONGEST = 110;

    public OutcomeId {
        Slug.of("outcome id", value, LONGEST);
    }

    @Override
    public String toString() {
        return value;
    }
}
