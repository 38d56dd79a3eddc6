package org.ayni.cli.chronology;

import java.util.List;
import java.util.Optional;
import org.ayni.cli.chronology.At.NotReadable;
import org.ayni.cli.chronology.Chronology.Actor;
import org.ayni.cli.chronology.Chronology.Municipality;
import org.ayni.cli.chronology.Problem.Code;
import org.ayni.events.value.ActorId;
import org.ayni.events.value.ActorSide;
import org.ayni.events.value.Country;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Language;
import org.ayni.events.value.Location;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.MunicipalityKind;
import org.ayni.events.value.Sector;
import org.ayni.events.value.TimeZone;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a chronology whole and says everything that is wrong with it. */
public final class ChronologyReader {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Declared declared;

    private ChronologyReader(Declared declared) {
        this.declared = declared;
    }

    /**
     * What came of reading a file.
     *
     * @param chronology there exactly when there is no problem
     */
    public record Result(Optional<Chronology> chronology, List<Problem> problems) {}

    public static Result read(byte[] file) {
        try {
            var tree = JSON.readTree(file);
            return tree.isMissingNode() ? noJson("the file is empty") : read(tree);
        } catch (JacksonException broken) {
            var place = broken.getLocation();
            // after the reason the parser says where, in terms of its own
            var why = broken.getOriginalMessage().replaceFirst("(?s)\\s*[:(]?[^:(]*\\[Source:.*", "");
            return noJson(
                    place == null
                            ? why
                            : "no JSON in line %d, column %d: %s"
                                    .formatted(place.getLineNr(), place.getColumnNr(), why));
        }
    }

    private static Result noJson(String says) {
        return new Result(Optional.empty(), List.of(new Problem(Code.NOT_JSON, "", null, says)));
    }

    private static Result read(JsonNode file) {
        var at = At.root();
        try {
            var chronology = new ChronologyReader(Declared.in(file)).chronology(file, at);
            return new Result(Optional.of(chronology), List.of());
        } catch (NotReadable told) {
            return new Result(Optional.empty(), at.problems().found());
        }
    }

    private Chronology chronology(JsonNode node, At at) {
        var fields = new Fields(node, at);
        // words about the file for whoever opens it; they are no part of the history
        fields.optional("about", Reader.string());
        var municipalities = fields.list("municipalities", this::municipality);
        var programmes = new ProgrammeReader(declared);
        var partnership = fields.required("partnership", programmes::partnership);
        var programme = fields.optional("programme", programmes::programme);
        var actors = fields.list("actors", this::actor);
        var facts = fields.list("facts", new FactReader(declared)::fact);
        return fields.build(() -> new Chronology(municipalities, partnership.get(), programme, actors, facts));
    }

    private Municipality municipality(JsonNode node, At at) {
        var fields = new Fields(node, at);
        var id = fields.required(
                "id", Reader.value(MunicipalityId::new).checked((name, where) -> where.once("municipality " + name)));
        var name = fields.required("name", Texts::read);
        var kind = fields.required("kind", Reader.word(MunicipalityKind.class));
        var country = fields.required("country", Reader.value(Country::new));
        var languages = fields.list("languages", Reader.value(Language::new));
        var zone = fields.optional("timeZone", Reader.value(TimeZone::new));
        var location = fields.optional("location", ChronologyReader::location);
        var by = fields.optional("succeededBy", declared.municipality());
        var in = fields.optional("succeededIn", Reader.value(Edtf::parse));
        if (node.has("succeededBy") != node.has("succeededIn")) {
            fields.missing("succeededBy and succeededIn belong together");
        }
        return fields.build(() -> {
            notItself(id.get(), by, at.child("succeededBy"));
            return new Municipality(id.get(), name.get(), kind.get(), country.get(), languages, zone, location, by, in);
        });
    }

    private Actor actor(JsonNode node, At at) {
        var fields = new Fields(node, at);
        var id =
                fields.required("id", Reader.value(ActorId::new).checked((name, where) -> where.once("actor " + name)));
        var name = fields.required("name", Texts::read);
        var sector = fields.required("sector", Reader.word(Sector.class));
        var side = fields.required("side", actorSide());
        var partOf = fields.optional("partOf", declared.actor());
        var by = fields.optional("succeededBy", declared.actor());
        var in = fields.optional("succeededIn", Reader.value(Edtf::parse));
        if (node.has("succeededIn") && !node.has("succeededBy")) {
            fields.missing("succeededIn needs succeededBy");
        } else if (node.has("succeededBy")
                && !node.has("succeededIn")
                && !declared.succeeded().contains(node.path("side").asString(""))) {
            fields.missing("succeededIn is missing, and the actor's side was not succeeded at a known time");
        }
        return fields.build(() -> {
            notItself(id.get(), by, at.child("succeededBy"));
            Declared.must(
                    !declared.isPartOfItself(id.get()),
                    at.child("partOf"),
                    Code.INVALID_VALUE,
                    "\"%s\" would be a part of itself",
                    id.get());
            return new Actor(id.get(), name.get(), sector.get(), side.get(), partOf, by, in);
        });
    }

    private Reader<ActorSide> actorSide() {
        return Reader.value(ActorSide::new)
                .checked((side, at) -> Declared.must(
                        !side.isMunicipality() || declared.owners().contains(side.value()),
                        at,
                        Code.UNKNOWN_REFERENCE,
                        "\"%s\" is no side of the partnership, nor one that a side succeeded, nor programme or external",
                        side));
    }

    private static Location location(JsonNode node, At at) {
        var degrees = Reader.list((JsonNode one, At where) -> {
                    Declared.must(one.isNumber(), where, Code.OF_ANOTHER_TYPE, "expected degrees, found %s", one);
                    return one.decimalValue();
                })
                .read(node, at);
        Declared.must(degrees.size() == 2, at, Code.INVALID_VALUE, "a location is [latitude, longitude]");
        return Reader.valid(at, () -> new Location(degrees.get(0), degrees.get(1)));
    }

    private static void notItself(Object id, @Nullable Object other, At at) {
        Declared.must(!id.equals(other), at, Code.INVALID_VALUE, "\"%s\" cannot succeed itself", id);
    }
}
