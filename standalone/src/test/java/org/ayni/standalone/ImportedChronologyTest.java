package org.ayni.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.ayni.cli.Demo;
import org.ayni.cli.Main;
import org.ayni.cli.rows.Row;
import org.ayni.entry.Channel;
import org.ayni.entry.Header;
import org.ayni.entry.Notices;
import org.ayni.entry.StoredEntry;
import org.ayni.entry.Verdict;
import org.ayni.entry.Verifier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The real chronology, imported into the real server by the command line. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ImportedChronologyTest {

    private static final String PARTNERSHIP = "treptow-koepenick-cajamarca";
    private static final String CELEBRATION = "2013-09-27-celebration";
    private static final List<Row> ROWS = Demo.rows(Demo.tree());

    @TempDir
    Path data;

    @TempDir
    Path files;

    private ConfigurableApplicationContext ayni;
    private String url;
    private String said = "";

    @BeforeEach
    void start() {
        ayni = Ayni.application().run("--ayni.data=" + data, "--server.port=0");
        url = "http://127.0.0.1:"
                + ((WebServerApplicationContext) ayni).getWebServer().getPort();
    }

    @AfterEach
    void stop() {
        ayni.close();
    }

    @Test
    void every_row_is_one_entry_and_a_second_import_adds_none() throws Exception {
        assertThat(imported(Demo.tree())).as(said).isZero();
        assertThat(said)
                .contains(ROWS.size() + " recorded, 0 corrected, 0 unchanged, 0 left alone, 0 missing, 0 refused");
        assertThat(recordedRows())
                .containsExactlyInAnyOrderElementsOf(ROWS.stream().map(Row::id).toList());
        var before = exports();

        assertThat(imported(Demo.tree())).as(said).isZero();
        assertThat(said).contains("0 recorded, 0 corrected, " + ROWS.size() + " unchanged");
        assertThat(exports()).isEqualTo(before);
    }

    @Test
    void an_exported_journal_is_sound_up_to_its_head() throws Exception {
        imported(Demo.tree());
        for (var journal : journals()) {
            var lines = exported(journal);
            var entries = entries(lines);
            var verdict = Verifier.verify(
                    new ByteArrayInputStream(lines), entries.getLast().hash(), Notices.NONE);
            assertThat(verdict).isInstanceOfSatisfying(Verdict.Sound.class, sound -> {
                assertThat(sound.journal()).hasToString(journal);
                assertThat(sound.entries()).isEqualTo(entries.size());
            });
        }
    }

    @Test
    void a_changed_fact_is_corrected_also_after_the_other_side_confirmed_it() throws Exception {
        imported(Demo.tree());
        var told = entryOf(CELEBRATION);
        confirm(told);

        assertThat(imported(retitled("Fünfzehn Jahre Partnerschaft"))).as(said).isZero();

        assertThat(said).contains("0 recorded, 1 corrected, " + (ROWS.size() - 1) + " unchanged");
        var entries = partnership();
        var confirmation = entries.size() - 2;
        assertThat(entries.getLast().parsedHeader().type()).startsWith("partnership.corrected.");
        assertThat(new String(entries.getLast().payload(), UTF_8))
                .contains("\"corrected\":{\"position\":%d,\"hash\":\"%s\"}"
                        .formatted(confirmation, entries.get(confirmation).hash()));
        assertThat(timeline("celebration"))
                .filteredOn(entry -> entry.path("happened").asString("").equals("2013-09-27"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.toString()).contains("Fünfzehn Jahre Partnerschaft"));
        imported(retitled("Fünfzehn Jahre Partnerschaft"));
        assertThat(said).contains("0 recorded, 0 corrected, " + ROWS.size() + " unchanged");
    }

    @Test
    void every_kind_of_row_can_be_corrected_but_what_is_only_inferred() throws Exception {
        imported(Demo.tree());
        var changed = Demo.changed(file -> {
            for (var municipality : file.get("municipalities")) {
                ((ObjectNode) municipality).putArray("languages").add("de").add("es");
            }
            ((ObjectNode) file.at("/municipalities/1")).put("succeededIn", "2001-01-01");
            ((ObjectNode) file.get("partnership")).put("since", "1998-05");
            ((ObjectNode) file.at("/programme/phases/0")).put("partnerships", 10);
            ((ObjectNode) file.get("programme")).withArray("alsoKnownAs").add("KNP");
            for (var actor : file.get("actors")) {
                ((ObjectNode) actor.get("name")).put("pt", "em português");
            }
            for (var fact : file.get("facts")) {
                ((ObjectNode) fact)
                        .withArray("sources")
                        .add("https://example.org/" + fact.get("id").stringValue());
                ((ObjectNode) fact.get("title")).put("pt", "1. Em português");
                for (var promise : fact.path("promises")) {
                    ((ObjectNode) promise.get("text")).put("pt", "em português");
                }
                if (fact.has("keeps")) {
                    ((ObjectNode) fact).put("when", "2021");
                }
                if (fact.has("seriesRenamed")) {
                    ((ObjectNode) fact).put("seriesRenamed", "Olympiade 60 plus");
                }
            }
        });
        assertThat(imported(changed)).as(said).isZero();
        assertThat(said)
                // of the two series the file says nothing but the id
                .contains("0 recorded, " + (ROWS.size() - 2) + " corrected, 2 unchanged")
                .contains("0 refused");
        imported(changed);
        assertThat(said).contains("0 recorded, 0 corrected, " + ROWS.size() + " unchanged");
    }

    @Test
    void a_removed_fact_is_listed_and_stays() throws Exception {
        imported(Demo.tree());
        var before = exports();
        assertThat(imported(Demo.withoutFact(CELEBRATION))).as(said).isZero();
        assertThat(said)
                .contains("  " + CELEBRATION + ": partnership/" + PARTNERSHIP)
                .contains("1 missing");
        assertThat(exports()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1992-contact", "1994-resolution", "2019-10-01-senior-olympiad", "2019-10-01-senior-olympiad-2"})
    void a_fact_from_whose_date_others_follow_changes_nothing_else_when_it_is_gone_or_moves(String first)
            throws Exception {
        imported(Demo.tree());
        var before = exports();
        assertThat(imported(Demo.withoutFact(first))).as(said).isZero();
        assertThat(said).contains("0 recorded, 0 corrected");
        assertThat(exports()).isEqualTo(before);

        assertThat(imported(Demo.changed(file -> Demo.fact(file, first).put("when", "1990"))))
                .as(said)
                .isZero();
        assertThat(said).contains("0 recorded, 1 corrected");
    }

    @Test
    void a_file_that_holds_only_the_last_year_changes_nothing_that_earlier_ones_told() throws Exception {
        imported(Demo.tree());
        var before = exports();
        assertThat(imported(Demo.changed(file -> {
                    var facts = file.withArray("facts");
                    while (facts.size() > 1) {
                        facts.remove(0);
                    }
                })))
                .as(said)
                .isZero();
        assertThat(said).contains("0 recorded, 0 corrected");
        assertThat(exports()).isEqualTo(before);
    }

    @Test
    void a_file_with_a_problem_leaves_no_trace() throws Exception {
        assertThat(imported(Demo.changed(file -> Demo.fact(file, CELEBRATION).put("when", "soon"))))
                .isEqualTo(1);
        assertThat(timelineStatus()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 of 114", "57 of 114", "103 of 114"})
    void an_import_that_is_killed_is_simply_run_again(String at) throws Exception {
        var file = write(Demo.tree());
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.ayni.cli.Main",
                        "import",
                        file.toString(),
                        "--url",
                        url,
                        "--data",
                        data.toString())
                .start();
        try (var progress = process.errorReader(UTF_8)) {
            var line = progress.readLine();
            while (line != null && !line.equals(at)) {
                line = progress.readLine();
            }
            assertThat(line).isEqualTo(at);
            process.destroyForcibly().waitFor();
        }

        assertThat(imported(Demo.tree())).as(said).isZero();

        assertThat(recordedRows())
                .containsExactlyInAnyOrderElementsOf(ROWS.stream().map(Row::id).toList());
    }

    private static ObjectNode retitled(String title) {
        return Demo.changed(file -> ((ObjectNode) Demo.fact(file, CELEBRATION).get("title")).put("de", title));
    }

    private int imported(ObjectNode file) throws IOException {
        return run("import", write(file).toString(), "--url", url, "--data", data.toString());
    }

    private Path write(ObjectNode file) throws IOException {
        return Files.write(files.resolve("chronology.json"), Demo.bytes(file));
    }

    private byte[] exported(String journal) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var code = new Main(Map.of(), false, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8))
                .run("export", journal, "--url", url);
        assertThat(code).as(err.toString(UTF_8)).isZero();
        return out.toByteArray();
    }

    private int run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var stream = new PrintStream(out, true, UTF_8);
        var code = new Main(Map.of(), false, stream, stream).run(arguments);
        said = out.toString(UTF_8);
        return code;
    }

    private static List<String> journals() {
        return ROWS.stream().map(row -> row.journal().toString()).distinct().toList();
    }

    private List<String> exports() {
        return journals().stream()
                .map(this::exported)
                .map(lines -> new String(lines, UTF_8))
                .toList();
    }

    private List<StoredEntry> partnership() {
        return entries(exported("partnership/" + PARTNERSHIP));
    }

    private static List<StoredEntry> entries(byte[] lines) {
        return new String(lines, UTF_8)
                .lines()
                .map(line -> StoredEntry.ofLine((line + "\n").getBytes(UTF_8)))
                .toList();
    }

    private List<String> recordedRows() {
        return journals().stream()
                .flatMap(journal -> entries(exported(journal)).stream())
                .map(StoredEntry::parsedHeader)
                .flatMap(ImportedChronologyTest::row)
                .toList();
    }

    private static Stream<String> row(Header header) {
        return header.channel() instanceof Channel.Import from ? Stream.of(from.row()) : Stream.empty();
    }

    private StoredEntry entryOf(String row) {
        return partnership().stream()
                .filter(entry -> row(entry.parsedHeader()).anyMatch(row::equals))
                .findFirst()
                .orElseThrow();
    }

    private void confirm(StoredEntry entry) throws Exception {
        var body = "{\"type\":\"confirm\",\"confirmed\":{\"position\":%d,\"hash\":\"%s\"}}"
                .formatted(entry.parsedHeader().position(), entry.hash());
        var request = HttpRequest.newBuilder(URI.create(url + "/api/partnerships/" + PARTNERSHIP + "/commands"))
                .header(
                        "Authorization",
                        "Bearer " + Files.readString(data.resolve("token")).strip())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Ayni-Acting-For", "cajamarca")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        }
    }

    /** As it is once everything that was recorded is seen. */
    private List<JsonNode> timeline(String kind) throws Exception {
        var seen = "partnership/" + PARTNERSHIP + "@" + (partnership().size() - 1);
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(
                            URI.create(url + "/api/partnerships/" + PARTNERSHIP + "/timeline?kind=" + kind))
                    .header("Ayni-Seen", seen)
                    .header("Accept-Language", "de");
            var answer = http.send(request.build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return JsonMapper.shared()
                    .readTree(answer.body())
                    .get("entries")
                    .valueStream()
                    .toList();
        }
    }

    private int timelineStatus() throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(url + "/api/partnerships/" + PARTNERSHIP + "/timeline"));
            return http.send(request.build(), BodyHandlers.discarding()).statusCode();
        }
    }
}
