package org.ayni.events.value;

/**
 * The scale on which stock is taken where no programme has set one: 0 nothing yet, 1 talked about, 2 planned, 3 under way,
 * 4 part of everyday work. It is this project's own, for two towns that compare themselves with each other: no measure of
 * the United Nations or of any programme, and no indicator. Its steps follow the course that the record knows, from an
 * idea to a plan, to activities, to a practice. It never changes: another one would have a name of its own.
 */
public final class StandardScale {

    public static final int FIRST = 0;

    public static final int LAST = 4;

    private StandardScale() {}

    public static boolean has(int step) {
        return FIRST <= step && step <= LAST;
    }
}
