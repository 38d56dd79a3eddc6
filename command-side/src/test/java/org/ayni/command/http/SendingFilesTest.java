package org.ayni.command.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ayni.entry.Hash;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SendingFilesTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String FOUNDED = "villa-ejemplo-musterhausen";
    private static final byte[] MINUTES = "Protokoll des Workshops".getBytes(UTF_8);
    private static final String NAME = Hash.sha256(MINUTES).toString();

    @TempDir
    Path data;

    private Server server;

    @BeforeEach
    void found() {
        server = Server.start(data);
        for (var town : List.of("musterhausen", "villa-ejemplo")) {
            expect(201, server.send(server.command("/api/municipalities/" + town + "/commands", """
                    {"type":"register-municipality","when":"2020","kind":"town","country":"DE",\
                    "name":{"language":"de","text":"%s"}}""".formatted(town))));
        }
        expect(201, record("""
                {"type":"found-partnership","when":"1998","sides":["villa-ejemplo","musterhausen"],"forms":["twinning"]}"""));
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void a_file_is_sent_named_removed_and_gone() {
        var sent = send(NAME, MINUTES, null);
        expect(201, sent);
        assertThat(JSON.readTree(sent.body())).isEqualTo(JSON.readTree("""
                {"journal":"partnership/%s","file":"%s","mediaType":"text/plain","size":%d}""".formatted(FOUNDED, NAME, MINUTES.length)));
        assertThat(kept(NAME)).exists();

        expect(201, record(add(NAME)));
        expect(201, record(remove(NAME)));

        assertThat(kept(NAME)).as("gone when the answer is there").doesNotExist();
        assertThat(code(record(add(NAME)))).as("not put back by accident").isEqualTo("EVIDENCE_NOT_SENT");
        expect(201, send(NAME, MINUTES, null));
        expect(201, record(add(NAME)));
    }

    @Test
    void the_same_file_again_is_answered_the_same() {
        var first = send(NAME, MINUTES, null);
        var second = send(NAME, MINUTES, null);

        expect(201, first);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
    }

    @Test
    void the_sides_may_be_named_in_either_order() {
        expect(201, put("musterhausen-villa-ejemplo", NAME, MINUTES, null));

        assertThat(kept(NAME)).exists();
    }

    @Test
    void what_is_not_what_it_is_said_to_be_is_refused_and_nothing_is_kept() {
        var html = "<!DOCTYPE html><script>alert(1)</script>".getBytes(UTF_8);

        isRefused(422, "EVIDENCE_DIFFERS", send("0".repeat(64), MINUTES, null));
        isRefused(422, "EVIDENCE_EMPTY", send(Hash.sha256().toString(), new byte[0], null));
        isRefused(415, "EVIDENCE_TYPE_UNKNOWN", send(Hash.sha256(html).toString(), html, "text/html"));
        isRefused(415, "EVIDENCE_TYPE_UNKNOWN", send(Hash.sha256(html).toString(), html, "image/png"));
        isRefused(415, "EVIDENCE_TYPE_CONTRADICTED", send(NAME, MINUTES, "image/png"));
        isRefused(415, "EVIDENCE_TYPE_CONTRADICTED", send(NAME, MINUTES, "text/html; charset=utf-8"));
        isRefused(400, "EVIDENCE_HASH_MALFORMED", send("token", MINUTES, null));
        isRefused(400, "EVIDENCE_HASH_MALFORMED", send(NAME.toUpperCase(java.util.Locale.ROOT), MINUTES, null));
        isRefused(404, "NOT_FOUNDED", put("nirgendwo-musterhausen", NAME, MINUTES, null));
    }

    @ParameterizedTest
    @CsvSource({"text/plain", "text/plain; charset=utf-8", "TEXT/CSV", "application/octet-stream"})
    void what_is_stated_may_be_right_or_say_nothing(String stated) {
        expect(201, send(NAME, MINUTES, stated));
    }

    @Test
    void a_file_that_is_too_large_is_refused_whether_or_not_it_says_so_before() throws IOException {
        var large = new byte[25 * 1024 * 1024 + 1];
        Arrays.fill(large, (byte) 'a');
        var name = Hash.sha256(large).toString();

        isRefused(413, "EVIDENCE_TOO_LARGE", send(name, large, null));
        isRefused(
                413,
                "EVIDENCE_TOO_LARGE",
                put(
                        FOUNDED,
                        name,
                        BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(large)), // without a length
                        null));
        try (var left = Files.list(data.resolve("arriving"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void nobody_sends_without_the_token() {
        var answer = server.send(server.request("/api/partnerships/" + FOUNDED + "/evidence/" + NAME)
                .PUT(BodyPublishers.ofByteArray(MINUTES)));

        isRefused(401, "TOKEN_NEEDED", answer);
    }

    @Test
    void it_is_said_in_the_language_of_the_reader() {
        var answer = server.send(server.request("/api/partnerships/" + FOUNDED + "/evidence/" + NAME)
                .header("Authorization", "Bearer " + server.token())
                .header("Accept-Language", "es")
                .PUT(BodyPublishers.noBody()));

        assertThat(JSON.readTree(answer.body()).get("detail").stringValue()).isEqualTo("El archivo está vacío.");
    }

    @Test
    void what_could_not_be_deleted_before_the_process_ended_is_deleted_at_the_next_start() throws Exception {
        expect(201, send(NAME, MINUTES, null));
        expect(201, record(add(NAME)));
        var before = Files.readAllBytes(kept(NAME));
        var since = Files.getLastModifiedTime(kept(NAME));
        expect(201, record(remove(NAME)));
        server.close();
        Files.write(kept(NAME), before); // as if the process had died between commit and deletion
        Files.setLastModifiedTime(kept(NAME), since);
        Files.write(data.resolve("arriving/half"), before);
        Files.write(data.resolve("evidence/incoming/half"), before);

        server = Server.start(data);

        while (Files.exists(kept(NAME))) {
            java.util.concurrent.locks.LockSupport.parkNanos(1_000_000);
        }
        assertThat(data.resolve("arriving/half")).doesNotExist();
        assertThat(data.resolve("evidence/incoming/half")).doesNotExist();
    }

    private HttpResponse<String> send(String name, byte[] bytes, String stated) {
        return put(FOUNDED, name, bytes, stated);
    }

    private HttpResponse<String> put(String partnership, String name, byte[] bytes, String stated) {
        return put(partnership, name, BodyPublishers.ofByteArray(bytes), stated);
    }

    private HttpResponse<String> put(String partnership, String name, BodyPublisher bytes, String stated) {
        var path = "/api/partnerships/%s/evidence/%s".formatted(partnership, name);
        var request = server.request(path).header("Authorization", "Bearer " + server.token());
        Stream.ofNullable(stated).forEach(type -> request.header("Content-Type", type));
        return server.send(request.PUT(bytes));
    }

    private HttpResponse<String> record(String body) {
        return server.send(server.command("/api/partnerships/" + FOUNDED + "/commands", body)
                .setHeader("Ayni-Acting-For", "musterhausen"));
    }

    private static String add(String file) {
        return """
        {"type":"add-evidence","when":"2020","file":"%s","whose":"both","title":{"language":"de","text":"Protokoll"}}""".formatted(file);
    }

    private static String remove(String file) {
        return """
        {"type":"remove-evidence","when":"2021","file":"%s","reason":{"language":"de","text":"Zurückgenommen"}}""".formatted(file);
    }

    private Path kept(String file) {
        return data.resolve("evidence/partnership").resolve(FOUNDED).resolve(file);
    }

    private void isRefused(int status, String code, HttpResponse<String> answer) {
        expect(status, answer);
        assertThat(code(answer)).isEqualTo(code);
        assertThat(data.resolve("evidence/partnership")).doesNotExist();
    }

    private static void expect(int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    }

    private static String code(HttpResponse<String> answer) {
        JsonNode problem = JSON.readTree(answer.body());
        return problem.get("code").stringValue();
    }
}
