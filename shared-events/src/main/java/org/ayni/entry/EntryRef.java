package org.ayni.entry;

/** An entry of any journal, mostly another one, as it was seen. Journals have no common order; a reference is how they meet. */
public record EntryRef(JournalId journal, long position, Hash hash) {

    /** @throws IllegalArgumentException for a negative position */
    public EntryRef {
        Positions.check(position);
    }
}
