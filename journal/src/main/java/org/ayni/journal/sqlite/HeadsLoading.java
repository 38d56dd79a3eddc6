package org.ayni.journal.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ayni.entry.JournalId;
import org.ayni.journal.Head;
import org.ayni.journal.Integrity;
import org.ayni.journal.IntegrityBroken;
import org.jspecify.annotations.Nullable;

/**
 * Finds the last entry of every journal when the store is opened, and checks it. Which journals there are and where they end is
 * known twice, so that no journal and no end of one can vanish unnoticed.
 */
final class HeadsLoading {
    /** What the table of journals says of one. */
    private record Named(long number, JournalId journal, long last) {}

    private final Connection connection;
    private final Map<Long, Named> named = new HashMap<>();
    private final Heads heads = new Heads();

    private HeadsLoading(Connection connection) {
        this.connection = connection;
    }

    static Heads load(Connection connection) throws SQLException {
        var loading = new HeadsLoading(connection);
        loading.readNames();
        var all = List.copyOf(loading.named.values());
        try {
            loading.readHeads();
        } catch (IntegrityBroken | DamagedFile wrongEnd) {
            loading.findFirst(all);
            throw wrongEnd;
        }
        return loading.heads;
    }

    /** An end that is not right mostly comes of what happened before it. */
    private void findFirst(List<Named> all) throws SQLException {
        try (var entries = new Entries(connection)) {
            for (var each : all) {
                Scan.<SQLException>run(
                        each.journal(),
                        each.last(),
                        (from, to) -> entries.page(each.number(), each.journal(), from, to),
                        _ -> {},
                        () -> true);
            }
        }
    }

    private void readNames() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT number, name, last FROM journal")) {
            while (rows.next()) {
                var number = rows.getLong(1);
                named.put(number, new Named(number, name(rows.getString(2)), rows.getLong(3)));
            }
        }
    }

    private static JournalId name(@Nullable String name) throws SQLException {
        try {
            return JournalId.parse(String.valueOf(name));
        } catch (IllegalArgumentException e) {
            throw new DamagedFile("a journal has an impossible name");
        }
    }

    /** From the last journal to the first: below the first entry of one stands the last of another. */
    private void readHeads() throws SQLException {
        try (var entries = new Entries(connection)) {
            for (var row = entries.lastBelow(Long.MAX_VALUE);
                    row != null;
                    row = entries.lastBelow(Layout.row(row.journal(), 0))) {
                var head = head(row);
                heads.put(head.journal(), new Known(row.journal(), head));
            }
        }
        for (var lost : named.values()) {
            throw new IntegrityBroken(lost.journal(), lost.last(), "the last entry", "there", "missing");
        }
    }

    private Head head(Row row) throws SQLException {
        var expected = named.remove(row.journal());
        if (expected == null) {
            throw new DamagedFile("the name of journal %d is missing".formatted(row.journal()));
        }
        var journal = expected.journal();
        if (expected.last() != row.position()) {
            throw new IntegrityBroken(
                    journal, expected.last(), "the last position", "" + expected.last(), "" + row.position());
        }
        Integrity.check(journal, row.position(), row.entry());
        return new Head(
                journal,
                row.position(),
                row.entry().hash(),
                row.entry().parsedHeader().recorded());
    }
}
