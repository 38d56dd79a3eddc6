package org.ayni.entry;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** Which byte may stand where. */
final class Ascii {
    static final int DIGIT = 1;
    static final int HEX = 2;
    static final int SLUG = 4;
    /** Printable, and neither a space, a quotation mark nor a backslash. */
    static final int VISIBLE = 8;

    private static final int[] CLASSES = new int[256];

    static {
        for (var c = '!'; c <= '~'; c++) {
            var digit = c >= '0' && c <= '9';
            CLASSES[c] |= digit ? DIGIT : 0;
            CLASSES[c] |= digit || (c >= 'a' && c <= 'f') ? HEX : 0;
            CLASSES[c] |= digit || (c >= 'a' && c <= 'z') ? SLUG : 0;
            CLASSES[c] |= c != '"' && c != '\\' ? VISIBLE : 0;
        }
    }

    private Ascii() {}

    /** Whether {@code next} (0 to 255, or -1 for the end) is of the class. */
    static boolean is(int next, int classOfBytes) {
        return next >= 0 && (CLASSES[next] & classOfBytes) != 0;
    }

    static String string(byte[] ascii) {
        return new String(ascii, US_ASCII);
    }

    static byte[] bytes(String ascii) {
        return ascii.getBytes(US_ASCII);
    }
}
