package org.ayni.journal.contract;

import static java.util.concurrent.TimeUnit.NANOSECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ayni.journal.contract.Written.BONN;
import static org.ayni.journal.contract.Written.CAJAMARCA;

import java.util.ArrayList;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.ayni.entry.JournalId;
import org.ayni.journal.Commits.Moved;
import org.junit.jupiter.api.Test;

/** Being told that a journal has moved. */
public interface CommitsContract extends StoreUnderTest {

    @Test
    default void a_subscriber_is_told_and_can_read_what_it_was_told_of() throws InterruptedException {
        var readable = new LinkedBlockingQueue<Long>();
        try (var _ = journals()
                .commits()
                .subscribe(moved -> readable.add(reader().entry(moved.journal(), moved.position())
                        .orElseThrow()
                        .parsedHeader()
                        .position()))) {
            write(CAJAMARCA, "uno");
            assertThat(next(readable)).isZero();
            write(CAJAMARCA, "dos");
            assertThat(next(readable)).isEqualTo(1);
        }
    }

    @Test
    default void positions_come_in_order_and_end_with_the_last() throws InterruptedException {
        var told = new LinkedBlockingQueue<Moved>();
        try (var _ = journals().commits().subscribe(told::add)) {
            for (var i = 0; i < 50; i++) {
                write(CAJAMARCA, "fact " + i);
            }
            var positions = new ArrayList<Long>();
            do {
                positions.add(next(told).position());
            } while (positions.getLast() < 49);
            assertThat(positions).isSorted().last().isEqualTo(49L);
        }
    }

    @Test
    default void a_subscriber_that_throws_is_told_again() throws InterruptedException {
        var told = new LinkedBlockingQueue<Moved>();
        try (var _ = journals().commits().subscribe(moved -> {
            told.add(moved);
            throw new IllegalStateException("on purpose, to see that it stays alone");
        })) {
            write(CAJAMARCA, "uno");
            assertThat(next(told)).isEqualTo(new Moved(CAJAMARCA, 0));
            write(CAJAMARCA, "dos");
            assertThat(next(told)).isEqualTo(new Moved(CAJAMARCA, 1));
        }
    }

    @Test
    default void a_subscriber_that_hangs_holds_up_nobody_and_learns_the_newest_afterwards()
            throws InterruptedException {
        var hanging = new CountDownLatch(1);
        var slow = new LinkedBlockingQueue<Moved>();
        var quick = new LinkedBlockingQueue<Moved>();
        try (var _ = journals().commits().subscribe(moved -> {
                    slow.add(moved);
                    await(hanging);
                });
                var _ = journals().commits().subscribe(quick::add)) {
            write(CAJAMARCA, "uno");
            assertThat(next(slow)).isEqualTo(new Moved(CAJAMARCA, 0));
            for (var i = 0; i < 20; i++) {
                write(BONN, "fact " + i);
            }
            assertThat(lastOf(BONN, 19, quick)).isEqualTo(19);
            assertThat(slow).isEmpty();
            hanging.countDown();
            assertThat(lastOf(BONN, 19, slow)).isEqualTo(19);
        } finally {
            hanging.countDown();
        }
    }

    @Test
    default void after_closing_a_subscription_nothing_comes() throws InterruptedException {
        var before = new LinkedBlockingQueue<Moved>();
        var after = new LinkedBlockingQueue<Moved>();
        var closed = journals().commits().subscribe(before::add);
        try (var _ = journals().commits().subscribe(after::add)) {
            write(CAJAMARCA, "uno");
            assertThat(next(before)).isEqualTo(new Moved(CAJAMARCA, 0));
            closed.close();
            write(CAJAMARCA, "dos");
            assertThat(lastOf(CAJAMARCA, 1, after)).isEqualTo(1);
            assertThat(before).isEmpty();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private long lastOf(JournalId journal, long until, BlockingQueue<Moved> told) throws InterruptedException {
        var moved = next(told);
        while (!moved.journal().equals(journal) || moved.position() < until) {
            moved = next(told);
        }
        return moved.position();
    }

    private <T> T next(BlockingQueue<T> queue) throws InterruptedException {
        var next = queue.poll(patience().toNanos(), NANOSECONDS);
        if (next == null) {
            throw new AssertionError("nothing came within " + patience());
        }
        return next;
    }
}
