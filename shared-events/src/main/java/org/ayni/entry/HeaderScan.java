package org.ayni.entry;

import java.util.Arrays;
import java.util.List;

/**
 * The places of a header's values, found by reading it strictly. It checks the spelling and leaves the vocabulary (is
 * this a known capacity, does this date exist?) to {@link Header#parse}: a new word must not make an old verifier refuse
 * a sound chain.
 */
final class HeaderScan {
    private static final byte[] VERSION = Ascii.bytes("{\"v\":");
    private static final byte[] JOURNAL = Ascii.bytes(",\"journal\":\"");
    private static final byte[] POSITION = Ascii.bytes("\",\"position\":");
    private static final byte[] ID = Ascii.bytes(",\"id\":\"");
    private static final byte[] TYPE = Ascii.bytes("\",\"type\":\"");
    private static final byte[] HAPPENED = Ascii.bytes("\",\"happened\":\"");
    private static final byte[] RECORDED = Ascii.bytes("\",\"recorded\":\"");
    private static final byte[] SUBJECT = Ascii.bytes("\",\"by\":{\"subject\":\"");
    private static final byte[] SIDE = Ascii.bytes("\",\"side\":\"");
    private static final byte[] CAPACITY = Ascii.bytes("\",\"capacity\":\"");
    private static final byte[] ON_BEHALF_OF = Ascii.bytes("\",\"onBehalfOf\":\"");
    private static final byte[] CHANNEL = Ascii.bytes("\"},\"channel\":{\"kind\":\"");
    private static final byte[] IMPORT = Ascii.bytes("import");
    private static final byte[] FILE = Ascii.bytes("\",\"file\":\"");
    private static final byte[] FILE_HASH = Ascii.bytes(",\"fileHash\":\"");
    private static final byte[] ROW = Ascii.bytes("\",\"row\":\"");
    private static final byte[] CONTENT = Ascii.bytes(",\"content\":\"");
    private static final byte[] CHANNEL_END = Ascii.bytes("\"}");
    private static final byte[] CAPTURED = Ascii.bytes(",\"captured\":\"");
    private static final byte[] AUDIENCE = Ascii.bytes(",\"audience\":\"");
    private static final byte[] PAYLOAD = Ascii.bytes("\",\"payload\":\"");
    private static final byte[] PREVIOUS = Ascii.bytes("\",\"previous\":\"");
    private static final byte[] END = Ascii.bytes("\"}");
    private static final int[] UUID_GROUPS = {4, 4, 4, 12};
    private static final List<byte[]> KINDS = Arrays.stream(JournalKind.values())
            .map(kind -> Ascii.bytes(kind.word()))
            .toList();

    final Span journal = new Span();
    final Span id = new Span();
    final Span type = new Span();
    final Span happened = new Span();
    final Span recorded = new Span();
    final Span subject = new Span();
    final Span side = new Span();
    final Span capacity = new Span();
    final Span onBehalfOf = new Span();
    final Span channel = new Span();
    final Span file = new Span();
    final Span fileHash = new Span();
    final Span row = new Span();
    final Span content = new Span();
    final Span captured = new Span();
    final Span audience = new Span();
    final Span payload = new Span();
    final Span previous = new Span();
    long position;

    /** Reads one header and leaves the cursor behind it. */
    void read(Cursor cursor) {
        cursor.reading(Fault.HEADER);
        cursor.literal(VERSION);
        version(cursor);
        cursor.literal(JOURNAL);
        journal(cursor);
        cursor.literal(POSITION);
        position = cursor.wholeNumber(Positions.MAX);
        cursor.literal(ID);
        uuid(cursor, id);
        cursor.literal(TYPE);
        type(cursor);
        cursor.literal(HAPPENED);
        visible(cursor, happened);
        cursor.literal(RECORDED);
        moment(cursor, recorded);
        recordedBy(cursor);
        channel(cursor);
        captured.clear();
        if (cursor.literalIfAhead(CAPTURED)) {
            moment(cursor, captured);
            cursor.one('"');
        }
        cursor.literal(AUDIENCE);
        slug(cursor, audience);
        cursor.literal(PAYLOAD);
        hash(cursor, payload);
        cursor.literal(PREVIOUS);
        hash(cursor, previous);
        cursor.literal(END);
    }

