package org.ayni.standalone.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.ayni.entry.StoredEntry;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The connection is cut before, during or after the commit; the same command is sent again. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RetriedTest {

    private static final int CUTS = Boolean.getBoolean("ayni.long") ? 1_000 : 200;

    @TempDir
    Path disk;

    @Test
    void a_command_of_unknown_outcome_sent_again_is_recorded_once_and_answered_the_same() throws IOException {
        var seed = Long.getLong("ayni.seed", System.nanoTime());
        System.out.println("RetriedTest: -Dayni.seed=" + seed);
        var random = new Random(seed);
        try (var ayni = RunningAyni.on(disk)) {
            var client = ayni.client();
            var towns = Towns.settle(client, 1);
            var partnership = towns.partnerships().getFirst();
            var ledger = new Ledger();
            var sentAgain = new HashMap<UUID, Instant>();
            for (var cut = 0; cut < CUTS; cut++) {
                var key = new UUID(random.nextLong(), random.nextLong());
                sendAndCut(ayni, client, partnership, key, random);

                sentAgain.put(key, Instant.now());
                var first = again(client, partnership, key);
                var second = again(client, partnership, key);

                assertThat(second).as("the same answer").isEqualTo(first);
                ledger.acknowledge(key, partnership, first);
            }
            new Invariants(client).hold(towns, ledger);
            cutsFellBeforeAndAfterTheCommit(client, partnership, ledger, sentAgain);
        }
    }

    /** Some commands were on record before they were sent again, others were not. */
    private static void cutsFellBeforeAndAfterTheCommit(
            Client client, String partnership, Ledger ledger, Map<UUID, Instant> sentAgain) throws IOException {
        var recorded = client.get("/api/partnerships/" + partnership + "/journal")
                .body()
                .lines()
                .map(line -> StoredEntry.ofLine((line + "\n").getBytes(UTF_8))
                        .parsedHeader()
                        .recorded())
                .toList();
        var before = sentAgain.entrySet().stream()
                .filter(sent -> recorded.get(Math.toIntExact(
                                ledger.acknowledged().get(sent.getKey()).position()))
                        .isBefore(sent.getValue()))
                .count();
        System.out.printf("RetriedTest: %d of %d were on record before they were sent again%n", before, CUTS);
        assertThat(before).isBetween(CUTS / 10L, CUTS - CUTS / 10L);
    }

    private static Client.Reply again(Client client, String partnership, UUID key) throws IOException {
        var reply = client.command("partnerships/" + partnership, Towns.side(0), key, Towns.fact(key, 0));
        assertThat(reply.status()).as(reply.body()).isBetween(200, 201);
        return reply;
    }

    /** Sends all or a part of the request and closes, at once or after the first bytes of the answer. */
    private static void sendAndCut(RunningAyni ayni, Client client, String partnership, UUID key, Random random)
            throws IOException {
        var body = Towns.fact(key, 0).getBytes(UTF_8);
        var head = """
                POST /api/partnerships/%s/commands HTTP/1.1\r
                Host: 127.0.0.1:%d\r
                Authorization: %s\r
                Idempotency-Key: %s\r
                Ayni-Acting-For: %s\r
                Content-Type: application/json\r
                Content-Length: %d\r
                \r
                """.formatted(
                        partnership, ayni.url().getPort(), client.authorization(), key, Towns.side(0), body.length)
                .getBytes(UTF_8);
        try (var socket =
                new Socket(InetAddress.getLoopbackAddress(), ayni.url().getPort())) {
            socket.setTcpNoDelay(true);
            socket.setSoLinger(random.nextBoolean(), 0); // half of the cuts are resets
            var out = socket.getOutputStream();
            out.write(head);
            switch (random.nextInt(3)) {
                case 0 -> out.write(body, 0, random.nextInt(body.length)); // before: the body never ends
                case 1 -> out.write(body); // during: nobody waits for the answer
                default -> {
                    out.write(body);
                    out.flush();
                    socket.getInputStream().readNBytes(1 + random.nextInt(20)); // after: the answer is torn
                }
            }
            out.flush();
        }
    }
}
