package org.ayni.entry;

import java.util.Arrays;

/** What the next entry must follow, in the spelling of the file. */
final class Chain {
    private long length;
    private byte[] journal = {};
    private final byte[] head;
    private final byte[] recorded;
    private boolean isHeadKnown = true;

    /** A chain without entries, of whichever journal the first one is. */
    Chain() {
        head = Ascii.bytes(Hash.ZERO.toString());
        recorded = new byte[Moment.LENGTH];
    }

    /** A chain of which the entries before {@code length} were not seen. */
    Chain(JournalId journal, long length) {
        this();
        this.journal = Ascii.bytes(journal.toString());
        this.length = length;
        this.isHeadKnown = length == 0;
    }

    /** A chain that goes on where another one is now. */
    Chain(Chain other) {
        length = other.length;
        journal = other.journal;
        head = other.head.clone();
        recorded = other.recorded.clone();
        isHeadKnown = other.isHeadKnown;
    }

    /** How many entries it has, which is the position of the next. */
    long length() {
        return length;
    }

    /** Hash of the last entry; all zeros before the first. */
    String head() {
        return Ascii.string(head);
    }

    String journal() {
        return Ascii.string(journal);
    }

    boolean isHead(byte[] hash) {
        return Arrays.equals(head, hash);
    }

    /**
     * Adds an entry that was checked on its own.
     *
     * @throws EntryRefused if it is not the one that follows
     */
    void add(HeaderScan header, Span hash) {
        if (isHeadKnown && !header.previous.is(head)) {
            throw new EntryRefused(Fault.PREVIOUS, head(), header.previous.toString());
        }
        if (journal.length == 0) {
            journal = header.journal.copy();
        } else if (!header.journal.is(journal)) {
            throw new EntryRefused(Fault.JOURNAL, journal(), header.journal.toString());
        }
        if (header.position != length) {
            throw new EntryRefused(Fault.POSITION, Long.toString(length), Long.toString(header.position));
        }
        if (header.recorded.compareTo(recorded) < 0) {
            var since = "not before " + Ascii.string(recorded);
            throw new EntryRefused(Fault.RECORDED, since, header.recorded.toString());
        }
        header.recorded.copyTo(recorded);
        hash.copyTo(head);
        isHeadKnown = true;
        length++;
    }
}
