package org.ayni.command.programme;

import java.sql.Connection;
import java.sql.SQLException;

/** Breaks a rule of the architecture on purpose: a rule that asks the store itself. */
public final class KnowsTheDatabase {
    private KnowsTheDatabase() {}

    static boolean open(Connection connection) throws SQLException {
        return !connection.isClosed();
    }
}
