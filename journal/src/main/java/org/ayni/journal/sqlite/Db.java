package org.ayni.journal.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Connections to the file, and the two things JDBC makes long: a statement without a result, and one with a single one. */
final class Db {

    private Db() {}

    /**
     * A connection that may write. The log is never emptied by a commit: a thread of its own does that. A commit returns after
     * the sync of the log; what is deleted is overwritten.
     */
    static Connection writing(Path file, Duration busyWait) throws SQLException {
        var connection = open(file, new SQLiteConfig(), busyWait);
        run(connection, "PRAGMA synchronous = FULL");
        run(connection, "PRAGMA secure_delete = ON");
        run(connection, "PRAGMA wal_autocheckpoint = 0");
        return connection;
    }

    /** A connection that cannot write. */
    static Connection reading(Path file, Duration busyWait) throws SQLException {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        var connection = open(file, config, busyWait);
        run(connection, "PRAGMA query_only = ON");
        return connection;
    }

    private static Connection open(Path file, SQLiteConfig config, Duration busyWait) throws SQLException {
        config.setBusyTimeout(Math.toIntExact(busyWait.toMillis()));
        // as a URI, so that no character of the path means anything to the driver
        var connection =
                config.createConnection("jdbc:sqlite:" + file.toAbsolutePath().toUri());
        run(connection, "PRAGMA trusted_schema = OFF");
        run(connection, "PRAGMA cell_size_check = ON");
        // a read error of a mapped file would end the process without a word
        run(connection, "PRAGMA mmap_size = 0");
        run(connection, "PRAGMA temp_store = MEMORY");
        return connection;
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static long number(Connection connection, String sql) throws SQLException {
        return Long.parseLong(text(connection, sql));
    }

    /** The first column of the first row. */
    static String text(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "";
        }
    }

    /** The bytes of a column; in a damaged file anything may turn up there, also nothing. */
    static byte[] bytes(ResultSet row, int column) throws SQLException {
        var bytes = row.getBytes(column);
        return bytes == null ? new byte[0] : bytes;
    }

    /** Ends the transaction, if there still is one: some errors end it by themselves. */
    static void rollback(Connection connection) throws SQLException {
        try {
            run(connection, "ROLLBACK");
        } catch (SQLiteException e) {
            if (e.getResultCode() != SQLiteErrorCode.SQLITE_ERROR) {
                throw e;
            }
        }
    }
}
