package org.ayni.cli.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ayni.entry.Hash;
import org.ayni.entry.JournalId;
import org.ayni.entry.Seen;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A running Ayni, over HTTP. What did not get through is sent again with the same key, a few times: the server records a
 * key once, however often it comes.
 */
public final class Server implements AutoCloseable {

    private static final int ATTEMPTS = 6;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Busy, or behind something that is starting: worth another attempt. */
    private static final Set<Integer> LATER = Set.of(429, 502, 503, 504);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final URI base;
    private final HttpClient http;
    private final Pause pause;

    /** @param base scheme, host and port */
    public Server(URI base, Pause pause) {
        this.base = base;
        this.pause = pause;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
    }

    /** The address under which the server answers to {@code path}, which begins with a slash. */
    public URI address(String path) {
        return URI.create(base.toString().replaceAll("/+$", "") + path);
    }

    public static String path(JournalId journal) {
        return "/api/"
                + switch (journal.kind()) {
                    case MUNICIPALITY -> "municipalities/";
                    case PROGRAMME -> "programmes/";
                    case PARTNERSHIP -> "partnerships/";
                }
                + journal.id();
    }

    /**
     * Sends a command.
     *
     * @throws ServerFailed when it cannot be said whether it was recorded, or when nothing could be
     */
    public Answer send(JournalId journal, String actingFor, UUID key, String token, byte[] body) {
        var request = HttpRequest.newBuilder(address(path(journal) + "/commands"))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", key.toString())
                .header("Ayni-Acting-For", actingFor)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, application/problem+json")
                .header("Accept-Language", Locale.getDefault().toLanguageTag())
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        var response = patiently(request, BodyHandlers.ofByteArray());
        var answer = tree(response.body());
        return switch (response.statusCode()) {
            case 200, 201 -> recorded(answer);
            case 401 ->
                throw new ServerFailed("The server at %s does not know the token: does it use the same data directory?"
                        .formatted(base));
            default -> refused(response.statusCode(), answer);
        };
    }

    /**
     * Sends a file that a command names afterwards.
     *
     * @return empty when the server keeps it now
     * @throws ServerFailed when it cannot be said whether it does
     */
    public Optional<Answer.Refused> keep(JournalId journal, Hash file, String token, byte[] content) {
        var request = HttpRequest.newBuilder(address(path(journal) + "/evidence/" + file))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json, application/problem+json")
                .header("Accept-Language", Locale.getDefault().toLanguageTag())
                .PUT(HttpRequest.BodyPublishers.ofByteArray(content))
                .build();
        var response = patiently(request, BodyHandlers.ofByteArray());
        return response.statusCode() == 201
                ? Optional.empty()
                : Optional.of(refused(response.statusCode(), tree(response.body())));
    }

    /**
     * The lines of a journal as they are stored; empty when the server has no such journal. To be closed by the caller.
     */
    public Optional<InputStream> journal(JournalId journal) {
        var request = HttpRequest.newBuilder(address(path(journal) + "/journal"))
                .header("Accept-Language", Locale.getDefault().toLanguageTag())
                .GET()
                .build();
        var response = patiently(request, BodyHandlers.ofInputStream());
        if (response.statusCode() == 200) {
            return Optional.of(response.body());
        }
        try (var body = response.body()) {
            var refused = refused(response.statusCode(), tree(body.readAllBytes()));
            if (refused.status() == 404 && !refused.code().isEmpty()) {
                return Optional.empty();
            }
            throw new ServerFailed("%s answered %d %s".formatted(request.uri(), refused.status(), refused));
        } catch (IOException e) {
            throw new ServerFailed("The answer of %s broke off.".formatted(request.uri()), e);
        }
    }

    private <T> HttpResponse<T> patiently(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        var wait = FIRST_PAUSE;
        for (var attempt = 1; ; attempt++) {
            var last = attempt == ATTEMPTS;
            try {
                var response = http.send(request, handler);
                if (last || !LATER.contains(response.statusCode())) {
                    return response;
                }
                discard(response.body());
            } catch (IOException e) {
                if (last) {
                    throw new ServerFailed(
                            "The server at %s does not answer (%s). Is it running there? ./run starts it; --url says where else it is."
                                    .formatted(
                                            base,
                                            e.getMessage() == null
                                                    ? e.getClass().getSimpleName()
                                                    : e.getMessage()),
                            e);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new ServerFailed("Interrupted.", e);
            }
            rest(wait);
            wait = wait.multipliedBy(2);
        }
    }

    private void rest(Duration wait) {
        try {
            pause.take(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailed("Interrupted.", e);
        }
    }

    private static void discard(Object body) throws IOException {
        if (body instanceof InputStream stream) {
            stream.close();
        }
    }

    private Answer recorded(JsonNode answer) {
        var position = answer.path("positions").path(0);
        var hash = answer.path("hashes").path(0);
        if (!position.isIntegralNumber() || !hash.isString()) {
            throw new ServerFailed("What answers at %s is no Ayni: %s".formatted(base, answer));
        }
        return new Answer.Recorded(new Seen(position.longValue(), Hash.ofHex(hash.stringValue())));
    }

    private static Answer.Refused refused(int status, JsonNode problem) {
        var errors = new ArrayList<String>();
        for (var error : problem.path("errors")) {
            errors.add(error.path("at").asString("") + " "
                    + error.path("detail").asString(error.path("code").asString("")));
        }
        var says = problem.path("detail").asString(problem.path("title").asString("HTTP status " + status));
        return new Answer.Refused(status, problem.path("code").asString(""), says, errors);
    }

    private static JsonNode tree(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException noJson) {
            return JSON.nullNode();
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
