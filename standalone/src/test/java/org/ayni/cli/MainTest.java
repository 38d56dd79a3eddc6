package org.ayni.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MainTest {

    private static final byte[] LINES = "{\"header\":…}\n{\"header\":ü}\n".getBytes(UTF_8);

    @TempDir
    Path directory;

    private final Map<String, String> environment = new HashMap<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private HttpServer http;
    private String url;

    @BeforeEach
    void start() throws IOException {
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        url = "http://127.0.0.1:" + http.getAddress().getPort();
        for (var path : new String[] {"partnerships/a-b", "programmes/other", "municipalities/a"}) {
            http.createContext("/api/" + path + "/journal", exchange -> {
                exchange.sendResponseHeaders(200, 0);
                try (var body = exchange.getResponseBody()) {
                    body.write(path.getBytes(UTF_8));
                    body.write(LINES);
                }
            });
        }
        http.createContext("/api/", exchange -> {
            var problem = "{\"code\":\"UNKNOWN\",\"detail\":\"not here\"}".getBytes(UTF_8);
            exchange.sendResponseHeaders(404, problem.length);
            try (var body = exchange.getResponseBody()) {
                body.write(problem);
            }
        });
        http.start();
    }

    @AfterEach
    void stop() {
        http.stop(0);
    }

    @Test
    void an_export_has_the_bytes_of_the_server_and_no_others() {
        assertThat(run("export", "a-b", "--url", url)).isZero();
        assertThat(out.toString(UTF_8)).isEqualTo("partnerships/a-b" + new String(LINES, UTF_8));
        assertThat(err.size()).isZero();
    }

    @Test
    void a_programme_and_a_municipality_are_exported_by_kind_and_id() {
        assertThat(run("export", "programme/other", "--url=" + url)).isZero();
        assertThat(run("export", "municipality/a", "--url=" + url)).isZero();
        assertThat(out.toString(UTF_8)).contains("programmes/other").contains("municipalities/a");
    }

    @Test
    void a_journal_that_is_not_there_is_said_so_and_nothing_is_written() {
        assertThat(run("export", "a-c", "--url", url)).isEqualTo(Main.FAILED);
        assertThat(out.size()).isZero();
        assertThat(err.toString(UTF_8)).contains("partnership/a-c");
    }

    @Test
    void a_file_that_is_not_there_is_said_so() {
        assertThat(run("import", directory.resolve("none.json").toString(), "--url", url))
                .isEqualTo(Main.FAILED);
        assertThat(err.toString(UTF_8)).contains("There is no file").contains("none.json");
    }

    @Test
    void what_is_no_ayni_is_not_written_to() {
        http.createContext("/api/programmes/knp/journal", exchange -> {
            exchange.sendResponseHeaders(200, LINES.length);
            exchange.getResponseBody().write(LINES);
            exchange.close();
        });
        assertThat(run("import", Demo.FILE.toString(), "--url", url)).isEqualTo(Main.FAILED);
        assertThat(err.toString(UTF_8)).contains("programme/knp");
    }

    @Test
    void without_a_token_the_message_says_where_it_was_looked_for() {
        environment.put("AYNI_DATA", directory.toString());
        assertThat(run("import", Demo.FILE.toString(), "--url", url)).isEqualTo(Main.FAILED);
        assertThat(err.toString(UTF_8))
                .contains(directory.resolve("token").toString())
                .contains("--data");
    }

    @Test
    void the_token_is_that_of_the_named_directory_then_of_the_environment_then_of_the_default() throws IOException {
        for (var name : new String[] {"named", "environment", "xdg/ayni", "home/.local/share/ayni"}) {
            Files.createDirectories(directory.resolve(name));
            Files.writeString(directory.resolve(name).resolve("token"), name + "\n");
        }
        environment.put("XDG_DATA_HOME", "relative/counts/as/unset");
        assertThat(token(Optional.empty())).isEqualTo("home/.local/share/ayni");
        environment.put("XDG_DATA_HOME", directory.resolve("xdg").toString());
        assertThat(token(Optional.empty())).isEqualTo("xdg/ayni");
        environment.put("AYNI_DATA", directory.resolve("environment").toString());
        assertThat(token(Optional.empty())).isEqualTo("environment");
        assertThat(token(Optional.of(directory.resolve("named").toString()))).isEqualTo("named");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "drink",
                "export",
                "export a b",
                "export A-B",
                "export journal/a",
                "export a --colour",
                "export a --url",
                "export a --url ftp://a",
                "export a --url :",
                "import f --acting-for both",
                "import f --url http://example.org"
            })
    void what_is_not_understood_is_answered_with_the_usage(String line) {
        assertThat(run(line.isEmpty() ? new String[0] : line.split(" ", -1))).isEqualTo(Main.MISUSED);
        assertThat(err.toString(UTF_8)).contains("./ayni import FILE");
        assertThat(out.size()).isZero();
    }

    @Test
    void help_is_help_and_no_mistake() {
        assertThat(run("import", "--help")).isZero();
        assertThat(out.toString(UTF_8)).contains("./ayni verify FILE [--head HASH]");
    }

    private String token(Optional<String> named) {
        return DataDirectory.of(named, environment, directory.resolve("home")).token();
    }

    private int run(String... arguments) {
        return new Main(environment, false, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8))
                .run(arguments);
    }
}
