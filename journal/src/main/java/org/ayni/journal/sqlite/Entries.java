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
import org.ayni.journal.StoredLine;
import org.jspecify.annotations.Nullable;

/** Reads entries on one connection. Each call is a read transaction of its own, and a short one. */
final class Entries implements AutoCloseable {
    /** A page ends after so much, so that a transaction stays far below 200 ms on any disk worth the name. */
    private static final int PAGE_BYTES = 2 << 20;

    private static final long PAGE_NANOS = Duration.ofMillis(100).toNanos();
    private static final int HASH_LENGTH = 32;
    private static final String COLUMNS = "SELECT id, hash, header, salt, payload, texts FROM entry";

    private final PreparedStatement range;
    private final PreparedStatement below;

    Entries(Connection connection) throws SQLException {
        range = connection.prepareStatement(COLUMNS + " WHERE id BETWEEN ? AND ? ORDER BY id");
        below = connection.prepareStatement(COLUMNS + " WHERE id < ? ORDER BY id DESC LIMIT 1");
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
                var position = Layout.position(rows.getLong(1));
                if (position != from + page.size()) {
                    break;
                }
                var entry = entry(rows);
                if (entry == null) {
                    throw new IntegrityBroken(journal, position, "the hash", "32 bytes", "another number of them");
                }
                page.add(entry);
                bytes += entry.header().length + entry.payload().length + entry.texts().length;
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

    /** What stands at positions {@code from} to {@code to}, or the first part of it. */
    List<StoredLine> lines(long number, long from, long to, int max) throws SQLException {
        var lines = new ArrayList<StoredLine>();
        var bytes = 0L;
        range.setLong(1, Layout.row(number, from));
        range.setLong(2, Layout.row(number, to));
        try (var rows = range.executeQuery()) {
            while (bytes < PAGE_BYTES && lines.size() < max && rows.next()) {
                var line = StoredEntry.line(
                        Db.bytes(rows, 3), Db.bytes(rows, 2), Db.bytes(rows, 4), Db.bytes(rows, 5), Db.bytes(rows, 6));
                lines.add(new StoredLine(Layout.position(rows.getLong(1)), line));
                bytes += line.length;
            }
        }
        return lines;
    }

    /** The entry before a row id, of whatever journal; {@code null} when there is none. */
    @Nullable Row lastBelow(long id) throws SQLException {
        below.setLong(1, id);
        try (var rows = below.executeQuery()) {
            return rows.next() ? row(rows) : null;
        }
    }

    private static Row row(ResultSet row) throws SQLException {
        var id = row.getLong(1);
        var entry = entry(row);
        if (entry == null) {
            throw new DamagedFile("the hash of entry %d of journal %d has not %d bytes"
                    .formatted(Layout.position(id), Layout.journal(id), HASH_LENGTH));
        }
        return new Row(Layout.journal(id), Layout.position(id), entry);
    }

    /** {@code null} when what stands in the place of the hash cannot be one. */
    private static @Nullable StoredEntry entry(ResultSet row) throws SQLException {
        var hash = Db.bytes(row, 2);
        return hash.length == HASH_LENGTH
                ? new StoredEntry(
                        Db.bytes(row, 3), new Hash(hash), Db.bytes(row, 4), Db.bytes(row, 5), Db.bytes(row, 6))
                : null;
    }

    @Override
    public void close() throws SQLException {
        range.close();
        below.close();
    }
}
