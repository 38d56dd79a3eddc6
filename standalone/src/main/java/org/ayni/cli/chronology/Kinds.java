package org.ayni.cli.chronology;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ayni.cli.chronology.Fact.Activity;
import org.ayni.cli.chronology.Fact.Agreement;
import org.ayni.cli.chronology.Fact.Conference;
import org.ayni.cli.chronology.Fact.Enrolment;
import org.ayni.cli.chronology.Fact.Kind;
import org.ayni.cli.chronology.Fact.Launch;
import org.ayni.cli.chronology.Fact.Olympiad;
import org.ayni.cli.chronology.Fact.Workshop;
import org.ayni.cli.chronology.Problem.Code;
import org.ayni.events.value.ActivityKind;
import org.ayni.events.value.Country;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Learning;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.Outcome;
import org.ayni.events.value.PhaseRef;
import org.ayni.events.value.ProductId;
import org.ayni.events.value.SeriesId;
import org.ayni.events.value.Spelling;
import org.ayni.events.value.Text;
import org.ayni.events.value.ThemeId;
import org.ayni.events.value.Travel;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads what only facts of one kind have. A field that another kind has is as unknown as one that none has: the record
 * has no place for it there.
 *
 * @param index of the fact in the file: what it rests on must stand before it
 */
record Kinds(Declared declared, int index) {

    static final String AGREEMENT = "agreement";
    static final String WORKSHOP = "bilateral-workshop";
    static final String OLYMPIAD = "senior-olympiad";
    static final String LAUNCH = "product-launch";
    static final String ENROLMENT = "enrolment";
    static final String CONFERENCE = "programme-conference";

    /** The words for kinds of facts, and how the rest of such a fact is read, given its phase. */
    private static final Map<String, Rest> WORDS = words();

    @FunctionalInterface
    interface Rest {
        Supplier<Kind> read(Kinds kinds, Fields fields, @Nullable PhaseRef phase);
    }

    private static Map<String, Rest> words() {
        var words = new LinkedHashMap<String, Rest>();
        for (var kind : ActivityKind.values()) {
            words.put(Spelling.of(kind), (kinds, fields, _) -> kinds.activity(kind, fields));
        }
        words.put(AGREEMENT, (kinds, fields, _) -> kinds.agreement(fields));
        words.put(WORKSHOP, (_, fields, _) -> workshop(fields));
        words.put(OLYMPIAD, (kinds, fields, _) -> kinds.olympiad(fields));
        words.put(LAUNCH, (kinds, fields, _) -> kinds.launch(fields));
        words.put(ENROLMENT, (_, fields, phase) -> enrolment(fields, phase));
        words.put(CONFERENCE, (kinds, fields, phase) -> kinds.conference(fields, phase));
        return Map.copyOf(words);
    }

    /** The kind, to be got inside {@link Fields#build} only. */
    Supplier<Kind> read(Fields fields, @Nullable PhaseRef phase) {
        var rest = fields.optional("kind", Reader.word(WORDS));
        if (rest == null) {
            fields.need("kind");
            fields.passOver();
            return Kinds::unsaid;
        }
        return rest.read(this, fields, phase);
    }

    private Supplier<Kind> activity(ActivityKind kind, Fields fields) {
        var side = fields.optional("side", declared.owner());
        var travel = fields.optional("travel", this::travel);
        var learning = fields.optional("learning", this::learning);
        var body = fields.optional("body", Reader.value(Text::of));
        var product =
                fields.optional("product", Declared.earlier(ProductId::new, declared.products(), index, "product"));
        var jointWith = fields.list("jointWith", Reader.value(MunicipalityId::new));
        return () -> new Activity(kind, side, travel, learning, body, product, jointWith);
    }

    private Supplier<Kind> agreement(Fields fields) {
        concludedBefore(fields);
        var supersedes = fields.optional(
                "supersedes",
                Declared.earlier(id -> id, declared.facts(), index, "fact")
                        .checked((id, at) -> Declared.must(
                                AGREEMENT.equals(declared.kinds().get(id)),
                                at,
                                Code.UNKNOWN_REFERENCE,
                                "\"%s\" is no agreement",
                                id)));
        return () -> new Agreement(supersedes);
    }

