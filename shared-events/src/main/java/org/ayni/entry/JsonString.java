package org.ayni.entry;

/**
 * The one way to spell a string, that of RFC 8785: UTF-8 as it is, a backslash only before a quotation mark or a
 * backslash and for control characters, short where JSON has a short form ({@code \b \t \n \f \r}), else lower-case
 * {@code \}{@code u00xx}. So two strings are equal exactly when their bytes are.
 */
final class JsonString {
    private static final String[] CONTROL = new String[0x20];
    private static final byte[] UNICODE_ESCAPE = Ascii.bytes("u00");

    static {
        for (var c = 0; c < CONTROL.length; c++) {
            CONTROL[c] = "\\u%04x".formatted(c);
        }
        CONTROL['\b'] = "\\b";
        CONTROL['\t'] = "\\t";
        CONTROL['\n'] = "\\n";
        CONTROL['\f'] = "\\f";
        CONTROL['\r'] = "\\r";
    }

    private JsonString() {}

    /**
     * Appends what stands between the quotation marks.
     *
     * @throws IllegalArgumentException for half of a surrogate pair, which UTF-8 cannot say
     */
    static void escape(String value, StringBuilder out) {
        for (var i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            if (c < 0x20) {
                out.append(CONTROL[c]);
            } else if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1))) {
                out.append(c).append(value.charAt(++i));
            } else if (Character.isSurrogate(c)) {
                throw new IllegalArgumentException("half of a surrogate pair at character " + i);
            } else {
                out.append(c);
            }
        }
    }

    /** Reads up to and over the closing quotation mark and returns the place of that mark. */
    static int read(Cursor cursor) {
        while (true) {
            cursor.plain();
            var next = cursor.peek();
            if (next == '"') {
                cursor.skip(1);
                return cursor.at() - 1;
            } else if (next == '\\') {
                cursor.skip(1);
                escape(cursor);
            } else if (next >= 0x80) {
                Utf8.read(cursor, next);
            } else if (next >= 0x20) {
                cursor.skip(1);
            } else {
                throw cursor.refused("a character of a string, or its closing quotation mark");
            }
        }
    }

    private static void escape(Cursor cursor) {
        switch (cursor.peek()) {
            case '"', '\\', 'b', 't', 'n', 'f', 'r' -> cursor.skip(1);
            case 'u' -> {
                cursor.literal(UNICODE_ESCAPE);
                var from = cursor.at();
                cursor.hex(2);
                var control = Integer.parseInt(cursor.text(from, cursor.at()), 16);
                if (control >= CONTROL.length || CONTROL[control].length() == 2) {
                    throw cursor.refused("the shortest spelling of a character", cursor.shown(from - 4, cursor.at()));
                }
            }
            default -> throw cursor.refused("an escape that is needed");
        }
    }

    /** The string that was read and found well-formed before. */
    static String unescape(String raw) {
        if (raw.indexOf('\\') < 0) {
            return raw;
        }
        var value = new StringBuilder(raw.length());
        for (var i = 0; i < raw.length(); i++) {
            var c = raw.charAt(i);
            if (c != '\\') {
                value.append(c);
                continue;
            }
            var escaped = raw.charAt(++i);
            switch (escaped) {
                case 'b' -> value.append('\b');
                case 't' -> value.append('\t');
                case 'n' -> value.append('\n');
                case 'f' -> value.append('\f');
                case 'r' -> value.append('\r');
                case 'u' -> {
                    value.append((char) Integer.parseInt(raw, i + 1, i + 5, 16));
                    i += 4;
                }
                default -> value.append(escaped);
            }
        }
        return value.toString();
    }
}
