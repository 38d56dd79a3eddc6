package org.ayni.journal.sqlite;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed has recorded whatever it acknowledged, once, and nothing by half. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KillTest {
    private static final boolean LONG = Boolean.getBoolean("ayni.long");

    private static final int SIGKILL = 9;

    @TempDir
    Path directory;

    /** Again and again the same store: what one kill leaves, the next one finds. Every fourth kill hits the start. */
    @Test
    void killed_at_random_moments_under_64_writers_nothing_acknowledged_is_lost() throws Exception {
        var cycles = LONG ? 500 : 20;
        var seed = Long.getLong("ayni.seed", System.nanoTime());
        System.out.printf("kill -9: %d cycles, -Dayni.seed=%d%n", cycles, seed);
        var random = new Random(seed);
        var acks = new Acks();
        var data = directory.resolve("data");

        for (var cycle = 0; cycle < cycles; cycle++) {
            var process = ChildJvm.start(
                    List.of(), ChildJvm.command(Recorder.class, data, "c" + cycle, 64, 16, 256 << 10, 1_000_000));
            var output = new Listening(process);
            if (cycle % 4 == 3) {
                process.waitFor(random.nextInt(800), MILLISECONDS);
            } else {
                output.awaitFirst();
                process.waitFor(random.nextInt(500), MILLISECONDS);
            }
            process.destroyForcibly().waitFor();
            acks.hear(output.all());
            acks.checkStore(data);
        }
        System.out.printf("kill -9: %d acknowledged entries, all there%n", acks.count());
        assertThat(acks.count()).isGreaterThan(cycles);
    }

    /** Every instant that matters to the file lies between two of its writes and syncs. */
    @Test
    void killed_in_its_nth_write_nothing_acknowledged_is_lost() throws Exception {
        killedIn("pwrite64", LONG ? IntStream.rangeClosed(1, 300) : IntStream.of(1, 2, 3, 11, 12, 14, 16, 20, 40, 77));
    }

    @Test
    void killed_in_its_nth_sync_nothing_acknowledged_is_lost() throws Exception {
        killedIn("fsync", LONG ? IntStream.rangeClosed(1, 100) : IntStream.of(1, 2, 3, 4, 5, 8, 20));
    }

    private void killedIn(String call, IntStream numbers) throws Exception {
        for (var n : numbers.toArray()) {
            var data = directory.resolve("at-" + n);
            var process = ChildJvm.start(
                    Strace.killingAt(directory.resolve("strace"), call, n),
                    ChildJvm.command(Recorder.class, data, "n" + n, 4, 2, 64 << 10, 1000));
            var acks = new Acks();
            acks.hear(Acks.output(process));
            assertThat(process.waitFor()).as("killed in %s %d", call, n).isEqualTo(128 + SIGKILL);
            acks.checkStore(data);
        }
    }
}
