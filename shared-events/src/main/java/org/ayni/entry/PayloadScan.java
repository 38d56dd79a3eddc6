package org.ayni.entry;

import java.util.Arrays;

/**
 * Reads a payload as strict JSON and notes which texts it names, in the order of first mention. Strict: no white space,
 * no key twice in an object, strings spelt as {@link JsonString} says, numbers only whole and within what every reader
 * keeps exactly.
 */
final class PayloadScan {
    private static final int DEEPEST = 64;
    private static final int MOST_MEMBERS = 256;
    private static final int MOST_TEXTS = 4096;

    private static final byte[] TRUE = Ascii.bytes("true");
    private static final byte[] FALSE = Ascii.bytes("false");
    private static final byte[] NULL = Ascii.bytes("null");
    private static final byte[] TEXT = Ascii.bytes("text:");

    private final Cursor cursor;
    private final Places texts = new Places();
    /** Start and end of each key of the objects that are open, the innermost last. */
    private final Places keys = new Places();

    PayloadScan(Cursor cursor) {
        this.cursor = cursor;
    }

    /** Reads one object and leaves the cursor behind it. */
    void read() {
        cursor.reading(Fault.PAYLOAD);
        texts.cutTo(0);
        keys.cutTo(0);
        object(1);
    }

    /** Where the 64 digits of each text's first mention start. */
    Places texts() {
        return texts;
    }

    private void value(int depth) {
        if (depth > DEEPEST) {
            throw cursor.refused("at most %d levels".formatted(DEEPEST));
        }
        switch (cursor.peek()) {
            case '"' -> {
                cursor.skip(1);
                var from = cursor.at();
                string(from, JsonString.read(cursor));
            }
            case '{' -> object(depth);
            case '[' -> array(depth);
            case 't' -> cursor.literal(TRUE);
            case 'f' -> cursor.literal(FALSE);
            case 'n' -> cursor.literal(NULL);
            default -> number();
        }
    }

    private void object(int depth) {
        cursor.one('{');
        var firstKey = keys.count();
        if (cursor.peek() != '}') {
            member(firstKey, depth);
            while (cursor.peek() == ',') {
                cursor.skip(1);
                member(firstKey, depth);
            }
            if (cursor.peek() != '}') {
                throw cursor.refused("',' or '}'");
            }
        }
        cursor.skip(1);
        keys.cutTo(firstKey);
    }

    private void member(int firstKey, int depth) {
        cursor.one('"');
        var from = cursor.at();
        var to = JsonString.read(cursor);
        if (startsAsText(from, to)) {
            throw cursor.refused("a key that does not start with text:", cursor.shown(from, to));
        }
        checkNew(firstKey, from, to);
        cursor.one(':');
        value(depth + 1);
    }

    private void checkNew(int firstKey, int from, int to) {
        var bytes = cursor.bytes();
        for (var i = firstKey; i < keys.count(); i += 2) {
            var length = keys.get(i + 1) - keys.get(i); // most keys differ in their length or first letter already
            if (length == to - from
                    && bytes[keys.get(i)] == bytes[from]
                    && Arrays.equals(bytes, keys.get(i), keys.get(i + 1), bytes, from, to)) {
                throw cursor.refused("each key once", cursor.shown(from, to) + " again");
            }
        }
        if (keys.count() - firstKey == 2 * MOST_MEMBERS) {
            throw cursor.refused("at most %d members of an object".formatted(MOST_MEMBERS));
        }
        keys.add(from);
        keys.add(to);
    }

    private void array(int depth) {
        cursor.skip(1);
        if (cursor.peek() != ']') {
            value(depth + 1);
            while (cursor.peek() == ',') {
                cursor.skip(1);
                value(depth + 1);
            }
            if (cursor.peek() != ']') {
                throw cursor.refused("',' or ']'");
            }
        }
        cursor.skip(1);
    }

    private void number() {
        var negative = cursor.peek() == '-';
        if (negative) {
            cursor.skip(1);
        }
        if (!Ascii.is(cursor.peek(), Ascii.DIGIT)) {
            throw cursor.refused("a value");
        }
        if (cursor.wholeNumber(Positions.MAX) == 0 && negative) {
            throw cursor.refused("0", "-0");
        }
    }

    private boolean startsAsText(int from, int to) {
        return to - from >= TEXT.length
                && cursor.bytes()[from] == TEXT[0]
                && Arrays.equals(cursor.bytes(), from, from + TEXT.length, TEXT, 0, TEXT.length);
    }

    private void string(int from, int to) {
        if (!startsAsText(from, to)) {
            return;
        }
        var digest = from + TEXT.length;
        if (to - digest != HexDigest.DIGITS || !HexDigest.isSpelt(cursor.bytes(), digest)) {
            throw cursor.refused("text: only before 64 hexadecimal digits", cursor.shown(from, to));
        }
        var bytes = cursor.bytes();
        for (var i = 0; i < texts.count(); i++) {
            // digests that differ do so in their first digits
            if (Eight.read(bytes, texts.get(i)) == Eight.read(bytes, digest)
                    && Arrays.equals(bytes, texts.get(i), texts.get(i) + HexDigest.DIGITS, bytes, digest, to)) {
                return;
            }
        }
        if (texts.count() == MOST_TEXTS) {
            throw cursor.refused("at most %d texts".formatted(MOST_TEXTS));
        }
        texts.add(digest);
    }
}
