package org.ayni.query.view;

import org.ayni.entry.Entry;

/** Exactly once and in order, whatever is delivered twice, late or too early. */
final class Order {

    private Order() {}

    /**
     * Whether the entry is the next one.
     *
     * @param seen the last position that was folded, -1 for none
     * @return false when it was seen already
     * @throws JournalGap when entries between are missing
     */
    static boolean isNext(long seen, Entry<?> entry) {
        var position = entry.header().position();
        if (position > seen + 1) {
            throw new JournalGap(entry.header().journal(), seen, position);
        }
        return position == seen + 1; // delivered again is the norm, not an error
    }
}
