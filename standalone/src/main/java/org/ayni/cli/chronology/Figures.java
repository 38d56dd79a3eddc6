package org.ayni.cli.chronology;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.ayni.cli.chronology.Problem.Code;
import org.ayni.events.value.Count;
import org.ayni.events.value.Counts;
import org.ayni.events.value.DifferingAccount;
import org.ayni.events.value.Precision;
import org.ayni.events.value.Quantity;
import org.ayni.events.value.Sdg;
import org.ayni.events.value.SdgLink;
import org.ayni.events.value.Source;
import org.ayni.events.value.Text;
import tools.jackson.databind.JsonNode;

/** What a fact counts, measures and links to, where that comes from, and what others say instead. */
record Figures(
        List<SdgLink> sdgs,
        List<Count> counts,
        List<Quantity> quantities,
        List<Source> sources,
        List<DifferingAccount> differing) {

    private static final String DECIMAL = "-?[0-9]{1,30}(\\.[0-9]{1,30})?";

    static Figures read(JsonNode fact, Fields fields) {
        var units = StreamSupport.stream(fact.path("counts").spliterator(), false)
                .map(count -> count.path("unit").asString(""))
                .collect(Collectors.toSet());
        return new Figures(
                fields.list("sdgs", Figures::sdg),
                fields.listed(
                        "counts",
                        Reader.list((JsonNode node, At at) ->
                                        count(node, at, Declared.known(unit -> unit, units, "count of")))
                                .checked((counts, at) -> Reader.valid(at, () -> Counts.agreeing(counts)))),
                fields.list("quantities", Figures::quantity),
                fields.list("sources", Figures::source),
                fields.list("differing", Figures::differing));
    }

    private static SdgLink sdg(JsonNode node, At at) {
        var fields = new Fields(node, at);
        var goal = fields.optional(
                "goal",
                (number, where) ->
                        Reader.valid(where, () -> Sdg.goal(Reader.number().read(number, where))));
        var target = fields.optional("target", Reader.value(Sdg::new));
        var whole = fields.optional("agenda2030", (yes, where) -> {
            Declared.must(yes.isBoolean() && yes.booleanValue(), where, Code.INVALID_VALUE, "true, or leave it out");
            return Sdg.AGENDA_2030;
        });
        var basis = fields.required("basis", Reader.word(SdgLink.Basis.class));
        var named = List.of("goal", "target", "agenda2030").stream()
                .filter(node::has)
                .count();
        if (named != 1) {
            fields.missing("an SDG link names either a goal, a target or agenda2030");
        }
        return fields.build(() -> {
            var sdg = java.util.stream.Stream.of(
                            Optional.ofNullable(goal), Optional.ofNullable(target), Optional.ofNullable(whole))
                    .flatMap(Optional::stream)
                    .findFirst();
            return new SdgLink(sdg.orElseThrow(), basis.get());
        });
    }

    private static Count count(JsonNode node, At at, Reader<String> unitHere) {
        var fields = new Fields(node, at);
        var unit = fields.required("unit", Reader.string());
        var value = fields.required("value", orNull((number, where) -> {
            Declared.must(
                    number.isIntegralNumber() && number.canConvertToLong(),
                    where,
                    Code.OF_ANOTHER_TYPE,
                    "expected a whole number or null, found %s",
                    number);
            return number.longValue();
        }));
        var precision = fields.required("precision", Reader.word(Precision.class));
        var partOf = fields.optional("partOf", unitHere);
        return fields.build(() -> new Count(unit.get(), value.get().orElse(null), precision.get(), partOf));
    }

    private static Quantity quantity(JsonNode node, At at) {
        var fields = new Fields(node, at);
        var measure = fields.required("measure", Reader.string());
        var value = fields.required(
                "value",
                orNull(Reader.string()
                        .checked((written, where) -> Declared.must(
                                written.matches(DECIMAL),
                                where,
                                Code.INVALID_VALUE,
                                "a figure is written like \"4.80\", not \"%s\"",
                                written))));
        var unit = fields.required("unit", Reader.string());
        var precision = fields.required("precision", Reader.word(Precision.class));
        return fields.build(() -> new Quantity(
                measure.get(), value.get().map(BigDecimal::new).orElse(null), unit.get(), precision.get()));
    }

    private static Source source(JsonNode node, At at) {
        return new Source(Reader.value(Text::of).read(node, at), null);
    }

    private static DifferingAccount differing(JsonNode node, At at) {
        var fields = new Fields(node, at);
        var field = fields.required("field", Reader.string());
        var value = fields.required("value", Reader.value(Text::of));
        var sources = fields.list("sources", Figures::source);
        return fields.build(() -> new DifferingAccount(field.get(), value.get(), sources));
    }

    /** What nobody knows is written as null: it must be said, and it is not zero. */
    private static <T> Reader<Optional<T>> orNull(Reader<T> reader) {
        return (node, at) -> node.isNull() ? Optional.empty() : Optional.of(reader.read(node, at));
    }
}
