package org.ayni.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StartingTest {

    @TempDir
    Path data;

    @Test
    void it_says_in_one_line_where_it_is_ready_and_then_is() throws Exception {
        var out = System.out;
        var said = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        try (var ayni = start()) {
            assertThat(said.toString(StandardCharsets.UTF_8))
                    .contains("Ayni is ready at http://127.0.0.1:%d\n".formatted(port(ayni)));
            assertThat(status(ayni, "/actuator/health/readiness")).isEqualTo(200);
            assertThat(status(ayni, "/v3/api-docs")).isEqualTo(200);
        } finally {
            System.setOut(out);
        }
    }

    @Test
    void it_listens_to_this_machine_alone_whatever_is_configured() throws Exception {
        try (var ayni = start("--server.address=0.0.0.0");
                var onAnotherAddress = new ServerSocket()) {
            // were it bound to all addresses, this one would be taken
            onAnotherAddress.bind(new InetSocketAddress("127.0.0.2", port(ayni)));

            assertThat(onAnotherAddress.isBound()).isTrue();
        }
    }

    @Test
    void a_second_start_on_the_same_data_is_refused_with_what_to_do() {
        try (var first = start()) {
            assertThat(first.isRunning()).isTrue();
            assertThatThrownBy(() -> start())
                    .satisfies(failure -> assertThat(said(failure)).contains("in use by a running Ayni"));
        }
    }

    @Test
    void what_an_installation_keeps_for_itself_is_its_owners_alone_and_stays_the_same() throws Exception {
        start().close();
        var first = secrets();
        start().close();

        assertThat(secrets()).isEqualTo(first);
        for (var name : new String[] {"token", "digest-key", "subject"}) {
            assertThat(Files.getPosixFilePermissions(data.resolve(name)))
                    .as(name)
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }

    @Test
    void a_token_that_others_may_read_is_refused_with_what_to_do() throws Exception {
        start().close();
        Files.setPosixFilePermissions(data.resolve("token"), PosixFilePermissions.fromString("rw-r--r--"));

        assertThatThrownBy(() -> start())
                .satisfies(failure -> assertThat(said(failure)).contains("chmod 600"));
    }

    @Test
    void a_token_that_was_cut_short_is_refused() throws Exception {
        start().close();
        Files.writeString(data.resolve("token"), "");

        assertThatThrownBy(() -> start())
                .satisfies(failure -> assertThat(said(failure)).contains("put it back from a backup"));
    }

    private ConfigurableApplicationContext start(String... more) {
        var arguments = Stream.concat(Stream.of("--ayni.data=" + data, "--server.port=0"), Stream.of(more));
        return Ayni.application().run(arguments.toArray(String[]::new));
    }

    private static String said(Throwable failure) {
        var analysis = new StartRefused().analyze(failure);
        return analysis == null ? "nothing" : analysis.getDescription();
    }

    private static int port(ConfigurableApplicationContext ayni) {
        return ((WebServerApplicationContext) ayni).getWebServer().getPort();
    }

    private static int status(ConfigurableApplicationContext ayni, String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port(ayni) + path));
            return client.send(request.build(), BodyHandlers.discarding()).statusCode();
        }
    }

    private String secrets() throws Exception {
        var all = new StringBuilder();
        for (var name : new String[] {"token", "digest-key", "subject"}) {
            all.append(Files.readString(data.resolve(name)));
        }
        return all.toString();
    }
}
