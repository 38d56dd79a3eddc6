package org.ayni.query.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.ayni.query.journals.Chronicle;
import org.ayni.query.served.Served;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProblemsTest {
    private static final String BASE = "/api/partnerships/villa-ejemplo-musterhausen";

    @TempDir
    static Path data;

    private static Served served;

    @BeforeAll
    static void start() {
        served = Served.start(data, "ayni.query.patience=100ms");
        served.record(Chronicle.founded());
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /api/partnerships/a-b/timeline                           | 404 | UNKNOWN_PARTNERSHIP
        /api/partnerships/Not%20an%20id/timeline                 | 404 | UNKNOWN_PARTNERSHIP
        /api/programmes/knp                                      | 404 | UNKNOWN_PROGRAMME
        /api/municipalities/berlin                               | 404 | UNKNOWN_MUNICIPALITY
        /api/partnerships/villa-ejemplo-musterhausen/timeline?knownAt=99     | 400 | POSITION_AHEAD
        /api/partnerships/villa-ejemplo-musterhausen/timeline?knownAt=soon   | 400 | KNOWN_AT_MALFORMED
        /api/partnerships/villa-ejemplo-musterhausen/actors?knownAt=1999-01-01T00:00:00Z | 404 | NOTHING_KNOWN_THEN
        /api/partnerships/villa-ejemplo-musterhausen?happenedBy=1990-01-01   | 404 | NOTHING_HAPPENED_BY_THEN
        /api/partnerships/villa-ejemplo-musterhausen/timeline?happenedBy=202X| 400 | DAY_MALFORMED
        /api/partnerships/villa-ejemplo-musterhausen/timeline?from=2021-01-02&to=2021-01-01 | 400 | PERIOD_BACKWARDS
        /api/partnerships/villa-ejemplo-musterhausen/timeline?limit=0        | 400 | LIMIT_OUT_OF_RANGE
        /api/partnerships/villa-ejemplo-musterhausen/timeline?limit=501      | 400 | LIMIT_OUT_OF_RANGE
        /api/partnerships/villa-ejemplo-musterhausen/timeline?cursor=abc     | 400 | CURSOR_UNKNOWN
        /api/partnerships/villa-ejemplo-musterhausen/timeline?sdg=18         | 400 | SDG_UNKNOWN
        /api/partnerships/villa-ejemplo-musterhausen/timeline?order=upwards  | 400 | ORDER_UNKNOWN
        /api/partnerships/villa-ejemplo-musterhausen/timeline?from=2021-02-30 | 400 | DAY_MALFORMED
        /api/partnerships/villa-ejemplo-musterhausen/timeline?from=2021-21    | 400 | DAY_MALFORMED
        /api/partnerships/villa-ejemplo-musterhausen/timeline?kind=nonsense  | 400 | KIND_UNKNOWN
        /api/partnerships/villa-ejemplo-musterhausen/timeline?kind=agreement,nonsense | 400 | KIND_UNKNOWN
        /api/partnerships/villa-ejemplo-musterhausen/timeline?actor=UPPER    | 400 | ID_MALFORMED
        /api/partnerships/villa-ejemplo-musterhausen/timeline?side=Both      | 400 | ID_MALFORMED
        /api/partnerships/villa-ejemplo-musterhausen/timeline?all=maybe      | 400 | YES_OR_NO
        /api/partnerships/villa-ejemplo-musterhausen/timeline?language=tlh   | 400 | LANGUAGE_NOT_SPOKEN
        /api/partnerships/villa-ejemplo-musterhausen/stream?after=x          | 400 | POSITION_MALFORMED
        /api/partnerships/villa-ejemplo-musterhausen/journal?to=x            | 400 | POSITION_MALFORMED
        /api/partnerships/villa-ejemplo-musterhausen/journal?to=9            | 400 | POSITION_AHEAD
        /api/partnerships/villa-ejemplo-musterhausen/olympiads/nada/1        | 404 | UNKNOWN_SERIES
        /api/partnerships/villa-ejemplo-musterhausen/olympiads/nada/all-time | 404 | UNKNOWN_SERIES
        /api/partnerships?knownAt=3                              | 400 | KNOWN_AT_NEEDS_INSTANT
        /api/stream                                              | 400 | JOURNALS_MALFORMED
        /api/stream?journals=weather/today                       | 400 | JOURNALS_MALFORMED
        """)
    void what_cannot_be_answered_says_why(String path, int status, String code) {
        var answer = served.ask(path);
        var problem = Served.read(answer.body());

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(problem.get("code").stringValue()).isEqualTo(code);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("type").stringValue()).startsWith("urn:ayni:problem:");
        assertThat(problem.get("detail").stringValue()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/partnerships",
                BASE,
                BASE + "/timeline",
                BASE + "/actors",
                BASE + "/olympiads",
                BASE + "/promises",
                BASE + "/evidence",
                BASE + "/evidence/0",
                BASE + "/stream",
                BASE + "/journal",
                "/api/programmes",
                "/api/programmes/knp",
                "/api/programmes/knp/journal",
                "/api/municipalities",
                "/api/municipalities/berlin",
                "/api/municipalities/berlin/journal",
                "/api/stream",
                "/api/admin/projections",
                "/api/admin/rebuild"
            })
    void a_misspelt_parameter_is_never_taken_for_none(String path) {
        var answer = served.ask(path + "?knownat=60");
        var problem = Served.read(answer.body());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(problem.get("code").stringValue()).isEqualTo("PARAMETER_UNKNOWN");
        assertThat(problem.get("errors").get(0).get("at").stringValue()).isEqualTo("knownat");
        assertThat(problem.get("detail").stringValue()).contains("keinen Parameter „knownat“");
    }

    @Test
    void a_header_that_cannot_be_read_is_named() {
        var problem = Served.read(
                served.ask(BASE + "/timeline", "Ayni-Seen", "everything").body());

        assertThat(problem.get("code").stringValue()).isEqualTo("SEEN_MALFORMED");
        assertThat(problem.get("errors").get(0).get("at").stringValue()).isEqualTo("Ayni-Seen");
    }

    @Test
    void a_view_that_has_not_seen_what_the_asking_side_has_says_when_to_ask_again() {
        var answer = served.ask(BASE + "/timeline", "Ayni-Seen", "partnership/villa-ejemplo-musterhausen@7");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("1");
        assertThat(Served.read(answer.body()).get("code").stringValue()).isEqualTo("VIEW_BEHIND");
    }

    @Test
    void problems_come_in_the_language_of_the_reader() {
        assertThat(served.ask("/api/programmes/knp", "Accept-Language", "es").body())
                .contains("No existe ese programa");
        assertThat(served.ask("/api/programmes/knp", "Accept-Language", "fr").body())
                .contains("No such programme");
    }
}
