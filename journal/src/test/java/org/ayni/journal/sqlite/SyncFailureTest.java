package org.ayni.journal.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
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

    @TempDir
    Path directory;

    @Test
    void a_single_caller_is_answered_after_its_sync_and_never_after_a_failed_one() throws Exception {
        for (var n : steps()) {
            var log = directory.resolve("strace-" + n);
            var data = directory.resolve("one-" + n);
            var exit = recordUntilTheEnd(log, data, n, 1);

            assertThat(exit).as("sync %d failed", n).isIn(Recorder.GAVE_UP, Recorder.NOT_OPENED);
            checkOrder(Files.readAllLines(log), n);
        }
    }

    @Test
    void many_callers_and_a_log_that_is_being_emptied_lose_nothing_that_was_answered() throws Exception {
        for (var n : steps()) {
            var exit = recordUntilTheEnd(directory.resolve("strace"), directory.resolve("many-" + n), n, 16);

            assertThat(exit).as("sync %d failed", n).isIn(Recorder.GAVE_UP, Recorder.NOT_OPENED);
        }
    }

    private static int[] steps() {
        return LONG ? IntStream.rangeClosed(1, 100).toArray() : new int[] {1, 2, 3, 4, 5, 6, 8, 13, 30};
    }

    private static int recordUntilTheEnd(Path log, Path data, int n, int writers) throws Exception {
        // with one caller only commits sync; with many the log is emptied all the time
        var checkpointBytes = writers == 1 ? Long.MAX_VALUE : 16 << 10;
        var process = ChildJvm.start(
                Strace.failingSync(log, n, n % 2 == 0),
                ChildJvm.command(Recorder.class, data, "n" + n, writers, 4, checkpointBytes, 1000));
        var acks = new Acks();
        acks.hear(Acks.output(process));
        var exit = process.waitFor();
        acks.checkStore(data);
        return exit;
    }

    /** In the order in which the system saw them: each answer has a sync of its own before it, and none follows a failure. */
    private static void checkOrder(List<String> calls, int n) {
        assertThat(calls).as("sync %d was made to fail", n).anyMatch(call -> call.contains("(INJECTED)"));
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
                        .as("answered after sync %d failed: %s", n, call)
                        .isFalse();
                assertThat(synced).as("answered without a sync: %s", call).isTrue();
                synced = false;
            }
        }
    }
}
