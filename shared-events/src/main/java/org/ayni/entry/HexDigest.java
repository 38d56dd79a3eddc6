package org.ayni.entry;

import java.nio.ByteBuffer;
import java.security.DigestException;
import java.security.MessageDigest;
import java.util.Arrays;

/** SHA-256 compared in the spelling of the file, so that equal also means well spelt. Used again for every line. */
final class HexDigest {
    static final int DIGITS = 64;

    /** The two digits of each byte. */
    private static final byte[] FIRST = new byte[256];

    private static final byte[] SECOND = new byte[256];
    private static final byte[] VALUE = new byte[128];

    static {
        for (var i = 0; i < 256; i++) {
            FIRST[i] = (byte) Character.forDigit(i >> 4, 16);
            SECOND[i] = (byte) Character.forDigit(i & 0xf, 16);
            VALUE[SECOND[i]] = (byte) (i & 0xf);
        }
    }

    private final MessageDigest sha256 = Hash.newSha256();
    private final byte[] raw = new byte[DIGITS / 2];
    private final byte[] hex = new byte[DIGITS];
    private final byte[] salt = new byte[StoredEntry.SALT_LENGTH];

    /** Hashes the bytes from {@code from} (inclusive) to {@code to} (exclusive). */
    void of(byte[] bytes, int from, int to) {
        sha256.update(bytes, from, to - from);
        try {
            sha256.digest(raw, 0, raw.length);
        } catch (DigestException e) {
            throw new AssertionError("SHA-256 has 32 bytes", e);
        }
        for (var i = 0; i < raw.length; i++) {
            hex[2 * i] = FIRST[raw[i] & 0xff];
            hex[2 * i + 1] = SECOND[raw[i] & 0xff];
        }
    }

    /** The same behind a salt, whose 32 digits start at {@code saltAt}. */
    void ofSalted(byte[] bytes, int saltAt, int from, int to) {
        for (var i = 0; i < salt.length; i++) {
            salt[i] = (byte) ((VALUE[bytes[saltAt + 2 * i]] << 4) | VALUE[bytes[saltAt + 2 * i + 1]]);
        }
        sha256.update(salt);
        of(bytes, from, to);
    }

    /** Writes the two digits of each byte. */
    static void spell(byte[] bytes, ByteBuffer out) {
        for (var b : bytes) {
            out.put(FIRST[b & 0xff]).put(SECOND[b & 0xff]);
        }
    }

    /** Whether 64 lower-case hexadecimal digits stand at {@code at}. */
    static boolean isSpelt(byte[] bytes, int at) {
        for (var i = at; i < at + DIGITS; i += Eight.BYTES) {
            if (!Eight.areHex(Eight.read(bytes, i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the last hash stands at {@code at}. */
    boolean standsAt(byte[] bytes, int at) {
        return Arrays.equals(bytes, at, at + DIGITS, hex, 0, DIGITS);
    }

    @Override
    public String toString() {
        return Ascii.string(hex);
    }
}
