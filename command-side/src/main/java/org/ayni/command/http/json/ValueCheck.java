package org.ayni.command.http.json;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ayni.command.http.json.Shape.Choice;
import org.ayni.command.http.json.Shape.Fields;
import org.ayni.command.http.json.Shape.Many;
import org.ayni.command.http.json.Shape.Moment;
import org.ayni.command.http.json.Shape.OneCommand;
import org.ayni.command.http.json.Shape.Prose;
import org.ayni.command.http.json.Shape.Whole;
import org.ayni.command.http.json.Shape.Word;
import org.ayni.command.http.json.Shape.YesOrNo;
import org.ayni.command.http.problem.Fault;
import org.ayni.events.value.Counts;
import org.ayni.events.value.InvalidValue;
import org.ayni.events.value.InvalidValue.Rule;
import org.ayni.events.value.Translation;
import org.ayni.events.value.What;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Collects which records of a body break a rule that concerns several of their fields, such as a count without a number, or
 * counts that do not agree. Asked only about a body whose fields are each as they should be ({@link ShapeCheck}), and of which
 * no command could be made or that counts something.
 */
final class ValueCheck {

    private ValueCheck() {}

    static Stream<Fault> faults(Shape shape, JsonNode node, String at) {
        return switch (shape) {
            case Fields fields -> fields(fields, node, at);
            case Many(var member) ->
                IntStream.range(0, node.size()).boxed().flatMap(i -> faults(member, node.get(i), at + "/" + i));
            case OneCommand one ->
                Stream.ofNullable(one.commands().get(node.path("type").asString("")))
                        .flatMap(command -> fields(command, node, at));
            case Word _, Choice _, Prose _, Whole _, YesOrNo _, Moment _ -> Stream.empty();
        };
    }

    /** Those within; when there are none, that of the record itself. */
    private static Stream<Fault> fields(Fields fields, JsonNode node, String at) {
        var within = fields.fields().entrySet().stream()
                .filter(field -> node.hasNonNull(field.getKey()))
                .flatMap(field -> faults(
                        field.getValue().shape(), node.get(field.getKey()), ShapeCheck.below(at, field.getKey())))
                .toList();
        return within.isEmpty() ? itself(fields.type(), node, at).stream() : within.stream();
    }

    private static List<Fault> itself(Class<?> type, JsonNode node, String at) {
        try {
            return switch (CommandJson.MAPPER.treeToValue(node, type)) {
                case What what -> disagreeing(what, at);
                case Translation(var into, var _, var approved)
                when approved ->
                    List.of(Fault.of(
                            at + "/approved",
                            new InvalidValue(
                                    Rule.TRANSLATION_APPROVES_ITSELF,
                                    into.tag(),
                                    "a translation is approved by a command of its own, not by whoever tells it")));
                default -> List.of();
            };
        } catch (JacksonException refused) {
            return broken(refused).map(invalid -> Fault.of(at, invalid)).toList();
        }
    }

    private static List<Fault> disagreeing(What what, String at) {
        try {
            Counts.agreeing(what.counts());
            return List.of();
        } catch (InvalidValue invalid) {
            return List.of(Fault.of(at + "/counts", invalid));
        }
    }

    /** The rule that was broken, as far as it has a name. */
    static Stream<InvalidValue> broken(Throwable refused) {
        return Stream.iterate(refused, cause -> cause != null, Throwable::getCause)
                .filter(InvalidValue.class::isInstance)
                .map(InvalidValue.class::cast)
                .limit(1);
    }
}
