package org.ayni.command.shell;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * A few callers who come to a queue just as others leave it, or lose their patience: that is when a queue is made and
 * forgotten. Ten thousand short meetings; whoever is not let in at the end of one waits in vain, because nobody comes after.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MeetingInQueuesTest {

    private static final int MEETINGS = Boolean.getBoolean("ayni.long") ? 200_000 : 10_000;
    private static final int CALLERS = 4;
    private static final int EACH = 2;
    private static final int LONG_ENOUGH = 20;

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void close() {
        threads.shutdownNow();
    }

    @Test
    void one_at_a_time_is_let_in_nobody_is_forgotten_and_nothing_is_kept() throws Exception {
        var seed = Long.getLong("ayni.seed", System.nanoTime());
        System.out.println("MeetingInQueuesTest: -Dayni.seed=" + seed);
        var random = new Random(seed);
        for (var number = 0; number < MEETINGS; number++) {
            // some are impatient, and for some there is no room; in most meetings everybody can wait
            var patience = random.nextInt(4) == 0 ? Duration.ofNanos(random.nextInt(50_000)) : Duration.ofMinutes(1);
            var most = random.nextInt(4) == 0 ? 1 : CALLERS;
            var everybodyGetsIn = patience.toMinutes() > 0 && most == CALLERS;
            var turns = meet(new Queues(patience, most), random);

            if (everybodyGetsIn) {
                assertThat(turns).as("meeting %d", number).isEqualTo(CALLERS * EACH);
            } else {
                assertThat(turns).as("meeting %d", number).isPositive();
            }
        }
    }

    /** Returns how many were let in. */
    private int meet(Queues queues, Random random) throws Exception {
        var inside = new AtomicInteger();
        var turns = new AtomicInteger();
        var callers = new ArrayList<Future<?>>();
        for (var caller = 0; caller < CALLERS; caller++) {
            var delays = List.of(random.nextInt(20_000), random.nextInt(20_000), random.nextInt(20_000));
            callers.add(threads.submit(() -> {
                for (var i = 0; i < EACH; i++) {
                    LockSupport.parkNanos(delays.get(i));
                    come(queues, inside, turns, delays.getLast());
                }
                return true;
            }));
        }
        for (var caller : callers) {
            caller.get(LONG_ENOUGH, SECONDS);
        }
        assertThat(queues.size()).as("queues that nobody is in").isZero();
        return turns.get();
    }

    private static void come(Queues queues, AtomicInteger inside, AtomicInteger turns, int stay) {
        try (var turn = queues.obtainLock("a")) {
            assertThat(turn.isHeld()).isTrue();
            assertThat(inside.incrementAndGet()).as("inside at once").isEqualTo(1);
            for (var spins = stay / 100; spins > 0; spins--) {
                Thread.onSpinWait();
            }
            inside.decrementAndGet();
            turns.incrementAndGet();
        } catch (LockAcquisitionFailedException tooMuchWaits) {
            // an answer too; who may get it is checked at the end
        }
    }
}
