package org.ayni.entry;

/** Numbers of entries, from 0 and without gaps. */
final class Positions {
    /** The largest whole number that every JSON reader keeps exactly, 2^53 - 1. */
    static final long MAX = (1L << 53) - 1;

    private Positions() {}

    static void check(long position) {
        if (position < 0 || position > MAX) {
            throw new IllegalArgumentException("a position is 0 to 2^53 - 1, not " + position);
        }
    }
}
