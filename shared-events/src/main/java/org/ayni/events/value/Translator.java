package org.ayni.events.value;

/** Who answers for the wording of a translation. */
public enum Translator {
    PERSON,
    /** Nobody has gone over what it gave out. */
    MACHINE
}
