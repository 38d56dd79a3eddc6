package org.ayni.query.sqlite;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ayni.entry.Hash;
import org.ayni.entry.JournalId;
import org.ayni.query.view.Row;
import org.ayni.query.view.RowQuery;
import org.ayni.query.view.RowVersion;
import org.ayni.query.view.ViewHead;
import org.ayni.query.view.ViewKey;
import org.ayni.query.view.ViewStore;
import org.jspecify.annotations.Nullable;

/** The heads and documents; rows are in {@link SqliteRows}. */
final class SqliteViewStore implements ViewStore {
    private static final String ONE = " FROM views WHERE name = ? AND version = ? AND journal = ?";

    private final ViewsFile file;

    SqliteViewStore(ViewsFile file) {
        this.file = file;
    }

    @Override
    public ViewHead head(ViewKey view, JournalId journal) {
        return file.read(connection -> head(connection, view, journal));
    }

    @Override
    public Optional<Document> document(ViewKey view, JournalId journal) {
        return file
                .read(connection -> Sql.query(
                        connection,
                        "SELECT position, hash, generation, body" + ONE + " AND position >= 0 AND body IS NOT NULL",
                        row -> new Document(head(row), row.getString(4)),
                        key(view, journal)))
                .stream()
                .findFirst();
    }

    @Override
    public List<Standing> standings(ViewKey view, @Nullable JournalId after, int max) {
        return file.read(connection -> Sql.query(
                connection,
                """
                SELECT position, hash, generation, journal FROM views
                WHERE name = ? AND version = ? AND journal > ? AND position >= 0 ORDER BY journal LIMIT ?""",
                row -> new Standing(JournalId.parse(row.getString(4)), head(row)),
                view.name(),
                view.version(),
                after == null ? "" : after.toString(),
                max));
    }

    @Override
    public boolean move(ViewKey view, JournalId journal, ViewHead expected, ViewHead next, @Nullable String body) {
        return file.write(connection -> {
            ensure(connection, view, journal);
            return head(connection, view, journal).equals(expected)
                    && Sql.update(
                                    connection,
                                    """
                                    UPDATE views SET position = ?, hash = ?, generation = ?, body = coalesce(?, body)
                                    WHERE name = ? AND version = ? AND journal = ?""",
                                    next.position(),
                                    next.hash().toString(),
                                    next.generation(),
                                    body,
                                    view.name(),
                                    view.version(),
                                    journal.toString())
                            == 1;
        });
    }

    @Override
    public void upsert(ViewKey view, JournalId journal, long generation, List<RowVersion> rows) {
        file.write(connection -> {
            ensure(connection, view, journal);
            SqliteRows.upsert(connection, id(connection, view, journal), generation, rows);
            return rows.size();
        });
    }

    @Override
    public Map<String, Row> rows(ViewKey view, JournalId journal, long generation, long at, Collection<String> keys) {
        return file.read(
                connection -> SqliteRows.current(connection, id(connection, view, journal), generation, at, keys));
    }

    @Override
    public Map<String, Row> visible(ViewKey view, JournalId journal, long at, Collection<String> keys) {
        return file.read(connection -> {
            var head = head(connection, view, journal);
            return SqliteRows.current(
                    connection, id(connection, view, journal), head.generation(), Math.min(at, head.position()), keys);
        });
    }

    @Override
    public List<Row> find(ViewKey view, JournalId journal, long at, RowQuery query) {
        return file.read(connection -> {
            var head = head(connection, view, journal);
            return SqliteRows.find(
                    connection, id(connection, view, journal), head.generation(), Math.min(at, head.position()), query);
        });
    }

    @Override
    public List<RowVersion> changes(ViewKey view, JournalId journal, long from, long to) {
        return file.read(connection -> {
            var head = head(connection, view, journal);
            return SqliteRows.changes(
                    connection, id(connection, view, journal), head.generation(), from, Math.min(to, head.position()));
        });
    }

    @Override
    public int removeRows(ViewKey view, JournalId journal, long generation, int max) {
        return file.write(connection -> SqliteRows.remove(connection, id(connection, view, journal), generation, max));
    }

    @Override
    public int removeLeftovers(int max) {
        return file.read(SqliteRows::leftover)
                .map(found ->
                        file.write(connection -> SqliteRows.remove(connection, found.view(), found.generation(), max)))
                .orElse(0);
    }

    @Override
    public void forget(ViewKey view, JournalId journal) {
        file.write(connection ->
                Sql.update(connection, """
                UPDATE views SET position = -1, hash = ?, generation = generation + 1, body = NULL
                WHERE name = ? AND version = ? AND journal = ?""", Hash.ZERO.toString(), view.name(), view.version(), journal.toString()));
    }

    @Override
    public List<ViewKey> versions(String name) {
        return file.read(connection -> Sql.query(
                connection,
                "SELECT DISTINCT version FROM views WHERE name = ? ORDER BY version",
                row -> new ViewKey(name, row.getInt(1)),
                name));
    }

    @Override
    public void drop(ViewKey view) {
        file.write(connection -> Sql.update(
                connection, "DELETE FROM views WHERE name = ? AND version = ?", view.name(), view.version()));
    }

    @Override
    public void close() {
        file.close();
    }

    private static @Nullable Object[] key(ViewKey view, JournalId journal) {
        return new Object[] {view.name(), view.version(), journal.toString()};
    }

    private static ViewHead head(Connection connection, ViewKey view, JournalId journal) throws SQLException {
        return Sql.query(
                        connection,
                        "SELECT position, hash, generation" + ONE,
                        SqliteViewStore::head,
                        key(view, journal))
                .stream()
                .findFirst()
                .orElse(ViewHead.NONE);
    }

    private static ViewHead head(ResultSet row) throws SQLException {
        return new ViewHead(row.getLong(1), Hash.ofHex(Objects.requireNonNull(row.getString(2))), row.getLong(3));
    }

    /** The line that rows hang on; -1, which no row hangs on, when there is none. */
    private static long id(Connection connection, ViewKey view, JournalId journal) throws SQLException {
        return Sql.query(connection, "SELECT id" + ONE, row -> row.getLong(1), key(view, journal)).stream()
                .findFirst()
                .orElse(-1L);
    }

    private static void ensure(Connection connection, ViewKey view, JournalId journal) throws SQLException {
        Sql.update(
                connection,
                "INSERT OR IGNORE INTO views (name, version, journal, position, hash, generation) VALUES (?, ?, ?, -1, ?, 0)",
                view.name(),
                view.version(),
                journal.toString(),
                Hash.ZERO.toString());
    }
}
