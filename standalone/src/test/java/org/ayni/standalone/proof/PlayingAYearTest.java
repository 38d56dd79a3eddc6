package org.ayni.standalone.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ayni.cli.Main;
import org.ayni.entry.Verdict;
import org.ayni.entry.Verifier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The invented year of the demo, played to the real process once; then everybody looks at it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlayingAYearTest {

    private static final Path SCRIPT = Path.of("..", "demo", "an-invented-year.json");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonNode YEAR = read();
    private static final String PARTNERSHIP = "nirgendwerder-erfunden-altonubes-inventado";
    private static final String BASE = "/api/partnerships/" + PARTNERSHIP;
    private static final String PROGRAMME = "/api/programmes/beispielprogramm";

    /** Asked about a day, so that what is due does not hang on the day of the test. */
    private static final String REMINDERS = "/reminders?happenedBy=2026-11-20";

    @TempDir
    static Path data;

    @TempDir
    static Path files;

    private static RunningAyni ayni;
    private static Client client;
    private static String said = "";

    @BeforeAll
    static void play() throws IOException {
        ayni = RunningAyni.on(data);
        client = ayni.client();
        assertThat(play(SCRIPT)).as(said).isZero();
        assertThat(said).contains(YEAR.get("steps").size() + " recorded, 0 unchanged");
    }

    @AfterAll
    static void stop() {
        ayni.close();
    }

    @Test
    void playing_it_again_changes_nothing() throws IOException {
        var before = journals();
        assertThat(play(SCRIPT)).as(said).isZero();
        assertThat(said).contains("0 recorded, " + YEAR.get("steps").size() + " unchanged");
        assertThat(journals()).isEqualTo(before);
    }

    @Test
    void every_journal_is_sound_and_names_the_step_of_every_entry() throws IOException {
        for (var lines : journals()) {
            assertThat(Verifier.verify(new ByteArrayInputStream(lines.getBytes(UTF_8))))
                    .isInstanceOf(Verdict.Sound.class);
            assertThat(lines.lines().map(JSON::readTree))
                    .allSatisfy(
                            line -> assertThat(line.at("/header/channel/file").asString())
                                    .isEqualTo("an-invented-year"));
        }
    }

    @Test
    void a_step_that_says_something_else_than_when_it_was_played_is_named_and_nothing_is_sent() throws IOException {
        var before = journals();
        var changed = YEAR.deepCopy();
        ((ObjectNode) changed.at("/steps/0/body")).put("when", "1991");
        ((ObjectNode) changed).withArray("steps").add(step("one-more", "correct"));

        assertThat(play(written(changed))).isEqualTo(1);

        assertThat(said)
                .contains(
                        "register-nirgendwerder: municipality/nirgendwerder-erfunden, entry 0 was played from another version")
                .contains("Nothing was sent.");
        assertThat(journals()).isEqualTo(before);
    }

    @Test
    void a_play_stops_at_a_refusal_with_its_sentence_and_goes_on_when_the_script_is_mended() throws IOException {
        var script = JSON.createObjectNode().put("script", "another");
        script.putArray("steps")
                .add(step("first", "register-municipality"))
                .add(step("second", "register-municipality"));

        assertThat(play(written(script))).isEqualTo(1);
        assertThat(said)
                .contains("second: ALREADY_REGISTERED ")
                .contains("Stopped there: 1 recorded, 0 unchanged, 1 still to play.");

        script.withArray("steps").remove(1);
        assertThat(play(written(script))).as(said).isZero();
        assertThat(said).contains("0 recorded, 1 unchanged");
    }

    @Test
    void every_name_and_every_title_says_in_each_of_its_languages_that_it_is_invented() {
        var titles = new ArrayList<JsonNode>();
        for (var step : YEAR.get("steps")) {
            var body = step.get("body");
            var isContest = Set.of("set-discipline", "enter-team", "define-term", "set-scale")
                    .contains(body.get("type").stringValue());
            titles.addAll(body.findValues("title").stream()
                    .filter(title -> !step.get("step").stringValue().startsWith("agenda"))
                    .toList());
            if (body.path("name").isObject() && !isContest) {
                titles.add(body.get("name"));
            }
        }
        assertThat(titles).hasSizeGreaterThan(80).allSatisfy(title -> {
            assertThat(title.get("text").stringValue()).matches(".*\\((erfunden|inventad[oa]|invented)\\)");
            assertThat(title.get("translations"))
                    .isNotEmpty()
                    .allSatisfy(
                            translation -> assertThat(translation.get("text").stringValue())
                                    .matches(".*\\((erfunden|inventad[oa]|invented)\\)"));
        });
        for (var step : YEAR.get("steps")) {
            assertThat(step.get("journal").stringValue()).matches(".*(erfunden|inventado|beispiel).*");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "es"})
    void everybody_reads_the_year_in_their_own_language(String language) throws IOException {
        var timeline = client.get(BASE + "/timeline?limit=500", "Accept-Language", language);
        assertThat(timeline.json().get("entries").valueStream())
                .hasSizeGreaterThan(60)
                .allSatisfy(entry -> assertThat(entry.get("language").asString())
                        .as(entry.get("title").stringValue())
                        .isEqualTo(language));
        for (var view : List.of("/work-plans", "/workshops", "/agreements", "/projects")) {
            var texts =
                    client.get(BASE + view, "Accept-Language", language).json().findValues("title");
            assertThat(texts.stream().filter(JsonNode::isObject))
                    .as(view)
                    .isNotEmpty()
                    .allSatisfy(title -> assertThat(title.get("language").stringValue())
                            .as(title.toString())
                            .isEqualTo(language));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/timeline",
                "/work-plans",
                "/progress",
                "/waiting",
                REMINDERS,
                "/agreements",
                "/workshops",
                "/stocktaking",
                "/olympiads",
                "/olympiads/olympiade-am-werder/1",
                "/olympiads/olympiade-am-werder/all-time",
                "/actors",
                "/calls",
                "/practices",
                "/projects",
                "/learning",
                "/products",
                "/promises",
                "/evidence",
                "/reports"
            })
    void no_view_of_the_partnership_is_empty(String view) throws IOException {
        var answer = client.get(BASE + view, "Accept-Language", "es");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        answer.json().properties().stream()
                .filter(field -> !field.getKey().equals("toSettle")) // the first edition has nothing left to settle
                .filter(field -> field.getValue().isArray())
                .forEach(list -> assertThat(list.getValue()).as(list.getKey()).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/network", "/figures", "/vocabulary"})
    void no_view_of_the_programme_is_empty(String view) throws IOException {
        var answer = client.get(PROGRAMME + view, "Accept-Language", "es");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body())
                .contains(PARTNERSHIP)
                .contains("puerto-quimera-inventado")
                .contains("wolkenfurt-erfunden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/timeline", "/workshops", "/agreements", "/olympiads"})
    void everybody_may_read_what_both_sides_have_published_and_nothing_of_what_they_dispute(String view)
            throws IOException {
        var answer = client.get(BASE + view + "?for=public", "Accept-Language", "de");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("erfunden)").doesNotContain("Erstes Gespräch");
        answer.json().properties().stream()
                .filter(field -> field.getValue().isArray())
                .forEach(list -> assertThat(list.getValue()).as(list.getKey()).isNotEmpty());
    }

    @Test
    void a_view_that_one_side_alone_has_published_is_not_open() throws IOException {
        assertThat(client.get(BASE + "/products?for=public").status()).isEqualTo(403);
    }

    @Test
    void the_olympiad_has_equals_a_correction_two_accounts_and_a_gap_in_the_all_time_table() throws IOException {
        var board = client.get(BASE + "/olympiads/olympiade-am-werder/3").json();
        assertThat(board.at("/disciplines")
                        .valueStream()
                        .map(one -> one.get("form").stringValue()
                                + one.at("/scoring/measure").asString("")))
                .containsExactly(
                        "team-rallytime",
                        "single-rallydistance",
                        "team-rallypoints",
                        "team-rallycount",
                        "tournament",
                        "tournament",
                        "offer-without-result");
        // 48.40 after 84.40 was corrected; two teams with the same time share the second rank
        assertThat(board.at("/disciplines/0/lines")
                        .valueStream()
                        .map(line -> line.path("rank").asInt(0)))
                .containsExactly(1, 2, 2, 4, 0);
        assertThat(board.at("/disciplines/0/lines/0/value").asString()).isEqualTo("48.4");
        assertThat(board.get("toSettle")).hasSize(1);
        assertThat(board.at("/medals/entrants/0/who/name").stringValue()).isEqualTo("Café con Leche");
        assertThat(board.at("/medals/entrants/0/gold").intValue()).isEqualTo(3);

        var allTime =
                client.get(BASE + "/olympiads/olympiade-am-werder/all-time").json();
        assertThat(allTime.at("/editions")
                        .valueStream()
                        .map(one -> one.get("known").booleanValue()))
                .containsExactly(true, false, true);
        assertThat(allTime.get("records")).hasSize(4);
    }

    @Test
    void the_plan_of_the_year_has_progress_that_both_agree_on_and_gaps() throws IOException {
        var plan = client.get(BASE + "/progress")
                .json()
                .get("plans")
                .valueStream()
                .filter(one -> one.get("of").stringValue().equals("arbeitsplan-2026"))
                .findFirst()
                .orElseThrow();
        assertThat(plan.at("/planned/count").intValue()).isEqualTo(7);
        assertThat(plan.at("/done/all").intValue()).isEqualTo(2);
        assertThat(plan.at("/dropped/count").intValue()).isEqualTo(1);
        assertThat(plan.at("/carriedOver/count").intValue())
                .as("the next plan is endorsed by one side so far")
                .isZero();
        assertThat(plan.at("/done/by/confirmed/count").intValue()).isEqualTo(1);
        assertThat(plan.at("/done/by/one-sided/count").intValue()).isEqualTo(1);
    }

    @Test
    void a_reader_of_german_gets_what_was_told_in_spanish_alone_and_sees_how_far_to_trust_it() throws IOException {
        var cleaned = client.get(BASE + "/timeline?limit=500&from=2026-09-12", "Accept-Language", "de")
                .json()
                .get("entries")
                .valueStream()
                .filter(one -> one.get("title").stringValue().equals("Gemeinsam die Quelle gereinigt (erfunden)"))
                .findFirst()
                .orElseThrow();
        assertThat(cleaned.get("translation").stringValue()).isEqualTo("approved");
        assertThat(cleaned.at("/original/text").stringValue()).isEqualTo("Faena de limpieza del manantial (inventada)");
        assertThat(cleaned.at("/description/translation").stringValue()).isEqualTo("machine");
    }

    @Test
    void the_dispute_about_the_trees_came_to_a_working_value_and_a_correction_after_the_report() throws IOException {
        var report =
                client.get(BASE + "/reports", "Accept-Language", "de").json().at("/reports/0");
        assertThat(report.get("answers")
                        .valueStream()
                        .map(one -> one.get("answer").stringValue()))
                .containsExactly("objected", "checked");
        assertThat(report.at("/changedSince/changes").valueStream()).anySatisfy(change -> {
            assertThat(change.at("/then/title").asString()).isEqualTo("Pflanztag am Quellhang (erfunden)");
            assertThat(change.at("/then/state").asString()).isEqualTo("settled");
            assertThat(change.at("/now/state").asString()).isEqualTo("confirmed");
        });
    }

    @Test
    void between_the_first_and_the_last_version_of_the_agreement_a_clause_was_struck() throws IOException {
        var versions = client.get(BASE + "/agreements").json().at("/agreements/0/versions");
        var difference = client.get(BASE + "/agreements/vereinbarung-2026/difference?former="
                + versions.get(4).get("position") + "&latter="
                + versions.get(versions.size() - 1).get("position"));
        assertThat(difference.status()).as(difference.body()).isEqualTo(200);
        assertThat(difference.body()).contains("gebuehren").contains("handel").doesNotContain("\"clause\":\"wasser\"");
    }

    @Test
    void side_by_side_shows_who_could_learn_from_whom_and_what_nobody_knows() throws IOException {
        var goals = client.get(BASE + "/stocktaking")
                .json()
                .at("/scales/0/goals")
                .valueStream()
                .toList();
        assertThat(goals).anySatisfy(goal -> {
            assertThat(goal.get("sdg").stringValue()).isEqualTo("4.7");
            assertThat(goal.at("/learning/from").stringValue()).isEqualTo("altonubes-inventado");
        });
        assertThat(goals).anySatisfy(goal -> {
            assertThat(goal.get("sdg").stringValue()).isEqualTo("13");
            assertThat(goal.get("compared").stringValue()).isEqualTo("unknown");
        });
    }

    @Test
    void a_practice_is_adopted_by_the_other_side_and_by_another_partnership_and_its_origin_keeps_the_credit()
            throws IOException {
        var descendants = client.get(BASE + "/genealogy?of=practice/zanjas-de-infiltracion")
                .json()
                .get("descendants");
        assertThat(descendants.findValuesAsString("thing")).contains("practice/graeben-am-werder");
        var elsewhere = client.get("/api/partnerships/puerto-quimera-inventado-kleinklarsee-erfunden/timeline")
                .body();
        assertThat(elsewhere).contains("practice-adopted").contains("partnership/" + PARTNERSHIP);
    }

    @Test
    void one_promise_is_overdue_and_one_was_kept_by_what_happened() throws IOException {
        assertThat(client.get(BASE + REMINDERS).json().get("reminders").valueStream())
                .anySatisfy(reminder -> {
                    assertThat(reminder.get("why").stringValue()).isEqualTo("promise");
                    assertThat(reminder.get("state").stringValue()).isEqualTo("overdue");
                });
        var promises = client.get(BASE + "/promises").json();
        assertThat(promises.at("/figures/kept").intValue()).isEqualTo(2);
        assertThat(promises.at("/figures/lapsed").intValue()).isEqualTo(1);
    }

    private static ObjectNode step(String name, String type) {
        var step = JSON.createObjectNode()
                .put("step", name)
                .put("journal", "municipality/dritte-erfunden")
                .put("for", "office");
        step.putObject("body")
                .put("type", type)
                .put("when", "1990")
                .put("kind", "town")
                .put("country", "DE")
                .set("name", JSON.createObjectNode().put("language", "de").put("text", "Dritte (erfunden)"));
        return step;
    }

    /** Beside the files that the year sends. */
    private static Path written(JsonNode script) throws IOException {
        var beside = Files.createDirectories(files.resolve("an-invented-year"));
        try (var sent = Files.list(SCRIPT.resolveSibling("an-invented-year"))) {
            for (var file : sent.toList()) {
                Files.copy(file, beside.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return Files.write(files.resolve("script.json"), JSON.writeValueAsBytes(script));
    }

    private static int play(Path script) {
        var out = new ByteArrayOutputStream();
        var stream = new PrintStream(out, true, UTF_8);
        var code = new Main(Map.of(), false, stream, stream)
                .run("play", script.toString(), "--url", ayni.url().toString(), "--data", data.toString());
        said = out.toString(UTF_8);
        return code;
    }

    private static List<String> journals() throws IOException {
        var exports = new ArrayList<String>();
        for (var journal : YEAR.get("steps").findValuesAsString("journal").stream()
                .distinct()
                .toList()) {
            var path = journal.replace("municipality/", "municipalities/")
                    .replace("programme/", "programmes/")
                    .replace("partnership/", "partnerships/");
            exports.add(client.get("/api/" + path + "/journal").body());
        }
        return exports;
    }

    private static JsonNode read() {
        try {
            return JSON.readTree(Files.readAllBytes(SCRIPT));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
