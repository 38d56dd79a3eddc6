package org.ayni.standalone.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.ayni.entry.Hash;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process is killed while files are sent, added and removed. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KilledWithFilesTest {

    private static final int KILLS = Boolean.getBoolean("ayni.long") ? 100 : 4;
    private static final int SENDERS = 4;
    private static final String SIDE = Towns.side(0);

    @TempDir
    Path disk;

    @Test
    void what_was_added_is_there_and_whole_what_was_removed_is_gone_and_nothing_is_half() throws Exception {
        var seed = Long.getLong("ayni.seed", System.nanoTime());
        System.out.println("KilledWithFilesTest: -Dayni.seed=" + seed);
        var random = new Random(seed);
        var added = new ConcurrentHashMap<String, String>();
        var removed = new ConcurrentHashMap<String, String>();
        for (var kill = 0; kill < KILLS; kill++) {
            var ayni = RunningAyni.on(disk);
            var partnership = Towns.settle(ayni.client(), 1).partnerships().getFirst();
            holds(ayni, partnership, added, removed);
            sendUntilKilled(ayni, partnership, added, removed, 300 + random.nextInt(1_500), random.nextInt());
        }
        try (var ayni = RunningAyni.on(disk)) {
            holds(ayni, Towns.settle(ayni.client(), 1).partnerships().getFirst(), added, removed);
        }
        assertThat(added).as("the kills fell among acknowledged files").isNotEmpty();
        assertThat(removed).isNotEmpty();
    }

    /** What was acknowledged is so, and every file that lies there is whole. */
    private static void holds(
            RunningAyni ayni, String partnership, Map<String, String> added, Map<String, String> removed)
            throws IOException {
        var client = ayni.client();
        var base = "/api/partnerships/" + partnership + "/evidence";
        for (var file : added.entrySet()) {
            var answer = client.get(base + "/" + file.getKey());
            // a removal may have been recorded whose answer nobody heard
            assertThat(answer.status()).as(answer.body()).isIn(200, 410);
            if (answer.status() == 200) {
                assertThat(answer.body()).isEqualTo(file.getValue());
                assertThat(removed).doesNotContainKey(file.getKey());
            }
        }
        for (var file : removed.keySet()) {
            assertThat(client.get(base + "/" + file).status()).isEqualTo(410);
        }
        var gone = new ArrayList<String>();
        client.get(base).json().get("evidence").forEach(one -> {
            if (one.hasNonNull("removed")) {
                gone.add(one.get("file").stringValue());
            }
        });
        var folder = ayni.data().resolve("evidence/partnership").resolve(partnership);
        Invariants.await(() -> files(folder).stream().noneMatch(gone::contains));
        for (var file : files(folder)) {
            assertThat(Hash.sha256(Files.readAllBytes(folder.resolve(file)))).hasToString(file);
        }
        assertThat(files(ayni.data().resolve("evidence/incoming"))).isEmpty();
        assertThat(files(ayni.data().resolve("arriving"))).isEmpty();
    }

    private static void sendUntilKilled(
            RunningAyni ayni,
            String partnership,
            Map<String, String> added,
            Map<String, String> removed,
            int millis,
            int seed)
            throws Exception {
        var over = new AtomicBoolean();
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            var client = ayni.client();
            var ends = new ArrayList<Future<?>>();
            for (var sender = 0; sender < SENDERS; sender++) {
                var random = new Random(seed + sender);
                ends.add(senders.submit(() -> {
                    while (!over.get()) {
                        sendAddRemove(client, partnership, added, removed, random);
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
                } catch (java.util.concurrent.ExecutionException cutOff) {
                    assertThat(cutOff).hasCauseInstanceOf(IOException.class);
                }
            }
        }
    }

    private static void sendAddRemove(
            Client client, String partnership, Map<String, String> added, Map<String, String> removed, Random random)
            throws IOException {
        var text = UUID.randomUUID() + " " + "Protokoll ".repeat(random.nextInt(20_000));
        var file = Hash.sha256(text.getBytes(UTF_8)).toString();
        expect(201, client.put("/api/partnerships/" + partnership + "/evidence/" + file, text));
        expect(201, client.command("partnerships/" + partnership, SIDE, UUID.randomUUID(), """
                {"type":"add-evidence","when":"2026","file":"%s","whose":"both",\
                "title":{"language":"de","text":"Protokoll"}}""".formatted(file)));
        added.put(file, text);
        if (random.nextBoolean()) {
            expect(201, client.command("partnerships/" + partnership, SIDE, UUID.randomUUID(), """
                    {"type":"remove-evidence","when":"2026","file":"%s",\
                    "reason":{"language":"de","text":"Versehen"}}""".formatted(file)));
            removed.put(file, text);
        }
    }

    private static void expect(int status, Client.Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
    }

    private static List<String> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (java.nio.file.NoSuchFileException none) {
            return List.of();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
