package org.ayni.query.sqlite;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * What stands in the file. {@code views} has one line per view, fold version and journal; {@code rows} hang on it, so that
 * long names stand once; its id is never used again, so that leftover rows never come back. A row version ends ({@code until}) where the next one of its key begins.
 */
final class ViewsSchema {
    /** "AyVw": tells our file from others. */
    static final int APPLICATION = 0x41795677;

    static final int VERSION = 1;

    private ViewsSchema() {}

    /** The file belongs to something else, or to another version of this program. */
    static final class Foreign extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Foreign(int application, int version) {
            super("it is marked 0x%08x version %d, not 0x%08x version %d"
                    .formatted(application, version, APPLICATION, VERSION));
        }
    }

    static void ensure(Connection connection) throws SQLException {
        var application = number(connection, "PRAGMA application_id");
        var version = number(connection, "PRAGMA user_version");
        if (application == 0 && version == 0 && number(connection, "SELECT count(*) FROM sqlite_master") == 0) {
            create(connection);
        } else if (application != APPLICATION || version != VERSION) {
            throw new Foreign(application, version);
        }
        number(connection, "SELECT count(*) FROM views WHERE position > 0"); // whoever lost its tables says so now
    }

    private static void create(Connection connection) throws SQLException {
        Sql.execute(
                connection,
                "BEGIN IMMEDIATE",
                """
                CREATE TABLE views (
                  id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, version INTEGER NOT NULL, journal TEXT NOT NULL,
                  position INTEGER NOT NULL, hash TEXT NOT NULL, generation INTEGER NOT NULL, body TEXT,
                  UNIQUE (name, version, journal)) STRICT""",
                """
                CREATE TABLE rows (
                  view INTEGER NOT NULL, generation INTEGER NOT NULL, key TEXT NOT NULL, since INTEGER NOT NULL, until INTEGER,
                  place TEXT NOT NULL, first TEXT NOT NULL, last TEXT NOT NULL, tags TEXT NOT NULL, body TEXT NOT NULL,
                  PRIMARY KEY (view, generation, key, since)) STRICT, WITHOUT ROWID""",
                // all that a question is decided by, so that bodies are only read of rows that are answered with
                """
                CREATE INDEX rows_place ON rows (view, generation, place, since, until, tags, first, last)
                  WHERE place <> ''""",
                "CREATE INDEX rows_since ON rows (view, generation, since)",
                "PRAGMA application_id = " + APPLICATION,
                "PRAGMA user_version = " + VERSION,
                "COMMIT");
    }

    private static int number(Connection connection, String sql) throws SQLException {
        return Sql.query(connection, sql, row -> row.getInt(1)).getFirst();
    }
}
