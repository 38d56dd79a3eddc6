package org.ayni.standalone.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process is killed while commands are held, taken back and recorded by themselves. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KilledWithHeldCommandsTest {

    private static final int KILLS = Boolean.getBoolean("ayni.long") ? 100 : 3;
    private static final int SENDERS = 3;
    private static final String SIDE = Towns.side(0);
    private static final Pattern TITLE = Pattern.compile("Fest ([0-9a-f-]{36})");

    @TempDir
    Path disk;

    /** What was acknowledged, by its id. What was asked for and not answered may be in none of them. */
    private final Set<UUID> held = ConcurrentHashMap.newKeySet();

    private final Set<UUID> takenBack = ConcurrentHashMap.newKeySet();

    @Test
    void what_was_held_is_recorded_once_and_what_was_taken_back_never() throws Exception {
        var seed = Long.getLong("ayni.seed", System.nanoTime());
        System.out.println("KilledWithHeldCommandsTest: -Dayni.seed=" + seed);
        var random = new Random(seed);
        for (var kill = 0; kill < KILLS; kill++) {
            var ayni = RunningAyni.on(disk);
            sendUntilKilled(ayni, journal(ayni), 800 + random.nextInt(1_500), random.nextInt());
        }
        try (var ayni = RunningAyni.on(disk)) {
            var journal = journal(ayni);
            Invariants.await(() -> recorded(ayni, journal).containsAll(held));
            TimeUnit.SECONDS.sleep(2); // what was taken back would have come due by now
            assertThat(recorded(ayni, journal)).doesNotHaveDuplicates().doesNotContainAnyElementsOf(takenBack);
        }
        assertThat(held).as("the kills fell among acknowledged commands").isNotEmpty();
        assertThat(takenBack).isNotEmpty();
    }

    private static String journal(RunningAyni ayni) throws IOException {
        return "partnerships/" + Towns.settle(ayni.client(), 1).partnerships().getFirst();
    }

    private void sendUntilKilled(RunningAyni ayni, String journal, int millis, int seed) throws Exception {
        var over = new AtomicBoolean();
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            var client = ayni.client();
            var ends = new ArrayList<Future<?>>();
            for (var sender = 0; sender < SENDERS; sender++) {
                var random = new Random(seed + sender);
                ends.add(senders.submit(() -> {
                    while (!over.get()) {
                        hold(client, journal, random);
                    }
                    return null;
                }));
            }
            TimeUnit.MILLISECONDS.sleep(millis); // the moment of the kill, which is what is tried
            over.set(true);
            ayni.kill();
            for (var end : ends) {
                try {
                    end.get();
                } catch (ExecutionException cutOff) {
                    assertThat(cutOff).hasCauseInstanceOf(IOException.class);
                }
            }
        }
    }

    private void hold(Client client, String journal, Random random) throws IOException {
        var id = UUID.randomUUID();
        var body = Towns.celebration(id, "");
        var answer = client.draft(journal, SIDE, id, body, "Ayni-Hold", "1");
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        if (random.nextInt(4) > 0) {
            held.add(id);
        } else if (client.draft(journal, SIDE, id, body).status() == 200) {
            takenBack.add(id);
        }
    }

    /** The celebrations of the journal, one by one, as often as they stand in it. */
    private static List<UUID> recorded(RunningAyni ayni, String journal) throws IOException {
        var export = ayni.client().get("/api/" + journal + "/journal").body();
        assertThat(export.getBytes(StandardCharsets.UTF_8)).isNotEmpty();
        return TITLE.matcher(export)
                .results()
                .map(found -> UUID.fromString(found.group(1)))
                .toList();
    }
}
