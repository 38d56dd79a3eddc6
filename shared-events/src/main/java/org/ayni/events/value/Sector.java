package org.ayni.events.value;

/** The part of society that an actor belongs to. */
public enum Sector {
    ADMINISTRATION,
    COUNCIL,
    CIVIL_SOCIETY,
    BUSINESS,
    EDUCATION,
    SCIENCE,
    HEALTH,
    PROGRAMME_OFFICE
}
