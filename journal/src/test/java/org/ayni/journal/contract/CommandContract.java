package org.ayni.journal.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayni.journal.contract.Written.BONN;
import static org.ayni.journal.contract.Written.CAJAMARCA;
import static org.ayni.journal.contract.Written.key;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.ayni.entry.Hash;
import org.ayni.journal.CommandKey;
import org.ayni.journal.DuplicateCommand;
import org.ayni.journal.RecordedCommand;
import org.junit.jupiter.api.Test;

/** The same command is recorded once, however often and however late it is sent. */
public interface CommandContract extends StoreUnderTest {

    @Test
    default void a_recorded_command_is_found_by_its_id() {
        write(CAJAMARCA, "antes");
        var append = Written.append(CAJAMARCA, headOf(CAJAMARCA), key(), "uno", "dos");
        writer().append(append);

        assertThat(reader().command(CAJAMARCA, append.command().id()))
                .contains(new RecordedCommand(CAJAMARCA, append.command(), 1, 2));
        assertThat(reader().command(CAJAMARCA, UUID.randomUUID())).isEmpty();
    }

    @Test
    default void a_command_sent_again_is_refused_with_what_it_led_to() {
        var append = Written.append(CAJAMARCA, null, key(), "uno", "dos");
        writer().append(append);

        var duplicate = refusal(DuplicateCommand.class, append);

        assertThat(duplicate.recorded()).isEqualTo(new RecordedCommand(CAJAMARCA, append.command(), 0, 1));
        assertThat(all(CAJAMARCA)).isEqualTo(append.entries());
    }

    /** It was decided anew on a newer state, so it would fit; but it is the same command. */
    @Test
    default void a_command_sent_again_is_refused_on_whatever_head() {
        var key = key();
        var old = writer().append(Written.append(CAJAMARCA, null, key, "uno")).head();
        write(CAJAMARCA, "dos");

        refusal(DuplicateCommand.class, Written.append(CAJAMARCA, headOf(CAJAMARCA), key, "uno"));
        refusal(DuplicateCommand.class, Written.append(CAJAMARCA, old, key, "uno"));
        var earlier = Written.append(CAJAMARCA, headOf(CAJAMARCA), key, old.recorded(), "uno");
        refusal(DuplicateCommand.class, earlier);

        assertThat(all(CAJAMARCA)).hasSize(2);
    }

    @Test
    default void another_command_under_a_used_id_is_refused_with_the_digest_that_is_stored() {
        var first = Written.append(CAJAMARCA, null, key(), "uno");
        writer().append(first);
        var other = new CommandKey(first.command().id(), Hash.sha256(new byte[] {1}));

        var duplicate = refusal(DuplicateCommand.class, Written.append(CAJAMARCA, headOf(CAJAMARCA), other, "dos"));

        assertThat(duplicate.recorded().command()).isEqualTo(first.command());
        assertThat(all(CAJAMARCA)).hasSize(1);
    }

    @Test
    default void the_same_id_in_another_journal_is_another_command() {
        var key = key();
        writer().append(Written.append(CAJAMARCA, null, key, "uno"));
        write(BONN, "antes");
        writer().append(Written.append(BONN, headOf(BONN), key, "uno"));

        assertThat(reader().command(CAJAMARCA, key.id()))
                .map(RecordedCommand::first)
                .contains(0L);
        assertThat(reader().command(BONN, key.id())).map(RecordedCommand::first).contains(1L);
    }

    @Test
    default void a_storm_of_repetitions_is_recorded_once() {
        var append = Written.append(CAJAMARCA, null, key(), "uno");
        var recorded = new AtomicInteger();
        var duplicates = new AtomicInteger();

        Together.run(32, caller -> {
            try {
                writer().append(append);
                recorded.incrementAndGet();
            } catch (DuplicateCommand duplicate) {
                assertThat(duplicate.recorded().first()).isZero();
                duplicates.incrementAndGet();
            }
        });

        assertThat(recorded).hasValue(1);
        assertThat(duplicates).hasValue(31);
        assertThat(all(CAJAMARCA)).isEqualTo(append.entries());
    }
}
