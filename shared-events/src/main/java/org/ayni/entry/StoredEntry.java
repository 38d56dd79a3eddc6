package org.ayni.entry;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * An entry as a store keeps it: bytes that are never written anew. The arrays are handed over, not copied; nobody changes
 * them afterwards.
 *
 * @param header the canonical header
 * @param hash SHA-256 of {@code header}
 * @param salt 16 random bytes that keep a withheld payload from being guessed from its hash
 * @param payload the event as JSON, with the digest of each free text in its place
 * @param texts the free texts by digest, each with its own salt, as JSON; a removed text is absent
 */
@SuppressWarnings("ArrayRecordComponent") // compared by content; not copied, because every entry passes here
public record StoredEntry(byte[] header, Hash hash, byte[] salt, byte[] payload, byte[] texts) {
    static final int SALT_LENGTH = 16;

    private static final byte[] END = Ascii.bytes("}\n");

    /** What a line has beside the values of the entry, the quotation mark before the salt among it. */
    private static final int FRAME = LineCheck.HEADER.length
            + LineCheck.HASH.length
            + LineCheck.SALT.length
            + 1
            + LineCheck.PAYLOAD.length
            + LineCheck.TEXTS.length
            + END.length;

    /**
     * An entry that was just decided: its hash is computed here.
     *
     * @throws IllegalArgumentException if a verifier would refuse it, saying why; so nothing is ever recorded that does
     *     not verify
     */
    public static StoredEntry of(Header header, byte[] salt, byte[] payload, byte[] texts) {
        var bytes = header.bytes();
        var entry = new StoredEntry(bytes, Hash.sha256(bytes), salt, payload, texts);
        var line = entry.line();
        new LineCheck().check(line, 0, line.length - 1);
        return entry;
    }

    /**
     * Takes the line of an export apart.
     *
     * @param line with its line feed
     * @throws IllegalArgumentException if a verifier would refuse it, or if its payload is withheld
     */
    public static StoredEntry ofLine(byte[] line) {
        if (line.length == 0 || line[line.length - 1] != '\n') {
            throw new IllegalArgumentException("a line ends in a line feed");
        }
        var check = new LineCheck();
        check.check(line, 0, line.length - 1);
        if (check.isWithheld()) {
            throw new IllegalArgumentException("a line whose payload is withheld cannot be stored");
        }
        return new StoredEntry(
                check.headerBytes.copy(),
                Hash.ofHex(check.hash.toString()),
                HexFormat.of().parseHex(check.salt.toString()),
                check.payloadBytes.copy(),
                check.textsBytes.copy());
    }

    public Header parsedHeader() {
        return Header.parse(header);
    }

    /** The line of an export, with its line feed. */
    public byte[] line() {
        return line(header, hash.bytes(), salt, payload, texts);
    }

    /** The line of what a store keeps in the place of an entry, as it stands there, damaged or not: the verifier judges. */
    public static byte[] line(byte[] header, byte[] hash, byte[] salt, byte[] payload, byte[] texts) {
        var length = header.length + 2 * hash.length + 2 * salt.length + payload.length + texts.length + FRAME;
        var line = ByteBuffer.allocate(length).put(LineCheck.HEADER).put(header).put(LineCheck.HASH);
        HexDigest.spell(hash, line);
        line.put(LineCheck.SALT).put((byte) '"');
        HexDigest.spell(salt, line);
        return line.put(LineCheck.PAYLOAD)
                .put(payload)
                .put(LineCheck.TEXTS)
                .put(texts)
                .put(END)
                .array();
    }

    /** The line for a reader who may not see this entry: the chain stays whole, what it says is withheld. */
    public byte[] withheldLine() {
        var length = LineCheck.HEADER.length
                + header.length
                + LineCheck.HASH.length
                + HexDigest.DIGITS
                + LineCheck.SALT.length
                + LineCheck.WITHHELD.length
                + END.length;
        var line = ByteBuffer.allocate(length).put(LineCheck.HEADER).put(header).put(LineCheck.HASH);
        HexDigest.spell(hash.bytes(), line);
        return line.put(LineCheck.SALT).put(LineCheck.WITHHELD).put(END).array();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredEntry entry
                && hash.equals(entry.hash)
                && Arrays.equals(header, entry.header)
                && Arrays.equals(salt, entry.salt)
                && Arrays.equals(payload, entry.payload)
                && Arrays.equals(texts, entry.texts);
    }

    @Override
    public int hashCode() {
        return hash.hashCode();
    }

    @Override
    public String toString() {
        return new String(line(), UTF_8).stripTrailing();
    }
}
