package org.ayni.events.value;

/** How far an actor has come aboard. */
public enum Involvement {
    /** Still to be won: wanted, not yet asked. */
    WANTED,
    IDENTIFIED,
    INVITED,
    INVOLVED,
    LEFT
}
