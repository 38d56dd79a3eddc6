package org.ayni.journal.sqlite;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lets system calls of a child fail. Calls are counted for each thread and each name, so the first thread
 * to make its n-th call is hit. Without strace these tests fail, and say so: they are not skipped.
 */
final class Strace {
    private Strace() {}

    /** The n-th call of that name does not return; the process is killed in it. */
    static List<String> killingAt(Path log, String call, int n) {
        return run(log, "-e", "trace=" + call, "-e", "inject=%s:signal=KILL:when=%d".formatted(call, n));
    }

    /** The n-th sync fails with an input/output error (and all later ones, if {@code forEver}); writes are noted as well. */
    static List<String> failingSync(Path log, int n, boolean forEver) {
        var when = n + (forEver ? "+" : "");
        // stops only the calls that are traced, which is much faster; it cannot be combined with signals
        return run(
                log,
                "--seccomp-bpf",
                "-e",
                "trace=fsync,fdatasync,write",
                "-e",
                "inject=fsync,fdatasync:error=EIO:when=" + when);
    }

    private static List<String> run(Path log, String... options) {
        return Stream.concat(
                        Stream.of("strace", "-f", "-qq", "-y", "-s", "8", "-o", log.toString()), Stream.of(options))
                .toList();
    }
}
