package org.ayni.journal.codec;

import org.ayni.events.value.InvalidValue;
import org.ayni.events.value.Text;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/** How a free text is written: as it is for people, as a digest in a payload. */
abstract class TextForm {

    abstract String write(Text text, SerializationContext context);

    abstract Text read(String written, DeserializationContext context);

    final StdScalarSerializer<Text> serializer() {
        return new StdScalarSerializer<>(Text.class) {
            @Override
            public void serialize(Text text, JsonGenerator out, SerializationContext context) {
                out.writeString(write(text, context));
            }
        };
    }

    final StdScalarDeserializer<Text> deserializer() {
        return new StdScalarDeserializer<>(Text.class) {
            @Override
            public Text deserialize(JsonParser in, DeserializationContext context) {
                if (in.currentToken() != JsonToken.VALUE_STRING) {
                    return (Text) context.handleUnexpectedToken(getValueType(context), in);
                }
                try {
                    return read(in.getString(), context);
                } catch (InvalidValue refused) {
                    throw context.instantiationException(Text.class, refused);
                }
            }
        };
    }

    /** For people and views: the text itself; of a removed one, what the journal still holds of it. */
    static final class Plain extends TextForm {

        @Override
        String write(Text text, SerializationContext context) {
            return switch (text) {
                case Text.Written(var value) -> value;
                case Text.Removed(var digest) -> DigestedTexts.MARK + digest;
            };
        }

        @Override
        Text read(String written, DeserializationContext context) {
            return DigestedTexts.isMark(written)
                    ? new Text.Removed(written.substring(DigestedTexts.MARK.length()))
                    : Text.of(written);
        }
    }

    /** For payloads: the digest, while the text goes into (or comes from) the texts at hand. */
    static final class Digested extends TextForm {

        @Override
        String write(Text text, SerializationContext context) {
            return DigestedTexts.at(context).put(text);
        }

        @Override
        Text read(String written, DeserializationContext context) {
            return DigestedTexts.at(context).get(written);
        }
    }
}
