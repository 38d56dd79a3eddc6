package org.ayni.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.ayni.entry.JournalId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests as no decent client sends them, and connections that break. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RawRequestsTest {

    static final JournalId MUSTERHAUSEN = JournalId.parse("municipality/musterhausen");

    @TempDir
    static Path data;

    static Server server;

    @BeforeAll
    static void start() {
        server = Server.start(data);
        server.send(server.command(Bodies.MUSTERHAUSEN, Bodies.REGISTERED));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, 200",
        "LOCALHOST:1, 200",
        "127.0.0.1, 200",
        "[::1]:8080, 200",
        "ayni.example, 200",
        "evil.example, 421",
        "localhost.evil.example, 421",
        "127.0.0.1.evil.example, 421",
        "169.254.169.254, 421",
        "0.0.0.0, 421"
    })
    void it_answers_under_its_own_names_alone(String host, int status) throws Exception {
        var answer = exchange("GET /v3/api-docs HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 " + status);
        if (status == 421) {
            assertThat(answer).contains("application/problem+json", "HOST_UNKNOWN");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /%zz HTTP/1.1", "GET /a\\b HTTP/1.1", "POST //// HTTP/1.1"})
    void what_the_web_server_refuses_is_a_problem_too(String line) throws Exception {
        var answer = exchange(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("<html", "Tomcat", "\tat ");
    }

    @Test
    void a_command_whose_connection_breaks_at_any_byte_is_recorded_once_when_it_is_sent_again() throws Exception {
        var seed = Long.getLong("ayni.seed", System.nanoTime());
        System.out.println("RawRequestsTest: -Dayni.seed=" + seed);
        var random = new Random(seed);
        var keys = new ArrayList<UUID>();
        for (var round = 0; round < 25; round++) {
            var key = UUID.randomUUID();
            var body = Bodies.RENAMED.replace("am See", "am See " + round);
            cut(request(key, body), random);
            var again = server.command(Bodies.MUSTERHAUSEN, body).setHeader("Idempotency-Key", key.toString());
            var answer = server.send(again);
            assertThat(answer.statusCode()).as("seed %d", seed).isEqualTo(201);
            assertThat(server.send(again).body()).as("seed %d", seed).isEqualTo(answer.body());
            keys.add(key);
        }

        for (var key : keys) {
            var recorded = server.journals().reader().command(MUSTERHAUSEN, key).orElseThrow();
            assertThat(recorded.first()).as("seed %d", seed).isEqualTo(recorded.last());
        }
        assertThat(server.journals().reader().head(MUSTERHAUSEN).orElseThrow().position())
                .as("seed %d", seed)
                .isEqualTo(keys.size());
    }

    /** Before the body is whole, when it is, or while the answer is on its way; now and then with a reset. */
    private static void cut(byte[] request, Random random) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            var sent = random.nextBoolean() ? request.length : random.nextInt(request.length);
            socket.getOutputStream().write(request, 0, sent);
            socket.getOutputStream().flush();
            if (sent == request.length && random.nextBoolean()) {
                assertThat(socket.getInputStream().read()).isEqualTo('H'); // the first byte of the answer
            }
            socket.setSoLinger(random.nextBoolean(), 0);
        }
    }

    private static byte[] request(UUID key, String body) {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var head = List.of(
                "POST " + Bodies.MUSTERHAUSEN + " HTTP/1.1",
                "Host: localhost",
                "Content-Type: application/json",
                "Content-Length: " + bytes.length,
                "Authorization: Bearer " + server.token(),
                "Ayni-Acting-For: office",
                "Idempotency-Key: " + key,
                "",
                "");
        return (String.join("\r\n", head) + body).getBytes(StandardCharsets.UTF_8);
    }

    private static String exchange(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
