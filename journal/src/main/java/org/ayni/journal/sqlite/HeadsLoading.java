package org.ayni.journal.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import org.ayni.entry.JournalId;
import org.ayni.journal.Head;
import org.ayni.journal.Integrity;
import org.ayni.journal.IntegrityBroken;

/** Reads the last entry of every journal when the store is opened, and checks it. */
final class HeadsLoading {
    private HeadsLoading() {}

    static Heads load(Connection connection) throws SQLException {
        var heads = new Heads();
        try (var statement = connection.createStatement();
                var journals = statement.executeQuery("SELECT number, name FROM journal");
                var entries = new Entries(connection)) {
            while (journals.next()) {
                var number = journals.getLong(1);
                var journal = name(number, journals.getString(2));
                heads.put(journal, new Known(number, head(entries, number, journal)));
            }
        }
        return heads;
    }

    private static JournalId name(long number, String name) throws SQLException {
        try {
            return JournalId.parse(name);
        } catch (IllegalArgumentException e) {
            throw new SQLException("journal %d has no possible name".formatted(number), e);
        }
    }

    private static Head head(Entries entries, long number, JournalId journal) throws SQLException {
        var last = entries.last(number, journal);
        if (last == null) {
            throw new IntegrityBroken(journal, 0, "the first entry", "there", "missing");
        }
        Integrity.check(journal, last.position(), last.entry());
        return new Head(
                journal,
                last.position(),
                last.entry().hash(),
                last.entry().parsedHeader().recorded());
    }
}
