package org.ayni.journal.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.ayni.entry.Hash;
import org.ayni.entry.JournalId;
import org.ayni.entry.StoredEntry;
import org.ayni.journal.IntegrityBroken;
import org.jspecify.annotations.Nullable;

/** Reads entries on one connection. Each call is a read transaction of its own, and a short one. */
final class Entries implements AutoCloseable {
    /** A page ends after so much, so that a transaction stays far below 200 ms on any disk worth the name. */
    private static final int PAGE_BYTES = 2 << 20;

    private static final long PAGE_NANOS = Duration.ofMillis(100).toNanos();
    private static final int HASH_LENGTH = 32;
    private static final String COLUMNS = "SELECT id, hash, header, salt, payload, texts FROM entry";

    private final PreparedStatement range;
    private final PreparedStatement last;

    Entries(Connection connection) throws SQLException {
        range = connection.prepareStatement(COLUMNS + " WHERE id BETWEEN ? AND ? ORDER BY id");
        last = connection.prepareStatement(COLUMNS + " WHERE id BETWEEN ? AND ? ORDER BY id DESC LIMIT 1");
    }

    /**
     * Entries {@code from} to {@code to}, or the first part of them, never none.
     *
     * @param to at most the head, so that every position up to it must be there
     * @throws IntegrityBroken when one is missing
     */
    List<StoredEntry> page(long number, JournalId journal, long from, long to) throws SQLException {
        var page = new ArrayList<StoredEntry>();
        var until = System.nanoTime() + PAGE_NANOS;
        var bytes = 0L;
        range.setLong(1, Layout.row(number, from));
        range.setLong(2, Layout.row(number, to));
        try (var rows = range.executeQuery()) {
            while (rows.next()) {
                var row = row(journal, rows);
                if (row.position() != from + page.size()) {
                    break;
                }
                page.add(row.entry());
                bytes += row.entry().header().length
                        + row.entry().payload().length
                        + row.entry().texts().length;
                if (bytes >= PAGE_BYTES || System.nanoTime() - until > 0) {
                    return page;
                }
            }
        }
        if (from + page.size() <= to) {
            throw new IntegrityBroken(journal, from + page.size(), "the entry", "there", "missing");
        }
        return page;
    }

    /** The last entry of a journal; {@code null} when it has none. */
    @Nullable Row last(long number, JournalId journal) throws SQLException {
        last.setLong(1, Layout.row(number, 0));
        last.setLong(2, Layout.row(number + 1, 0) - 1);
        try (var rows = last.executeQuery()) {
            return rows.next() ? row(journal, rows) : null;
        }
    }

    private static Row row(JournalId journal, ResultSet row) throws SQLException {
        var position = Layout.position(row.getLong(1));
        var hash = bytes(row, 2);
        if (hash.length != HASH_LENGTH) {
            throw new IntegrityBroken(journal, position, "the stored hash", "of 32 bytes", "of " + hash.length);
        }
        return new Row(
                position, new StoredEntry(bytes(row, 3), new Hash(hash), bytes(row, 4), bytes(row, 5), bytes(row, 6)));
    }

    /** In a damaged file anything may turn up, also nothing. */
    private static byte[] bytes(ResultSet row, int column) throws SQLException {
        var bytes = row.getBytes(column);
        return bytes == null ? new byte[0] : bytes;
    }

    @Override
    public void close() throws SQLException {
        range.close();
        last.close();
    }
}
