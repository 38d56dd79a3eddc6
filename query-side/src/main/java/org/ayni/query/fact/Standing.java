package org.ayni.query.fact;

/** What a fact is worth between the two sides, at one position. */
public enum Standing {
    /** One side's own, told by that side: it needs no confirmation. */
    OWN_AFFAIR,
    /** Told by one side, and not confirmed as it is now. */
    ONE_SIDED,
    /**
     * Told by one side, and the other has said nothing about it for as long as both agreed is enough. It has not confirmed it,
     * and may still do so, or dispute it.
     */
    NOT_OBJECTED,
    CONFIRMED,
    /** The other side said that it was not so, and both have settled on what they work with: it holds with these working values. */
    SETTLED,
    /** The other side says that it was not so. */
    DISPUTED,
    /** Taken back by the side that told it. Shown, never counted. */
    RETRACTED;

    /** Whether it changes what held between the two before: it does until the other side says that it was not so. */
    public boolean isOfEffect() {
        return this != DISPUTED && this != RETRACTED;
    }
}
