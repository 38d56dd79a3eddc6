package org.ayni.journal.sqlite;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.ayni.entry.Hash;
import org.ayni.entry.JournalId;
import org.ayni.journal.CommandKey;
import org.ayni.journal.IntegrityBroken;
import org.ayni.journal.RecordedCommand;
import org.jspecify.annotations.Nullable;

/** Looks up commands on one connection. */
final class Commands implements AutoCloseable {
    private static final int SEAL = 8;

    private final PreparedStatement byId;

    Commands(Connection connection) throws SQLException {
        byId = connection.prepareStatement(
                "SELECT digest, first, last, seal FROM command WHERE journal = ? AND id = ?");
    }

    /** @throws IntegrityBroken when the row is not what was written */
    @Nullable RecordedCommand find(long number, JournalId journal, UUID id) throws SQLException {
        byId.setLong(1, number);
        byId.setBytes(2, bytes(id));
        try (var rows = byId.executeQuery()) {
            if (!rows.next()) {
                return null;
            }
            var digest = Db.bytes(rows, 1);
            var first = rows.getLong(2);
            var last = rows.getLong(3);
            var expected = seal(journal, id, digest, first, last);
            var seal = Db.bytes(rows, 4);
            if (!Arrays.equals(expected, seal)) {
                throw new IntegrityBroken(journal, first, "the seal of command " + id, hex(expected), hex(seal));
            }
            return new RecordedCommand(journal, new CommandKey(id, new Hash(digest)), first, last);
        }
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    /** Against decay, not against forgery: eight bytes of a hash over what the row says. */
    static byte[] seal(JournalId journal, UUID id, byte[] digest, long first, long last) {
        var positions = ByteBuffer.allocate(16).putLong(first).putLong(last).array();
        var name = journal.toString().getBytes(StandardCharsets.UTF_8);
        return Arrays.copyOf(Hash.sha256(name, bytes(id), digest, positions).bytes(), SEAL);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public void close() throws SQLException {
        byId.close();
    }
}
