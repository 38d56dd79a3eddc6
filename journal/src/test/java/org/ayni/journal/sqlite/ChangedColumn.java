package org.ayni.journal.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Somebody with a database program at hand, who changes a stored entry; the file stays a sound one to SQLite. */
final class ChangedColumn {
    private ChangedColumn() {}

    /** Changes the {@code at}-th byte of a column; returns false when it is not so long. */
    static boolean flip(Path file, long row, String column, int at, int bits) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var update = connection.prepareStatement("UPDATE entry SET " + column + " = ? WHERE id = " + row)) {
            var bytes = bytes(connection, row, column);
            if (at >= bytes.length) {
                return false;
            }
            bytes[at] ^= (byte) bits;
            update.setBytes(1, bytes);
            update.executeUpdate();
            return true;
        }
    }

    private static byte[] bytes(Connection connection, long row, String column) throws SQLException {
        try (var select = connection.prepareStatement("SELECT " + column + " FROM entry WHERE id = " + row);
                var rows = select.executeQuery()) {
            rows.next();
            return rows.getBytes(1);
        }
    }

    static void run(Path file, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            Db.run(connection, sql);
        }
    }
}
