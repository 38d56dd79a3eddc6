package org.ayni.events.value;

/** What came out of a workshop, or what a partnership presented at a conference. */
public record Outcome(Kind kind, LocalizedText text) {

    public enum Kind {
        QUESTION,
        ANSWER,
        /** A suggestion taken home; not the same as a talk given there. */
        IMPULSE,
        SIMILARITY,
        DIFFERENCE,
        CHALLENGE,
        LESSON,
        THEME,
        FIELD_OF_ACTION,
        PROJECT_IDEA,
        RESULT,
        NEXT_STEP,
        CALL
    }
}
