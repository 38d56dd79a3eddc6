package org.ayni.entry;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** A SHA-256 value: 32 bytes, written as 64 lower-case hexadecimal digits. */
@SuppressWarnings("ArrayRecordComponent") // copied on the way in and out, and compared by content
public record Hash(byte[] bytes) {
    private static final int LENGTH = 32;
    private static final HexFormat HEX = HexFormat.of();

    /** What stands before the first entry of a journal. */
    public static final Hash ZERO = new Hash(new byte[LENGTH]);

    /** @throws IllegalArgumentException unless there are exactly 32 bytes */
    public Hash {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a hash has 32 bytes, not " + bytes.length);
        }
        bytes = bytes.clone();
    }

    /** @throws IllegalArgumentException unless {@code hex} is exactly 64 lower-case hexadecimal digits */
    public static Hash ofHex(String hex) {
        if (!isSpelt(hex)) {
            throw new IllegalArgumentException("a hash is 64 lower-case hexadecimal digits, not '%s'".formatted(hex));
        }
        return new Hash(HEX.parseHex(hex));
    }

    /** A loop and no pattern: hashes are read by the thousand when views are loaded. */
    private static boolean isSpelt(String hex) {
        if (hex.length() != 2 * LENGTH) {
            return false;
        }
        for (var i = 0; i < hex.length(); i++) {
            var digit = hex.charAt(i);
            if (digit > 'f' || !Ascii.is(digit, Ascii.HEX)) {
                return false;
            }
        }
        return true;
    }

    /** The hash of all {@code parts}, one after the other, without anything between them. */
    public static Hash sha256(byte[]... parts) {
        var digest = newSha256();
        for (var part : parts) {
            digest.update(part);
        }
        return new Hash(digest.digest());
    }

    /** For what is too long to be held as one array. */
    public static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform must have SHA-256", e);
        }
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return HEX.formatHex(bytes);
    }
}
