package org.ayni.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.HexFormat;
import org.ayni.entry.Hash;
import org.ayni.entry.JournalId;

/**
 * Checks the free texts of one stored entry, {@code {"<64 hex>":{"salt":"<32 hex>","text":"..."},...}}, each against its
 * digest. No hash covers them as a whole, because a text may be removed; so whatever is not spelt exactly so is damage.
 */
final class TextsCheck {
    private static final HexFormat HEX = HexFormat.of();
    private static final String SALT = "\":{\"salt\":\"";
    private static final String TEXT = "\",\"text\":\"";

    private final JournalId journal;
    private final long position;
    private final byte[] bytes;
    private int at;

    private TextsCheck(JournalId journal, long position, byte[] bytes) {
        this.journal = journal;
        this.position = position;
        this.bytes = bytes;
    }

    /** @throws IntegrityBroken at the first text that does not match */
    static void check(JournalId journal, long position, byte[] texts) {
        new TextsCheck(journal, position, texts).run();
    }

    private void run() {
        expect("{");
        if (peek() != '}') {
            text();
            while (peek() == ',') {
                expect(",");
                text();
            }
        }
        expect("}");
        if (at != bytes.length) {
            throw broken("the end of the texts", rest());
        }
    }

    private void text() {
        expect("\"");
        var digest = take(64);
        expect(SALT);
        var salt = take(32);
        expect(TEXT);
        var from = at;
        skipToQuote();
        var text = Arrays.copyOfRange(bytes, from, at);
        expect("\"}");
        var found = Hash.sha256(unhex(salt), text).toString();
        if (!found.equals(digest)) {
            throw new IntegrityBroken(journal, position, "the hash of a text", digest, found);
        }
    }

    private byte[] unhex(String salt) {
        try {
            var bytes = HEX.parseHex(salt);
            if (HEX.formatHex(bytes).equals(salt)) { // parsing also takes upper case
                return bytes;
            }
        } catch (IllegalArgumentException notHex) {
            // refused like one that is written otherwise
        }
        throw broken("a salt of 32 lower-case hexadecimal digits", "something else");
    }

    private void skipToQuote() {
        while (peek() != '"') {
            at += peek() == '\\' ? 2 : 1;
            if (at >= bytes.length) {
                throw broken("the end of a text", "nothing");
            }
        }
    }

    private int peek() {
        return at < bytes.length ? bytes[at] : -1;
    }

    private String take(int length) {
        if (bytes.length - at < length) {
            throw broken(length + " digits", rest());
        }
        at += length;
        return new String(bytes, at - length, length, UTF_8);
    }

    private void expect(String literal) {
        for (var c : literal.getBytes(UTF_8)) {
            if (peek() != c) {
                throw broken("'" + literal + "'", rest());
            }
            at++;
        }
    }

    /** Never the text itself: what a person wrote does not belong into a log. */
    private String rest() {
        return at < bytes.length ? "something else in byte " + at : "the end";
    }

    private IntegrityBroken broken(String expected, String found) {
        return new IntegrityBroken(journal, position, "the spelling of the texts", expected, found);
    }
}
