package org.ayni.journal.sqlite;

import java.sql.SQLException;

/** What SQLite takes for sound and we know cannot be. */
final class DamagedFile extends SQLException {
    private static final long serialVersionUID = 1L;

    DamagedFile(String what) {
        super(what);
    }
}
