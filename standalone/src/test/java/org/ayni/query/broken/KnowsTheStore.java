package org.ayni.query.broken;

import java.sql.Connection;
import java.sql.SQLException;
import org.ayni.query.view.RowFold;

/** Breaks a rule of the architecture on purpose: a fold that asks the store. */
public abstract class KnowsTheStore implements RowFold {
    static boolean open(Connection connection) throws SQLException {
        return !connection.isClosed();
    }
}
