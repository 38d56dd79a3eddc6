package org.ayni.entry;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** Where a value stands in a line. Used again for every line. */
final class Span {
    private byte[] bytes = {};
    private int from;
    private int to;

    void set(byte[] all, int start, int end) {
        bytes = all;
        from = start;
        to = end;
    }

    void clear() {
        from = 0;
        to = 0;
    }

    /** No value of a header is the empty string, so an empty span is an absent one. */
    boolean isAbsent() {
        return from == to;
    }

    byte[] bytes() {
        return bytes;
    }

    int from() {
        return from;
    }

    int length() {
        return to - from;
    }

    boolean is(byte[] other) {
        return Arrays.equals(bytes, from, to, other, 0, other.length);
    }

    byte[] copy() {
        return Arrays.copyOfRange(bytes, from, to);
    }

    void copyTo(byte[] other) {
        System.arraycopy(bytes, from, other, 0, to - from);
    }

    /** The order of the bytes, which is that of time for instants. */
    int compareTo(byte[] other) {
        return Arrays.compareUnsigned(bytes, from, to, other, 0, other.length);
    }

    @Override
    public String toString() {
        return new String(bytes, from, to - from, UTF_8);
    }
}
