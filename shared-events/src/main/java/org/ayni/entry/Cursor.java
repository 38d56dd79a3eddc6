package org.ayni.entry;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/**
 * Reads bytes from left to right and refuses whatever is not spelt in the one way the format allows. It keeps no copy
 * and makes no objects: the verifier reads millions of lines with one cursor.
 */
final class Cursor {
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

    void hex(int digits) {
        for (var stop = at + digits; at < stop; at++) {
            if (!Ascii.is(peek(), Ascii.HEX)) {
                throw refused("a lower-case hexadecimal digit");
            }
        }
    }

    /** Groups of lower-case letters and digits, joined by single hyphens. */
    void slug(int longest) {
        var from = at;
        do {
            if (at > from) {
                at++; // the hyphen
            }
            if (!Ascii.is(peek(), Ascii.SLUG)) {
                throw refused("a lower-case letter or a digit");
            }
            while (Ascii.is(peek(), Ascii.SLUG)) {
                at++;
            }
        } while (peek() == '-');
        if (at - from > longest) {
            throw refused("at most %d characters".formatted(longest));
        }
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

    String text(int from, int to) {
        return new String(bytes, from, to - from, UTF_8);
    }
}
