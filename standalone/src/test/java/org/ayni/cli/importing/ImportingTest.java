package org.ayni.cli.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.ayni.cli.Demo;
import org.ayni.cli.importing.StubServer.Mishap;
import org.ayni.cli.importing.StubServer.Request;
import org.ayni.cli.server.Server;
import org.ayni.cli.server.ServerFailed;
import org.ayni.events.value.MunicipalityId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ImportingTest {

    private static final String CELEBRATION = "2013-09-27-celebration";
    private static final int ROWS = Demo.rows(Demo.tree()).size();

    @TempDir
    Path directory;

    private final StubServer stub = new StubServer();
    private final List<Duration> pauses = new ArrayList<>();
    private String said = "";
    private boolean dryRun;
    private boolean overrule;
    private MunicipalityId actingFor;

    @AfterEach
    void stop() {
        stub.close();
    }

    @Test
    void everything_is_recorded_and_every_citation_names_an_entry_that_is_there() {
        assertThat(imported(Demo.tree())).isTrue();
        assertThat(stub.entries()).isEqualTo(ROWS);
        assertThat(said).contains(ROWS + " recorded, 0 corrected, 0 unchanged, 0 left alone, 0 missing, 0 refused");
        assertThat(said).contains("/api/partnerships/treptow-koepenick-cajamarca/timeline");
        assertThat(stub.requests).allSatisfy(request -> {
            assertThat(request.token()).isEqualTo("Bearer a-token");
            for (var name : List.of("announced", "keptBy", "presents")) {
                var cited = request.body().path(name);
                if (cited.isObject()) {
                    var entry = stub.journal(request.journal().toString())
                            .get(cited.get("position").intValue());
                    assertThat(cited.get("hash").stringValue())
                            .isEqualTo(entry.hash().toString());
                }
            }
        });
        var held = sent("2020-12-10-programme-conference").body().get("held");
        assertThat(stub.journal(held.get("journal").stringValue())
                        .get(held.get("position").intValue())
                        .hash())
                .hasToString(held.get("hash").stringValue());
    }

    @Test
    void everything_has_the_row_and_the_file_that_it_came_from() throws IOException {
        imported(Demo.tree());
        var rows = Demo.rows(Demo.tree());
        assertThat(stub.requests).hasSameSizeAs(rows);
        for (var i = 0; i < rows.size(); i++) {
            var from = stub.requests.get(i).body().get("import");
            assertThat(from.get("row").stringValue()).isEqualTo(rows.get(i).id());
            assertThat(from.get("content").stringValue())
                    .isEqualTo(rows.get(i).content().toString());
            assertThat(from.get("file").stringValue()).isEqualTo("treptow-koepenick-cajamarca");
            assertThat(from.get("fileHash").stringValue())
                    .isEqualTo(org.ayni.entry.Hash.sha256(Files.readAllBytes(file()))
                            .toString());
        }
        assertThat(new HashSet<>(stub.requests.stream().map(Request::key).toList()))
                .hasSize(ROWS);
    }

    @Test
    void who_is_only_named_was_there_at_the_latest_when_the_first_thing_is_told_of_them() {
        imported(Demo.tree());
        assertThat(sent("actor/provincia").body().get("when").stringValue()).isEqualTo("/1998-05-20");
        assertThat(sent("actor/bezirksamt").body().get("when").stringValue()).isEqualTo("/2009");
        assertThat(sent("municipality/cajamarca").body().get("when").stringValue())
                .isEqualTo("/1992");
    }

    @Test
    void importing_twice_sends_nothing_the_second_time() {
        imported(Demo.tree());
        stub.requests.clear();
        assertThat(imported(Demo.tree())).isTrue();
        assertThat(stub.requests).isEmpty();
        assertThat(said).contains("0 recorded, 0 corrected, " + ROWS + " unchanged");
    }

    @Test
    void a_changed_fact_is_corrected_citing_its_last_change() {
        imported(Demo.tree());
        var told = stub.last(CELEBRATION);
        importedAnew(retitled("Fünfzehn Jahre"));
        var correction = onlyRequest();
        assertThat(correction.type()).isEqualTo("correct");
        assertThat(correction.actingFor()).isEqualTo("treptow-koepenick");
        assertThat(correction.body().path("corrected").path("position").longValue())
                .isEqualTo(told.parsedHeader().position());
        assertThat(correction.body().path("corrected").path("hash").stringValue())
                .isEqualTo(told.hash().toString());
        assertThat(correction.body().path("happened").stringValue()).isEqualTo("2013-09-27");
        assertThat(correction.body().path("anew").path("type").stringValue()).isEqualTo("record-activity");
        assertThat(correction.body().path("anew").at("/what/title/text").stringValue())
                .isEqualTo("Fünfzehn Jahre");
        assertThat(correction.body().path("reason").path("language").stringValue())
                .isEqualTo("de");
        assertThat(correction.body().has("when")).isFalse();
        assertThat(said).contains("0 recorded, 1 corrected, " + (ROWS - 1) + " unchanged");
    }

    @Test
    void a_correction_after_a_confirmation_cites_the_confirmation() {
        imported(Demo.tree());
        var confirmation = stub.byHand("confirmed", stub.last(CELEBRATION));
        importedAnew(retitled("Fünfzehn Jahre"));
        assertThat(onlyRequest().body().path("corrected").path("position").longValue())
                .isEqualTo(confirmation.parsedHeader().position());
    }

    @Test
    void a_fact_is_corrected_again_and_back_again_each_time_with_another_key() {
        imported(Demo.tree());
        importedAnew(retitled("Fünfzehn Jahre"));
        var there = onlyRequest();
        importedAnew(Demo.tree());
        var back = onlyRequest();
        importedAnew(retitled("Fünfzehn Jahre"));
        var again = onlyRequest();
        assertThat(List.of(there.key(), back.key(), again.key())).doesNotHaveDuplicates();
        importedAnew(retitled("Fünfzehn Jahre"));
        assertThat(stub.requests).isEmpty();
    }

    @Test
    void what_cites_a_corrected_fact_stays_as_it_is() {
        imported(Demo.tree());
        importedAnew(
                Demo.changed(file -> Demo.fact(file, "2018-05-18-delegation").put("place", "Cajamarca")));
        assertThat(onlyRequest().row()).isEqualTo("2018-05-18-delegation");
    }

    @Test
    void a_correction_acts_for_the_side_that_told_the_fact_whatever_the_import_acts_for() {
        imported(Demo.tree());
        actingFor = new MunicipalityId("cajamarca");
        importedAnew(retitled("Fünfzehn Jahre"));
        assertThat(onlyRequest().actingFor()).isEqualTo("treptow-koepenick");
    }

    @Test
    void a_new_promise_cites_its_fact_as_the_other_side_confirmed_it() {
        imported(Demo.changed(
                file -> Demo.fact(file, "2022-10-18-programme-conference").remove("promises")));
        var confirmation = stub.byHand("confirmed", stub.last("2022-10-18-programme-conference"));
        importedAnew(Demo.tree());
        assertThat(onlyRequest().body().path("announced").path("position").longValue())
                .isEqualTo(confirmation.parsedHeader().position());
    }

    @Test
    void a_fact_of_the_office_is_corrected_by_the_office() {
        imported(Demo.tree());
        importedAnew(Demo.changed(file -> ((ObjectNode) file.at("/programme/phases/0")).put("partnerships", 10)));
        assertThat(onlyRequest().actingFor()).isEqualTo("office");
    }

    @Test
    void a_fact_that_is_no_longer_in_the_file_is_listed_and_left_alone() {
        imported(Demo.tree());
        importedAnew(Demo.withoutFact(CELEBRATION));
        assertThat(stub.requests).isEmpty();
        assertThat(said)
                .contains(CELEBRATION + ": partnership/treptow-koepenick-cajamarca, entry ")
                .contains("1 missing");
    }

    @Test
    void a_new_fact_is_recorded_beside_the_others() {
        imported(Demo.withoutFact(CELEBRATION));
        importedAnew(Demo.tree());
        assertThat(onlyRequest().row()).isEqualTo(CELEBRATION);
        assertThat(stub.entries()).isEqualTo(ROWS);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 5, 8, 50, 77, 112})
    void an_import_that_broke_off_is_simply_run_again(int heard) {
        stub.next(java.util.Collections.nCopies(heard, Mishap.NONE).toArray(Mishap[]::new));
        stub.next(java.util.Collections.nCopies(6, Mishap.NOT_HEARD).toArray(Mishap[]::new));
        assertThatThrownBy(() -> imported(Demo.tree())).isInstanceOf(ServerFailed.class);
        assertThat(stub.entries()).isEqualTo(heard);
        assertThat(said).contains(heard + " recorded").contains("Run the same command again");
        assertThat(imported(Demo.tree())).isTrue();
        assertThat(stub.entries()).isEqualTo(ROWS);
        assertThat(said).contains((ROWS - heard) + " recorded, 0 corrected, " + heard + " unchanged");
    }

    @Test
    void a_lost_answer_is_asked_for_again_with_the_same_key_and_recorded_once() {
        stub.next(Mishap.NONE, Mishap.ANSWER_LOST, Mishap.BUSY, Mishap.NOT_HEARD);
        assertThat(imported(Demo.tree())).isTrue();
        assertThat(stub.entries()).isEqualTo(ROWS);
        assertThat(stub.requests.subList(1, 5).stream().map(Request::key).distinct())
                .hasSize(1);
        assertThat(pauses).containsExactly(Duration.ofMillis(200), Duration.ofMillis(400), Duration.ofMillis(800));
    }

    @Test
    void a_refusal_is_told_with_its_fact_and_what_rests_on_it_is_not_sent() {
        stub.refuse("2018-05-18-delegation", "CHANGED_SINCE");
        assertThat(imported(Demo.tree())).isFalse();
        assertThat(said).contains("2018-05-18-delegation: CHANGED_SINCE because of CHANGED_SINCE");
        assertThat(said)
                .contains(
                        "2018-05-18-delegation/promise/senior-exchange: NOT_SENT it cites what was not recorded: 2018-05-18-delegation");
        assertThat(said).contains((ROWS - 4) + " recorded").contains("4 refused");
        assertThat(stub.entries()).isEqualTo(ROWS - 4);
    }

    @Test
    void what_was_corrected_by_hand_is_left_alone_until_the_file_shall_have_the_last_word() {
        imported(Demo.tree());
        var byHand = stub.byHand("corrected", stub.last(CELEBRATION));
        importedAnew(Demo.tree());
        assertThat(stub.requests).isEmpty();
        importedAnew(retitled("Fünfzehn Jahre"));
        assertThat(stub.requests).isEmpty();
        assertThat(said).contains("was corrected since by hand").contains("1 left alone");
        overrule = true;
        importedAnew(retitled("Fünfzehn Jahre"));
        assertThat(onlyRequest().body().path("corrected").path("position").longValue())
                .isEqualTo(byHand.parsedHeader().position());
    }

    @Test
    void what_was_retracted_is_left_alone() {
        imported(Demo.tree());
        stub.byHand("retracted", stub.last(CELEBRATION));
        importedAnew(retitled("Fünfzehn Jahre"));
        assertThat(stub.requests).isEmpty();
        assertThat(said).contains("was retracted");
    }

    @Test
    void what_cites_a_retracted_fact_is_left_alone_with_it() {
        imported(Demo.tree());
        stub.byHand("retracted", stub.last("2018-10-19-expert-exchange"));
        assertThat(importedAnew(Demo.changed(
                        file -> Demo.fact(file, "2018-10-19-expert-exchange").put("when", "2018-10"))))
                .isTrue();
        assertThat(stub.requests).isEmpty();
        assertThat(said).contains("which it cites, was retracted");
    }

    @Test
    void a_fact_that_became_one_of_another_kind_is_a_problem_and_nothing_is_sent() {
        imported(Demo.tree());
        assertThat(importedAnew(Demo.changed(file -> {
                    Demo.fact(file, CELEBRATION).put("kind", "agreement");
                    Demo.fact(file, "2003-05-publicity").put("when", "2003");
                })))
                .isFalse();
        assertThat(stub.requests).isEmpty();
        assertThat(said)
                .contains(CELEBRATION + ": ")
                .contains("another kind of fact")
                .contains("Nothing was sent");
    }

    @Test
    void another_edition_under_the_same_id_is_a_problem() {
        imported(Demo.tree());
        assertThat(importedAnew(Demo.changed(
                        file -> Demo.fact(file, "2023-senior-olympiad").put("edition", 9))))
                .isFalse();
        assertThat(stub.requests).isEmpty();
    }

    @Test
    void another_kind_of_activity_is_a_correction() {
        imported(Demo.tree());
        importedAnew(Demo.changed(file -> Demo.fact(file, CELEBRATION).put("kind", "culture")));
        assertThat(onlyRequest().body().path("anew").path("kind").stringValue()).isEqualTo("culture");
    }

    @Test
    void what_another_file_told_of_the_programme_is_left_alone_and_cited() {
        imported(Demo.tree());
        var programme = stub.journal("programme/knp").size();
        importedAnew(Demo.changed(ImportingTest::withAnotherPartner));
        assertThat(stub.requests)
                .extracting(Request::row)
                .doesNotContain("programme/knp", "municipality/treptow-koepenick")
                .contains("municipality/lima", "2020-10-20-enrolment/programme", "2020-12-10-programme-conference");
        assertThat(stub.journal("programme/knp")).hasSize(programme + 1);
        assertThat(sent("2020-12-10-programme-conference")
                        .body()
                        .path("held")
                        .path("journal")
                        .stringValue())
                .isEqualTo("programme/knp");
        assertThat(said).contains("programme/knp: programme/knp, entry 0 says it already");
    }

    @Test
    void a_file_with_a_problem_is_not_sent_at_all() {
        assertThat(imported(Demo.changed(file -> Demo.fact(file, CELEBRATION).put("when", "soon"))))
                .isFalse();
        assertThat(stub.requests).isEmpty();
        assertThat(said).contains("/facts/12/when (" + CELEBRATION + "): ").contains("Nothing was sent");
    }

    @Test
    void a_dry_run_says_what_would_be_done_and_sends_nothing() {
        imported(Demo.withoutFact(CELEBRATION));
        dryRun = true;
        assertThat(importedAnew(Demo.tree())).isTrue();
        assertThat(stub.requests).isEmpty();
        assertThat(said).contains("Would be: 1 recorded, 0 corrected");
    }

    @Test
    void a_dry_run_without_a_server_checks_the_file() {
        stub.close();
        dryRun = true;
        assertThat(imported(Demo.tree())).isTrue();
        assertThat(said).contains("does not answer").contains("Only the file was checked. It has " + ROWS + " rows.");
    }

    @Test
    void the_side_that_tells_may_be_named_and_must_be_a_side() {
        actingFor = new MunicipalityId("cajamarca");
        assertThat(imported(Demo.tree())).isTrue();
        assertThat(sent(CELEBRATION).actingFor()).isEqualTo("cajamarca");
        assertThat(sent("municipality/cajamarca").actingFor()).isEqualTo("office");
        actingFor = new MunicipalityId("koepenick");
        assertThat(importedAnew(Demo.tree())).isFalse();
        assertThat(said).contains("koepenick is no side of the partnership");
    }

    private static void withAnotherPartner(ObjectNode file) {
        var text = file.toString()
                .replace("\"cajamarca\"", "\"lima\"")
                .replace("treptow-koepenick-cajamarca", "treptow-koepenick-lima");
        file.setAll((ObjectNode) tools.jackson.databind.json.JsonMapper.shared().readTree(text));
    }

    private static ObjectNode retitled(String title) {
        return Demo.changed(file -> ((ObjectNode) Demo.fact(file, CELEBRATION).get("title")).put("de", title));
    }

    private boolean importedAnew(ObjectNode file) {
        stub.requests.clear();
        return imported(file);
    }

    private boolean imported(ObjectNode file) {
        var out = new ByteArrayOutputStream();
        var stream = new PrintStream(out, true, UTF_8);
        var order = new Order(file(), actingFor, dryRun, overrule, () -> StubServer.TOKEN, false);
        try (var server = new Server(stub.address(), pauses::add)) {
            Files.write(file(), Demo.bytes(file));
            return new Import(order, server, stream, stream).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            said = out.toString(UTF_8);
        }
    }

    private Path file() {
        return directory.resolve("chronology.json");
    }

    private Request onlyRequest() {
        assertThat(stub.requests).hasSize(1);
        return stub.requests.getFirst();
    }

    private Request sent(String row) {
        return stub.requests.stream()
                .filter(request -> request.row().equals(row))
                .findFirst()
                .orElseThrow();
    }
}
