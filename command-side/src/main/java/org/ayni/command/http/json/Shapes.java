package org.ayni.command.http.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ayni.command.Needed;
import org.ayni.command.http.json.Shape.Choice;
import org.ayni.command.http.json.Shape.Field;
import org.ayni.command.http.json.Shape.Fields;
import org.ayni.command.http.json.Shape.Many;
import org.ayni.command.http.json.Shape.Moment;
import org.ayni.command.http.json.Shape.OneCommand;
import org.ayni.command.http.json.Shape.Prose;
import org.ayni.command.http.json.Shape.Whole;
import org.ayni.command.http.json.Shape.Word;
import org.ayni.command.http.json.Shape.YesOrNo;
import org.ayni.events.value.Text;
import org.ayni.journal.codec.RecordIntrospector;
import org.ayni.journal.codec.ValueJson;

/** Reads shapes off records. A type that it does not know is a mistake of whoever added a field, found at the start. */
public final class Shapes {

    private static final Map<Class<?>, Fields> RECORDS = new ConcurrentHashMap<>();

    private static final Map<Class<?>, Shape> SIMPLE = Map.of(
            Text.class, new Prose(),
            String.class, new Word(String.class, word -> word), // its record checks it
            boolean.class, new YesOrNo(),
            int.class, new Whole(Integer.MAX_VALUE),
            Integer.class, new Whole(Integer.MAX_VALUE),
            long.class, new Whole(Long.MAX_VALUE),
            Long.class, new Whole(Long.MAX_VALUE),
            Instant.class, new Moment(),
            BigDecimal.class, new Word(BigDecimal.class, ValueJson::decimal));

    private Shapes() {}

    /** The shape of a record, such as a command. */
    public static Fields of(Class<?> type) {
        var known = RECORDS.get(type);
        if (known != null) {
            return known;
        }
        var fields = new LinkedHashMap<String, Field>();
        for (var component : type.getRecordComponents()) {
            fields.put(
                    component.getName(),
                    new Field(
                            of(component.getGenericType()),
                            RecordIntrospector.isRequired(component) || component.isAnnotationPresent(Needed.class)));
        }
        var shape = new Fields(type, Collections.unmodifiableSequencedMap(fields));
        RECORDS.put(type, shape);
        return shape;
    }

    private static Shape of(Type type) {
        return switch (type) {
            case ParameterizedType list
            when list.getRawType() == List.class -> new Many(of(list.getActualTypeArguments()[0]));
            case Class<?> value -> ofClass(value);
            default -> throw new IllegalStateException("no shape is known for " + type);
        };
    }

    private static Shape ofClass(Class<?> type) {
        var word = ValueJson.ONE_WORD.get(type);
        if (word != null) {
            return new Word(type, word);
        }
        var simple = SIMPLE.get(type);
        if (simple != null) {
            return simple;
        }
        if (type.isEnum()) {
            return new Choice(type, words(type));
        }
        if (CommandTypes.sealed().contains(type)) {
            var commands = new LinkedHashMap<String, Fields>();
            CommandTypes.of(type).forEach((name, command) -> commands.put(name, of(command)));
            return new OneCommand(type, Collections.unmodifiableSequencedMap(commands));
        }
        if (type.isRecord()) {
            return of(type);
        }
        throw new IllegalStateException("no shape is known for " + type);
    }

    private static List<String> words(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }
}
