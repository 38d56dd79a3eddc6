package org.ayni.standalone.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who speaks HTTP with a running Ayni. */
final class Client {

    static final JsonMapper JSON = new JsonMapper();

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI url;
    private final String token;

    Client(URI url, String token) {
        this.url = url;
        this.token = token;
    }

    record Reply(int status, String body, String seen) {

        JsonNode json() {
            return JSON.readTree(body);
        }
    }

    /** @param journal as in the address: {@code partnerships/a-b} */
    Reply command(String journal, String actingFor, UUID key, String body) throws IOException {
        return reply(request("/api/" + journal + "/commands")
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", key.toString())
                .header("Ayni-Acting-For", actingFor)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /** @param headers names and values, beside those that say who asks */
    Reply draft(String journal, String actingFor, UUID draft, String body, String... headers) throws IOException {
        var request = request("/api/" + journal + "/drafts/" + draft)
                .header("Authorization", "Bearer " + token)
                .header("Ayni-Acting-For", actingFor)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body));
        return reply((headers.length == 0 ? request : request.headers(headers)).build());
    }

    /** Sends a file, which is a text. */
    Reply put(String path, String text) throws IOException {
        return reply(request(path)
                .header("Authorization", "Bearer " + token)
                .PUT(BodyPublishers.ofString(text))
                .build());
    }

    Reply post(String path) throws IOException {
        return reply(request(path)
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.noBody())
                .build());
    }

    Reply get(String path, String... headers) throws IOException {
        var request = request(path).GET();
        if (headers.length > 0) {
            request.headers(headers);
        }
        return reply(request.build());
    }

    InputStream open(String path) throws IOException {
        try {
            var answer = http.send(request(path).GET().build(), BodyHandlers.ofInputStream());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + " answered " + answer.statusCode());
            }
            return answer.body();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** All entries of a timeline, page by page. */
    List<JsonNode> timeline(String partnership, String more) throws IOException {
        var entries = new ArrayList<JsonNode>();
        var path = "/api/partnerships/" + partnership + "/timeline?limit=500" + more;
        for (var next = path; next != null; ) {
            var page = get(next).json();
            page.get("entries").forEach(entries::add);
            next = page.hasNonNull("next")
                    ? path + "&cursor=" + page.get("next").stringValue()
                    : null;
        }
        return entries;
    }

    String authorization() {
        return "Bearer " + token;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(url.resolve(path)).timeout(PATIENCE);
    }

    private Reply reply(HttpRequest request) throws IOException {
        try {
            HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
            return new Reply(
                    answer.statusCode(),
                    new String(answer.body(), UTF_8),
                    answer.headers().firstValue("Ayni-Seen").orElse(""));
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException(e);
    }
}
