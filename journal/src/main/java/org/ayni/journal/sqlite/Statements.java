package org.ayni.journal.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.ayni.entry.JournalId;
import org.ayni.entry.StoredEntry;
import org.ayni.journal.Append;

/** What the writer says to SQLite within a transaction. */
final class Statements implements AutoCloseable {
    private final PreparedStatement newJournal;
    private final PreparedStatement moveJournal;
    private final PreparedStatement newEntry;
    private final PreparedStatement newCommand;
    private final Commands commands;

    Statements(Connection connection) throws SQLException {
        newJournal = connection.prepareStatement("INSERT INTO journal (name, last) VALUES (?, -1) RETURNING number");
        moveJournal = connection.prepareStatement("UPDATE journal SET last = ? WHERE number = ?");
        newEntry = connection.prepareStatement(
                "INSERT INTO entry (id, hash, header, salt, payload, texts) VALUES (?, ?, ?, ?, ?, ?)");
        newCommand = connection.prepareStatement(
                "INSERT OR IGNORE INTO command (journal, id, digest, first, last, seal) VALUES (?, ?, ?, ?, ?, ?)");
        commands = new Commands(connection);
    }

    Commands commands() {
        return commands;
    }

    /** The number of a journal that is new. */
    long insert(JournalId journal) throws SQLException {
        newJournal.setString(1, journal.toString());
        try (var row = newJournal.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Notes where a journal ends after this transaction. */
    void move(long number, long last) throws SQLException {
        moveJournal.setLong(1, last);
        moveJournal.setLong(2, number);
        moveJournal.executeUpdate();
    }

    void insert(long number, long position, StoredEntry entry) throws SQLException {
        newEntry.setLong(1, Layout.row(number, position));
        newEntry.setBytes(2, entry.hash().bytes());
        newEntry.setBytes(3, entry.header());
        newEntry.setBytes(4, entry.salt());
        newEntry.setBytes(5, entry.payload());
        newEntry.setBytes(6, entry.texts());
        newEntry.executeUpdate();
    }

    /** Notes the command of an append; false when the journal has it already, and then nothing changes. */
    boolean insert(long number, Append append) throws SQLException {
        var id = append.command().id();
        var digest = append.command().digest().bytes();
        var first = append.expectedHead() + 1;
        var last = append.head().position();
        newCommand.setLong(1, number);
        newCommand.setBytes(2, Commands.bytes(id));
        newCommand.setBytes(3, digest);
        newCommand.setLong(4, first);
        newCommand.setLong(5, last);
        newCommand.setBytes(6, Commands.seal(append.journal(), id, digest, first, last));
        return newCommand.executeUpdate() == 1;
    }

    @Override
    public void close() throws SQLException {
        newJournal.close();
        moveJournal.close();
        newEntry.close();
        newCommand.close();
        commands.close();
    }
}
