package org.ayni.journal.codec;

import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/** A value that is written as one JSON string. */
final class OneWord {

    private OneWord() {}

    @SuppressWarnings("unchecked") // the map that calls this pairs a class with the function that makes it
    static <T> void register(SimpleModule module, Class<?> type, Function<String, ? extends T> read) {
        register(module, (Class<T>) type, read, Object::toString);
    }

    static <T> void register(
            SimpleModule module, Class<T> type, Function<String, ? extends T> read, Function<T, String> write) {
        module.addSerializer(type, new Writer<>(type, write));
        module.addDeserializer(type, new Reader<>(type, read));
    }

    private static final class Writer<T> extends StdScalarSerializer<T> {

        private final Function<T, String> write;

        Writer(Class<T> type, Function<T, String> write) {
            super(type);
            this.write = write;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            out.writeString(write.apply(value));
        }
    }

    private static final class Reader<T> extends StdScalarDeserializer<T> {

        private final Function<String, ? extends T> read;

        Reader(Class<T> type, Function<String, ? extends T> read) {
            super(type);
            this.read = read;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) {
            if (in.currentToken() != JsonToken.VALUE_STRING) {
                return cast(context.handleUnexpectedToken(getValueType(context), in));
            }
            var given = in.getString();
            try {
                return read.apply(given);
            } catch (IllegalArgumentException refused) { // InvalidValue among them: every value checks itself
                throw context.instantiationException(handledType(), refused);
            }
        }

        @SuppressWarnings("unchecked") // only ever what a problem handler of the same type returns; we install none
        private T cast(Object handled) {
            return (T) handled;
        }
    }
}
