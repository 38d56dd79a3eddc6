package org.ayni.command.http;

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
import java.time.InstantSource;
import java.util.UUID;
import org.ayni.command.config.CommandSide;
import org.ayni.drafts.DraftStore;
import org.ayni.drafts.folder.FolderDrafts;
import org.ayni.evidence.EvidenceStore;
import org.ayni.evidence.folder.FolderEvidence;
import org.ayni.journal.Journals;
import org.ayni.journal.sqlite.SqliteJournals;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The command side alone, really started: on a free port of this machine, on a data directory of its own. */
public final class Server implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Path data;

    private Server(ConfigurableApplicationContext context, Path data) {
        this.context = context;
        this.data = data;
    }

    public static Server start(Path data) {
        var application = new SpringApplication(CommandSideAlone.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        return new Server(
                application.run(
                        "--server.address=127.0.0.1",
                        "--server.port=0",
                        "--spring.threads.virtual.enabled=true",
                        "--logging.level.root=warn",
                        "--logging.level.org.springdoc=error",
                        "--ayni.hosts=ayni.example",
                        "--ayni.data=" + data),
                data);
    }

    @EnableAutoConfiguration
    @Import(CommandSide.class)
    static class CommandSideAlone {

        @Bean
        Journals journals(@Value("${ayni.data}") Path data) {
            return SqliteJournals.open(data, () -> {});
        }

        @Bean
        EvidenceStore evidence(@Value("${ayni.data}") Path data, Journals journals, InstantSource clock) {
            return FolderEvidence.open(data, clock);
        }

        @Bean
        DraftStore draftStore(@Value("${ayni.data}") Path data, Journals journals) {
            return FolderDrafts.open(data);
        }

        @Bean
        InstantSource clock() {
            return InstantSource.system();
        }
    }

    public int port() {
        return ((WebServerApplicationContext) context).getWebServer().getPort();
    }

    public Journals journals() {
        return context.getBean(Journals.class);
    }

    public String token() {
        try {
            return Files.readString(data.resolve("token")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A request as a program sends it that records for the office; a test changes what it is about. */
    public HttpRequest.Builder command(String path, String body) {
        return request(path)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token())
                .header("Ayni-Acting-For", "office")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(body));
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        client.close();
        context.close();
    }
}