    private static Supplier<Kind> workshop(Fields fields) {
        var outcomes = fields.list("outcomes", Kinds::outcome);
        var themesValid = fields.optional("themesValid", Reader.value(Edtf::parse));
        return () -> new Workshop(outcomes, themesValid);
    }

    private Supplier<Kind> olympiad(Fields fields) {
        var series = fields.required("series", Reader.value(SeriesId::new));
        var edition = fields.required("edition", atLeastOne());
        var renamed = fields.optional("seriesRenamed", Reader.value(Text::of));
        var inspiredBy = fields.optional("inspiredBy", declared.owner());
        return () -> {
            fields.at().child("edition").once("edition %d of %s".formatted(edition.get(), series.get()));
            return new Olympiad(series.get(), edition.get(), renamed, inspiredBy);
        };
    }

    private Supplier<Kind> launch(Fields fields) {
        var product = fields.required(
                "product", Reader.value(ProductId::new).checked((id, at) -> at.once("launch of " + id)));
        var side = fields.optional("side", declared.owner());
        return () -> new Launch(product.get(), side);
    }

    private static Supplier<Kind> enrolment(Fields fields, @Nullable PhaseRef phase) {
        concludedBefore(fields);
        return inPhase(fields, phase, known -> {
            fields.at().child("phase").once("enrolment in " + known.phase());
            return new Enrolment(known);
        });
    }

    private Supplier<Kind> conference(Fields fields, @Nullable PhaseRef phase) {
        var part = fields.required("part", atLeastOne());
        var presents = fields.optional("presents", Declared.earlier(id -> id, declared.facts(), index, "fact"));
        var countries = fields.list("countriesPresent", Reader.value(Country::new));
        var themesOfAll = fields.list("themesOfAll", Reader.value(ThemeId::new));
        var outcomes = fields.list("outcomes", Kinds::outcome);
        return inPhase(fields, phase, known -> {
            fields.at().child("part").once("conference part %d in %s".formatted(part.get(), known.phase()));
            return new Conference(known, part.get(), presents, countries, themesOfAll, outcomes);
        });
    }

    private static Supplier<Kind> inPhase(Fields fields, @Nullable PhaseRef phase, Function<PhaseRef, Kind> make) {
        if (phase == null) {
            fields.need("programme");
            fields.need("phase");
            return Kinds::unsaid;
        }
        return () -> make.apply(phase);
    }

    private static Kind unsaid() {
        throw new IllegalStateException("a problem was told, so nothing is built");
    }

    /** The record's word for it is in the command itself: it tells what was concluded elsewhere. */
    private static void concludedBefore(Fields fields) {
        fields.optional("concludedBeforeRecord", (node, at) -> {
            Declared.must(
                    node.isBoolean() && node.booleanValue(),
                    at,
                    Code.INVALID_VALUE,
                    "what is imported was concluded before the record: true, or leave it out");
            return true;
        });
    }

    private Travel travel(JsonNode node, At at) {
        return fromTo(node, at, Travel::new);
    }

    private Learning learning(JsonNode node, At at) {
        var fields = new Fields(node, at);
        var idea = fields.required("idea", Texts::read);
        return fromTo(fields, (from, to) -> new Learning(idea.get(), from, to));
    }

    private <T> T fromTo(JsonNode node, At at, BiFunction<MunicipalityId, MunicipalityId, T> make) {
        return fromTo(new Fields(node, at), make);
    }

    private <T> T fromTo(Fields fields, BiFunction<MunicipalityId, MunicipalityId, T> make) {
        var from = fields.required("from", declared.owner());
        var to = fields.required("to", declared.owner());
        return fields.build(() -> make.apply(from.get(), to.get()));
    }

    private static Outcome outcome(JsonNode node, At at) {
        var fields = new Fields(node, at);
        var kind = fields.required("kind", Reader.word(Outcome.Kind.class));
        var text = fields.required("text", Texts::read);
        return fields.build(() -> Outcome.of(kind.get(), text.get()));
    }

    private static Reader<Integer> atLeastOne() {
        return Reader.number()
                .checked((number, at) ->
                        Declared.must(number >= 1, at, Code.INVALID_VALUE, "numbered from 1, not %s", number));
    }
}
