package org.ayni.events.value;

/** Why an entrant has no value. These are words, never a zero. */
public enum WithoutResult {
    NOT_STARTED,
    GAVE_UP,
    DISQUALIFIED
}
