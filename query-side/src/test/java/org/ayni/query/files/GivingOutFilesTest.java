package org.ayni.query.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ayni.query.journals.Chronicle.BECAUSE;
import static org.ayni.query.journals.Chronicle.delegation;
import static org.ayni.query.journals.Chronicle.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.ayni.entry.Hash;
import org.ayni.events.EvidenceFact.EvidenceAdded;
import org.ayni.events.EvidenceFact.EvidenceRemoved;
import org.ayni.events.value.MediaType;
import org.ayni.events.value.Whose;
import org.ayni.evidence.EvidenceStore;
import org.ayni.query.journals.Chronicle;
import org.ayni.query.journals.Journal;
import org.ayni.query.served.Served;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GivingOutFilesTest {
    private static final String BASE = "/api/partnerships/villa-ejemplo-musterhausen/evidence";
    private static final byte[] MINUTES = "Protokoll: 14 Einrichtungen".getBytes(UTF_8);

    @TempDir
    Path data;

    private final Journal journal = Chronicle.founded();
    private Served served;

    @BeforeEach
    void start() {
        served = Served.start(data);
        journal.tell("2021-03-23", delegation("Besuch"));
    }

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void a_file_is_given_out_as_it_was_sent_and_can_do_nothing() {
        var hash = add(MINUTES, "text/plain");

        var answer = get(hash);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(new String(MINUTES, UTF_8));
        assertThat(header(answer, "Content-Type")).isEqualTo("text/plain;charset=utf-8");
        assertThat(header(answer, "Content-Length")).isEqualTo("" + MINUTES.length);
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
        assertThat(header(answer, "Content-Disposition"))
                .startsWith("inline; filename=\"" + hash.toString().substring(0, 12));
        assertThat(header(answer, "ETag")).isEqualTo("\"" + hash + "\"");
        assertThat(header(answer, "Cache-Control")).isEqualTo("private, no-cache");
    }

    @Test
    void what_a_browser_might_run_is_only_saved() {
        var hash = add("%PDF-1.7 and so on".getBytes(UTF_8), "application/pdf");

        assertThat(header(get(hash), "Content-Disposition")).matches("attachment; filename=\"[0-9a-f]{12}[.]pdf\"");
    }

    @Test
    void who_has_it_already_is_told_so_as_long_as_it_is_there() {
        var hash = add(MINUTES, "text/plain");

        assertThat(get(hash, "If-None-Match", "\"" + hash + "\"").statusCode()).isEqualTo(304);
        remove(hash);
        assertThat(get(hash, "If-None-Match", "\"" + hash + "\"").statusCode()).isEqualTo(410);
    }

    @Test
    void a_removed_file_is_gone_also_where_its_bytes_are_not_yet_deleted_and_the_reason_is_told() {
        var hash = add(MINUTES, "text/plain");
        remove(hash);

        var problem = Served.read(get(hash).body());
        assertThat(problem.get("status").asInt()).isEqualTo(410);
        assertThat(problem.get("code").stringValue()).isEqualTo("EVIDENCE_REMOVED");
        assertThat(problem.get("detail").stringValue()).contains("Eintrag 3", "Tippfehler");
    }

    @Test
    void what_was_sent_and_not_added_is_not_given_out() {
        served.record(journal);
        put(MINUTES);

        assertThat(get(Hash.sha256(MINUTES)).statusCode()).isEqualTo(404);
        assertThat(served.ask(BASE + "/no-hash").statusCode()).isEqualTo(404);
    }

    @Test
    void a_file_that_the_store_has_lost_is_a_fault_and_is_said() throws IOException {
        var hash = add(MINUTES, "text/plain");
        Files.write(path(hash), new byte[] {1});
        assertThat(code(get(hash))).isEqualTo("EVIDENCE_LOST");
        Files.delete(path(hash));
        assertThat(code(get(hash))).isEqualTo("EVIDENCE_LOST");
    }

    @Test
    void a_file_that_has_become_another_never_looks_whole() throws IOException {
        var large = new byte[300_000];
        new Random(7).nextBytes(large);
        var hash = add(large, "image/jpeg");
        large[123_456] ^= 1;
        Files.write(path(hash), large);

        assertThatThrownBy(() -> get(hash)).isInstanceOf(AssertionError.class).hasCauseInstanceOf(IOException.class);
    }

    @Test
    void the_list_and_the_timeline_name_it() {
        var hash = add(MINUTES, "text/plain");
        var seen = journal.id() + "@2";

        var file = served.json(BASE, seen).get("evidence").get(0);
        assertThat(file.get("file").stringValue()).isEqualTo(hash.toString());
        assertThat(file.get("proves").get(0).get("title").stringValue()).isEqualTo("Besuch");
        assertThat(file.get("gaps").get(0).stringValue()).isEqualTo("licence");
        assertThat(served.json(BASE + "?proves=1", seen).get("evidence")).hasSize(1);
        assertThat(served.json(BASE + "?proves=0", seen).get("evidence")).isEmpty();
        assertThat(served.ask(BASE + "?proves=one").statusCode()).isEqualTo(400);
        assertThat(served.json(BASE + "?knownAt=1", seen).get("evidence")).isEmpty();

        var visit = served.json("/api/partnerships/villa-ejemplo-musterhausen/timeline?kind=delegation", seen)
                .get("entries")
                .get(0);
        assertThat(visit.get("evidence")).hasSize(1);
        assertThat(visit.get("evidence").get(0).get("position").asInt()).isEqualTo(2);
        assertThat(visit.get("evidence").get(0).get("file").stringValue()).isEqualTo(hash.toString());
        assertThat(file.get("proves").get(0).get("evidence"))
                .as("wherever a fact is pointed to, such as in the progress of a plan")
                .isEqualTo(visit.get("evidence"));
    }

    private Hash add(byte[] bytes, String type) {
        put(bytes);
        var hash = Hash.sha256(bytes);
        journal.tell(
                "2021",
                new EvidenceAdded(
                        hash,
                        new MediaType(type),
                        bytes.length,
                        Whose.BOTH,
                        text("Foto"),
                        List.of(journal.entries().get(1).seen()),
                        null,
                        null,
                        null,
                        null,
                        List.of()));
        served.record(journal);
        return hash;
    }

    private void remove(Hash hash) {
        journal.tell("2022", new EvidenceRemoved(hash, Whose.BOTH, BECAUSE, null));
        served.record(journal);
    }

    private void put(byte[] bytes) {
        served.bean(EvidenceStore.class).put(journal.id(), Hash.sha256(bytes), new ByteArrayInputStream(bytes));
    }

    private HttpResponse<String> get(Hash hash, String... headers) {
        var all = new java.util.ArrayList<>(List.of(headers));
        all.addAll(List.of("Ayni-Seen", journal.id() + "@" + (journal.size() - 1)));
        return served.ask(BASE + "/" + hash, all.toArray(String[]::new));
    }

    private Path path(Hash hash) {
        return data.resolve("evidence").resolve(journal.id().toString()).resolve(hash.toString());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String code(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(500);
        return Served.read(answer.body()).get("code").stringValue();
    }
}
