package org.ayni.events.value;

/**
 * How surely a date that is not known to the day lies within something.
 *
 * <p>The constants grow in certainty, so {@code compareTo} says which of two answers is the surer one.
 */
public enum Containment {
    /** Whatever the date turns out to be, it lies outside. */
    NONE,
    /** Some days the date may mean lie within, others outside. */
    POSSIBLE,
    /** Whatever the date turns out to be, it lies within. */
    CERTAIN;

    /** Whether the date may lie within: true when {@link #CERTAIN}, too. */
    public boolean isPossible() {
        return this != NONE;
    }
}
