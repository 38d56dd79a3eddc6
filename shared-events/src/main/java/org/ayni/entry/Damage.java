package org.ayni.entry;

/**
 * A header or payload that cannot be read was, most often, damaged after it was hashed. Then both hashes say more than
 * the first odd byte, and they can still be had: the bytes that follow either part cannot stand within it.
 */
final class Damage {
    private static final byte[] AFTER_HEADER = Ascii.bytes("},\"hash\":\"");
    private static final byte[] AFTER_PAYLOAD = Ascii.bytes("},\"texts\":{");

    private Damage() {}

    static EntryRefused inHeader(LineCheck line, int from, EntryRefused misspelt) {
        var bytes = line.cursor.bytes();
        var to = first(AFTER_HEADER, bytes, from, line.cursor.end()) + 1;
        var hash = to + AFTER_HEADER.length - 1;
        if (to == 0 || hash + HexDigest.DIGITS > line.cursor.end()) {
            return misspelt;
        }
        line.digest.of(bytes, from, to);
        return line.digest.standsAt(bytes, hash)
                ? misspelt
                : new EntryRefused(
                        Fault.HASH, line.cursor.shown(hash, hash + HexDigest.DIGITS), line.digest.toString());
    }

    static EntryRefused inPayload(LineCheck line, int from, EntryRefused misspelt) {
        var bytes = line.cursor.bytes();
        var to = last(AFTER_PAYLOAD, bytes, from, line.cursor.end()) + 1;
        if (to == 0) {
            return misspelt;
        }
        line.digest.ofSalted(bytes, line.salt.from(), from, to);
        return line.digest.standsAt(bytes, line.header.payload.from())
                ? misspelt
                : new EntryRefused(Fault.PAYLOAD_HASH, line.header.payload.toString(), line.digest.toString());
    }

    private static int first(byte[] mark, byte[] bytes, int from, int to) {
        for (var i = from; i <= to - mark.length; i++) {
            if (isAt(mark, bytes, i)) {
                return i;
            }
        }
        return -1;
    }

    private static int last(byte[] mark, byte[] bytes, int from, int to) {
        for (var i = to - mark.length; i >= from; i--) {
            if (isAt(mark, bytes, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isAt(byte[] mark, byte[] bytes, int at) {
        for (var i = 0; i < mark.length; i++) {
            if (bytes[at + i] != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
