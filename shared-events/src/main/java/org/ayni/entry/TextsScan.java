package org.ayni.entry;

import java.util.Arrays;

/** Reads the texts of an entry beside the payload that names them, and checks each against its digest. */
final class TextsScan {
    private static final byte[] SALT = Ascii.bytes("\":{\"salt\":\"");
    private static final byte[] TEXT = Ascii.bytes("\",\"text\":\"");

    private final Cursor cursor;
    private final PayloadScan payload;
    private final HexDigest digest;
    private final Places removed = new Places();
    private int mention;

    TextsScan(Cursor cursor, PayloadScan payload, HexDigest digest) {
        this.cursor = cursor;
        this.payload = payload;
        this.digest = digest;
    }

    /** Reads one object and leaves the cursor behind it. */
    void read() {
        cursor.reading(Fault.TEXTS);
        removed.cutTo(0);
        mention = 0;
        cursor.one('{');
        if (cursor.peek() != '}') {
            text();
            while (cursor.peek() == ',') {
                cursor.skip(1);
                text();
            }
            if (cursor.peek() != '}') {
                throw cursor.refused("',' or '}'");
            }
        }
        cursor.skip(1);
        while (mention < payload.texts().count()) {
            removed.add(payload.texts().get(mention++));
        }
    }

    /** Where the payload names texts that are no longer there: the place of their 64 digits. */
    Places removed() {
        return removed;
    }

    private void text() {
        cursor.one('"');
        var key = cursor.at();
        cursor.hex(HexDigest.DIGITS);
        findMention(key);
        cursor.literal(SALT);
        var salt = cursor.at();
        cursor.hex(2 * StoredEntry.SALT_LENGTH);
        cursor.literal(TEXT);
        var from = cursor.at();
        var to = JsonString.read(cursor);
        cursor.one('}');
        digest.ofSalted(cursor.bytes(), salt, from, to);
        if (!digest.standsAt(cursor.bytes(), key)) {
            cursor.reading(Fault.TEXT_HASH);
            throw cursor.refused(cursor.text(key, key + HexDigest.DIGITS), digest.toString());
        }
    }

    /** The texts stand in the order of their mentions, so those that are passed over were removed. */
    private void findMention(int key) {
        var bytes = cursor.bytes();
        while (mention < payload.texts().count()) {
            var named = payload.texts().get(mention++);
            if (Arrays.equals(bytes, named, named + HexDigest.DIGITS, bytes, key, key + HexDigest.DIGITS)) {
                return;
            }
            removed.add(named);
        }
        throw cursor.refused(
                "only texts that the payload names, in the order in which it does",
                cursor.text(key, key + HexDigest.DIGITS));
    }
}
