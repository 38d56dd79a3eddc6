package org.ayni.entry;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts a stream into lines that each end in a line feed, and holds one line at a time. */
final class LineReader {
    /** With its line feed; a MongoDB document, which may hold an entry, is no longer either. */
    static final int LONGEST = 16 << 20;

    private static final int FIRST_CAPACITY = 1 << 16;

    private final InputStream in;
    private byte[] buffer = new byte[FIRST_CAPACITY];
    private int from;
    private int to;
    private int filled;

    LineReader(InputStream in) {
        this.in = in;
    }

    byte[] buffer() {
        return buffer;
    }

    int from() {
        return from;
    }

    /** The place of the line feed. */
    int to() {
        return to;
    }

    /**
     * Goes to the next line.
     *
     * @return false at the end of the stream
     * @throws EntryRefused if what is left does not end in a line feed, or not soon enough
     */
    boolean next() throws IOException {
        from = filled == 0 ? 0 : to + 1;
        to = from;
        while (true) {
            to = lineFeed(to);
            checked(to - from + 1);
            if (to < filled) {
                return true;
            }
            if (!fill()) {
                break;
            }
        }
        if (from == filled) {
            return false;
        }
        var found = "%d bytes without one".formatted(filled - from);
        throw new EntryRefused(Fault.UNFINISHED_LINE, "a line feed at the end of the line", found);
    }

    /** @throws EntryRefused if a line of so many bytes, with its line feed, is longer than any may be */
    static int checked(int length) {
        if (length > LONGEST) {
            throw new EntryRefused(Fault.LINE_TOO_LONG, "at most %d bytes".formatted(LONGEST), "more");
        }
        return length;
    }

    /** The next line feed from {@code at} on, or where the bytes read so far end. */
    private int lineFeed(int at) {
        var i = at;
        while (filled - i >= Eight.BYTES) {
            var marks = Eight.lineFeed(Eight.read(buffer, i));
            if (marks != 0) {
                return i + Eight.before(marks);
            }
            i += Eight.BYTES;
        }
        while (i < filled && buffer[i] != '\n') {
            i++;
        }
        return i;
    }

    private boolean fill() throws IOException {
        if (from > 0) {
            System.arraycopy(buffer, from, buffer, 0, filled - from);
            to -= from;
            filled -= from;
            from = 0;
        }
        if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * filled);
        }
        var count = in.read(buffer, filled, buffer.length - filled);
        filled += Math.max(count, 0);
        return count >= 0;
    }
}
