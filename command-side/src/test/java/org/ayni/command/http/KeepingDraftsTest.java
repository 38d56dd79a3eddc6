package org.ayni.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.ayni.entry.JournalId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KeepingDraftsTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String FOUNDED = "villa-ejemplo-musterhausen";
    private static final String MINE = "musterhausen";
    private static final String WORKSHOP = """
            {"type":"record-workshop","workshop":"2020-12-01","when":"2020-12-01",\
            "what":{"title":{"language":"de","text":"Erster Workshop"}}}""";

    @TempDir
    Path data;

    private Server server;
    private final String draft = UUID.randomUUID().toString();

    @BeforeEach
    void found() {
        server = Server.start(data);
        for (var town : List.of("musterhausen", "villa-ejemplo")) {
            expect(201, server.send(server.command("/api/municipalities/" + town + "/commands", """
                    {"type":"register-municipality","when":"2020","kind":"town","country":"DE",\
                    "name":{"language":"de","text":"%s"}}""".formatted(town))));
        }
        expect(201, command(UUID.randomUUID().toString(), """
                {"type":"found-partnership","when":"1998","sides":["villa-ejemplo","musterhausen"],"forms":["twinning"]}"""));
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void a_draft_may_stop_in_the_middle_and_is_no_entry() {
        var before = entries();
        var half = "{\"type\":\"record-workshop\",\"what\":{\"title\":{\"language\":\"de\",\"text\":\"Er\"}}}";

        var kept = put(half, null);

        expect(200, kept);
        assertThat(entries()).isEqualTo(before);
        var found = JSON.readTree(read(MINE).body());
        assertThat(found.get("command")).isEqualTo(JSON.readTree(half));
        assertThat(found.has("recordedAt")).isFalse();
        assertThat(drafts(MINE)).containsExactly(found);
    }

    @Test
    void a_draft_is_kept_for_the_next_start() {
        expect(200, put("{}", null));
        server.close();

        server = Server.start(data);

        assertThat(drafts(MINE)).hasSize(1);
    }

    @Test
    void nobody_else_reads_changes_or_discards_it() {
        expect(200, put("{\"a\":1}", null));

        assertThat(drafts("villa-ejemplo")).isEmpty();
        isRefused(404, "DRAFT_UNKNOWN", read("villa-ejemplo"));
        isRefused(422, "IDEMPOTENCY_KEY_REUSED", put("{}", null, "villa-ejemplo"));
        isRefused(422, "IDEMPOTENCY_KEY_REUSED", delete("villa-ejemplo"));
        for (var path : List.of("", "/" + draft)) {
            var answer = server.send(server.request("/api/partnerships/" + FOUNDED + "/drafts" + path)
                    .header("Ayni-Acting-For", MINE)
                    .GET());
            isRefused(401, "TOKEN_NEEDED", answer);
            assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer realm=\"ayni\"");
        }
        assertThat(JSON.readTree(read(MINE).body()).at("/command/a").asInt()).isEqualTo(1);
    }

    @Test
    void a_discarded_draft_is_gone_for_good() throws Exception {
        expect(200, put("{\"secret\":\"not yet\"}", null));

        expect(204, delete(MINE));
        expect(204, delete(MINE));

        isRefused(404, "DRAFT_UNKNOWN", read(MINE));
        try (var files = Files.walk(data.resolve("drafts"))) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void a_draft_that_is_sent_as_a_command_is_over() {
        expect(200, put(WORKSHOP, null));

        expect(201, command(draft, WORKSHOP));

        assertThat(drafts(MINE)).isEmpty();
        isRefused(409, "DRAFT_RECORDED", put(WORKSHOP, null));
        isRefused(409, "DRAFT_RECORDED", delete(MINE));
    }

    @Test
    void what_is_held_is_recorded_by_itself_once_and_answered_the_same_when_it_is_sent_again() {
        var before = entries();

        var held = put(WORKSHOP, "1");

        expect(202, held);
        var at = Instant.parse(JSON.readTree(held.body()).get("recordedAt").stringValue());
        assertThat(at)
                .isEqualTo(Instant.parse(JSON.readTree(held.body()).get("saved").stringValue())
                        .plusSeconds(1));
        awaitNoDraft();
        assertThat(entries()).isEqualTo(before + 1);
        assertThat(Instant.now()).isAfterOrEqualTo(at);
        expect(201, command(draft, WORKSHOP));
        assertThat(entries()).isEqualTo(before + 1);
    }

    @Test
    void what_is_held_can_be_taken_back_or_discarded() {
        var before = entries();
        expect(202, put(WORKSHOP, "1"));
        expect(200, put(WORKSHOP, null));
        var other = UUID.randomUUID().toString();
        expect(202, put(other, WORKSHOP, "1", MINE));
        expect(204, delete(other, MINE));

        LockSupport.parkNanos(Duration.ofSeconds(3).toNanos());

        assertThat(entries()).isEqualTo(before);
        assertThat(drafts(MINE)).hasSize(1);
    }

    @Test
    void what_came_due_while_nobody_was_there_is_recorded_at_the_next_start() {
        expect(202, put(WORKSHOP, "2"));
        var before = entries();
        server.close();
        LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());

        server = Server.start(data);
        awaitNoDraft();

        assertThat(entries()).isEqualTo(before + 1);
    }

    @Test
    void one_that_was_recorded_when_the_process_died_is_not_recorded_twice() throws Exception {
        expect(202, put(WORKSHOP, "1"));
        var file = data.resolve("drafts/partnership").resolve(FOUNDED).resolve(draft + ".json");
        var held = Files.readAllBytes(file);
        awaitNoDraft();
        var before = entries();
        server.close();
        Files.write(file, held); // as if the process had died between commit and deletion

        server = Server.start(data);
        awaitNoDraft();

        assertThat(entries()).isEqualTo(before);
        assertThat(file).doesNotExist();
    }

    @Test
    void what_the_rules_refuse_is_refused_when_it_is_held_and_nothing_is_kept() {
        isRefused(422, "UNKNOWN_WORKSHOP", put("""
                {"type":"cancel-workshop","workshop":"1999-01-01","when":"2020",\
                "reason":{"language":"de","text":"Niemand kam"}}""", "600"));
        isRefused(400, "COMMAND_INVALID", put("{\"type\":\"record-workshop\"}", "600"));
        assertThat(drafts(MINE)).isEmpty();
    }

    @Test
    void what_the_rules_refuse_when_its_time_has_come_is_a_draft_again_and_says_why() {
        expect(202, put(WORKSHOP, "1"));
        expect(201, command(UUID.randomUUID().toString(), WORKSHOP)); // somebody was faster

        while (!JSON.readTree(read(MINE).body()).has("refused")) {
            LockSupport.parkNanos(10_000_000);
        }

        var found = drafts(MINE).getFirst();
        assertThat(found.has("recordedAt")).isFalse();
        assertThat(found.at("/refused/code").stringValue()).isEqualTo("WORKSHOP_EXISTS");
        assertThat(found.at("/refused/detail").stringValue())
                .contains("2020-12-01")
                .doesNotContain("WORKSHOP_EXISTS");
        assertThat(found.get("command")).isEqualTo(JSON.readTree(WORKSHOP));
    }

    @Test
    void a_hold_is_a_quarter_of_an_hour_at_most_and_a_draft_is_an_object() {
        for (var hold : List.of("0", "901", "-1", "1.5", "PT5M", "", "0010")) {
            isRefused(400, "HOLD_MALFORMED", put(WORKSHOP, hold));
        }
        for (var body : List.of("[]", "\"text\"", "null")) {
            isRefused(400, "COMMAND_INVALID", put(body, null));
        }
        assertThat(drafts(MINE)).isEmpty();
        expect(202, put(WORKSHOP, "900"));
    }

    @Test
    void the_sides_may_be_named_in_either_order() {
        expect(200, put("{}", null));

        var answer = server.send(
                own("/api/partnerships/musterhausen-villa-ejemplo/drafts", MINE).GET());

        assertThat(JSON.readTree(answer.body()).get("drafts")).hasSize(1);
    }

    @Test
    void a_draft_for_what_is_not_there_is_refused_and_not_kept() {
        for (var hold : new String[] {null, "600"}) {
            isRefused(404, "NOT_FOUNDED", putAt("partnerships/villa-ejemplo-nirgendwo", WORKSHOP, hold, MINE));
            isRefused(404, "NOT_REGISTERED", putAt("municipalities/nirgendwo", "{}", null, MINE));
            isRefused(404, "NOT_OPENED", putAt("programmes/nirgendwo", "{}", null, "office"));
            isRefused(403, "NOT_A_SIDE", put(WORKSHOP, hold, "nirgendwo"));
            isRefused(403, "NOT_A_SIDE", put(WORKSHOP, hold, "office"));
        }
        assertThat(data.resolve("drafts/partnership/villa-ejemplo-nirgendwo")).doesNotExist();
        assertThat(drafts(MINE)).isEmpty();
    }

    @Test
    void what_begins_a_journal_is_written_before_that_is_there() {
        var founding = "{\"type\":\"found-partnership\",\"sides\":[\"musterhausen\"]}";

        expect(200, putAt("partnerships/musterhausen-nirgendwo", founding, null, MINE));
        expect(200, putAt("municipalities/nirgendwo", "{\"type\":\"register-municipality\"}", null, "nirgendwo"));
    }

    @Test
    void the_id_of_a_draft_is_called_so_and_not_a_header() {
        isRefused(400, "DRAFT_ID_MALFORMED", put("42", WORKSHOP, null, MINE));
        isRefused(400, "DRAFT_ID_MALFORMED", delete("42", MINE));
        assertThat(put("42", WORKSHOP, null, MINE).body()).contains("42").doesNotContain("Idempotency-Key");
    }

    private HttpResponse<String> putAt(String journal, String body, String hold, String by) {
        var request = own("/api/" + journal + "/drafts/" + UUID.randomUUID(), by)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body));
        return server.send(hold == null ? request : request.header("Ayni-Hold", hold));
    }

    private void awaitNoDraft() {
        while (!drafts(MINE).isEmpty()) {
            LockSupport.parkNanos(10_000_000);
        }
    }

    private long entries() {
        return server.journals()
                        .reader()
                        .head(JournalId.parse("partnership/" + FOUNDED))
                        .orElseThrow()
                        .position()
                + 1;
    }

    private HttpResponse<String> command(String key, String body) {
        return server.send(server.command("/api/partnerships/" + FOUNDED + "/commands", body)
                .setHeader("Ayni-Acting-For", MINE)
                .setHeader("Idempotency-Key", key));
    }

    private HttpResponse<String> put(String body, String hold) {
        return put(body, hold, MINE);
    }

    private HttpResponse<String> put(String body, String hold, String by) {
        return put(draft, body, hold, by);
    }

    private HttpResponse<String> put(String id, String body, String hold, String by) {
        var request = own("/api/partnerships/" + FOUNDED + "/drafts/" + id, by)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body));
        return server.send(hold == null ? request : request.header("Ayni-Hold", hold));
    }

    private HttpResponse<String> read(String by) {
        return server.send(
                own("/api/partnerships/" + FOUNDED + "/drafts/" + draft, by).GET());
    }

    private HttpResponse<String> delete(String by) {
        return delete(draft, by);
    }

    private HttpResponse<String> delete(String id, String by) {
        return server.send(
                own("/api/partnerships/" + FOUNDED + "/drafts/" + id, by).DELETE());
    }

    private List<JsonNode> drafts(String by) {
        var answer =
                server.send(own("/api/partnerships/" + FOUNDED + "/drafts", by).GET());
        expect(200, answer);
        return JSON.readTree(answer.body()).get("drafts").valueStream().toList();
    }

    private HttpRequest.Builder own(String path, String by) {
        return server.request(path)
                .header("Authorization", "Bearer " + server.token())
                .header("Ayni-Acting-For", by);
    }

    private static void isRefused(int status, String code, HttpResponse<String> answer) {
        expect(status, answer);
        assertThat(JSON.readTree(answer.body()).get("code").stringValue()).isEqualTo(code);
    }

    private static void expect(int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    }
}
