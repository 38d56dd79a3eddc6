package org.ayni.standalone.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a process holds at the moment.
 *
 * @param descriptors open files and connections
 * @param threads of the system
 * @param virtual threads of the JVM alone
 * @param writing how many of them wait for the client of a stream to take what they write
 */
record Footprint(long descriptors, long threads, long virtual, long writing) {

    private static final String WRITING = "at org.ayni.query.stream.Channel.";

    static Footprint of(RunningAyni ayni) throws IOException {
        var proc = Path.of("/proc", Long.toString(ayni.pid()));
        var dump = dump(ayni);
        return new Footprint(
                entries(proc.resolve("fd")),
                entries(proc.resolve("task")),
                dump.stream()
                        .filter(line -> line.startsWith("#") && line.contains(" virtual"))
                        .count(),
                dump.stream().filter(line -> line.contains(WRITING)).count());
    }

    private static long entries(Path directory) throws IOException {
        try (var entries = Files.list(directory)) {
            return entries.count();
        }
    }

    /** All threads with where they are: the system does not know the virtual ones, so the JVM is asked. */
    private static List<String> dump(RunningAyni ayni) throws IOException {
        var file = Files.createTempFile("threads", ".txt");
        var jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(ayni.pid()),
                        "Thread.dump_to_file",
                        "-overwrite",
                        file.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(jcmd.getInputStream().readAllBytes(), UTF_8);
        var dump = Files.readAllLines(file);
        Files.delete(file);
        if (dump.isEmpty()) {
            throw new IOException("the JVM gave no dump: " + said);
        }
        return dump;
    }

    /** Whether there is no more than before, but for a few that come and go by themselves. */
    boolean isLike(Footprint before) {
        return descriptors <= before.descriptors + 10
                && threads <= before.threads + 10
                && virtual <= before.virtual + 10;
    }
}
