package org.ayni.standalone.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.ayni.entry.Hash;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk fills up under the running system, and has room again. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DiskFullTest {

    private static final int ROUNDS = Boolean.getBoolean("ayni.long") ? 50 : 10;
    private static final int DISK_KILOBYTES = 24 * 1024;
    private static final int MOST_COMMANDS = 5_000;

    /** Larger than what is left when a command has no room any more. */
    private static final String MINUTES = "Protokoll ".repeat(20_000);

    private static final UUID DRAFT = UUID.randomUUID();

    /** What is kept beside the journal has room, or is refused, as a command is. */
    private static final List<Sending> KEPT = List.of(
            (client, towns) -> client.put(
                    "/api/partnerships/" + towns.partnerships().getFirst() + "/evidence/"
                            + Hash.sha256(MINUTES.getBytes(UTF_8)),
                    MINUTES),
            (client, towns) -> client.draft(
                    "partnerships/" + towns.partnerships().getFirst(),
                    Towns.side(0),
                    DRAFT,
                    Towns.celebration(DRAFT, MINUTES)));

    private interface Sending {
        Client.Reply send(Client client, Towns towns) throws IOException;
    }

    @TempDir
    Path disk;

    @Test
    void a_full_disk_refuses_cleanly_answers_readers_and_goes_on_when_there_is_room() throws IOException {
        var seed = Long.getLong("ayni.seed", System.nanoTime());
        System.out.println("DiskFullTest: -Dayni.seed=" + seed);
        var random = new Random(seed);
        try (var ayni = RunningAyni.onSmallDisk(disk, DISK_KILOBYTES)) {
            var client = ayni.client();
            var towns = Towns.settle(client, 1);
            var ledger = new Ledger();
            // what a reader could see before must stay; what no view has shown yet may have to wait for room
            Invariants.await(() -> isShown(client, towns, "/actors") && isShown(client, towns, "/timeline"));
            for (var round = 0; round < ROUNDS; round++) {
                var filler = ayni.data().resolve("filler");
                fill(filler, random.nextInt(64) * 1024);
                recordUntilFull(client, towns, ledger);
                for (var kept : KEPT) {
                    isRefusedForWantOfRoom(kept.send(client, towns));
                }
                readersAreAnswered(client, towns);
                Files.delete(filler);
                Invariants.await(() -> send(client, towns, ledger) == 201);
                for (var kept : KEPT) {
                    assertThat(kept.send(client, towns).status()).isIn(200, 201);
                }
            }
            new Invariants(client).hold(towns, ledger);
        }
    }

    /** Writes until the disk takes no more, then gives back a few kilobytes. */
    private static void fill(Path filler, int leave) throws IOException {
        var block = new byte[64 * 1024];
        try (var out = Files.newOutputStream(filler)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            // what was wanted
        }
        try (var channel = Files.newByteChannel(filler, StandardOpenOption.WRITE)) {
            channel.truncate(Math.max(0, channel.size() - leave));
        }
    }

    private static void recordUntilFull(Client client, Towns towns, Ledger ledger) throws IOException {
        for (var command = 0; command < MOST_COMMANDS; command++) {
            if (send(client, towns, ledger) == 507) {
                return;
            }
        }
        throw new AssertionError("the disk never filled");
    }

    private static int send(Client client, Towns towns, Ledger ledger) throws IOException {
        var key = UUID.randomUUID();
        var partnership = towns.partnerships().getFirst();
        ledger.sending(key, 0);
        var reply = client.command("partnerships/" + partnership, Towns.side(0), key, Towns.fact(key, 0));
        if (reply.status() == 201) {
            ledger.acknowledge(key, partnership, reply);
        } else {
            isRefusedForWantOfRoom(reply);
            ledger.refused(key);
        }
        return reply.status();
    }

    private static void isRefusedForWantOfRoom(Client.Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(507);
        assertThat(reply.json().get("code").stringValue()).isEqualTo("STORE_FULL");
    }

    private static boolean isShown(Client client, Towns towns, String view) throws IOException {
        return client.get("/api/partnerships/" + towns.partnerships().getFirst() + view)
                        .status()
                == 200;
    }

    private static void readersAreAnswered(Client client, Towns towns) throws IOException {
        var partnership = "/api/partnerships/" + towns.partnerships().getFirst();
        var timeline = client.get(partnership + "/timeline");
        assertThat(timeline.status()).as(timeline.body()).isEqualTo(200);
        var actors = client.get(partnership + "/actors");
        assertThat(actors.status()).as(actors.body()).isEqualTo(200);
        try (var stream = client.open(partnership + "/stream")) {
            assertThat(new String(stream.readNBytes(3), UTF_8)).isEqualTo("id:");
        }
    }
}
