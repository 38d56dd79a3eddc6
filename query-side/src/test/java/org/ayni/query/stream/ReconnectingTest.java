package org.ayni.query.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.ayni.events.value.ActivityKind;
import org.ayni.events.value.Whose;
import org.ayni.query.journals.Chronicle;
import org.ayni.query.journals.Journal;
import org.ayni.query.served.Listener;
import org.ayni.query.served.Served;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many clients that come, go, vanish and stall while entries are recorded. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReconnectingTest {
    private static final boolean LONG = Boolean.getBoolean("ayni.long");
    private static final int CLIENTS = 20;
    private static final int RECONNECTS = (LONG ? 20_000 : 500) / CLIENTS;
    private static final int STALLED = CLIENTS * RECONNECTS / 20 / (LONG ? 20 : 1);
    private static final int ENTRIES = LONG ? 4_000 : 600;
    private static final String STREAM = "/api/partnerships/villa-ejemplo-musterhausen/stream";

    @TempDir
    Path data;

    private final Journal journal = Chronicle.founded();
    private final AtomicLong recorded = new AtomicLong(-1);

    @Test
    void nobody_misses_an_entry_nobody_waits_for_those_who_stall_and_nothing_is_left_behind() throws Exception {
        var seed = Long.getLong("ayni.seed", System.nanoTime());
        System.out.println("ReconnectingTest: -Dayni.seed=" + seed);
        try (var served = Served.start(data, "ayni.query.heartbeat=500ms", "server.tomcat.connection-timeout=2s");
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            record(served, 100);
            try (var warm = Listener.to(served.uri(STREAM))) {
                warm.status();
            }
            await().until(() -> open(served) == 0);
            var threadsBefore = Thread.getAllStackTraces().size();
            var filesBefore = files();

            var stalled = new ArrayList<Listener>();
            for (var i = 0; i < STALLED; i++) {
                stalled.add(Listener.to(served.uri(STREAM))); // and never reads
            }
            var writer = threads.submit(() -> {
                for (var i = 0; i < ENTRIES; i += 5) {
                    record(served, 5);
                }
            });
            var clients = new ArrayList<Callable<Long>>();
            for (var i = 0; i < CLIENTS; i++) {
                var random = new Random(seed + i);
                clients.add(() -> comeAndGo(served, random));
            }
            for (var heard : threads.invokeAll(clients)) {
                assertThat(heard.get()).isPositive();
            }
            writer.get();
            assertThat(follow(served)).isEqualTo(recorded.get());

            // those who stall are dropped by the time-out of their write, while their own side still believes in it
            await().atMost(Duration.ofSeconds(60)).until(() -> open(served) == 0);
            for (var listener : stalled) {
                listener.close();
            }
            await().atMost(Duration.ofSeconds(60)).until(() -> files() <= filesBefore + 5);
            await().atMost(Duration.ofSeconds(90))
                    .until(() -> Thread.getAllStackTraces().size() <= threadsBefore + 3);
        }
    }

    /** Connects where it was, or somewhere before; reads a while; leaves, politely or not. */
    private long comeAndGo(Served served, Random random) throws IOException {
        var last = -1L;
        var heard = 0L;
        for (var i = 0; i < RECONNECTS; i++) {
            var from = last < 0 || random.nextInt(4) > 0 ? last : random.nextLong(last + 1);
            var listener = Listener.to(served.uri(STREAM), "Last-Event-ID", Long.toString(from));
            assertThat(listener.status()).contains("200");
            var next = from + 1;
            var reads = random.nextInt(60);
            while (reads-- > 0) {
                var frame = listener.next();
                if (frame.event().equals("heartbeat")) {
                    break; // nothing comes just now
                }
                if (!frame.event().equals("entry")) {
                    continue;
                }
                assertThat(frame.id()).isEqualTo(Long.toString(next));
                assertThat(Served.read(frame.data()).get("position").asLong()).isEqualTo(next);
                last = Math.max(last, next++);
                heard++;
            }
            if (random.nextBoolean()) {
                listener.vanish();
            } else {
                listener.close();
            }
        }
        return heard;
    }

    /** Reads the whole stream until it is caught up. */
    private static long follow(Served served) throws IOException {
        try (var listener = Listener.to(served.uri(STREAM))) {
            listener.status();
            var last = -1L;
            for (var frame = listener.nextWord(); frame.event().equals("entry"); frame = listener.nextWord()) {
                assertThat(frame.id()).isEqualTo(Long.toString(last + 1));
                last++;
            }
            return last;
        }
    }

    private void record(Served served, int entries) {
        for (var i = 0; i < entries; i++) {
            // long enough that a client that does not read fills the buffers between
            var title = "Besuch ".repeat(700);
            journal.by(Chronicle.HERE)
                    .tell(
                            "2019",
                            Chronicle.activity(
                                    ActivityKind.DELEGATION, Whose.BOTH, Chronicle.what(Chronicle.text(title))));
        }
        served.record(journal);
        recorded.set(journal.size() - 1L);
    }

    private static int open(Served served) {
        return served.bean(StreamController.class).open();
    }

    private static long files() {
        return ((com.sun.management.UnixOperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getOpenFileDescriptorCount();
    }
}
