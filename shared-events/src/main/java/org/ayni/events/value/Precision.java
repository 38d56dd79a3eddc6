package org.ayni.events.value;

/** How well a figure is known. {@link #UNKNOWN} is a statement of its own: that nobody knows is not zero. */
public enum Precision {
    EXACT,
    ABOUT,
    MORE_THAN,
    UNKNOWN
}
