package org.ayni.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.ayni.entry.Audience;
import org.ayni.entry.JournalId;
import org.ayni.journal.codec.EventCodec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnsweringOverHttpTest {

    static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path data;

    Server server;

    @BeforeEach
    void start() {
        server = Server.start(data);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void what_is_recorded_is_answered_with_its_position_its_hash_and_the_version() {
        var answer = server.send(server.command(Bodies.MUSTERHAUSEN, Bodies.REGISTERED));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("ETag")).contains("\"0\"");
        assertThat(answer.headers().firstValue("Ayni-Seen")).contains("municipality/musterhausen@0");
        var body = JSON.readTree(answer.body());
        assertThat(body.get("journal").stringValue()).isEqualTo("municipality/musterhausen");
        assertThat(body.get("positions").get(0).intValue()).isZero();
        var entry = server.journals()
                .reader()
                .entry(JournalId.parse("municipality/musterhausen"), 0)
                .orElseThrow();
        assertThat(body.get("hashes").get(0).stringValue())
                .isEqualTo(entry.hash().toString());
        assertThat(EventCodec.decode(entry).header().by().side()).isNull();
    }

    @Test
    void the_same_command_sent_again_is_answered_the_same_with_the_same_status() {
        var command = server.command(Bodies.MUSTERHAUSEN, Bodies.REGISTERED);
        var first = server.send(command);
        server.send(server.command(Bodies.MUSTERHAUSEN, Bodies.RENAMED));

        var again = server.send(command);

        assertThat(again.statusCode()).isEqualTo(first.statusCode());
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("ETag")).isEqualTo(first.headers().firstValue("ETag"));
    }

    /** Nobody could tell the person which shirt to wear before. */
    @Test
    void start_numbers_that_were_drawn_are_in_the_answer_also_when_it_is_asked_for_again() {
        for (var town : List.of("musterhausen", "villa-ejemplo")) {
            server.send(server.command("/api/municipalities/" + town + "/commands", Bodies.REGISTERED));
        }
        for (var body : List.of(Bodies.FOUNDED, Bodies.SERIES, Bodies.BOARD)) {
            assertThat(server.send(ours(body)).statusCode()).isEqualTo(201);
        }
        var entering = ours(Bodies.THREE_ENTER);
        var first = server.send(entering);

        var starts = JSON.readTree(first.body()).get("starts");
        assertThat(starts.valueStream().map(JsonNode::intValue).distinct()).hasSize(3);
        assertThat(JSON.readTree(first.body()).get("positions")).hasSize(3);
        assertThat(server.send(entering).body()).isEqualTo(first.body());
        assertThat(JSON.readTree(server.send(ours(Bodies.DELEGATION)).body()).has("starts"))
                .isFalse();
    }

    @Test
    void a_correction_that_does_not_say_for_whom_is_for_those_who_could_read_what_it_corrects() {
        for (var town : List.of("musterhausen", "villa-ejemplo")) {
            server.send(server.command("/api/municipalities/" + town + "/commands", Bodies.REGISTERED));
        }
        server.send(ours(Bodies.FOUNDED));
        for (var body : List.of(
                Bodies.COMPOST.formatted(", \"when\": \"2021-05\", \"audience\": \"public\""),
                Bodies.CORRECTED.formatted(1, Bodies.COMPOST.formatted(""), ""),
                Bodies.CORRECTED.formatted(2, Bodies.COMPOST.formatted(""), ", \"audience\": \"programme\""),
                Bodies.CORRECTED.formatted(3, Bodies.COMPOST.formatted(""), ""),
                Bodies.DELEGATION)) {
            assertThat(server.send(ours(body)).body()).contains("positions");
        }

        var entries = server.journals().reader().read(JournalId.parse("partnership/villa-ejemplo-musterhausen"), 1, 10);
        assertThat(entries)
                .extracting(entry -> entry.parsedHeader().audience())
                .containsExactly(
                        Audience.PUBLIC, Audience.PUBLIC, Audience.PROGRAMME, Audience.PROGRAMME, Audience.PARTNERSHIP);
    }

    private java.net.http.HttpRequest.Builder ours(String body) {
        return server.command("/api/partnerships/musterhausen-villa-ejemplo/commands", body)
                .setHeader("Ayni-Acting-For", "musterhausen");
    }

    @Test
    void the_same_key_with_other_content_is_refused_also_when_only_the_date_or_the_acting_side_differs() {
        var key = "0f8fad5b-d9cb-469f-a165-70867728950e";
        server.send(server.command(Bodies.MUSTERHAUSEN, Bodies.REGISTERED).setHeader("Idempotency-Key", key));

        var otherDate = server.command(Bodies.MUSTERHAUSEN, Bodies.REGISTERED.replace("1990", "1991"))
                .setHeader("Idempotency-Key", key);
        var otherSide = server.command(Bodies.MUSTERHAUSEN, Bodies.REGISTERED)
                .setHeader("Idempotency-Key", key)
                .setHeader("Ayni-Acting-For", "musterhausen");

        assertThat(code(server.send(otherDate))).isEqualTo("422 IDEMPOTENCY_KEY_REUSED");
        assertThat(code(server.send(otherSide))).isEqualTo("422 IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void a_version_that_was_not_seen_is_told_with_both() {
        server.send(server.command(Bodies.MUSTERHAUSEN, Bodies.REGISTERED));
        server.send(server.command(Bodies.MUSTERHAUSEN, Bodies.RENAMED));

        var late =
                server.send(server.command(Bodies.MUSTERHAUSEN, Bodies.RENAMED).header("If-Match", "\"0\""));
        assertThat(code(late)).isEqualTo("412 VERSION_DIFFERS");
        assertThat(JSON.readTree(late.body()).get("expected").intValue()).isZero();
        assertThat(JSON.readTree(late.body()).get("actual").intValue()).isEqualTo(1);

        var seen =
                server.send(server.command(Bodies.MUSTERHAUSEN, Bodies.RENAMED).header("If-Match", "\"1\""));
        assertThat(seen.statusCode()).isEqualTo(201);
    }

    @Test
    void a_partnership_is_the_same_with_its_sides_exchanged() {
        server.send(server.command(Bodies.MUSTERHAUSEN, Bodies.REGISTERED));
        server.send(server.command("/api/municipalities/villa-ejemplo/commands", Bodies.REGISTERED));
        var founding = server.command("/api/partnerships/musterhausen-villa-ejemplo/commands", Bodies.FOUNDED)
                .setHeader("Ayni-Acting-For", "musterhausen");
        var telling = server.command("/api/partnerships/musterhausen-villa-ejemplo/commands", Bodies.DELEGATION)
                .setHeader("Ayni-Acting-For", "villa-ejemplo");

        assertThat(server.send(telling).body()).contains("NOT_FOUNDED");
        assertThat(server.send(founding).body()).contains("\"partnership/villa-ejemplo-musterhausen\"");
        assertThat(server.send(telling).headers().firstValue("Ayni-Seen"))
                .contains("partnership/villa-ejemplo-musterhausen@1");
        assertThat(server.send(founding).statusCode()).isEqualTo(201); // the same key, the same answer
        assertThat(code(server.send(
                        server.command("/api/partnerships/villa-ejemplo-musterhausen/commands", Bodies.FOUNDED)
                                .setHeader("Ayni-Acting-For", "musterhausen"))))
                .isEqualTo("409 ALREADY_FOUNDED");
        assertThat(server.journals().reader().head(JournalId.parse("partnership/musterhausen-villa-ejemplo")))
                .isEmpty();
    }

    @Test
    void who_records_stands_in_the_entry_and_stays_the_same_after_a_restart() {
        server.send(server.command(Bodies.MUSTERHAUSEN, Bodies.REGISTERED));
        server.close();
        server = Server.start(data);
        server.send(server.command(Bodies.MUSTERHAUSEN, Bodies.RENAMED).setHeader("Ayni-Acting-For", "musterhausen"));

        var entries = server.journals().reader().read(JournalId.parse("municipality/musterhausen"), 0, 10);
        var first = entries.getFirst().parsedHeader().by();
        var second = entries.getLast().parsedHeader().by();
        assertThat(second.subject()).isEqualTo(first.subject());
        assertThat(first.capacity()).hasToString("PROGRAMME_OFFICE");
        assertThat(second.capacity()).hasToString("COORDINATOR");
        assertThat(second.side()).hasToString("musterhausen");
    }

    private static String code(HttpResponse<String> answer) {
        JsonNode body = JSON.readTree(answer.body());
        return answer.statusCode() + " " + body.path("code").stringValue("none");
    }
}