    private static void version(Cursor cursor) {
        var version = cursor.wholeNumber(Positions.MAX);
        if (version != Header.VERSION) {
            cursor.reading(Fault.VERSION);
            throw cursor.refused(Long.toString(Header.VERSION), Long.toString(version));
        }
    }

    private void journal(Cursor cursor) {
        var from = cursor.at();
        kind(cursor);
        cursor.one('/');
        cursor.slug(JournalId.LONGEST);
        journal.set(cursor.bytes(), from, cursor.at());
    }

    private static void kind(Cursor cursor) {
        for (var kind : KINDS) {
            if (cursor.literalIfAhead(kind)) {
                return;
            }
        }
        throw cursor.refused("a kind of journal");
    }

    /** Words joined by dots, at least one, and then the version: {@code partnership.founded.v2}. */
    private void type(Cursor cursor) {
        var from = cursor.at();
        cursor.slug(JournalId.LONGEST);
        var last = from;
        while (cursor.peek() == '.') {
            cursor.skip(1);
            last = cursor.at();
            cursor.slug(JournalId.LONGEST);
        }
        type.set(cursor.bytes(), from, cursor.at());
        if (last == from || !isVersion(cursor.bytes(), last, cursor.at())) {
            throw cursor.refused("a type that ends in its version, like .v1", cursor.shown(from, cursor.at()));
        }
    }

    private static boolean isVersion(byte[] b, int from, int to) {
        if (to - from < 2 || b[from] != 'v' || b[from + 1] == '0') {
            return false;
        }
        for (var i = from + 1; i < to; i++) {
            if (!Ascii.is(b[i], Ascii.DIGIT)) {
                return false;
            }
        }
        return true;
    }

    private void recordedBy(Cursor cursor) {
        cursor.literal(SUBJECT);
        uuid(cursor, subject);
        side.clear();
        if (cursor.literalIfAhead(SIDE)) {
            slug(cursor, side);
        }
        cursor.literal(CAPACITY);
        slug(cursor, capacity);
        onBehalfOf.clear();
        if (cursor.literalIfAhead(ON_BEHALF_OF)) {
            slug(cursor, onBehalfOf);
        }
    }

    /** Only an import says more than its kind. */
    private void channel(Cursor cursor) {
        cursor.literal(CHANNEL);
        slug(cursor, channel);
        file.clear();
        if (channel.is(IMPORT)) {
            cursor.literal(FILE);
            string(cursor, file);
            cursor.literal(FILE_HASH);
            hash(cursor, fileHash);
            cursor.literal(ROW);
            string(cursor, row);
            cursor.literal(CONTENT);
            hash(cursor, content);
        }
        cursor.literal(CHANNEL_END);
    }

    private static void slug(Cursor cursor, Span span) {
        var from = cursor.at();
        cursor.slug(JournalId.LONGEST);
        span.set(cursor.bytes(), from, cursor.at());
    }

    private static void uuid(Cursor cursor, Span span) {
        var from = cursor.at();
        cursor.hex(8);
        for (var group : UUID_GROUPS) {
            cursor.one('-');
            cursor.hex(group);
        }
        span.set(cursor.bytes(), from, cursor.at());
    }

    private static void hash(Cursor cursor, Span span) {
        var from = cursor.at();
        cursor.hex(64);
        span.set(cursor.bytes(), from, cursor.at());
    }

    private static void moment(Cursor cursor, Span span) {
        var from = cursor.at();
        Moment.read(cursor);
        span.set(cursor.bytes(), from, cursor.at());
    }

    private static void visible(Cursor cursor, Span span) {
        var from = cursor.at();
        do {
            if (!Ascii.is(cursor.peek(), Ascii.VISIBLE)) {
                throw cursor.refused("a date");
            }
            cursor.skip(1);
        } while (cursor.peek() != '"');
        span.set(cursor.bytes(), from, cursor.at());
    }

    private static void string(Cursor cursor, Span span) {
        var from = cursor.at();
        var to = JsonString.read(cursor);
        if (from == to) {
            throw cursor.refused("an id", "an empty string");
        }
        span.set(cursor.bytes(), from, to);
    }
}
