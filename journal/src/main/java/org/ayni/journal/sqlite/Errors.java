package org.ayni.journal.sqlite;

import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What an error of SQLite means for the one who asked. */
enum Errors {
    /** A write found no room, before any sync: nothing happened, and nothing is in doubt. */
    FULL,
    /** A foreign process holds the write lock. */
    BUSY,
    /** The file is not what SQLite wrote. */
    DAMAGED,
    /**
     * Everything else: a failed sync or write (a file size limit or a quota too), memory, a broken assumption. What is on disk
     * is not known.
     */
    UNKNOWN;

    static Errors of(SQLException e) {
        if (e instanceof DamagedFile) {
            return DAMAGED;
        }
        if (!(e instanceof SQLiteException sqlite)) {
            return UNKNOWN;
        }
        // the lower byte is the primary code: SQLITE_BUSY_RECOVERY is a kind of SQLITE_BUSY
        return switch (SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & 0xff)) {
            case SQLITE_FULL -> FULL;
            case SQLITE_BUSY -> BUSY;
            case SQLITE_CORRUPT, SQLITE_NOTADB -> DAMAGED;
            default -> UNKNOWN;
        };
    }
}
