package org.ayni.query.served;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ayni.entry.Hash;
import org.ayni.journal.Append;
import org.ayni.journal.CommandKey;
import org.ayni.journal.Head;
import org.ayni.journal.Journals;
import org.ayni.query.journals.Journal;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A running query side, and somebody who records and asks. */
public final class Served implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    private final ConfigurableApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();

    private Served(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** @param settings as {@code name=value} */
    public static Served start(Path data, String... settings) {
        var application = new SpringApplication(ServedApplication.class);
        application.setDefaultProperties(Map.of(
                "ayni.data", data.toString(),
                "server.port", "0",
                "server.address", "127.0.0.1",
                "spring.threads.virtual.enabled", "true",
                "spring.main.banner-mode", "off",
                "logging.level.root", "warn"));
        var arguments = new ArrayList<String>();
        for (var setting : settings) {
            arguments.add("--" + setting);
        }
        return new Served(application.run(arguments.toArray(String[]::new)));
    }

    /** Records what the journal has and the store has not yet. Returns what a command's answer would carry. */
    public String record(Journal journal) {
        return record(journal, journal.size() - 1L);
    }

    /** Records up to a position. */
    public String record(Journal journal, long upTo) {
        var journals = bean(Journals.class);
        var head = journals.reader().head(journal.id()).map(Head::position).orElse(-1L);
        for (var position = head + 1; position <= upTo; position++) {
            var id = new UUID(3, position);
            journals.writer()
                    .append(new Append(
                            journal.id(),
                            position - 1,
                            List.of(journal.stored().get((int) position)),
                            new CommandKey(id, Hash.ZERO)));
        }
        return journal.id() + "@" + upTo;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:%d%s"
                .formatted(
                        ((ServletWebServerApplicationContext) context)
                                .getWebServer()
                                .getPort(),
                        path));
    }

    /** Asks in German; further headers as name and value in turn. */
    public HttpResponse<String> ask(String path, String... headers) {
        return send(HttpRequest.newBuilder(uri(path)).GET(), headers);
    }

    /** Asks in German for what must be there once {@code seen} is. */
    public JsonNode json(String path, String seen) {
        var answer = ask(path, "Ayni-Seen", seen);
        if (answer.statusCode() != 200) {
            throw new AssertionError("%s: %d %s".formatted(path, answer.statusCode(), answer.body()));
        }
        return JSON.readTree(answer.body());
    }

    public HttpResponse<String> post(String path, String... headers) {
        return send(HttpRequest.newBuilder(uri(path)).POST(HttpRequest.BodyPublishers.noBody()), headers);
    }

    public static JsonNode read(String json) {
        return JSON.readTree(json);
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
        request.setHeader("Accept-Language", "de");
        if (headers.length > 0) {
            for (var i = 0; i < headers.length; i += 2) {
                request.setHeader(headers[i], headers[i + 1]);
            }
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        client.close();
        context.close();
    }
}
