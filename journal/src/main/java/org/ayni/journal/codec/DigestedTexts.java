package org.ayni.journal.codec;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.ayni.entry.Hash;
import org.ayni.events.value.Text;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.databind.DatabindContext;
import tools.jackson.databind.JsonNode;

/**
 * The free texts of one payload. The payload holds {@code text:} and a digest for each; the texts themselves, each with
 * the salt that keeps its digest from being guessed, stand beside it and can be removed without breaking the chain.
 */
final class DigestedTexts {

    static final String MARK = "text:";

    private static final Pattern MARKED = Pattern.compile(MARK + "[0-9a-f]{64}");

    /** @param salt in hexadecimal, as it is stored */
    private record Kept(String salt, String text) {}

    private final Map<String, Kept> texts = new LinkedHashMap<>();
    private final Supplier<byte[]> salts;

    private DigestedTexts(Supplier<byte[]> salts) {
        this.salts = salts;
    }

    static DigestedTexts toFill(Supplier<byte[]> salts) {
        return new DigestedTexts(salts);
    }

    /** Reads the texts of an entry; they were checked against their digests by whoever checked the entry. */
    static DigestedTexts of(JsonNode stored) {
        var read = new DigestedTexts(() -> new byte[0]);
        stored.properties()
                .forEach(text -> read.texts.put(
                        text.getKey(),
                        new Kept(
                                text.getValue().get("salt").stringValue(),
                                text.getValue().get("text").stringValue())));
        return read;
    }

    static boolean isMark(String written) {
        return MARKED.matcher(written).matches();
    }

    static DigestedTexts at(DatabindContext context) {
        return (DigestedTexts) context.getAttribute(DigestedTexts.class);
    }

    String put(Text text) {
        return switch (text) {
            case Text.Removed(var digest) -> MARK + digest;
            case Text.Written(var value) -> {
                var salt = salts.get();
                var digest = Hash.sha256(salt, quoted(value)).toString();
                texts.put(digest, new Kept(HexFormat.of().formatHex(salt), value));
                yield MARK + digest;
            }
        };
    }

    Text get(String mark) {
        if (!isMark(mark)) {
            throw new IllegalStateException("a payload holds the digest of a text, not \"%s\"".formatted(mark));
        }
        var digest = mark.substring(MARK.length());
        var kept = texts.get(digest);
        return kept == null ? new Text.Removed(digest) : Text.of(kept.text());
    }

    /** The texts as an entry stores them, in the order in which the payload mentions them. */
    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        var before = "{\"";
        for (var entry : texts.entrySet()) {
            out.writeBytes((before + entry.getKey() + "\":{\"salt\":\""
                            + entry.getValue().salt() + "\",\"text\":\"")
                    .getBytes(StandardCharsets.US_ASCII));
            out.writeBytes(quoted(entry.getValue().text()));
            out.writeBytes("\"}".getBytes(StandardCharsets.US_ASCII));
            before = ",\"";
        }
        out.writeBytes((texts.isEmpty() ? "{}" : "}").getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    /** What stands between the quotes of the JSON string: it is hashed as it stands, so that checking never unescapes. */
    private static byte[] quoted(String text) {
        return JsonStringEncoder.getInstance().quoteAsUTF8(text);
    }
}
