package org.ayni.events.value;

/** In which role an actor took part. A patron is named by office, never as a person. */
public enum Role {
    LEAD,
    HOST,
    MODERATION,
    FUNDER,
    SIGNATORY,
    SUPPORTER,
    PATRON,
    PARTICIPANT,
    GUEST
}
