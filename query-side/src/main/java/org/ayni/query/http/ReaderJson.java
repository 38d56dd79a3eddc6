package org.ayni.query.http;

import org.ayni.events.value.Language;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.Text;
import org.ayni.journal.codec.ValueJson;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes answers: the one JSON form of the values, with each text in the language of the reader. */
public final class ReaderJson {
    private static final JsonMapper MAPPER = ValueJson.mapper()
            .rebuild()
            .addModule(new SimpleModule("ayni-reader")
                    .addSerializer(LocalizedText.class, new InReadersLanguage())
                    .addSerializer(Text.class, new OrRemoved()))
            .build();

    private ReaderJson() {}

    public static byte[] bytes(Object answer, Reader reader) {
        return writer(reader).writeValueAsBytes(answer);
    }

    /** What stands in no journal, or in one that knows no translations apart from what they translate. */
    public static byte[] bytes(Object answer, Language reader) {
        return bytes(answer, Reader.of(reader));
    }

    /** As a tree, for an answer that is put together from parts. */
    public static ObjectNode tree(Object part, Reader reader) {
        return (ObjectNode) MAPPER.readTree(bytes(part, reader));
    }

    public static JsonNode node(Object part, Reader reader) {
        return MAPPER.readTree(bytes(part, reader));
    }

    private static ObjectWriter writer(Reader reader) {
        return MAPPER.writer().withAttribute(Reader.class, reader);
    }

    private static Reader reader(SerializationContext context) {
        return (Reader) context.getAttribute(Reader.class);
    }

    private static final class InReadersLanguage extends StdSerializer<LocalizedText> {
        InReadersLanguage() {
            super(LocalizedText.class);
        }

        @Override
        public void serialize(LocalizedText text, JsonGenerator out, SerializationContext context) {
            var entries = Saying.entries(out);
            var reader = reader(context);
            context.writeValue(out, Words.of(text, entries.isEmpty() ? reader : reader.in(entries)));
        }
    }

    private static final class OrRemoved extends StdSerializer<Text> {
        OrRemoved() {
            super(Text.class);
        }

        @Override
        public void serialize(Text text, JsonGenerator out, SerializationContext context) {
            out.writeString(Words.plain(text, reader(context).language()));
        }
    }
}
