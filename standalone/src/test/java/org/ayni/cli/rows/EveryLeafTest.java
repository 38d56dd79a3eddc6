package org.ayni.cli.rows;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ayni.cli.Demo;
import org.ayni.cli.chronology.ChronologyReader;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Nothing of the real file is dropped in silence: each leaf, when it says something else, makes the rows say something
 * else. What else a leaf could say is tried out until the file is sound with it.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EveryLeafTest {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** What no command carries, and why. */
    private static final Map<String, String> NOT_CARRIED = Map.of(
            "/about", "is about the file, not about the partnership",
            "/partnership/id", "says both sides once more; each of them is carried",
            "/facts/*/concludedBeforeRecord", "is what record-agreement and record-enrolment mean; only true is read",
            "*/translations/es", "says what holds of every translation in a file; only unapproved is read",
            "/facts/*/kind", "is the command itself where it is no activity: see the other test");

    /** The commands of the facts that are no activities. */
    private static final Map<String, CommandType> COMMANDS = Map.of(
            "agreement", CommandType.RECORD_AGREEMENT,
            "bilateral-workshop", CommandType.RECORD_WORKSHOP,
            "senior-olympiad", CommandType.RECORD_OLYMPIAD,
            "product-launch", CommandType.LAUNCH_PRODUCT,
            "enrolment", CommandType.RECORD_ENROLMENT,
            "programme-conference", CommandType.RECORD_CONFERENCE_ATTENDANCE);

    /** Values that the file itself does not have at another place of the same name. */
    private static final Map<String, List<String>> OTHERS = Map.ofEntries(
            Map.entry("mode", List.of("hybrid")),
            Map.entry("timeZone", List.of("Europe/Madrid")),
            Map.entry("languages", List.of("pt")),
            Map.entry("countries", List.of("CL")),
            Map.entry("countriesPresent", List.of("CL")),
            Map.entry("forms", List.of("friendship")),
            Map.entry("since", List.of("1997")),
            Map.entry("succeededIn", List.of("2002")),
            Map.entry("period", List.of("2021/2023")),
            Map.entry("themesValid", List.of("2021/2023")));

    private final ObjectNode file = Demo.tree();
    private final String rows = said(file).orElseThrow();
    private final Map<String, JsonNode> leaves = leaves();
    private final Map<String, Set<String>> words = leaves.entrySet().stream()
            .filter(leaf -> leaf.getValue().isString())
            .collect(groupingBy(
                    leaf -> name(leaf.getKey()), mapping(leaf -> leaf.getValue().stringValue(), toSet())));

    @Test
    void every_leaf_of_the_real_file_is_carried_by_a_command() {
        assertThat(leaves).hasSizeGreaterThan(1300);
        var dropped = leaves.keySet().stream()
                .filter(pointer -> sayingSomethingElse(pointer)
                        .filter(other -> !other.equals(rows))
                        .isEmpty())
                .toList();
        assertThat(dropped)
                .allSatisfy(pointer -> assertThat(NOT_CARRIED)
                        .containsKey(pointer.replaceFirst("^/facts/[0-9]+/", "/facts/*/")
                                .replaceFirst("^.*(?=/translations/es$)", "*")))
                .filteredOn(pointer -> pointer.endsWith("/kind"))
                .allSatisfy(pointer ->
                        assertThat(COMMANDS).containsKey(leaves.get(pointer).stringValue()));
    }

    @Test
    void a_kind_that_is_no_activity_is_the_command_itself() {
        for (var fact : file.get("facts")) {
            assertThat(Demo.row(file, fact.get("id").stringValue()).type())
                    .isEqualTo(COMMANDS.getOrDefault(fact.get("kind").stringValue(), CommandType.RECORD_ACTIVITY));
        }
    }

    /** The rows of a sound file in which this leaf says something else; empty when nothing else may stand there. */
    private Optional<String> sayingSomethingElse(String pointer) {
        return others(pointer)
                .map(EveryLeafTest::said)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Stream<ObjectNode> others(String pointer) {
        var leaf = leaves.get(pointer);
        var name = name(pointer);
        var together = together(pointer, leaf);
        if (together.isPresent()) {
            return together.stream();
        }
        if (leaf.isNumber()) {
            return numbers(leaf, name).map(number -> with(pointer, number));
        }
        if (leaf.isBoolean()) {
            return Stream.of(with(pointer, NODES.booleanNode(!leaf.booleanValue())));
        }
        var alike = new LinkedHashSet<>(words.get(name));
        alike.addAll(OTHERS.getOrDefault(name, List.of()));
        alike.remove(leaf.stringValue());
        var here = Stream.concat(Stream.of(leaf.stringValue() + "x"), alike.stream())
                .map(value -> with(pointer, NODES.stringNode(value)));
        var everywhere = Stream.of(leaf.stringValue()).map(this::renamed);
        return name.equals("id") ? Stream.concat(everywhere, here) : Stream.concat(here, everywhere);
    }

    /** The next goal may be named already, and the next edition be there; a hundred editions on there is none. */
    private static Stream<JsonNode> numbers(JsonNode leaf, String name) {
        if (leaf.isFloatingPointNumber()) {
            return Stream.of(NODES.numberNode(leaf.decimalValue().add(BigDecimal.ONE)));
        }
        return name.equals("goal")
                ? IntStream.rangeClosed(1, 17)
                        .filter(goal -> goal != leaf.intValue())
                        .mapToObj(NODES::numberNode)
                : Stream.of(NODES.numberNode(leaf.intValue() + 100));
    }

    /** Some leaves only make sense together with their neighbour. */
    private Optional<ObjectNode> together(String pointer, JsonNode leaf) {
        var parent = pointer.substring(0, pointer.lastIndexOf('/'));
        var name = name(pointer);
        var object = file.at(parent);
        if (object.path("precision").asString("").equals("unknown")
                && Set.of("value", "precision").contains(name)) {
            return Optional.of(
                    with(parent + "/value", NODES.numberNode(5), parent + "/precision", NODES.stringNode("exact")));
        }
        if (name.equals("original")) {
            return Optional.of(with(
                    pointer,
                    NODES.stringNode("es"),
                    parent + "/translations",
                    NODES.objectNode().put("de", "unapproved")));
        }
        if (name.equals("agenda2030")) {
            var changed = file.deepCopy();
            ((ObjectNode) changed.at(parent)).put("goal", 1).remove("agenda2030");
            return Optional.of(changed);
        }
        assertThat(leaf.isNull()).as(pointer).isFalse();
        return Optional.empty();
    }

    private ObjectNode with(String pointer, JsonNode value, Object... more) {
        var changed = file.deepCopy();
        set(changed, pointer, value);
        for (var i = 0; i < more.length; i += 2) {
            set(changed, (String) more[i], (JsonNode) more[i + 1]);
        }
        return changed;
    }

    private static void set(ObjectNode root, String pointer, JsonNode value) {
        var place = JsonPointer.compile(pointer);
        switch (root.at(place.head())) {
            case ArrayNode array -> array.set(place.last().getMatchingIndex(), value);
            case ObjectNode object -> object.set(place.last().getMatchingProperty(), value);
            default -> throw new AssertionError(pointer);
        }
    }

    /** The file with another id for the same thing, everywhere. */
    private ObjectNode renamed(String id) {
        var changed = file.deepCopy();
        leaves.forEach((place, value) -> {
            if (value.isString() && value.stringValue().equals(id)) {
                set(changed, place, NODES.stringNode("a-" + id));
            }
        });
        var partnership = (ObjectNode) changed.get("partnership");
        var sides = partnership.get("sides");
        partnership.put("id", sides.get(0).stringValue() + "-" + sides.get(1).stringValue());
        return changed;
    }

    private static String name(String pointer) {
        return pointer.replaceFirst("(/[0-9]+)+$", "").replaceFirst("^.*/", "");
    }

    private Map<String, JsonNode> leaves() {
        var found = new LinkedHashMap<String, JsonNode>();
        gather(file, "", found);
        return found;
    }

    private static void gather(JsonNode node, String at, Map<String, JsonNode> found) {
        switch (node) {
            case ObjectNode object -> object.forEachEntry((name, value) -> gather(value, at + "/" + name, found));
            case ArrayNode array -> {
                for (var i = 0; i < array.size(); i++) {
                    gather(array.get(i), at + "/" + i, found);
                }
            }
            default -> found.put(at, node);
        }
    }

    /** Everything that the commands of a file say, in one text; empty when the file has a problem. */
    private static Optional<String> said(ObjectNode file) {
        return ChronologyReader.read(Demo.bytes(file)).chronology().map(chronology -> {
            var rows = new TreeMap<String, String>();
            Rows.of(chronology, chronology.partnership().sides().getFirst())
                    .forEach(row -> rows.put(
                            row.id(),
                            row.journal() + " " + row.actingFor() + " " + row.type() + " " + row.when() + " "
                                    + row.fields() + " " + row.cites()));
            return rows.toString();
        });
    }
}
