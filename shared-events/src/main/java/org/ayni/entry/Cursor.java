package org.ayni.entry;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/**
 * Reads bytes from left to right and refuses whatever is not spelt in the one way the format allows. It keeps no copy
 * and makes no objects: the verifier reads millions of lines with one cursor.
 */
final class Cursor {
    private static final int LONGEST_SHOWN = 100;

    private byte[] bytes = {};
    private int start;
    private int at;
    private int end;
    private Fault part = Fault.FRAMING;

    /** Goes to the start of the bytes from {@code from} (inclusive) to {@code to} (exclusive). */
    void open(byte[] all, int from, int to) {
        bytes = all;
        start = from;
        at = from;
        end = to;
        part = Fault.FRAMING;
    }

    /** Says what is being read, so that a refusal can name it. */
    void reading(Fault fault) {
        part = fault;
    }

    byte[] bytes() {
        return bytes;
    }

    int at() {
        return at;
    }

    int end() {
        return end;
    }

    void skip(int count) {
        at += count;
    }

    boolean atEnd() {
        return at == end;
    }

    /** The next byte as 0 to 255, or -1 at the end. */
    int peek() {
        return at < end ? bytes[at] & 0xff : -1;
    }

    boolean isAhead(byte[] literal) {
        return literal.length <= end - at && Arrays.equals(bytes, at, at + literal.length, literal, 0, literal.length);
    }

    void one(char ascii) {
        if (at == end || bytes[at] != ascii) {
            throw refused("'" + ascii + "'");
        }
        at++;
    }

    void literal(byte[] literal) {
        if (!isAhead(literal)) {
            throw refused("'" + new String(literal, US_ASCII) + "'");
        }
        at += literal.length;
    }

    boolean literalIfAhead(byte[] literal) {
        var ahead = isAhead(literal);
        if (ahead) {
            at += literal.length;
        }
        return ahead;
    }

    /** Refuses a line that is too short to hold {@code count} bytes more. */
    void need(int count) {
        if (end - at < count) {
            at = end;
            throw refused(count + " bytes more");
        }
    }

    void hex(int digits) {
        var i = at;
        var stop = at + digits;
        while (stop <= end && i + Eight.BYTES <= stop && Eight.areHex(Eight.read(bytes, i))) {
            i += Eight.BYTES;
        }
        at = i;
        for (; at < stop; at++) {
            if (!Ascii.is(peek(), Ascii.HEX)) {
                throw refused("a lower-case hexadecimal digit");
            }
        }
    }

    /** Skips characters of a string that stand for themselves in one byte, as many as there are. */
    void plain() {
        var i = at;
        while (end - i >= Eight.BYTES) {
            var marks = Eight.notPlain(Eight.read(bytes, i));
            if (marks != 0) {
                i += Eight.before(marks);
                break;
            }
            i += Eight.BYTES;
        }
        at = i;
    }

    /** Groups of lower-case letters and digits, joined by single hyphens. */
    void slug(int longest) {
        var i = at;
        var group = at;
        while (i < end && (Ascii.is(bytes[i], Ascii.SLUG) || (bytes[i] == '-' && i > group))) {
            group = bytes[i] == '-' ? i + 1 : group;
            i++;
        }
        if (i == group) {
            at = i;
            throw refused("a lower-case letter or a digit");
        }
        if (i - at > longest) {
            throw refused("at most %d characters".formatted(longest));
        }
        at = i;
    }

    /** Zero, or digits of which the first is not zero; at most {@code largest}. */
    long wholeNumber(long largest) {
        var from = at;
        var number = 0L;
        while (Ascii.is(peek(), Ascii.DIGIT) && at - from < 16) {
            number = number * 10 + (bytes[at++] - '0');
        }
        var canonical = at > from && (bytes[from] != '0' || at - from == 1);
        if (!canonical || number > largest || Ascii.is(peek(), Ascii.DIGIT)) {
            at = from;
            throw refused("a whole number without leading zeros, at most " + largest);
        }
        return number;
    }

    EntryRefused refused(String expected) {
        return new EntryRefused(part, expected, found());
    }

    EntryRefused refused(String expected, String found) {
        return new EntryRefused(part, expected, found);
    }

    private String found() {
        var next = peek();
        if (next < 0) {
            return "the end";
        }
        var spelt = next > ' ' && next < 0x7f ? "'" + (char) next + "'" : "byte 0x%02x".formatted(next);
        return "%s as byte %d of the line".formatted(spelt, at - start + 1);
    }

    /** A piece of the file, safe to print: it may be hostile, and it may be long. */
    String shown(int from, int to) {
        var shown = new StringBuilder();
        for (var i = from; i < Math.min(to, from + LONGEST_SHOWN); i++) {
            var printable = bytes[i] >= ' ' && bytes[i] < 0x7f;
            shown.append(printable ? (char) bytes[i] : '?');
        }
        return to - from > LONGEST_SHOWN ? shown + "..." : shown.toString();
    }

    String text(int from, int to) {
        return new String(bytes, from, to - from, UTF_8);
    }
}
