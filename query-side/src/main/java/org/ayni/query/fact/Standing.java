package org.ayni.query.fact;

/** What a fact is worth between the two sides, at one position. */
public enum Standing {
    /** One side's own, told by that side: it needs no confirmation. */
    OWN_AFFAIR,
    /** Told by one side, and not confirmed as it is now. */
    ONE_SIDED,
    CONFIRMED,
    /** The other side says that it was not so. */
    DISPUTED,
    /** Taken back by the side that told it. Shown, never counted. */
    RETRACTED
}
