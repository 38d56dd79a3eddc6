package org.ayni.query.sqlite;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ayni.query.view.Row;
import org.ayni.query.view.RowQuery;
import org.ayni.query.view.RowVersion;
import org.jspecify.annotations.Nullable;

/** The rows of one view of one journal ({@code view} is its line in {@code views}). */
final class SqliteRows {
    private static final String COLUMNS = "key, place, first, last, tags, body, since";
    /** Current at a position: two parameters. */
    private static final String CURRENT = " since <= ? AND (until IS NULL OR until > ?)";

    private SqliteRows() {}

    static void upsert(Connection connection, long view, long generation, List<RowVersion> versions)
            throws SQLException {
        try (var insert = connection.prepareStatement("""
                        INSERT INTO rows (view, generation, key, since, until, place, first, last, tags, body)
                        VALUES (?, ?, ?, ?, NULL, ?, ?, ?, ?, ?)
                        ON CONFLICT DO UPDATE SET until = NULL, place = excluded.place, first = excluded.first,
                          last = excluded.last, tags = excluded.tags, body = excluded.body""");
                var end = connection.prepareStatement("""
                        UPDATE rows SET until = ? WHERE view = ? AND generation = ? AND key = ? AND since < ?
                          AND (until IS NULL OR until >= ?)""")) {
            for (var version : versions) {
                var row = version.row();
                var since = version.since();
                Sql.bind(end, since, view, generation, row.key(), since, since);
                end.executeUpdate();
                Sql.bind(
                        insert,
                        view,
                        generation,
                        row.key(),
                        since,
                        row.order(),
                        row.first(),
                        row.last(),
                        tagged(row.tags()),
                        row.body());
                insert.executeUpdate();
            }
        }
    }

    static Map<String, Row> current(Connection connection, long view, long generation, long at, Collection<String> keys)
            throws SQLException {
        var found = new TreeMap<String, Row>();
        var sql = "SELECT " + COLUMNS + " FROM rows WHERE view = ? AND generation = ? AND key = ? AND" + CURRENT;
        try (var statement = connection.prepareStatement(sql)) {
            for (var key : keys) {
                Sql.bind(statement, view, generation, key, at, at);
                try (var result = statement.executeQuery()) {
                    while (result.next()) {
                        found.put(key, row(result));
                    }
                }
            }
        }
        return found;
    }

    static List<Row> find(Connection connection, long view, long generation, long at, RowQuery query)
            throws SQLException {
        // the index alone decides which rows are meant; only those are read
        var sql = new StringBuilder("SELECT view, generation, key, since FROM rows INDEXED BY rows_place"
                + " WHERE place <> '' AND view = ? AND generation = ? AND" + CURRENT);
        var parameters = new ArrayList<@Nullable Object>(List.of(view, generation, at, at));
        for (var group : query.anyOf()) {
            sql.append(" AND (0")
                    .append(String.join("", Collections.nCopies(group.size(), " OR instr(tags, ?)")))
                    .append(')');
            group.forEach(tag -> parameters.add(" " + tag + " "));
        }
        add(sql, parameters, " AND last >= ?", query.from());
        add(sql, parameters, " AND first <= ?", query.to());
        add(sql, parameters, query.newestFirst() ? " AND place < ?" : " AND place > ?", query.after());
        var order = " ORDER BY place" + (query.newestFirst() ? " DESC" : "");
        sql.append(order).append(" LIMIT ?");
        parameters.add(query.limit());
        return Sql.query(
                connection,
                "SELECT " + COLUMNS + " FROM (" + sql + ") JOIN rows USING (view, generation, key, since)" + order,
                SqliteRows::row,
                parameters.toArray());
    }

    static List<RowVersion> changes(Connection connection, long view, long generation, long from, long to)
            throws SQLException {
        return Sql.query(
                connection,
                "SELECT " + COLUMNS + " FROM rows WHERE view = ? AND generation = ? AND since BETWEEN ? AND ?"
                        + " ORDER BY since, key",
                row -> new RowVersion(row.getLong(7), row(row)),
                view,
                generation,
                from,
                to);
    }

    static int remove(Connection connection, long view, long generation, int max) throws SQLException {
        return Sql.update(connection, """
                DELETE FROM rows WHERE (view, generation, key, since) IN (
                  SELECT view, generation, key, since FROM rows WHERE view = ? AND generation = ? LIMIT ?)""", view, generation, max);
    }

    /** Rows of a view and generation that no head points to. */
    record Leftover(long view, long generation) {}

    /** The first leftovers, found by skipping from one generation to the next. */
    static Optional<Leftover> leftover(Connection connection) throws SQLException {
        var at = new Leftover(-1, -1);
        while (true) {
            var next = Sql.query(
                    connection,
                    """
                    SELECT view, generation, EXISTS (SELECT 1 FROM views WHERE id = view AND views.generation = rows.generation)
                    FROM rows WHERE (view, generation) > (?, ?) ORDER BY view, generation LIMIT 1""",
                    row -> Map.entry(new Leftover(row.getLong(1), row.getLong(2)), row.getBoolean(3)),
                    at.view(),
                    at.generation());
            if (next.isEmpty()) {
                return Optional.empty();
            }
            at = next.getFirst().getKey();
            if (!next.getFirst().getValue()) {
                return Optional.of(at);
            }
        }
    }

    private static void add(
            StringBuilder sql, List<@Nullable Object> parameters, String condition, @Nullable String value) {
        if (value != null) {
            sql.append(condition);
            parameters.add(value);
        }
    }

    private static String tagged(List<String> tags) {
        return tags.isEmpty() ? "" : " " + String.join(" ", tags) + " ";
    }

    private static Row row(ResultSet row) throws SQLException {
        var tags = row.getString(5).strip();
        return new Row(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                tags.isEmpty() ? List.of() : List.of(tags.split(" ")),
                row.getString(6));
    }
}
