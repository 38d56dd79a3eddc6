package org.ayni.events.value;

/** How far the recorder trusts the sources of a fact. What a side records of its own doing needs no other source. */
public enum Confidence {
    OWN_RECORD,
    HIGH,
    MEDIUM,
    LOW,
    /** No source says it; it follows from others. */
    INFERRED
}
