package org.ayni.command.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is wrong with a request is said in the reader's language, and nothing is recorded. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusingRequestsTest {

    static final JsonMapper JSON = new JsonMapper();
    static final List<String> LANGUAGES = List.of("de", "es", "pt", "en");

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

    @AfterEach
    void nothing_was_recorded() {
        assertThat(server.journals().reader().heads(null, 10))
                .singleElement()
                .satisfies(head -> assertThat(head.position()).isZero());
    }

    static Stream<Arguments> requests() {
        return Stream.of(
                refused("no token", 401, "TOKEN_NEEDED", request -> request.setHeader("Authorization", "")),
                refused(
                        "a wrong token",
                        401,
                        "TOKEN_NEEDED",
                        request -> request.setHeader("Authorization", "Bearer " + "A".repeat(43))),
                refused(
                        "a token of another scheme",
                        401,
                        "TOKEN_NEEDED",
                        request -> request.setHeader("Authorization", "Basic " + server.token())),
                refused(
                        "an empty acting side",
                        400,
                        "ACTING_FOR_MALFORMED",
                        request -> request.setHeader("Ayni-Acting-For", "")),
                refused(
                        "an acting side that is no id",
                        400,
                        "ACTING_FOR_MALFORMED",
                        request -> request.setHeader("Ayni-Acting-For", "Musterhausen")),
                refused(
                        "a word that is no municipality",
                        400,
                        "ACTING_FOR_MALFORMED",
                        request -> request.setHeader("Ayni-Acting-For", "both")),
                refused(
                        "a key that is no UUID",
                        400,
                        "IDEMPOTENCY_KEY_MALFORMED",
                        request -> request.setHeader("Idempotency-Key", "1-2-3-4-5")),
                refused(
                        "a weak version",
                        400,
                        "IF_MATCH_MALFORMED",
                        request -> request.setHeader("If-Match", "W/\"0\"")),
                refused("any version", 400, "IF_MATCH_MALFORMED", request -> request.setHeader("If-Match", "*")),
                refused(
                        "a question about a command",
                        400,
                        "COMMAND_INVALID",
                        request -> request.uri(URI.create(request.build().uri() + "?dryRun=true"))),
                refused("no JSON", 415, "BODY_NOT_JSON", request -> request.setHeader("Content-Type", "text/plain")),
                refused(
                        "half a body",
                        400,
                        "BODY_MALFORMED",
                        request -> request.POST(BodyPublishers.ofString("{\"type\":"))),
                refused("an empty body", 400, "COMMAND_INVALID", request -> request.POST(BodyPublishers.noBody())),
                refused(
                        "a large body",
                        413,
                        "BODY_TOO_LARGE",
                        request -> request.POST(BodyPublishers.ofString(large()))),
                refused(
                        "a large body of unknown length",
                        413,
                        "BODY_TOO_LARGE",
                        request -> request.POST(
                                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large().getBytes(UTF_8))))),
                refused(
                        "an invalid command",
                        400,
                        "COMMAND_INVALID",
                        request -> request.POST(
                                BodyPublishers.ofString("{\"type\": \"rename-municipality\", \"name\": 1}"))),
                refused(
                        "somebody who may not",
                        403,
                        "NOT_YOUR_MUNICIPALITY",
                        request -> request.setHeader("Ayni-Acting-For", "villa-ejemplo")),
                refused("what is so already", 409, "ALREADY_REGISTERED", request -> request),
                refused(
                        "a version not seen",
                        412,
                        "VERSION_DIFFERS",
                        request -> request.setHeader("If-Match", "\"7\"")),
                at("an id that is none", "/api/municipalities/Muster_hausen/commands", 400, "JOURNAL_ID_MALFORMED"),
                at("a reserved id", "/api/municipalities/both/commands", 400, "JOURNAL_ID_MALFORMED"),
                at("an address that is none", "/api/towns/musterhausen/commands", 404, "NO_SUCH_ADDRESS"));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void a_request_is_refused_with(String path, int status, String code, UnaryOperator<HttpRequest.Builder> change) {
        var details = new HashSet<String>();
        for (var language : LANGUAGES) {
            var request = server.command(path, Bodies.REGISTERED).header("Accept-Language", language + "-XX");
            var answer = server.send(change.apply(request));

            assertProblem(answer, status, code);
            assertThat(answer.headers().firstValue("Content-Language")).contains(language);
            details.add(JSON.readTree(answer.body()).get("detail").stringValue());
        }
        assertThat(details).as("one sentence in each language").hasSize(LANGUAGES.size());
    }

    @Test
    void a_missing_header_is_named() {
        assertProblem(server.send(without("Ayni-Acting-For")), 400, "ACTING_FOR_MISSING");
        assertProblem(server.send(without("Idempotency-Key")), 400, "IDEMPOTENCY_KEY_MISSING");
        var noToken = server.send(without("Authorization"));
        assertProblem(noToken, 401, "TOKEN_NEEDED");
        assertThat(noToken.headers().firstValue("WWW-Authenticate")).contains("Bearer realm=\"ayni\"");
    }

    @Test
    void a_method_that_is_not_used_is_told_with_the_one_that_is() {
        var answer = server.send(server.request(Bodies.MUSTERHAUSEN).GET());

        assertProblem(answer, 405, "METHOD_NOT_ALLOWED");
        assertThat(answer.headers().firstValue("Allow")).contains("POST");
    }

    @Test
    void a_refusal_about_a_journal_that_has_not_begun_is_a_404() {
        assertProblem(
                server.send(server.command("/api/municipalities/nirgendwo/commands", Bodies.RENAMED)),
                404,
                "NOT_REGISTERED");
        assertProblem(
                server.send(server.command("/api/partnerships/villa-nirgendwo/commands", Bodies.DELEGATION)),
                404,
                "NOT_FOUNDED");
    }

    @Test
    void faults_are_told_by_place_and_in_the_readers_language() {
        var answer = server.send(server.command(Bodies.MUSTERHAUSEN, "{\"type\": \"rename-municipality\", \"nam\": 1}")
                .header("Accept-Language", "es"));

        var errors = JSON.readTree(answer.body()).get("errors");
        assertThat(errors.findValuesAsString("at")).containsExactlyInAnyOrder("/when", "/name", "/nam");
        assertThat(errors.findValuesAsString("detail"))
                .contains("Este campo es necesario.", "Ese campo no existe aquí.");
    }

    private static HttpRequest.Builder without(String header) {
        var whole = server.command(Bodies.MUSTERHAUSEN, Bodies.RENAMED).build();
        return HttpRequest.newBuilder(whole, (name, value) -> !name.equalsIgnoreCase(header));
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        var problem = JSON.readTree(answer.body());
        assertThat(problem.get("code").stringValue()).isEqualTo(code);
        assertThat(problem.get("status").intValue()).isEqualTo(status);
        assertThat(problem.get("type").stringValue())
                .isEqualTo("urn:ayni:problem:"
                        + code.toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        assertThat(problem.get("title").stringValue()).isNotBlank();
    }

    private static String large() {
        return "{\"type\": \"register-municipality\"" + " ".repeat(1 << 20) + "}";
    }

    private static Arguments refused(String what, int status, String code, UnaryOperator<HttpRequest.Builder> change) {
        return argumentSet(what, Bodies.MUSTERHAUSEN, status, code, change);
    }

    private static Arguments at(String what, String path, int status, String code) {
        return argumentSet(what, path, status, code, UnaryOperator.<HttpRequest.Builder>identity());
    }
}
