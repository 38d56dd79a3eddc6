package org.ayni.entry;

import java.util.Arrays;

/** Places in a line, in the order in which they were noted. Used again for every line. */
final class Places {
    private int[] places = new int[32];
    private int count;

    int count() {
        return count;
    }

    int get(int index) {
        return places[index];
    }

    void add(int place) {
        if (count == places.length) {
            places = Arrays.copyOf(places, 2 * count);
        }
        places[count++] = place;
    }

    /** Forgets all but the first {@code kept}. */
    void cutTo(int kept) {
        count = kept;
    }
}
