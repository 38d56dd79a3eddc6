package org.ayni.journal.sqlite;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A JVM of its own, which may be killed, starved and lied to. */
final class ChildJvm {
    private ChildJvm() {}

    /** The command line that runs {@code main} with this test's class path. */
    static List<String> command(Class<?> main, Object... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:-UsePerfData",
                // failures are what these processes are for: they need not be told
                "-Djava.util.logging.config.file=/dev/null",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName()));
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        return command;
    }

    /** Starts it behind {@code prefix} (strace, a shell with a limit); what it has to complain about is shown. */
    static Process start(List<String> prefix, List<String> command) throws IOException {
        var all = new ArrayList<>(prefix);
        all.addAll(command);
        return new ProcessBuilder(all)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
