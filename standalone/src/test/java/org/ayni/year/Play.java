package org.ayni.year;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.ayni.standalone.StartedAyni;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One performance of the year: an Ayni that began with an empty book, and goes by the calendar of the play. A day begins at
 * eight, and a minute passes with each thing that is recorded.
 */
final class Play implements AutoCloseable {

    static final JsonMapper JSON = new JsonMapper();
    static final String OFFICE = "office";
    private static final String PARTNERSHIP = "partnerships/villa-ejemplo-musterhausen";
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private static @Nullable Play performance;

    /** Of the script: in it read those who are of neither town, and by it is found what a sentence names. */
    final String language;

    private final URI script;
    private final Path data;
    private final AtomicReference<Instant> clock =
            new AtomicReference<>(LocalDate.of(2020, 10, 1).atTime(MORNING).toInstant(ZoneOffset.UTC));
    private final StartedAyni ayni;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, Long> seen = new TreeMap<>();
    /** Why the play cannot go on, once a scene has failed. */
    @Nullable String broken;

    private Play(URI script) {
        this.script = script;
        language = script.toString().endsWith("un-anio.feature") ? "es" : "de";
        try {
            data = Files.createTempDirectory("ayni-year");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ayni = StartedAyni.on(data, clock::get);
    }

    /** The performance of this script: the one that is on, or a new one. */
    static Play of(URI script) {
        if (performance == null || !performance.script.equals(script)) {
            end();
            performance = new Play(script);
        }
        return performance;
    }

    static Play now() {
        if (performance == null) {
            throw new IllegalStateException("nothing is played");
        }
        return performance;
    }

    static void end() {
        if (performance != null) {
            performance.close();
            performance = null;
        }
    }

    @Override
    public void close() {
        ayni.close();
        http.close();
        FileSystemUtils.deleteRecursively(data.toFile());
    }

    void itIs(LocalDate day) {
        var morning = day.atTime(MORNING).toInstant(ZoneOffset.UTC);
        assertThat(morning).as("time does not go back").isAfter(clock.get());
        clock.set(morning);
    }

    LocalDate today() {
        return clock.get().atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** The evening of a day of the play, for whoever looks back. */
    static Instant evening(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusSeconds(1);
    }

    /** What the town tells or does in the journal of its partnership. */
    Recorded record(Town town, String body) {
        return record("partnerships/" + town.partnership, town.id, body);
    }

    Recorded record(String journal, String actingFor, String body) {
        var answer = send(journal, actingFor, body);
        assertThat(answer.statusCode()).as("%s%n%s", body, answer.body()).isEqualTo(201);
        return new Recorded(JSON.readTree(answer.body()));
    }

    private HttpResponse<String> send(String journal, String actingFor, String body) {
        clock.updateAndGet(now -> now.plus(Duration.ofMinutes(1)));
        var answer = exchange(request("/api/" + journal + "/commands")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Ayni-Acting-For", actingFor)
                .header("Accept-Language", actingFor.equals(OFFICE) ? "de" : Town.of(actingFor).language)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
        answer.headers().firstValue("Ayni-Seen").ifPresent(this::saw);
        return answer;
    }

    /** Lays a file into the partnership's store. */
    void put(String path, byte[] file) {
        var answer = exchange(request("/api/" + PARTNERSHIP + path).PUT(BodyPublishers.ofByteArray(file)));
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
    }

    /** What somebody of the town is shown of the partnership. */
    JsonNode see(Town reader, String path) {
        return look(reader.language, PARTNERSHIP + path);
    }

    /** What somebody of neither town is shown of it. */
    JsonNode see(String path) {
        return look(language, PARTNERSHIP + path);
    }

    JsonNode look(String reader, String path) {
        var answer = ask(reader, path);
        assertThat(answer.statusCode()).as("%s%n%s", path, answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    /** What somebody of neither town is answered who asks for something of the partnership, whatever that is. */
    HttpResponse<String> ask(String path) {
        return ask(language, PARTNERSHIP + path);
    }

    private HttpResponse<String> ask(String reader, String path) {
        var request = request("/api/" + path).header("Accept-Language", reader).GET();
        if (!seen.isEmpty()) {
            request.header(
                    "Ayni-Seen",
                    seen.entrySet().stream()
                            .map(journal -> journal.getKey() + "@" + journal.getValue())
                            .collect(Collectors.joining(", ")));
        }
        return exchange(request);
    }

    /** The export of the partnership's journal, as anybody may take it home. */
    byte[] export() {
        return exchange(request("/api/" + PARTNERSHIP + "/journal").GET())
                .body()
                .getBytes(UTF_8);
    }

    /** A file of the partnership's. */
    byte[] read(String path) {
        var answer = exchange(request("/api/" + PARTNERSHIP + path).GET());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body().getBytes(UTF_8);
    }

    private void saw(String header) {
        for (var journal : header.split(",", -1)) {
            var at = journal.lastIndexOf('@');
            seen.merge(journal.substring(0, at).strip(), Long.parseLong(journal.substring(at + 1)), Math::max);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(ayni.url().resolve(path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + ayni.token());
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
