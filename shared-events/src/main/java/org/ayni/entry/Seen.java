package org.ayni.entry;

/** What an endorsement or a confirmation cites: an entry of the same journal, as it was seen. */
public record Seen(long position, Hash hash) {

    /** @throws IllegalArgumentException for a negative position */
    public Seen {
        Positions.check(position);
    }
}
