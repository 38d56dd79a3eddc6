package org.ayni.journal.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.ayni.journal.contract.Written.BONN;
import static org.ayni.journal.contract.Written.CAJAMARCA;
import static org.ayni.journal.contract.Written.key;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.ayni.entry.JournalId;
import org.ayni.journal.Append;
import org.ayni.journal.AppendConflict;
import org.ayni.journal.DuplicateCommand;
import org.ayni.journal.StoreUnavailable;
import org.junit.jupiter.api.Test;

/** Closing and opening again: everything that was answered is there, and goes on from there. */
public interface ReopeningContract extends StoreUnderTest {

    @Test
    default void everything_is_there_after_opening_again() {
        var first = Written.append(CAJAMARCA, null, key(), "uno", "dos");
        writer().append(first);
        write(BONN, "otro");
        var heads = reader().heads(null, 10);

        reopen();

        assertThat(reader().heads(null, 10)).isEqualTo(heads).hasSize(2);
        assertThat(all(CAJAMARCA)).isEqualTo(first.entries());
        assertThat(reader().command(CAJAMARCA, first.command().id())).isPresent();
    }

    @Test
    default void the_same_rules_hold_after_opening_again() {
        var first = Written.append(CAJAMARCA, null, key(), "uno", "dos");
        writer().append(first);

        reopen();

        refusal(DuplicateCommand.class, first);
        refusal(AppendConflict.class, Written.one(CAJAMARCA, null, "tres"));
        assertThat(writer().append(Written.one(CAJAMARCA, first.head(), "tres")).first())
                .isEqualTo(2);
        assertThat(all(CAJAMARCA)).hasSize(3);
    }

    @Test
    default void a_closed_store_takes_and_gives_nothing() {
        var head = write(CAJAMARCA, "uno").head();

        journals().close();
        journals().close();

        assertThatExceptionOfType(StoreUnavailable.class)
                .isThrownBy(() -> writer().append(Written.one(CAJAMARCA, head, "dos")));
        assertThatExceptionOfType(StoreUnavailable.class).isThrownBy(() -> reader().read(CAJAMARCA, 0, 1));
        reopen();
        assertThat(all(CAJAMARCA)).hasSize(1);
    }

    @Test
    default void closing_while_many_write_loses_nothing_that_was_answered() {
        var answered = new ConcurrentLinkedQueue<Append>();
        var some = new CountDownLatch(50);

        Together.run(17, caller -> {
            if (caller == 16) {
                some.await();
                journals().close();
            } else {
                writeUntilClosed(JournalId.parse("partnership/closing-" + caller), answered, some);
            }
        });
        reopen();

        assertThat(answered)
                .hasSizeGreaterThanOrEqualTo(50)
                .allSatisfy(append -> assertThat(
                                reader().entry(append.journal(), append.head().position()))
                        .contains(append.entries().getLast()));
        assertThat(reader().heads(null, 100).stream()
                        .mapToLong(head -> head.position() + 1)
                        .sum())
                .isEqualTo(answered.size());
    }

    private void writeUntilClosed(JournalId journal, ConcurrentLinkedQueue<Append> answered, CountDownLatch some) {
        var append = Written.one(journal, null, "first");
        try {
            while (append.head().position() < 200) { // a store that never closes must not hang the test
                writer().append(append);
                answered.add(append);
                some.countDown();
                append = Written.one(journal, append.head(), "next");
            }
        } catch (StoreUnavailable closed) {
            // nothing of it was recorded
        }
    }
}
