package org.ayni.query.view;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ayni.query.journals.RandomJournals.partnership;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import org.ayni.entry.JournalId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * Those who wait for a view, those who watch it, and what moves it, in ten thousand short meetings each. Whoever is not woken
 * up in one of them waits in vain: nothing moves again, no heads are compared, and the time is longer than a test takes.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HandingOverTest {
    private static final int MEETINGS = Boolean.getBoolean("ayni.long") ? 200_000 : 10_000;
    private static final int LONG_ENOUGH = 20;
    private static final Duration FOR_EVER = Duration.ofHours(1);
    private static final JournalId JOURNAL = JournalId.parse("partnership/b-a");
    private static final int MOVES = 3;

    private final long seed = Long.getLong("ayni.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void close() {
        threads.shutdownNow();
    }

    @Test
    void whoever_waits_for_a_position_is_woken_up_when_it_is_reached_or_when_everything_ends() throws Exception {
        System.out.println("HandingOverTest: -Dayni.seed=" + seed);
        for (var number = 0; number < MEETINGS; number++) {
            var progress = new Progress();
            var ends = random.nextInt(4) == 0;
            var first = later(() -> progress.await("view", JOURNAL, 0, FOR_EVER));
            var last = later(() -> progress.await("view", JOURNAL, MOVES - 1, FOR_EVER));
            var lastToo = later(() -> progress.await("view", JOURNAL, MOVES - 1, FOR_EVER));
            var moving = later(() -> {
                for (var position = 0; position < MOVES; position++) {
                    progress.moved("view", JOURNAL, position);
                }
                return true;
            });
            var ending = later(() -> {
                if (ends) {
                    progress.close();
                }
                return true;
            });
            get(moving);
            get(ending);
            for (var waiting : List.of(first, last, lastToo)) {
                var reached = get(waiting);
                assertThat(reached || ends).as("meeting %d", number).isTrue();
            }
        }
    }

    @Test
    void whoever_watches_hears_of_the_last_move() throws Exception {
        System.out.println("HandingOverTest: -Dayni.seed=" + seed);
        for (var number = 0; number < MEETINGS; number++) {
            var progress = new Progress();
            var watching = later(() -> {
                var signal = new Semaphore(0);
                try (var _ = progress.watch(List.of(JOURNAL), signal::release)) {
                    while (progress.position("view", JOURNAL) < MOVES - 1) {
                        signal.acquire();
                    }
                }
                return true;
            });
            var moving = later(() -> {
                for (var position = 0; position < MOVES; position++) {
                    progress.moved("view", JOURNAL, position);
                }
                return true;
            });
            get(moving);
            assertThat(get(watching)).as("meeting %d", number).isTrue();
        }
    }

    @Test
    void a_journal_that_moves_while_it_is_folded_is_folded_to_its_end() throws Exception {
        System.out.println("HandingOverTest: -Dayni.seed=" + seed);
        var entries = MEETINGS / 20;
        var journal = partnership("partnership/b-a", entries, 1);
        var counting = new Counting("counting", 1);
        for (var round = 0; round < 10; round++) {
            try (var mechanism = new Mechanism(new MemoryViewStore(), counting)) {
                for (var position = 0; position < entries; ) {
                    position = Math.min(entries, position + 1 + random.nextInt(2));
                    mechanism.journals.hold(journal, position - 1);
                    if (random.nextInt(3) == 0) { // nothing comes after it until it is seen
                        mechanism.await("counting", journal.id(), position - 1);
                    }
                }
                mechanism.await("counting", journal.id(), entries - 1);
            }
        }
    }

    private Future<Boolean> later(Callable<Boolean> task) {
        var delay = random.nextInt(30_000);
        return threads.submit(() -> {
            LockSupport.parkNanos(delay);
            return task.call();
        });
    }

    private static boolean get(Future<Boolean> task) throws Exception {
        return task.get(LONG_ENOUGH, SECONDS);
    }
}
