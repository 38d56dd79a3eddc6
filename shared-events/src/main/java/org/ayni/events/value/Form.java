package org.ayni.events.value;

/** A form that a partnership takes; it can have several at once, and each comes and goes. */
public enum Form {
    /** Städtepartnerschaft, hermanamiento: general and lasting. */
    TWINNING,
    /** Kommunale Nachhaltigkeitspartnerschaft: for the length of a programme phase. */
    SUSTAINABILITY_PARTNERSHIP,
    /** Klimapartnerschaft. */
    CLIMATE_PARTNERSHIP,
    FRIENDSHIP,
    PROJECT_PARTNERSHIP
}
