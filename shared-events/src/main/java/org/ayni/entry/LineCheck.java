package org.ayni.entry;

/**
 * Checks one line on its own: its framing, its spelling, and each hash against the bytes it was made from. The bytes are
 * sliced, never written anew. One of these serves a whole file.
 */
final class LineCheck {
    static final byte[] HEADER = Ascii.bytes("{\"header\":");
    static final byte[] HASH = Ascii.bytes(",\"hash\":\"");
    static final byte[] SALT = Ascii.bytes("\",\"salt\":");
    static final byte[] WITHHELD = Ascii.bytes("null,\"payload\":null,\"texts\":null");
    static final byte[] PAYLOAD = Ascii.bytes("\",\"payload\":");
    static final byte[] TEXTS = Ascii.bytes(",\"texts\":");

    final Cursor cursor = new Cursor();
    final HeaderScan header = new HeaderScan();
    final HexDigest digest = new HexDigest();
    final PayloadScan payload = new PayloadScan(cursor);
    final TextsScan texts = new TextsScan(cursor, payload, digest);
    final Span headerBytes = new Span();
    final Span hash = new Span();
    final Span salt = new Span();
    final Span payloadBytes = new Span();
    final Span textsBytes = new Span();

    /**
     * Checks the line from {@code from} (inclusive) to {@code to} (exclusive, without the line feed).
     *
     * @throws EntryRefused naming the fault
     */
    void check(byte[] line, int from, int to) {
        cursor.open(line, from, to);
        cursor.literal(HEADER);
        header();
        cursor.reading(Fault.FRAMING);
        cursor.literal(SALT);
        salt.clear();
        if (!cursor.literalIfAhead(WITHHELD)) {
            content();
        }
        cursor.reading(Fault.FRAMING);
        cursor.one('}');
        if (!cursor.atEnd()) {
            throw cursor.refused("the end of the line");
        }
    }

    boolean isWithheld() {
        return salt.isAbsent();
    }

    private void header() {
        var from = cursor.at();
        try {
            header.read(cursor);
        } catch (EntryRefused misspelt) {
            throw Damage.inHeader(this, from, misspelt);
        }
        headerBytes.set(cursor.bytes(), from, cursor.at());
        cursor.reading(Fault.FRAMING);
        cursor.literal(HASH);
        var at = cursor.at();
        cursor.need(HexDigest.DIGITS);
        digest.of(cursor.bytes(), from, from + headerBytes.length());
        if (!digest.standsAt(cursor.bytes(), at)) {
            throw new EntryRefused(Fault.HASH, cursor.shown(at, at + HexDigest.DIGITS), digest.toString());
        }
        cursor.skip(HexDigest.DIGITS);
        hash.set(cursor.bytes(), at, cursor.at());
    }

    private void content() {
        cursor.one('"');
        var saltAt = cursor.at();
        cursor.hex(2 * StoredEntry.SALT_LENGTH);
        salt.set(cursor.bytes(), saltAt, cursor.at());
        cursor.literal(PAYLOAD);
        var from = cursor.at();
        try {
            payload.read();
        } catch (EntryRefused misspelt) {
            throw Damage.inPayload(this, from, misspelt);
        }
        payloadBytes.set(cursor.bytes(), from, cursor.at());
        digest.ofSalted(cursor.bytes(), saltAt, from, cursor.at());
        if (!digest.standsAt(cursor.bytes(), header.payload.from())) {
            throw new EntryRefused(Fault.PAYLOAD_HASH, header.payload.toString(), digest.toString());
        }
        cursor.reading(Fault.FRAMING);
        cursor.literal(TEXTS);
        from = cursor.at();
        texts.read();
        textsBytes.set(cursor.bytes(), from, cursor.at());
    }
}
