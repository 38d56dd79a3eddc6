package org.ayni.cli.chronology;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ayni.cli.Demo;
import org.ayni.cli.chronology.Problem.Code;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BrokenChronologyTest {

    @Test
    void the_real_chronology_has_no_problem() throws Exception {
        var read = ChronologyReader.read(Files.readAllBytes(Demo.FILE));
        assertThat(read.problems()).isEmpty();
        assertThat(read.chronology()).isPresent();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("flaws")
    void each_flaw_is_told_once_at_its_place(
            String flaw, Consumer<ObjectNode> breaks, Code code, String at, String fact) {
        var read = ChronologyReader.read(Demo.bytes(Demo.changed(breaks)));
        assertThat(read.chronology()).isEmpty();
        assertThat(read.problems())
                .extracting(Problem::code, Problem::at, Problem::fact)
                .containsExactly(tuple(code, at, fact));
        assertThat(read.problems().getFirst().toString()).startsWith(at.isEmpty() ? "/" : at);
    }

    static Stream<Arguments> flaws() {
        return Stream.of(
                // the file as a whole
                flaw("no partnership", file -> file.remove("partnership"), Code.MISSING, "", null),
                flaw("an unknown field", file -> file.put("version", 1), Code.UNKNOWN_FIELD, "/version", null),
                flaw("a list is a text", file -> file.put("facts", "none"), Code.OF_ANOTHER_TYPE, "/facts", null),
                // municipalities, partnership, programme
                flaw(
                        "a municipality twice",
                        file -> file.withArray("municipalities")
                                .add(member(file, "municipalities", 1).deepCopy()),
                        Code.TWICE,
                        "/municipalities/3/id",
                        null),
                municipality(0, "an unknown country", m -> m.put("country", "XX"), Code.INVALID_VALUE, "/country"),
                municipality(0, "an unknown zone", m -> m.put("timeZone", "Berlin"), Code.INVALID_VALUE, "/timeZone"),
                municipality(0, "an unknown kind", m -> m.put("kind", "hamlet"), Code.UNKNOWN_WORD, "/kind"),
                municipality(
                        0,
                        "a location beyond the pole",
                        m -> m.withArray("location").set(0, 91),
                        Code.INVALID_VALUE,
                        "/location"),
                municipality(1, "a successor without a time", m -> m.remove("succeededIn"), Code.MISSING, ""),
                municipality(
                        1,
                        "an unknown successor",
                        m -> m.put("succeededBy", "berlin"),
                        Code.UNKNOWN_REFERENCE,
                        "/succeededBy"),
                flaw(
                        "the id of another partnership",
                        file -> object(file, "partnership").put("id", "berlin-lima"),
                        Code.INVALID_VALUE,
                        "/partnership/id",
                        null),
                flaw(
                        "an unknown side",
                        file -> object(file, "partnership").withArray("sides").set(1, "lima"),
                        Code.UNKNOWN_REFERENCE,
                        "/partnership/sides/1",
                        null),
                flaw(
                        "an unknown form",
                        file -> object(file, "partnership").withArray("forms").add("marriage"),
                        Code.UNKNOWN_WORD,
                        "/partnership/forms/2",
                        null),
                flaw(
                        "a programme run by nobody known",
                        file -> object(file, "programme").put("runBy", "un"),
                        Code.UNKNOWN_REFERENCE,
                        "/programme/runBy",
                        null),
                flaw(
                        "a negative number of partnerships",
                        file -> phase(file).put("partnerships", -1),
                        Code.INVALID_VALUE,
                        "/programme/phases/0/partnerships",
                        null),
                flaw(
                        "a phase without its period",
                        file -> phase(file).remove("period"),
                        Code.MISSING,
                        "/programme/phases/0",
                        null),
                // actors
                flaw(
                        "an actor twice",
                        file -> file.withArray("actors")
                                .insert(1, member(file, "actors", 0).deepCopy()),
                        Code.TWICE,
                        "/actors/1/id",
                        null),
                actor(0, "an unknown sector", a -> a.put("sector", "army"), Code.UNKNOWN_WORD, "/actors/0/sector"),
                actor(0, "an unknown side", a -> a.put("side", "lima"), Code.UNKNOWN_REFERENCE, "/actors/0/side"),
                actor(1, "an unknown whole", a -> a.put("partOf", "x"), Code.UNKNOWN_REFERENCE, "/actors/1/partOf"),
                actor(
                        0,
                        "a part of itself",
                        a -> a.put("partOf", "bezirksamt"),
                        Code.INVALID_VALUE,
                        "/actors/0/partOf"),
                actor(
                        3,
                        "its own successor",
                        a -> a.put("succeededBy", "bezirksamt-koepenick"),
                        Code.INVALID_VALUE,
                        "/actors/3/succeededBy"),
                actor(0, "a successor at an unknown time", a -> a.put("succeededBy", "bvv"), Code.MISSING, "/actors/0"),
                actor(0, "a name in no language", a -> a.putObject("name"), Code.MISSING, "/actors/0/name"),
                actor(
                        0,
                        "a name in a wrong language",
                        a -> a.putObject("name").put("german", "Amt"),
                        Code.INVALID_VALUE,
                        "/actors/0/name/german"),
                // what every fact has
                fact("1992-contact", "no id", f -> f.remove("id"), Code.MISSING, "", null),
                fact(
                        "1992-contact",
                        "an id in capitals",
                        f -> f.put("id", "Contact"),
                        Code.INVALID_VALUE,
                        "/id",
                        "Contact"),
                fact(
                        "1994-resolution",
                        "a fact twice",
                        f -> f.put("id", "1992-contact"),
                        Code.TWICE,
                        "/id",
                        "1992-contact"),
                fact("1992-contact", "no time", f -> f.remove("when"), Code.MISSING, ""),
                fact("1992-contact", "a thirteenth month", f -> f.put("when", "1992-13"), Code.INVALID_VALUE, "/when"),
                fact("1992-contact", "no kind", f -> f.remove("kind"), Code.MISSING, ""),
                fact("1992-contact", "an unknown kind", f -> f.put("kind", "party"), Code.UNKNOWN_WORD, "/kind"),
                fact("1992-contact", "an unknown field", f -> f.put("note", "x"), Code.UNKNOWN_FIELD, "/note"),
                fact(
                        "1992-contact",
                        "a field of another kind",
                        f -> f.put("edition", 3),
                        Code.UNKNOWN_FIELD,
                        "/edition"),
                fact("1992-contact", "a number for a text", f -> f.put("place", 5), Code.OF_ANOTHER_TYPE, "/place"),
                fact("1992-contact", "a blank text", f -> f.put("place", " "), Code.INVALID_VALUE, "/place"),
                fact("1992-contact", "an unknown mode", f -> f.put("mode", "by-mail"), Code.UNKNOWN_WORD, "/mode"),
                fact(
                        "1992-contact",
                        "an unknown confidence",
                        f -> f.put("confidence", "sure"),
                        Code.UNKNOWN_WORD,
                        "/confidence"),
                fact("1992-contact", "an unknown side", f -> f.put("side", "lima"), Code.UNKNOWN_REFERENCE, "/side"),
                fact("1992-contact", "a phase without programme", f -> f.put("phase", "knp-2"), Code.MISSING, ""),
                fact(
                        "1992-contact",
                        "a missing translation",
                        f -> object(f, "title").remove("es"),
                        Code.MISSING,
                        "/title/translations"),
                fact(
                        "1992-contact",
                        "a translation that the file approves",
                        f -> object(object(f, "title"), "translations").put("es", "approved"),
                        Code.UNKNOWN_WORD,
                        "/title/translations/es"),
                fact(
                        "1994-resolution",
                        "an unknown actor",
                        f -> member(f, "actors", 0).put("actor", "nobody"),
                        Code.UNKNOWN_REFERENCE,
                        "/actors/0/actor"),
                fact(
                        "1994-resolution",
                        "an unknown role",
                        f -> member(f, "actors", 0).put("role", "boss"),
                        Code.UNKNOWN_WORD,
                        "/actors/0/role"),
                fact(
                        "1994-resolution",
                        "an actor twice in a role",
                        f -> f.withArray("actors").add(member(f, "actors", 0).deepCopy()),
                        Code.INVALID_VALUE,
                        ""),
                fact(
                        "1994-resolution",
                        "an eighteenth goal",
                        f -> member(f, "sdgs", 0).put("goal", 18),
                        Code.INVALID_VALUE,
                        "/sdgs/0/goal"),
                fact(
                        "1994-resolution",
                        "a goal and the agenda",
                        f -> member(f, "sdgs", 0).put("agenda2030", true),
                        Code.MISSING,
                        "/sdgs/0"),
                fact(
                        "1992-contact",
                        "a differing account of nothing",
                        f -> member(f, "differing", 0).put("field", "When?"),
                        Code.INVALID_VALUE,
                        "/differing/0"),
                // figures
                fact(
                        "2023-06-14-publicity",
                        "an unknown precision",
                        f -> member(f, "counts", 0).put("precision", "roughly"),
                        Code.UNKNOWN_WORD,
                        "/counts/0/precision"),
                fact(
                        "2023-06-14-publicity",
                        "a count without a number",
                        f -> member(f, "counts", 0).putNull("value"),
                        Code.INVALID_VALUE,
                        "/counts/0"),
                fact(
                        "2023-06-14-publicity",
                        "an unknown count with a number",
                        f -> member(f, "counts", 0).put("precision", "unknown"),
                        Code.INVALID_VALUE,
                        "/counts/0"),
                fact(
                        "2023-06-14-publicity",
                        "half a participant",
                        f -> member(f, "counts", 0).put("value", 1.5),
                        Code.OF_ANOTHER_TYPE,
                        "/counts/0/value"),
                fact(
                        "2025-10-01-senior-olympiad",
                        "a part of a count that is not there",
                        f -> member(f, "counts", 1).put("partOf", "visitors"),
                        Code.UNKNOWN_REFERENCE,
                        "/counts/1/partOf"),
                fact(
                        "2025-10-01-senior-olympiad",
                        "a part that is larger than the whole",
                        f -> member(f, "counts", 1).put("value", 171),
                        Code.INVALID_VALUE,
                        "/counts"),
                fact(
                        "2019-07-31-product-launch",
                        "a price with a comma",
                        f -> member(f, "quantities", 0).put("value", "4,80"),
                        Code.INVALID_VALUE,
                        "/quantities/0/value"),
                // promises
                fact(
                        "2018-05-18-delegation",
                        "a promise twice",
                        f -> member(f, "promises", 2).put("id", "sdgs-in-partnership-work"),
                        Code.TWICE,
                        "/promises/2/id"),
                fact(
                        "2018-05-18-delegation",
                        "promised by a stranger",
                        f -> member(f, "promises", 0).put("by", "gepa"),
                        Code.UNKNOWN_REFERENCE,
                        "/promises/0/by"),
                fact(
                        "2018-10-19-expert-exchange",
                        "keeps an unknown promise",
                        f -> f.putArray("keeps").add("peace"),
                        Code.UNKNOWN_REFERENCE,
                        "/keeps/0"),
                fact(
                        "2018-10-19-expert-exchange",
                        "keeps a promise of later",
                        f -> f.putArray("keeps").add("annual-work-plan"),
                        Code.TOO_EARLY,
                        "/keeps/0"),
                fact(
                        "2019-05-expert-exchange",
                        "keeps a promise again",
                        f -> f.putArray("keeps").add("hospital-exchange"),
                        Code.TWICE,
                        "/keeps/0"),
                // what only some kinds have
                fact(
                        "2009-delegation",
                        "travel to nowhere",
                        f -> object(f, "travel").put("to", "lima"),
                        Code.UNKNOWN_REFERENCE,
                        "/travel/to"),
                fact(
                        "2024-celebration",
                        "an unknown product",
                        f -> f.put("product", "tea"),
                        Code.UNKNOWN_REFERENCE,
                        "/product"),
                fact(
                        "1992-contact",
                        "a product of later",
                        f -> f.put("product", "treptow-koepenicker-bohne"),
                        Code.TOO_EARLY,
                        "/product"),
                fact(
                        "2020-12-10-programme-conference",
                        "presents an unknown fact",
                        f -> f.put("presents", "x"),
                        Code.UNKNOWN_REFERENCE,
                        "/presents"),
                fact(
                        "2020-12-10-programme-conference",
                        "an unknown phase",
                        f -> f.put("phase", "knp-3"),
                        Code.UNKNOWN_REFERENCE,
                        "/phase"),
                fact(
                        "2020-12-10-programme-conference",
                        "a conference part twice",
                        f -> f.put("part", 1),
                        Code.TWICE,
                        "/part"),
                fact(
                        "2020-12-10-programme-conference",
                        "a part numbered zero",
                        f -> f.put("part", 0),
                        Code.INVALID_VALUE,
                        "/part"),
                fact(
                        "2021-03-23-agreement",
                        "supersedes no agreement",
                        f -> f.put("supersedes", "1992-contact"),
                        Code.UNKNOWN_REFERENCE,
                        "/supersedes"),
                fact(
                        "2021-03-23-agreement",
                        "concluded in the record",
                        f -> f.put("concludedBeforeRecord", false),
                        Code.INVALID_VALUE,
                        "/concludedBeforeRecord"),
                fact(
                        "2020-10-01-senior-olympiad",
                        "an edition twice",
                        f -> f.put("edition", 1),
                        Code.TWICE,
                        "/edition"),
                fact(
                        "2020-10-01-senior-olympiad",
                        "an edition without its series",
                        f -> f.remove("series"),
                        Code.MISSING,
                        ""),
                fact(
                        "2020-12-01-bilateral-workshop",
                        "an unknown kind of outcome",
                        f -> member(f, "outcomes", 0).put("kind", "riddle"),
                        Code.UNKNOWN_WORD,
                        "/outcomes/0/kind"),
                fact(
                        "2020-12-01-bilateral-workshop",
                        "themes valid in a broken period",
                        f -> f.put("themesValid", "2022/2020"),
                        Code.INVALID_VALUE,
                        "/themesValid"));
    }

    @Test
    void all_flaws_of_a_file_are_told_at_once_in_its_order() {
        var broken = Demo.changed(file -> {
            Demo.fact(file, "1992-contact").put("when", "soon").put("confidence", "sure");
            Demo.fact(file, "1994-resolution").put("kind", "party");
            member(file, "actors", 0).put("sector", "army");
        });
        assertThat(ChronologyReader.read(Demo.bytes(broken)).problems())
                .extracting(Problem::at)
                .containsExactly("/actors/0/sector", "/facts/0/when", "/facts/0/confidence", "/facts/1/kind");
    }

    @Test
    void what_is_no_json_is_told_with_line_and_column() {
        assertThat(ChronologyReader.read("{\n \"facts\": [1, }".getBytes(UTF_8)).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(Code.NOT_JSON);
                    assertThat(problem.says()).contains("line 2, column 15");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"facts\": [1", "hello", "{\"facts\": \"1", "{'facts': []}", "[1,2]]"})
    void what_is_no_json_is_told_without_the_insides_of_a_parser(String file) {
        assertThat(ChronologyReader.read(file.getBytes(UTF_8)).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(Code.NOT_JSON);
                    assertThat(problem.says())
                            .doesNotContain("Source", "REDACTED")
                            .hasSizeBetween(15, 160);
                });
    }

    @Test
    void what_is_nested_too_deeply_is_told() {
        assertThat(ChronologyReader.read(("[".repeat(3000) + "]".repeat(3000)).getBytes(UTF_8))
                        .problems())
                .extracting(Problem::code)
                .containsExactly(Code.NOT_JSON);
    }

    @Test
    void a_name_that_stands_twice_in_an_object_is_no_json() {
        assertThat(ChronologyReader.read("{\"facts\": [], \"facts\": []}".getBytes(UTF_8))
                        .problems())
                .extracting(Problem::code)
                .containsExactly(Code.NOT_JSON);
    }

    private static Arguments flaw(String flaw, Consumer<ObjectNode> breaks, Code code, String at, String fact) {
        return Arguments.of(flaw, breaks, code, at, fact);
    }

    private static Arguments municipality(
            int index, String flaw, Consumer<ObjectNode> breaks, Code code, String within) {
        Consumer<ObjectNode> inFile = file -> breaks.accept(member(file, "municipalities", index));
        return flaw(flaw + " (municipality)", inFile, code, "/municipalities/" + index + within, null);
    }

    private static Arguments actor(int index, String flaw, Consumer<ObjectNode> breaks, Code code, String at) {
        Consumer<ObjectNode> inFile = file -> breaks.accept(member(file, "actors", index));
        return flaw(flaw + " (actor)", inFile, code, at, null);
    }

    private static Arguments fact(String id, String flaw, Consumer<ObjectNode> breaks, Code code, String within) {
        return fact(id, flaw, breaks, code, within, id);
    }

    private static Arguments fact(
            String id, String flaw, Consumer<ObjectNode> breaks, Code code, String within, String named) {
        Consumer<ObjectNode> inFile = file -> breaks.accept(Demo.fact(file, id));
        return flaw(flaw + " (fact)", inFile, code, "/facts/" + index(id) + within, named);
    }

    private static int index(String id) {
        var facts = (ArrayNode) Demo.tree().get("facts");
        for (var i = 0; i < facts.size(); i++) {
            if (facts.get(i).get("id").stringValue().equals(id)) {
                return i;
            }
        }
        throw new AssertionError("no fact " + id);
    }

    private static ObjectNode phase(ObjectNode file) {
        return member(object(file, "programme"), "phases", 0);
    }

    private static ObjectNode object(ObjectNode parent, String name) {
        return (ObjectNode) parent.get(name);
    }

    private static ObjectNode member(ObjectNode parent, String list, int index) {
        return (ObjectNode) parent.get(list).get(index);
    }
}
