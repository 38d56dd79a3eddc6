package org.ayni.journal.sqlite;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * What an attempt to empty the write-ahead log left.
 *
 * @param bytes what the log holds, copied into the file or not
 * @param isEmptied all is copied, so that the next transaction can begin the log anew
 */
record LogState(long bytes, boolean isEmptied) {
    private static final long FRAME = 4096 + 24;

    static LogState empty(Connection connection, String mode) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("PRAGMA wal_checkpoint(%s)".formatted(mode))) {
            row.next();
            var busy = row.getInt(1) != 0;
            var frames = row.getLong(2);
            return new LogState(frames * FRAME, !busy && row.getLong(3) == frames);
        }
    }
}
