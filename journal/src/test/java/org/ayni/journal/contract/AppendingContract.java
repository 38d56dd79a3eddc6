package org.ayni.journal.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayni.journal.contract.Written.BONN;
import static org.ayni.journal.contract.Written.CAJAMARCA;
import static org.ayni.journal.contract.Written.START;
import static org.ayni.journal.contract.Written.key;
import static org.ayni.journal.contract.Written.one;

import org.ayni.entry.Hash;
import org.ayni.journal.AppendConflict;
import org.ayni.journal.DuplicateCommand;
import org.ayni.journal.Head;
import org.ayni.journal.OutcomeUnknown;
import org.junit.jupiter.api.Test;

/** Appending: on the head or not at all, as a whole or not at all. */
public interface AppendingContract extends StoreUnderTest {

    @Test
    default void an_entry_is_read_byte_for_byte_as_it_was_appended() {
        var append = one(CAJAMARCA, null, "el primer contacto");

        var appended = writer().append(append);

        assertThat(appended.first()).isZero();
        assertThat(appended.head()).isEqualTo(append.head());
        assertThat(all(CAJAMARCA)).isEqualTo(append.entries());
        assertThat(reader().head(CAJAMARCA)).contains(append.head());
    }

    @Test
    default void the_entries_of_one_append_stand_one_after_the_other() {
        write(CAJAMARCA, "antes");
        var append = Written.append(CAJAMARCA, headOf(CAJAMARCA), key(), "uno", "dos", "tres");

        var appended = writer().append(append);

        assertThat(appended.first()).isEqualTo(1);
        assertThat(appended.last()).isEqualTo(3);
        assertThat(all(CAJAMARCA)).hasSize(4).endsWith(append.entries().getLast());
        assertThat(reader().read(CAJAMARCA, 1, 10)).isEqualTo(append.entries());
    }

    @Test
    default void each_journal_counts_for_itself() {
        write(CAJAMARCA, "uno");
        write(CAJAMARCA, "dos");
        var other = writer().append(one(BONN, null, "otro"));

        assertThat(other.first()).isZero();
        assertThat(headOf(CAJAMARCA).position()).isEqualTo(1);
        assertThat(headOf(BONN).position()).isZero();
    }

    @Test
    default void entries_of_a_megabyte_are_kept() {
        var append = Written.append(CAJAMARCA, null, key(), "a".repeat(1 << 20), "b".repeat(1 << 20), "c");

        writer().append(append);

        assertThat(all(CAJAMARCA)).isEqualTo(append.entries());
    }

    @Test
    default void an_append_on_an_older_head_is_refused_with_both_positions() {
        var old = write(CAJAMARCA, "uno").head();
        var now = write(CAJAMARCA, "dos").head();

        var conflict = refusal(AppendConflict.class, one(CAJAMARCA, old, "tarde"));

        assertThat(conflict.journal()).isEqualTo(CAJAMARCA);
        assertThat(conflict.expected()).isZero();
        assertThat(conflict.expectedHash()).isEqualTo(old.hash());
        assertThat(conflict.actual()).isEqualTo(1);
        assertThat(conflict.actualHash()).isEqualTo(now.hash());
        assertThat(all(CAJAMARCA)).hasSize(2);
    }

    @Test
    default void an_append_beyond_the_head_is_refused() {
        var head = write(CAJAMARCA, "uno").head();
        var later = new Head(CAJAMARCA, 7, head.hash(), head.recorded());

        var conflict = refusal(AppendConflict.class, one(CAJAMARCA, later, "temprano"));

        assertThat(conflict.expected()).isEqualTo(7);
        assertThat(conflict.actual()).isZero();
        assertThat(all(CAJAMARCA)).hasSize(1);
    }

    @Test
    default void an_append_to_a_journal_that_is_not_there_must_begin_it() {
        var invented = new Head(CAJAMARCA, 3, Hash.sha256(new byte[] {1}), START);

        var conflict = refusal(AppendConflict.class, one(CAJAMARCA, invented, "nada"));

        assertThat(conflict.actual()).isEqualTo(-1);
        assertThat(conflict.actualHash()).isEqualTo(Hash.ZERO);
        assertThat(reader().head(CAJAMARCA)).isEmpty();
    }

    @Test
    default void a_journal_cannot_begin_twice() {
        var head = write(CAJAMARCA, "uno").head();

        var conflict = refusal(AppendConflict.class, one(CAJAMARCA, null, "otra vez"));

        assertThat(conflict.expected()).isEqualTo(-1);
        assertThat(conflict.actualHash()).isEqualTo(head.hash());
    }

    @Test
    default void an_append_on_another_history_of_the_same_length_is_refused_with_both_hashes() {
        var head = write(CAJAMARCA, "uno").head();
        var other = one(CAJAMARCA, null, "una historia diferente").head();

        var conflict = refusal(AppendConflict.class, one(CAJAMARCA, other, "dos"));

        assertThat(conflict.expected()).isEqualTo(conflict.actual());
        assertThat(conflict.expectedHash()).isEqualTo(other.hash());
        assertThat(conflict.actualHash()).isEqualTo(head.hash());
        assertThat(all(CAJAMARCA)).hasSize(1);
    }

    @Test
    default void time_does_not_go_back_along_a_journal() {
        var head = write(CAJAMARCA, "uno").head();
        var earlier = head.recorded().minusNanos(1000);

        refusal(IllegalArgumentException.class, Written.append(CAJAMARCA, head, key(), earlier, "antes"));
        writer().append(Written.append(CAJAMARCA, head, key(), head.recorded(), "al mismo instante"));

        assertThat(all(CAJAMARCA)).hasSize(2);
    }

    @Test
    default void a_refused_append_leaves_nothing_behind() {
        var old = write(CAJAMARCA, "uno").head();
        write(CAJAMARCA, "dos");
        var refused = Written.append(CAJAMARCA, old, key(), "tres", "cuatro");
        refusal(AppendConflict.class, refused);

        assertThat(all(CAJAMARCA)).hasSize(2);
        assertThat(reader().command(CAJAMARCA, refused.command().id())).isEmpty();
        var again = Written.append(CAJAMARCA, headOf(CAJAMARCA), refused.command(), "tres", "cuatro");
        assertThat(writer().append(again).last()).isEqualTo(3);
        assertThat(all(CAJAMARCA)).hasSize(4);
    }

    /** Whoever is interrupted does not know; sending it again tells, and records it once. */
    @Test
    default void an_interrupted_append_is_recorded_once_when_it_is_sent_again() {
        var append = one(CAJAMARCA, null, "uno");
        Thread.currentThread().interrupt();
        try {
            writer().append(append);
        } catch (OutcomeUnknown unknown) {
            assertThat(unknown.command()).isEqualTo(append.command().id());
        }
        assertThat(Thread.interrupted()).isTrue();

        try {
            writer().append(append);
        } catch (DuplicateCommand recorded) {
            assertThat(recorded.recorded().last()).isZero();
        }
        assertThat(all(CAJAMARCA)).isEqualTo(append.entries());
    }
}
