package org.ayni.events.value;

/** Whether the people who can be recognised in a file agree to its being shown. Who they are is never said. */
public enum Consent {
    GIVEN,
    /** Nobody can be recognised, or the law asks for none. */
    NOT_NEEDED,
    /** It is needed, and not there. */
    MISSING
}
