package org.ayni.cli.rows;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Spelling;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Values in the JSON of the HTTP API: records by the names of their components, a record of one text as that text, words
 * of enums in lower case with hyphens, decimals as texts. What is absent or empty is left out.
 */
public final class Tree {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private Tree() {}

    public static ObjectNode object() {
        return NODES.objectNode();
    }

    public static JsonNode of(Object value) {
        return switch (value) {
            case JsonNode node -> node;
            case String text -> NODES.stringNode(text);
            case Boolean flag -> NODES.booleanNode(flag);
            case Integer number -> NODES.numberNode(number.longValue());
            case Long number -> NODES.numberNode(number);
            case BigDecimal decimal -> NODES.stringNode(decimal.toPlainString());
            case Edtf date -> NODES.stringNode(date.toString());
            case Enum<?> word -> NODES.stringNode(Spelling.of(word));
            case List<?> list -> {
                var array = NODES.arrayNode();
                list.forEach(member -> array.add(of(member)));
                yield array;
            }
            case Record valueRecord -> record(valueRecord);
            default -> throw new IllegalArgumentException("no JSON is agreed for a " + value.getClass());
        };
    }

    /** The one spelling of a tree: names in order, no spaces, UTF-8. Equal trees have equal bytes. */
    public static byte[] canonical(JsonNode tree) {
        return JSON.writeValueAsBytes(ordered(tree));
    }

    private static JsonNode record(Record value) {
        var components = COMPONENTS.get(value.getClass());
        if (components.length == 1 && components[0].getType() == String.class) {
            return of(component(value, components[0]));
        }
        var object = object();
        for (var component : components) {
            var field = component(value, component);
            if (field != null && !(field instanceof List<?> list && list.isEmpty())) {
                object.set(component.getName(), of(field));
            }
        }
        return object;
    }

    private static Object component(Record value, RecordComponent component) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException("the values of the published language are public", hidden);
        }
    }

    private static JsonNode ordered(JsonNode tree) {
        if (tree.isArray()) {
            var array = NODES.arrayNode();
            tree.forEach(member -> array.add(ordered(member)));
            return array;
        }
        if (!tree.isObject()) {
            return tree;
        }
        var fields = new TreeMap<String, JsonNode>();
        tree.forEachEntry(fields::put);
        var object = object();
        fields.forEach((name, field) -> object.set(name, ordered(field)));
        return object;
    }
}
