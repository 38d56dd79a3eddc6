package org.ayni.command.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayNameGeneration(ReplaceUnderscores.class)
@Timeout(60)
class QueuesTest {

    static final Duration LONG = Duration.ofMinutes(1);

    final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void close() {
        callers.close();
    }

    @Test
    void who_came_first_is_served_first() throws Exception {
        var queues = new Queues(LONG, 100);
        var served = new ConcurrentLinkedQueue<Integer>();
        var turn = queues.obtainLock("a");
        var waiting = new ArrayList<Future<?>>();
        for (var i = 0; i < 20; i++) {
            var caller = i;
            waiting.add(callers.submit(() -> {
                try (var mine = queues.obtainLock("a")) {
                    assertThat(mine.isHeld()).isTrue();
                    served.add(caller);
                }
            }));
            awaitWaiting(queues, i + 1);
        }
        turn.release();
        for (var caller : waiting) {
            caller.get();
        }

        assertThat(List.copyOf(served)).isSorted().hasSize(20);
    }

    @Test
    void nobody_waits_for_ever() throws Exception {
        var queues = new Queues(Duration.ofMillis(1), 100);
        var turn = queues.obtainLock("a");

        callers.submit(() -> assertThatThrownBy(() -> queues.obtainLock("a"))
                        .isInstanceOf(LockAcquisitionFailedException.class))
                .get();

        turn.release();
        assertThat(queues.size()).isZero();
    }

    @Test
    void too_many_are_turned_away_at_once() throws Exception {
        var queues = new Queues(LONG, 1);
        var turn = queues.obtainLock("a");
        var second = callers.submit(() -> queues.obtainLock("a").release());
        awaitWaiting(queues, 1);

        var third = callers.submit(() ->
                assertThatThrownBy(() -> queues.obtainLock("a")).isInstanceOf(LockAcquisitionFailedException.class));
        third.get();

        turn.release();
        second.get();
    }

    @Test
    void a_queue_that_nobody_is_in_is_forgotten() throws Exception {
        var queues = new Queues(LONG, 10);
        queues.obtainLock("a").release();
        try (var b = queues.obtainLock("b")) {
            assertThat(b.isHeld()).isTrue();
            assertThat(queues.size()).isEqualTo(1);
        }
        assertThat(queues.size()).isZero();
    }

    private static void awaitWaiting(Queues queues, int callers) {
        while (queues.waiting("a") < callers) {
            Thread.onSpinWait();
        }
    }
}
