package org.ayni.standalone.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many follow a partnership while it is recorded: they come, go, vanish, come again from anywhere, or do not read at all. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StreamsTest {

    private static final boolean LONG = Boolean.getBoolean("ayni.long");
    private static final int CLIENTS = LONG ? 1_000 : 200;
    private static final int STALLED = CLIENTS / 20;
    private static final int RECONNECTS = LONG ? 20_000 : 500;
    private static final int ENTRIES = LONG ? 1_000 : 250;
    private static final int WRITERS = 4;

    /** Large enough that whoever does not read is full long before the end. */
    private static final String DESCRIPTION = "Wir haben zusammen gefeiert. ".repeat(400);

    @TempDir
    Path disk;

    private final Ledger ledger = new Ledger();
    private final Map<Long, String> shown = new ConcurrentHashMap<>();
    private final AtomicInteger reconnects = new AtomicInteger();
    private final Semaphore mayRecord = new Semaphore(ENTRIES / 10);
    private volatile long head = Long.MAX_VALUE;

    @Test
    void everybody_sees_every_entry_once_and_in_order_and_nothing_stays_behind() throws Exception {
        var seed = Long.getLong("ayni.seed", System.nanoTime());
        System.out.println("StreamsTest: -Dayni.seed=" + seed);
        // no write may time out: those who do not read are there from the beginning to the end.
        // Ayni ends before the threads are waited for: should something fail, nobody follows for ever
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var ayni = RunningAyni.on(
                        disk, "-Dayni.query.heartbeat=500ms", "-Dserver.tomcat.connection-timeout=10m")) {
            var client = ayni.client();
            var towns = Towns.settle(client, 1);
            var partnership = towns.partnerships().getFirst();
            try (var first = Stream.of(ayni.url(), partnership, -1)) {
                first.accepted().next();
            }
            var before = Footprint.of(ayni);

            var stalled = stall(ayni, partnership);
            var followers = follow(ayni, partnership, seed, threads);
            record(client, towns, threads);
            // of the journal itself: a view may still be on its way there
            head = client.get("/api/partnerships/" + partnership + "/journal")
                            .body()
                            .lines()
                            .count()
                    - 1L;
            for (var follower : followers) {
                assertThat(follower.get())
                        .as("the last entry that it has heard of")
                        .isEqualTo(head);
            }

            assertThat(reconnects.get()).isGreaterThanOrEqualTo(RECONNECTS);
            // those who do not read are still there, each in the middle of a frame, and nobody had to wait for them
            Invariants.await(() -> Footprint.of(ayni).writing() == STALLED);
            whatWasShownIsWhatWasAcknowledged();
            for (var stream : stalled) {
                stream.vanish();
            }
            Invariants.await(() -> Footprint.of(ayni).isLike(before));
            new Invariants(client).hold(towns, ledger);
        }
    }

    private static List<Stream> stall(RunningAyni ayni, String partnership) throws IOException {
        var stalled = new ArrayList<Stream>();
        for (var i = 0; i < STALLED; i++) {
            stalled.add(Stream.of(ayni.url(), partnership, -1));
        }
        return stalled;
    }

    private List<Future<Long>> follow(RunningAyni ayni, String partnership, long seed, ExecutorService threads) {
        return IntStream.range(0, CLIENTS - STALLED)
                .mapToObj(number ->
                        (Callable<Long>) () -> follow(ayni, partnership, new Random(seed + number), number > 0))
                .map(threads::submit)
                .toList();
    }

    /** Until the end. Leaves at times, politely or not, and comes back where it was, or anywhere before. */
    private long follow(RunningAyni ayni, String partnership, Random random, boolean leaves) throws IOException {
        var last = -1L;
        var from = -1L;
        try {
            while (true) {
                var stream = Stream.of(ayni.url(), partnership, from).accepted();
                last = Math.max(last, read(stream, from, leaves ? random.nextInt(60) : Integer.MAX_VALUE));
                if (random.nextBoolean()) {
                    stream.vanish();
                } else {
                    stream.close();
                }
                if (last >= head) {
                    return last;
                }
                from = random.nextInt(4) > 0 ? last : random.nextLong(-1, last + 1);
                reconnects.incrementAndGet();
                mayRecord.release();
            }
        } finally {
            mayRecord.release(RECONNECTS); // whoever ends early, for whatever reason, must not keep the writers waiting
        }
    }

    /** Reads some entries, or until nothing comes just now; once enough have come back, to the end. Returns the last one. */
    private long read(Stream stream, long from, int atMost) throws IOException {
        var last = from;
        for (var read = 0; last < head; ) {
            var frame = stream.next();
            var leaves = atMost < Integer.MAX_VALUE && reconnects.get() < RECONNECTS;
            if (frame.position() >= 0) {
                assertThat(frame.position()).as("no gap, nothing twice").isEqualTo(last + 1);
                last = frame.position();
                assertThat(frame.data())
                        .as("all are shown the same")
                        .isEqualTo(shown.computeIfAbsent(last, _ -> frame.data()));
                if (leaves && ++read > atMost) {
                    return last;
                }
            } else if (leaves) {
                return last;
            }
        }
        return last;
    }

    /** Goes on as followers come back, so that entries arrive while they come and go. */
    private void record(Client client, Towns towns, ExecutorService threads) throws Exception {
        var left = new AtomicInteger(ENTRIES);
        var writers = IntStream.range(0, WRITERS)
                .mapToObj(_ -> threads.submit(() -> {
                    while (left.getAndDecrement() > 0) {
                        mayRecord.acquire(RECONNECTS / ENTRIES);
                        record(client, towns.partnerships().getFirst());
                    }
                    return true;
                }))
                .toList();
        for (var writer : writers) {
            writer.get();
        }
    }

    private void record(Client client, String partnership) throws IOException {
        var key = UUID.randomUUID();
        ledger.sending(key, 0);
        var reply =
                client.command("partnerships/" + partnership, Towns.side(0), key, Towns.celebration(key, DESCRIPTION));
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
        ledger.acknowledge(key, partnership, reply);
    }

    private void whatWasShownIsWhatWasAcknowledged() {
        assertThat(shown).hasSize((int) head + 1);
        assertThat(ledger.acknowledged()).hasSize(ENTRIES);
        ledger.acknowledged()
                .forEach((key, acknowledged) ->
                        assertThat(shown.get(acknowledged.position())).contains("Fest " + key));
    }
}
