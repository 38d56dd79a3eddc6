package org.ayni.standalone.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** Ayni as {@code ./run} starts it: a process of its own on a data directory, on a free port. */
final class RunningAyni implements AutoCloseable {

    private static final Pattern READY = Pattern.compile(".*Ayni is ready at (http://\\S+).*");
    private static final int SECONDS_TO_START = 120;

    private final Process process;
    private final Queue<String> log;
    private final URI url;
    private final Path data;

    private RunningAyni(Process process, Queue<String> log, URI url, Path data) {
        this.process = process;
        this.log = log;
        this.url = url;
        this.data = data;
    }

    static RunningAyni on(Path data, String... jvmOptions) {
        return start(data, List.of(), List.of(jvmOptions));
    }

    /**
     * On a disk of its own that holds {@code kilobytes} and no more: a file system in memory that only this process sees.
     * It goes with the process.
     */
    static RunningAyni onSmallDisk(Path data, int kilobytes) {
        var mount = "mount -t tmpfs -o size=%dk tmpfs %s && exec \"$@\"".formatted(kilobytes, data);
        return start(data, List.of("unshare", "--mount", "--map-root-user", "sh", "-c", mount, "sh"), List.of());
    }

    private static RunningAyni start(Path data, List<String> wrapper, List<String> jvmOptions) {
        var line = new ArrayList<>(wrapper);
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(List.of(
                "-Xmx384m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        line.addAll(jvmOptions);
        line.addAll(Jars.get().options());
        line.addAll(List.of("org.ayni.standalone.Ayni", "--ayni.data=" + data, "--server.port=0"));
        try {
            var process = new ProcessBuilder(line).redirectErrorStream(true).start();
            var log = new ConcurrentLinkedQueue<String>();
            var ready = new CompletableFuture<URI>();
            Thread.ofVirtual().start(() -> follow(process, log, ready));
            return new RunningAyni(process, log, ready.get(SECONDS_TO_START, TimeUnit.SECONDS), data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException("Ayni did not start", e);
        }
    }

    private static void follow(Process process, Queue<String> log, CompletableFuture<URI> ready) {
        try (BufferedReader out = process.inputReader(UTF_8)) {
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                log.add(line);
                var address = READY.matcher(line);
                if (address.matches()) {
                    ready.complete(URI.create(address.group(1)));
                }
            }
        } catch (IOException killed) {
            log.add("(the output ended: " + killed.getMessage() + ")");
        }
        ready.completeExceptionally(new IllegalStateException("it ended instead:\n" + String.join("\n", log)));
    }

    /** The data directory as the process sees it. */
    Path data() {
        return Path.of("/proc", Long.toString(process.pid()), "root").resolve(data.subpath(0, data.getNameCount()));
    }

    Client client() {
        try {
            return new Client(url, Files.readString(data().resolve("token")).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long pid() {
        return process.pid();
    }

    URI url() {
        return url;
    }

    String log() {
        return String.join("\n", log);
    }

    /** kill -9: no shutdown hook runs, nothing is flushed. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    int awaitEnd() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("it does not end:\n" + log());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** As Ctrl-C does. */
    @Override
    public void close() {
        process.destroy();
        awaitEnd();
    }
}
