package org.ayni.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.ayni.cli.Arguments.Misused;
import org.ayni.cli.importing.Import;
import org.ayni.cli.importing.Order;
import org.ayni.cli.playing.Play;
import org.ayni.cli.server.Server;
import org.ayni.cli.server.ServerFailed;
import org.ayni.entry.JournalId;
import org.ayni.entry.JournalKind;
import org.ayni.events.value.MunicipalityId;

/** The program behind {@code ./ayni import}, {@code ./ayni play} and {@code ./ayni export}. */
public final class Main {

    static final int DONE = 0;
    static final int FAILED = 1;
    static final int MISUSED = 2;

    private static final String USAGE = """
            ./ayni import FILE [--url U] [--data DIR] [--acting-for MUNICIPALITY] [--dry-run] [--overrule]
                records the facts of a chronology, after a dry run; what it recorded before is not recorded again
                --acting-for  the side that tells what both have in common (default: the first of the file)
                --dry-run     only says what is wrong with the file, and what would be done
                --overrule    the file has the last word on facts that were corrected by hand since
            ./ayni play FILE [--url U] [--data DIR] [--dry-run]
                sends the steps of a script, for whichever side each is; what it recorded before is not recorded again
            ./ayni export PARTNERSHIP [--url U]
                writes the journal to standard output, one entry a line; also programme/ID and municipality/ID
            ./ayni verify FILE [--head HASH]
                checks an export without any server: 0 sound, 1 broken, 2 not checked
            ./ayni evidence check [--data DIR]
                holds the files of a stopped installation against its journals: 0 all there, 1 some missing, altered or astray, 2 not checked

            --url   where Ayni runs (default: http://127.0.0.1:8080)
            --data  its data directory, where the token is (default: AYNI_DATA, else ~/.local/share/ayni)
            """;

    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.[0-9]+){3}|\\[::1]");

    private final Map<String, String> environment;
    private final boolean terminal;
    private final PrintStream out;
    private final PrintStream err;

    /** @param terminal whether somebody watches */
    public Main(Map<String, String> environment, boolean terminal, PrintStream out, PrintStream err) {
        this.environment = environment;
        this.terminal = terminal;
        this.out = out;
        this.err = err;
    }

    public static void main(String... arguments) {
        var out = stream(FileDescriptor.out);
        var err = stream(FileDescriptor.err);
        var code = new Main(System.getenv(), isWatched(), out, err).run(arguments);
        out.flush();
        err.flush();
        System.exit(code);
    }

    @SuppressWarnings("SystemConsoleNull") // JDK 25 went back to null where there is no terminal
    private static boolean isWatched() {
        var console = System.console();
        return console != null && console.isTerminal();
    }

    /** UTF-8 whatever the locale: an export is bytes, and names of towns have umlauts. */
    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    /** @return the exit code: 0 done, 1 not all of it, 2 not understood */
    public int run(String... given) {
        try {
            var arguments = Arguments.of(given);
            if (arguments.has("--help") || arguments.has("-h")) {
                out.print(USAGE);
                return DONE;
            }
            if (arguments.words().isEmpty()) {
                throw new Misused("say what to do");
            }
            var command = arguments.words().getFirst();
            return switch (command) {
                case "import" -> imported(arguments) ? DONE : FAILED;
                case "play" -> played(arguments) ? DONE : FAILED;
                case "export" -> exported(arguments) ? DONE : FAILED;
                default -> throw new Misused("unknown command: " + command);
            };
        } catch (Misused misused) {
            err.println(misused.getMessage());
            err.print(USAGE);
            return MISUSED;
        } catch (NoSuchFileException e) {
            err.println("There is no file " + e.getFile());
            return FAILED;
        } catch (IOException | ServerFailed failed) {
            err.println(failed.getMessage());
            return FAILED;
        }
    }

    private boolean imported(Arguments arguments) throws IOException {
        try (var server = new Server(sendingTo(address(arguments)), Thread::sleep)) {
            return new Import(order(arguments), server, out, err).run();
        }
    }

    private boolean played(Arguments arguments) throws IOException {
        if (arguments.value("--acting-for").isPresent() || arguments.has("--overrule")) {
            throw new Misused(
                    "a script says itself for whom each step is; --acting-for and --overrule are of an import");
        }
        try (var server = new Server(sendingTo(address(arguments)), Thread::sleep)) {
            return new Play(order(arguments), server, out, err).run();
        }
    }

    private Order order(Arguments arguments) {
        var file = Path.of(arguments.subject("file"));
        var data = DataDirectory.of(arguments.value("--data"), environment, Path.of(System.getProperty("user.home")));
        var actingFor = arguments.value("--acting-for").map(Main::municipality).orElse(null);
        return new Order(
                file, actingFor, arguments.has("--dry-run"), arguments.has("--overrule"), data::token, terminal);
    }

    private boolean exported(Arguments arguments) throws IOException {
        var journal = journal(arguments.subject("partnership"));
        try (var server = new Server(address(arguments), Thread::sleep);
                var lines = server.journal(journal).orElse(null)) {
            if (lines == null) {
                err.println("The server has no " + journal);
                return false;
            }
            lines.transferTo(out);
            return !out.checkError();
        }
    }

    private static URI address(Arguments arguments) {
        var url = arguments.value("--url").orElse("http://127.0.0.1:8080");
        try {
            var address = new URI(url);
            if (address.getHost() != null && Set.of("http", "https").contains(address.getScheme())) {
                return address;
            }
        } catch (URISyntaxException e) {
            throw new Misused("no address: " + url);
        }
        throw new Misused("an address begins with http:// or https://, not like " + url);
    }

    /** What is sent has the token with it, and whoever has the token can write. */
    private static URI sendingTo(URI address) {
        if (address.getScheme().equals("http")
                && !LOOPBACK.matcher(address.getHost()).matches()) {
            throw new Misused("use https to send to another machine: the token must not be read on the way");
        }
        return address;
    }

    /** A bare id is that of a partnership. */
    private static JournalId journal(String name) {
        try {
            return name.contains("/") ? JournalId.parse(name) : new JournalId(JournalKind.PARTNERSHIP, name);
        } catch (IllegalArgumentException e) {
            throw new Misused(String.valueOf(e.getMessage()));
        }
    }

    private static MunicipalityId municipality(String id) {
        try {
            return new MunicipalityId(id);
        } catch (IllegalArgumentException e) {
            throw new Misused(String.valueOf(e.getMessage()));
        }
    }
}
