package org.ayni.entry;

/** Well-formed UTF-8 and nothing else: no surrogates, no overlong forms (Unicode Standard, table 3-7). */
final class Utf8 {
    private Utf8() {}

    /** Reads one character of two to four bytes; {@code lead} is its first byte, on which the cursor stands. */
    static void read(Cursor cursor, int lead) {
        cursor.skip(1);
        if (lead >= 0xc2 && lead <= 0xdf) {
            follow(cursor, 0x80, 0xbf);
        } else if (lead >= 0xe0 && lead <= 0xef) {
            follow(cursor, lead == 0xe0 ? 0xa0 : 0x80, lead == 0xed ? 0x9f : 0xbf);
            follow(cursor, 0x80, 0xbf);
        } else if (lead >= 0xf0 && lead <= 0xf4) {
            follow(cursor, lead == 0xf0 ? 0x90 : 0x80, lead == 0xf4 ? 0x8f : 0xbf);
            follow(cursor, 0x80, 0xbf);
            follow(cursor, 0x80, 0xbf);
        } else {
            cursor.skip(-1);
            throw cursor.refused("UTF-8");
        }
    }

    private static void follow(Cursor cursor, int lowest, int highest) {
        var next = cursor.peek();
        if (next < lowest || next > highest) {
            throw cursor.refused("UTF-8");
        }
        cursor.skip(1);
    }
}
