package org.ayni.standalone.proof;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ayni.cli.Demo;
import org.ayni.cli.Main;
import org.ayni.events.value.Edtf;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/**
 * What each reader must see once the real chronology is recorded. Whatever the file says of a fact is compared with what is
 * shown of it, so that nothing is lost and nothing invented on the way through commands, journals and folds.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingTheChronologyTest {

    private static final String PARTNERSHIP = "treptow-koepenick-cajamarca";
    private static final String BASE = "/api/partnerships/" + PARTNERSHIP;
    private static final JsonNode FILE = Demo.tree();

    @TempDir
    static Path data;

    private static RunningAyni ayni;
    private static Client client;

    @BeforeAll
    static void importIt() throws IOException {
        ayni = RunningAyni.on(data);
        client = ayni.client();
        var out = new PrintStream(System.out, true, java.nio.charset.StandardCharsets.UTF_8);
        var code = new Main(Map.of(), false, out, out)
                .run("import", Demo.FILE.toString(), "--url", ayni.url().toString(), "--data", data.toString());
        assertThat(code).isZero();
        for (var view : List.of("timeline", "actors", "olympiads", "promises")) {
            // whoever asks with what the export ends with sees all of it
            var head = client.get(BASE + "/journal").body().lines().count() - 1;
            var answer = client.get(BASE + "/" + view, "Ayni-Seen", "partnership/" + PARTNERSHIP + "@" + head);
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        }
    }

    @AfterAll
    static void stop() {
        ayni.close();
    }

    @Test
    void the_timeline_shows_each_fact_of_the_file_once_with_all_that_the_file_says_of_it() throws IOException {
        var rows = rows("");
        assertThat(rows).hasSize(FILE.get("facts").size() + 1).containsKey("partnership/" + PARTNERSHIP);
        for (var fact : FILE.get("facts")) {
            var row = rows.get(fact.get("id").stringValue());
            assertThat(row).as(fact.get("id").stringValue()).isNotNull();
            same(fact, "when", row, "happened");
            for (var name : List.of(
                    "kind",
                    "place",
                    "mode",
                    "confidence",
                    "product",
                    "series",
                    "edition",
                    "travel",
                    "part",
                    "inspiredBy",
                    "themes",
                    "themesValid",
                    "jointWith")) {
                same(fact, name, row, name);
            }
            assertThat(row.at("/title").stringValue())
                    .isEqualTo(fact.at("/title/de").stringValue());
            assertThat(texts(row.path("sources"), "citation")).isEqualTo(texts(fact.path("sources"), ""));
            assertThat(row.path("sdgs").valueStream().map(ReadingTheChronologyTest::sdg))
                    .isEqualTo(fact.path("sdgs")
                            .valueStream()
                            .map(ReadingTheChronologyTest::sdg)
                            .toList());
            assertThat(pairs(row.path("actors"), "actor", "role"))
                    .isEqualTo(pairs(fact.path("actors"), "actor", "role"));
            same(fact, "quantities", row, "quantities");
            assertThat(texts(row.path("outcomes"), "kind")).isEqualTo(texts(fact.path("outcomes"), "kind"));
            assertThat(row.at("/body/text").asString(""))
                    .isEqualTo(fact.path("body").asString(""));
        }
    }

    /** Of a conference, the partnership's row tells its own part; how many came stands with the conference. */
    @Test
    void counts_are_shown_as_they_are_known_and_an_unknown_one_has_no_value() throws IOException {
        var rows = rows("");
        for (var fact : FILE.get("facts")) {
            if (fact.has("counts") && !fact.get("kind").stringValue().equals("programme-conference")) {
                same(fact, "counts", rows.get(fact.get("id").stringValue()), "counts");
            }
        }
        var third = rows.get("2021-10-01-senior-olympiad").at("/counts/0");
        assertThat(third.get("precision").stringValue()).isEqualTo("unknown");
        assertThat(third.has("value")).isFalse();
    }

    @Test
    void what_sources_say_differently_stands_beside_what_is_told() throws IOException {
        var rows = rows("");
        var compared = 0;
        for (var fact : FILE.get("facts")) {
            var row = rows.get(fact.get("id").stringValue());
            for (var differing : fact.path("differing")) {
                if (row.has("part") && differing.get("field").stringValue().startsWith("counts.")) {
                    continue; // with the conference, see below
                }
                assertThat(row.path("differing")
                                .valueStream()
                                .map(account -> account.get("field").stringValue() + " "
                                        + account.get("value").stringValue()
                                        + texts(account.path("sources"), "citation")))
                        .as(fact.get("id").stringValue())
                        .contains(differing.get("field").stringValue() + " "
                                + differing.get("value").stringValue() + texts(differing.path("sources"), ""));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(5);
    }

    @Test
    void the_programme_shows_eleven_partnerships_and_that_others_counted_ten() throws IOException {
        var programme =
                client.get("/api/programmes/knp", "Accept-Language", "de").json();
        assertThat(programme.get("name").stringValue()).isEqualTo("Kommunale Nachhaltigkeitspartnerschaften");
        var phase = programme.at("/phases/0");
        assertThat(phase.at("/partnerships/value").intValue()).isEqualTo(11);
        assertThat(phase.at("/enrolments/0/partnership").stringValue()).isEqualTo(PARTNERSHIP);
        var parts = phase.at("/conferences/0/parts");
        assertThat(parts).hasSize(3);
        assertThat(parts.at("/0/what/counts/0/value").intValue()).isEqualTo(80);
        assertThat(parts.at("/0/what/counts/0/precision").stringValue()).isEqualTo("more-than");
        assertThat(texts(parts.at("/0/what/differing"), "value")).containsExactly("more than 60", "more than 80");
        assertThat(parts.at("/1/countriesPresent")).hasSize(9);
        assertThat(parts.at("/2/what/counts/0/value").intValue()).isEqualTo(11);
        assertThat(pairs(parts.at("/2/what/differing"), "field", "value"))
                .containsExactly("counts.partnerships 10", "place San José", "place Herradura");
        var told = phase.at("/told");
        assertThat(told).hasSize(3);
        assertThat(told.valueStream().map(one -> one.at("/partnerships/value").intValue()))
                .containsOnly(11);
        assertThat(texts(told.at("/2/differing"), "value")).containsExactly("10");
        assertThat(phase.get("counted")).as("those whose record is here").hasSize(1);
    }

    @Test
    void the_programme_names_the_themes_it_does_not_know_and_shows_nothing_that_is_for_the_two_towns_alone()
            throws IOException {
        var vocabulary = client.get("/api/programmes/knp/vocabulary").json();
        assertThat(texts(vocabulary.get("unknown"), "theme"))
                .containsExactlyInAnyOrder(
                        "oekologische-landwirtschaft",
                        "abfallentsorgung",
                        "umweltbildung",
                        "gleichberechtigung",
                        "folgen-der-pandemie");
        var network = client.get("/api/programmes/knp/network").json();
        assertThat(network.at("/partnerships/0/reads").stringValue()).isEqualTo("what-is-for-the-programme");
        assertThat(network.get("themes")).isEmpty();
        assertThat(network.get("goals")).isEmpty();
        var figures = client.get("/api/programmes/knp/figures?for=public").json();
        assertThat(figures.at("/tables/0/rows/0/total/suppressed").booleanValue())
                .isTrue();
    }

    @Test
    void the_olympiads_show_names_gaps_and_head_counts_as_they_are_known() throws IOException {
        var series = byText(
                client.get(BASE + "/olympiads", "Accept-Language", "de").json().get("series"), "series");
        var here = series.get("olympiade-treptow-koepenick");
        assertThat(here.get("name").stringValue()).isEqualTo("Olympiade 60+");
        assertThat(here.get("names")).hasSize(2);
        var editions = byText(here.get("editions"), "edition");
        assertThat(editions).hasSize(7);
        assertThat(editions.get("1").at("/counts/0/precision").stringValue()).isEqualTo("about");
        assertThat(editions.get("2").at("/counts/0").has("value")).isFalse();
        assertThat(editions.get("3").at("/counts/0").has("value")).isFalse();
        assertThat(editions.get("4").at("/counts/0/value").intValue()).isEqualTo(71);
        assertThat(editions.get("4").at("/differing/0/value").stringValue()).isEqualTo("72");
        assertThat(editions.get("7").at("/counts/1/partOf").stringValue()).isEqualTo("guests");

        var there = byText(series.get("olimpiada-cajamarca").get("editions"), "edition");
        assertThat(there.get("12").get("counts")).isEmpty();
        assertThat(there.get("12").at("/differing/0/value").stringValue()).isEqualTo("XXXX-06-15");
    }

    @Test
    void three_promises_are_kept_each_by_the_fact_that_the_file_names_and_four_are_open() throws IOException {
        var promises = byText(client.get(BASE + "/promises").json().get("promises"), "promise");
        var rows = rows("");
        var kept = new ArrayList<String>();
        for (var fact : FILE.get("facts")) {
            for (var promise : fact.path("keeps")) {
                var keptBy = promises.get(promise.stringValue()).at("/keptBy/position");
                assertThat(keptBy)
                        .isEqualTo(rows.get(fact.get("id").stringValue()).get("position"));
                kept.add(promise.stringValue());
            }
            for (var promise : fact.path("promises")) {
                var shown = promises.get(promise.get("id").stringValue());
                assertThat(shown.at("/announced/position"))
                        .isEqualTo(rows.get(fact.get("id").stringValue()).get("position"));
                assertThat(shown.get("text").stringValue())
                        .isEqualTo(promise.at("/text/de").stringValue());
            }
        }
        assertThat(kept).hasSize(3);
        assertThat(promises).hasSize(7);
        promises.forEach((id, promise) ->
                assertThat(promise.get("state").stringValue()).as(id).isEqualTo(kept.contains(id) ? "kept" : "open"));
    }

    @Test
    void the_actors_stand_where_the_file_places_them_and_were_there_when_it_first_names_them() throws IOException {
        var actors = byText(
                client.get(BASE + "/actors", "Accept-Language", "de").json().get("actors"), "actor");
        assertThat(actors).hasSize(FILE.get("actors").size());
        for (var actor : FILE.get("actors")) {
            var shown = actors.get(actor.get("id").stringValue());
            for (var name : List.of("sector", "side", "partOf", "succeededBy")) {
                same(actor, name, shown, name);
            }
            assertThat(actor.get("name").valueStream().map(JsonNode::stringValue))
                    .contains(shown.get("name").stringValue());
        }
        assertThat(actors.get("bezirksamt-koepenick").get("countsTo").stringValue())
                .isEqualTo("treptow-koepenick");
        var in1999 =
                byText(client.get(BASE + "/actors?happenedBy=1999-12-31").json().get("actors"), "actor");
        assertThat(in1999).containsKeys("provincia", "bezirksamt-koepenick");
        var then = client.get("/api/municipalities/cajamarca?happenedBy=2000-01-01");
        assertThat(then.status()).as(then.body()).isEqualTo(200);
    }

    @Test
    void the_list_shows_one_partnership_with_its_sides_forms_and_agreements() throws IOException {
        var partnerships = client.get("/api/partnerships").json().get("partnerships");
        assertThat(partnerships).hasSize(1);
        var shown = partnerships.get(0);
        assertThat(texts(shown.get("sides"), "municipality")).containsExactly("treptow-koepenick", "cajamarca");
        assertThat(shown.at("/sides/0/predecessors/0/municipality").stringValue())
                .isEqualTo("koepenick");
        assertThat(texts(shown.get("forms"), "")).isEqualTo(texts(FILE.at("/partnership/forms"), ""));
        assertThat(shown.get("since").stringValue()).isEqualTo("1998-05-20");
        assertThat(texts(shown.get("agreements"), "happened")).containsExactly("1998-05-20", "2021-03-23");
        assertThat(shown.at("/agreements/0/supersededBy").stringValue()).isEqualTo("2021-03-23-agreement");
    }

    @Test
    void a_reader_of_spanish_reads_the_translations_marked_as_such_and_has_the_original_one_step_away()
            throws IOException {
        var rows = rows("&language=es");
        for (var fact : FILE.get("facts")) {
            var row = rows.get(fact.get("id").stringValue());
            assertThat(row.get("title").stringValue())
                    .isEqualTo(fact.at("/title/es").stringValue());
            assertThat(row.get("language").stringValue()).isEqualTo("es");
            assertThat(row.get("translation").stringValue()).isEqualTo("unapproved");
            assertThat(row.at("/original/text").stringValue())
                    .isEqualTo(fact.at("/title/de").stringValue());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1991-12-31",
        "1992-06-30",
        "1998-05-20",
        "2000-12-31",
        "2009-06-01",
        "2019-10-01",
        "2023-07-01",
        "2026-12-31"
    })
    void by_a_day_had_happened_what_the_dates_of_the_file_say_certainly_or_possibly(LocalDate day) throws IOException {
        var rows = rows("&happenedBy=" + day);
        for (var fact : FILE.get("facts")) {
            var row = rows.get(fact.get("id").stringValue());
            switch (Edtf.parse(fact.get("when").stringValue()).happenedBy(day)) {
                case NONE -> assertThat(row).as(fact.get("id").stringValue()).isNull();
                case POSSIBLE -> assertThat(row.get("happenedBy").stringValue()).isEqualTo("possible");
                case CERTAIN -> assertThat(row.get("happenedBy").stringValue()).isEqualTo("certain");
            }
        }
    }

    @Test
    void the_stream_brings_what_the_timeline_shows() throws IOException {
        var positions = new ArrayList<Long>();
        try (var lines = new java.io.BufferedReader(new java.io.InputStreamReader(
                client.open(BASE + "/stream"), java.nio.charset.StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); !line.equals("event: caught-up"); line = lines.readLine()) {
                if (line.startsWith("id: ")) {
                    positions.add(Long.parseLong(line.substring(4)));
                }
            }
        }
        assertThat(positions)
                .doesNotHaveDuplicates()
                .isSorted()
                .containsAll(rows("").values().stream()
                        .map(row -> row.get("position").longValue())
                        .toList());
    }

    private static Map<String, JsonNode> rows(String more) throws IOException {
        return client.timeline(PARTNERSHIP, more.isEmpty() ? "&language=de" : more).stream()
                .collect(toMap(row -> row.at("/imported/row").stringValue(), row -> row));
    }

    private static void same(JsonNode told, String name, JsonNode shown, String as) {
        assertThat(shown.path(as).toString())
                .as(told.path("id").toString() + " " + name)
                // a value that is null is not there
                .isEqualTo(told.path(name).toString().replace("\"value\":null,", ""));
    }

    private static Map<String, JsonNode> byText(JsonNode list, String key) {
        return list.valueStream().collect(toMap(one -> one.get(key).asString(), one -> one));
    }

    private static List<String> texts(JsonNode list, String key) {
        return list.valueStream()
                .map(one -> (key.isEmpty() ? one : one.get(key)).asString())
                .toList();
    }

    private static List<String> pairs(JsonNode list, String one, String other) {
        return list.valueStream()
                .map(both -> both.get(one).asString() + " " + both.get(other).asString())
                .toList();
    }

    private static String sdg(JsonNode link) {
        var named = Stream.of("sdg", "target", "goal")
                .filter(link::has)
                .map(name -> link.get(name).asString())
                .findFirst()
                .orElse("agenda-2030");
        return named + " " + link.get("basis").stringValue();
    }
}
