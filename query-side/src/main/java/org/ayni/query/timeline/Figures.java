package org.ayni.query.timeline;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayni.events.value.Spelling;
import org.ayni.query.fact.Standing;
import org.ayni.query.http.FactNote;
import org.ayni.query.timeline.Changes.Figure;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The figures of a row: what in it is a date, a count or an amount, by the names by which accounts of it differ ({@code when}, {@code
 * counts.guests}). Where both sides work with another value, it is that one.
 */
final class Figures {
    /** A number, or a date as well as it is known. */
    private static final Pattern FIGURE = Pattern.compile("(?=.*[0-9])[-0-9X.~?%/+]+");

    /** What is said about the fact, and what other sources say instead. */
    private static final Set<String> BESIDE = Stream.concat(
                    Stream.of(FactNote.class, Item.Common.class)
                            .flatMap(part -> Arrays.stream(part.getRecordComponents()))
                            .map(component -> component.getName()),
                    Stream.of("sources", "differing", "evidence"))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> AGREED = Set.of(word(Standing.CONFIRMED), word(Standing.NOT_OBJECTED));

    private Figures() {}

    /** Those that are not as they were, by name. */
    static List<Figure> changed(ObjectNode then, ObjectNode now) {
        var before = of(then);
        var after = of(now);
        var names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .filter(name -> !isSame(before.get(name), after.get(name)))
                .map(name -> new Figure(name, before.get(name), after.get(name)))
                .toList();
    }

    /** An account of another source is a text; the same number told as a figure is no other one. */
    private static boolean isSame(@Nullable JsonNode one, @Nullable JsonNode other) {
        return Objects.equals(one, other)
                || (one != null
                        && other != null
                        && one.isString() != other.isString()
                        && bare(one).equals(bare(other)));
    }

    private static String bare(JsonNode figure) {
        return (figure.has("value") ? figure.get("value") : figure).asString("");
    }

    private static SortedMap<String, JsonNode> of(ObjectNode item) {
        var figures = new TreeMap<String, JsonNode>();
        figures.put("when", item.get("happened"));
        item.properties().stream()
                .filter(field -> !BESIDE.contains(field.getKey()))
                .forEach(field -> add(field.getKey(), field.getValue(), figures));
        for (var working : item.path("working")) {
            if (working.path("ofEffect").asBoolean()
                    && AGREED.contains(working.path("state").stringValue())
                    && working.has("value")) {
                figures.put(working.get("field").stringValue(), working.get("value"));
            }
        }
        return figures;
    }

    private static void add(String name, JsonNode node, SortedMap<String, JsonNode> figures) {
        if (node.isNumber()
                || (node.isString() && FIGURE.matcher(node.stringValue()).matches())) {
            figures.put(name, node);
        } else if (node.has("precision")) {
            figures.put(name, node);
        } else if (node.isArray()) {
            var place = 1;
            for (var one : node) {
                var called = called(one);
                var whole = called == null ? null : name + "." + called;
                add(whole == null || figures.containsKey(whole) ? name + "." + place : whole, one, figures);
                place++;
            }
        } else if (!node.has("hash")) {
            node.properties().forEach(field -> add(name + "." + field.getKey(), field.getValue(), figures));
        }
    }

    /** Counts have the name of their unit, quantities that of their measure. */
    private static @Nullable String called(JsonNode one) {
        var name = one.path(one.has("measure") ? "measure" : "unit");
        return name.isString() ? name.stringValue() : null;
    }

    private static String word(Standing standing) {
        return Spelling.of(standing);
    }
}
