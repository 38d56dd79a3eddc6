package org.ayni.journal.sqlite;

import java.util.List;

/**
 * The tables. Entries have a single key: the journal's number in the upper bits of the row id, the position in the lower 40.
 * Measured against a table WITHOUT ROWID and one with an index, this takes the least room and time, because rows of a
 * thousand bytes stay whole in the leaves. So a file holds 8 million journals of a million million entries.
 */
final class Layout {
    /** "Ayni" in the header of the file. */
    static final int APPLICATION_ID = 0x41796E69;

    /** Goes up with every change of the tables. */
    static final int VERSION = 1;

    static final List<String> TABLES = List.of(
            // last: the position of the last entry, said a second time, so that an end cannot vanish unnoticed
            """
            CREATE TABLE journal (
                number INTEGER PRIMARY KEY,
                name TEXT NOT NULL UNIQUE,
                last INTEGER NOT NULL) STRICT""",
            // id = number of the journal << 40 | position
            """
            CREATE TABLE entry (
                id INTEGER PRIMARY KEY,
                hash BLOB NOT NULL,
                header BLOB NOT NULL,
                salt BLOB NOT NULL,
                payload BLOB NOT NULL,
                texts BLOB NOT NULL) STRICT""",
            // seal: the beginning of a hash over the row, as no entry's hash covers it
            """
            CREATE TABLE command (
                journal INTEGER NOT NULL,
                id BLOB NOT NULL,
                digest BLOB NOT NULL,
                first INTEGER NOT NULL,
                last INTEGER NOT NULL,
                seal BLOB NOT NULL,
                PRIMARY KEY (journal, id)) STRICT, WITHOUT ROWID""");

    private static final int POSITION_BITS = 40;
    private static final long POSITIONS = 1L << POSITION_BITS;

    private Layout() {}

    static long row(long journal, long position) {
        if (position < 0 || position >= POSITIONS) {
            throw new IllegalArgumentException("a journal in this store has positions 0 to 2^40 - 1, not " + position);
        }
        return journal << POSITION_BITS | position;
    }

    static long journal(long row) {
        return row >> POSITION_BITS;
    }

    static long position(long row) {
        return row & (POSITIONS - 1);
    }
}
