package org.ayni.journal.codec;

import java.util.function.Supplier;
import org.ayni.entry.Entry;
import org.ayni.entry.StoredEntry;
import org.ayni.events.Event;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes an event as the payload and texts of an entry, and reads entries of every version ever written. */
public final class EventCodec {

    /** Length of a salt in bytes: enough that no digest of a short text can be guessed by trying. */
    public static final int SALT_BYTES = 16;

    private static final JsonMapper MAPPER = ValueJson.with(new TextForm.Digested());

    /** Texts are named by their digests: names that come once must not fill the parser's table of known names. */
    private static final JsonMapper TEXTS = new JsonMapper(JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .build());

    private EventCodec() {}

    /** @param texts the free texts, each with its salt, in the order in which the payload mentions them */
    @SuppressWarnings("ArrayRecordComponent") // handed on to the entry at once, never compared
    public record Encoded(String type, byte[] payload, byte[] texts) {}

    /** @param salts gives {@link #SALT_BYTES} fresh random bytes at each call */
    public static Encoded encode(Event event, Supplier<byte[]> salts) {
        var texts = DigestedTexts.toFill(salts);
        var payload = MAPPER.writer().withAttribute(DigestedTexts.class, texts).writeValueAsBytes(event);
        return new Encoded(WireNames.of(event.getClass()), payload, texts.bytes());
    }

    /** @throws UnknownEvent when the entry was written by a newer version */
    public static Entry<Event> decode(StoredEntry stored) {
        var header = stored.parsedHeader();
        var event = decode(header.type(), stored.payload(), stored.texts());
        return new Entry<>(header, stored.hash(), event);
    }

    static Event decode(String type, byte[] payload, byte[] texts) {
        var lifted = Upcasters.lift(type, (ObjectNode) MAPPER.readTree(payload));
        var event = WireNames.all().get(lifted.type());
        if (event == null) {
            throw new UnknownEvent(type);
        }
        return MAPPER.readerFor(event)
                .withAttribute(DigestedTexts.class, DigestedTexts.of(TEXTS.readTree(texts)))
                .readValue(lifted.payload());
    }
}
