package org.ayni.entry;

import java.util.StringJoiner;

/** Collects for a person what a journal does not show: all of it is counted, as much is named as anybody reads. */
final class Unseen implements Notices {
    private static final int MOST_NAMED = 1000;

    private final StringJoiner ranges = new StringJoiner(", ", " at positions ", "");
    private long ranged;
    private long withheld;
    private long first;
    private long last;

    private final StringBuilder texts = new StringBuilder();
    private long removed;

    @Override
    public void withheld(long position) {
        if (withheld > 0 && position > last + 1) {
            nameRange();
        }
        if (withheld == 0 || position > last + 1) {
            first = position;
        }
        last = position;
        withheld++;
    }

    @Override
    public void removed(long position, Hash text) {
        removed++;
        if (removed <= MOST_NAMED) {
            texts.append("\n          at position %d, text %s".formatted(position, text));
        }
    }

    /** {@code 3 at positions 4, 7-8}. */
    String withheldInWords() {
        if (withheld == 0) {
            return "0";
        }
        nameRange();
        return withheld + ranges.toString() + (ranged > MOST_NAMED ? ", and more" : "");
    }

    /** {@code 1}, and below it a line for each removed text. */
    String removedInWords() {
        return removed + texts.toString() + (removed > MOST_NAMED ? "\n          and more" : "");
    }

    private void nameRange() {
        ranged++;
        if (ranged <= MOST_NAMED) {
            ranges.add(first == last ? Long.toString(first) : first + "-" + last);
        }
    }
}
