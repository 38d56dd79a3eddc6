package org.ayni.journal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import java.util.List;
import org.ayni.entry.Hash;
import org.ayni.entry.JournalId;
import org.ayni.entry.StoredEntry;

/**
 * Checks entries against their own hashes, their place and each other: what every store does before it gives entries out.
 * A header begins with its journal and position and ends with two hashes of fixed length, so nothing has to be parsed.
 */
public final class Integrity {
    private static final int HEX = 64;
    private static final byte[] PAYLOAD = ",\"payload\":\"".getBytes(US_ASCII);
    private static final byte[] PREVIOUS = "\",\"previous\":\"".getBytes(US_ASCII);
    private static final byte[] END = "\"}".getBytes(US_ASCII);
    private static final int TAIL = PAYLOAD.length + HEX + PREVIOUS.length + HEX + END.length;

    private Integrity() {}

    /**
     * Checks consecutive entries of a journal, of which the first must be at position {@code from}.
     *
     * @throws IntegrityBroken at the first position that is not as it was recorded
     */
    public static void check(JournalId journal, long from, List<StoredEntry> entries) {
        var previous = from == 0 ? Hash.ZERO.toString() : null;
        var position = from;
        for (var entry : entries) {
            check(journal, position, entry);
            var link = hexBefore(entry.header(), END.length);
            if (previous != null && !link.equals(previous)) {
                throw new IntegrityBroken(journal, position, "the hash of the entry before", previous, link);
            }
            previous = entry.hash().toString();
            position++;
        }
    }

    /**
     * Checks one entry, without regard to the entry before it.
     *
     * @throws IntegrityBroken when a hash does not match or the entry belongs elsewhere
     */
    public static void check(JournalId journal, long position, StoredEntry entry) {
        var header = entry.header();
        var hash = Hash.sha256(header);
        if (!hash.equals(entry.hash())) {
            throw new IntegrityBroken(
                    journal, position, "the hash of the header", entry.hash().toString(), hash.toString());
        }
        var start = "{\"v\":1,\"journal\":\"%s\",\"position\":%d,".formatted(journal, position);
        if (!startsWith(header, start.getBytes(US_ASCII)) || header.length < start.length() + TAIL) {
            var found = new String(header, 0, Math.min(start.length(), header.length), US_ASCII);
            throw new IntegrityBroken(journal, position, "the beginning of the header", start, found);
        }
        var declared = hexBefore(header, END.length + HEX + PREVIOUS.length);
        var payload = Hash.sha256(entry.salt(), entry.payload()).toString();
        if (!declared.equals(payload)) {
            throw new IntegrityBroken(journal, position, "the hash of the payload", declared, payload);
        }
        TextsCheck.check(journal, position, entry.texts());
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private static String hexBefore(byte[] header, int fromEnd) {
        var end = header.length - fromEnd;
        return new String(header, end - HEX, HEX, US_ASCII);
    }
}
