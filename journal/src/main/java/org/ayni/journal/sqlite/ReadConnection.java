package org.ayni.journal.sqlite;

import java.sql.Connection;
import java.sql.SQLException;

/** One connection that only reads, with its statements. Used by one thread at a time. */
final class ReadConnection implements AutoCloseable {
    private final Connection connection;
    private Entries entries;
    private Commands commands;

    ReadConnection(Connection connection) throws SQLException {
        this.connection = connection;
        this.entries = new Entries(connection);
        this.commands = new Commands(connection);
    }

    /** After an error: the driver gives up a statement that has failed. */
    void prepareAgain() throws SQLException {
        entries.close();
        commands.close();
        entries = new Entries(connection);
        commands = new Commands(connection);
    }

    Entries entries() {
        return entries;
    }

    Commands commands() {
        return commands;
    }

    @Override
    public void close() throws SQLException {
        entries.close();
        commands.close();
        connection.close();
    }
}
