package org.ayni.standalone.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process is killed at random moments while 64 writers record. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KilledTest {

    private static final int WRITERS = 64;
    private static final int PARTNERSHIPS = 8;
    private static final int KILLS = Boolean.getBoolean("ayni.long") ? 500 : 60;

    /** Rounds on one data directory: it grows, and each start has an older history to recover. */
    private static final int ROUNDS_ON_ONE_DISK = 10;

    @TempDir
    Path disks;

    @Test
    void what_was_acknowledged_survives_every_kill_and_nothing_is_there_twice() throws Exception {
        var seed = Long.getLong("ayni.seed", System.nanoTime());
        System.out.println("KilledTest: -Dayni.seed=" + seed);
        var random = new Random(seed);
        var recorded = 0;
        for (var disk = 0; disk < KILLS / ROUNDS_ON_ONE_DISK; disk++) {
            recorded += rounds(Files.createDirectory(disks.resolve("disk-" + disk)), random);
        }
        System.out.printf("KilledTest: %d kills, %d acknowledged commands%n", KILLS, recorded);
        assertThat(recorded).as("the kills fell among acknowledged commands").isGreaterThan(KILLS);
    }

    private static int rounds(Path disk, Random random) throws Exception {
        var ledger = new Ledger();
        var heard = new ConcurrentHashMap<Long, String>();
        for (var round = 0; round < ROUNDS_ON_ONE_DISK; round++) {
            var ayni = RunningAyni.on(disk);
            var towns = Towns.settle(ayni.client(), PARTNERSHIPS);
            resolve(ayni.client(), towns, ledger);
            new Invariants(ayni.client()).hold(towns, ledger);
            writeUntilKilled(ayni, towns, ledger, heard, 20 + random.nextInt(400));
        }
        try (var ayni = RunningAyni.on(disk)) {
            var towns = Towns.settle(ayni.client(), PARTNERSHIPS);
            var invariants = new Invariants(ayni.client());
            resolve(ayni.client(), towns, ledger);
            invariants.hold(towns, ledger);
            invariants.heardIsRecorded(towns.partnerships().getFirst(), heard);
        }
        assertThat(heard).as("what a stream has brought").hasSizeGreaterThan(ROUNDS_ON_ONE_DISK);
        return ledger.acknowledged().size();
    }

    private static void writeUntilKilled(
            RunningAyni ayni, Towns towns, Ledger ledger, Map<Long, String> heard, int millis) throws Exception {
        var over = new AtomicBoolean();
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            var client = ayni.client();
            var ends = new ArrayList<Future<Boolean>>();
            ends.add(writers.submit(listening(ayni, towns.partnerships().getFirst(), heard)));
            for (var writer = 0; writer < WRITERS; writer++) {
                var number = writer % PARTNERSHIPS;
                ends.add(writers.submit(() -> {
                    while (!over.get()) {
                        var key = UUID.randomUUID();
                        ledger.sending(key, number);
                        send(client, towns, ledger, key, number);
                    }
                    return true;
                }));
            }
            TimeUnit.MILLISECONDS.sleep(millis); // the moment of the kill is the test's random variable
            ayni.kill();
            over.set(true);
            for (var end : ends) {
                end.get(); // a writer that met a wrong answer fails the test here
            }
        }
    }

    /** What there is so far; then, while the caller goes on, what comes until the process is gone. */
    private static Callable<Boolean> listening(RunningAyni ayni, String partnership, Map<Long, String> heard)
            throws IOException {
        var stream = Stream.of(ayni.url(), partnership, -1).accepted();
        for (var frame = stream.next(); frame.position() >= 0; frame = stream.next()) {
            hear(frame, heard);
        }
        return () -> {
            try (stream) {
                while (true) {
                    hear(stream.next(), heard);
                }
            } catch (IOException gone) {
                return true;
            }
        };
    }

    private static void hear(Stream.Frame frame, Map<Long, String> heard) {
        if (frame.position() >= 0) {
            var cited = Client.JSON.readTree(frame.data()).get("cite");
            heard.put(cited.get("position").longValue(), cited.get("hash").stringValue());
        }
    }

    private static void send(Client client, Towns towns, Ledger ledger, UUID key, int number) {
        var partnership = towns.partnerships().get(number);
        try {
            var reply = client.command("partnerships/" + partnership, Towns.side(number), key, Towns.fact(key, number));
            if (reply.status() == 201 || reply.status() == 200) {
                ledger.acknowledge(key, partnership, reply);
            } else {
                assertThat(reply.status()).as(reply.body()).isGreaterThanOrEqualTo(500);
            }
        } catch (IOException cutOff) {
            // the outcome stays unknown until the same command is sent again
        }
    }

    /** Each command of unknown outcome is sent again under its key: afterwards it is on record once. */
    private static void resolve(Client client, Towns towns, Ledger ledger) {
        for (var unknown : ledger.unknown()) {
            send(client, towns, ledger, unknown.key(), unknown.partnership());
        }
        assertThat(ledger.unknown()).as("every unknown outcome became known").isEmpty();
    }
}
