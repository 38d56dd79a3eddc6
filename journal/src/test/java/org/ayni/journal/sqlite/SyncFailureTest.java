package org.ayni.journal.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * When a sync fails, nothing is known of what the system still holds in memory; a later sync that succeeds proves nothing.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SyncFailureTest {
    private static final boolean LONG = Boolean.getBoolean("ayni.long");

    private static final int SYNCS = 100;
    private static final int ONE = 1;
    private static final int MANY = 16;

    @TempDir
    Path directory;

    /** The n-th sync fails, and all that follow too, or none of them. */
    private record Fault(int n, boolean forEver, int callers) {

        @Override
        public String toString() {
            return "sync %d%s, %d callers".formatted(n, forEver ? " and all later ones" : "", callers);
        }
    }

    @Test
    void a_single_caller_is_answered_after_its_sync_and_never_after_a_failed_one() throws Exception {
        forEach(faults(ONE), fault -> {
            var log = directory.resolve("strace of " + fault);

            assertThat(recordUntilTheEnd(log, fault)).as("%s", fault).isIn(Recorder.GAVE_UP, Recorder.NOT_OPENED);

            checkOrder(Files.readAllLines(log), fault);
        });
    }

    @Test
    void many_callers_and_a_log_that_is_being_emptied_lose_nothing_that_was_answered() throws Exception {
        forEach(
                faults(MANY),
                fault -> assertThat(recordUntilTheEnd(directory.resolve("strace of " + fault), fault))
                        .as("%s", fault)
                        .isIn(Recorder.GAVE_UP, Recorder.NOT_OPENED));
    }

    /**
     * For each of the first hundred syncs, that one failing and all later ones failing, with one caller and with many. The
     * short run takes one of these four in turn.
     */
    private static List<Fault> faults(int callers) {
        var faults = new ArrayList<Fault>();
        for (var n = 1; n <= SYNCS; n++) {
            var turn = n % 4;
            for (var forEver : List.of(false, true)) {
                if (LONG || turn == (callers == ONE ? 0 : 2) + (forEver ? 1 : 0)) {
                    faults.add(new Fault(n, forEver, callers));
                }
            }
        }
        return faults;
    }

    private interface Check {
        void of(Fault fault) throws Exception;
    }

    /** Two at a time: each is a process that mostly starts up. */
    private static void forEach(List<Fault> faults, Check check) throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            var checks = faults.stream()
                    .map(fault -> threads.submit(() -> {
                        check.of(fault);
                        return fault;
                    }))
                    .toList();
            for (var done : checks) {
                done.get();
            }
        }
    }

    private int recordUntilTheEnd(Path log, Fault fault) throws Exception {
        var data = directory.resolve("data of " + fault);
        // with one caller only commits sync; with many the log is emptied all the time
        var checkpointBytes = fault.callers() == ONE ? Long.MAX_VALUE : 16 << 10;
        var process = ChildJvm.start(
                Strace.failingSync(log, fault.n(), fault.forEver()),
                ChildJvm.command(Recorder.class, data, "n" + fault.n(), fault.callers(), 4, checkpointBytes, 1000));
        var acks = new Acks();
        acks.hear(Acks.output(process));
        var exit = process.waitFor();
        acks.checkStore(data);
        return exit;
    }

    /** In the order in which the system saw them: each answer has a sync of its own before it, and none follows a failure. */
    private static void checkOrder(List<String> calls, Fault fault) {
        assertThat(calls).as("%s: it was made to fail", fault).anyMatch(call -> call.contains("(INJECTED)"));
        var synced = false;
        var failed = false;
        for (var call : calls) {
            if (call.contains("(INJECTED)")) {
                // SQLite goes on when it cannot sync the directory; that is why the store does it again, and does not
                // go on
                failed |= call.contains("journal.db");
            } else if (call.contains("sync") && call.endsWith("= 0")) {
                synced = true;
            } else if (call.contains("\"ack ")) {
                assertThat(failed)
                        .as("%s: answered after it failed: %s", fault, call)
                        .isFalse();
                assertThat(synced)
                        .as("%s: answered without a sync: %s", fault, call)
                        .isTrue();
                synced = false;
            }
        }
    }
}
