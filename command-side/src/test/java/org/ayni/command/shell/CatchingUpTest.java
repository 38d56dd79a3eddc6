package org.ayni.command.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayni.command.shell.Towns.MUSTERHAUSEN;
import static org.ayni.command.shell.Towns.VILLA_EJEMPLO;
import static org.ayni.command.shell.Towns.corrected;
import static org.ayni.command.shell.Towns.registered;
import static org.ayni.command.shell.Towns.renamed;
import static org.ayni.command.shell.Workbench.sent;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import org.ayni.command.Reason;
import org.ayni.journal.Append;
import org.ayni.journal.Appended;
import org.ayni.journal.JournalWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another node may write at any moment. Here it is a second shell on the same store. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CatchingUpTest {

    @TempDir
    Path data;

    Workbench bench;
    CommandShell otherNode;

    @BeforeEach
    void open() {
        bench = new Workbench(data);
        otherNode = bench.shell();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void what_another_node_recorded_is_known_to_the_next_decision() {
        var shell = bench.shell();
        shell.answer(sent(MUSTERHAUSEN, renamed("too early"))); // now it has the empty journal in memory
        otherNode.answer(sent(MUSTERHAUSEN, registered()));

        assertThat(shell.answer(sent(MUSTERHAUSEN, registered())))
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.decision().reason()).isEqualTo(Reason.ALREADY_REGISTERED));
        assertThat(shell.answer(sent(MUSTERHAUSEN, renamed("Musterhausen am See"))))
                .isInstanceOf(Answer.Recorded.class);
    }

    @Test
    void a_state_that_fell_out_of_memory_is_folded_anew() {
        var forgetful = bench.shell(1, bench.journals.writer());
        for (var i = 0; i < 3; i++) {
            forgetful.answer(sent(MUSTERHAUSEN, i == 0 ? registered() : renamed("Musterhausen " + i)));
            forgetful.answer(sent(VILLA_EJEMPLO, i == 0 ? registered() : renamed("Villa Ejemplo " + i)));
        }

        assertThat(forgetful.answer(sent(MUSTERHAUSEN, registered()))).isInstanceOf(Answer.Refused.class);
        assertThat(bench.entries(MUSTERHAUSEN)).hasSize(3);
        assertThat(bench.entries(VILLA_EJEMPLO)).hasSize(3);
    }

    @Test
    void a_fact_is_decided_anew_when_another_node_was_faster() throws Exception {
        var overtaken = new Overtaken(bench.journals.writer());
        var shell = bench.shell(10, overtaken);
        shell.answer(sent(MUSTERHAUSEN, registered()));
        overtaken.nextBy(() -> otherNode.answer(sent(MUSTERHAUSEN, renamed("theirs"))));

        assertThat(shell.answer(sent(MUSTERHAUSEN, renamed("ours"))))
                .isInstanceOfSatisfying(
                        Answer.Recorded.class,
                        recorded -> assertThat(recorded.version()).isEqualTo(2));
        assertThat(bench.verdict(MUSTERHAUSEN)).isInstanceOf(org.ayni.entry.Verdict.Sound.class);
    }

    @Test
    void a_decision_taken_anew_may_become_a_refusal() {
        var overtaken = new Overtaken(bench.journals.writer());
        var shell = bench.shell(10, overtaken);
        overtaken.nextBy(() -> otherNode.answer(sent(MUSTERHAUSEN, registered())));

        assertThat(shell.answer(sent(MUSTERHAUSEN, registered())))
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.decision().reason()).isEqualTo(Reason.ALREADY_REGISTERED));
        assertThat(bench.entries(MUSTERHAUSEN)).hasSize(1);
    }

    @Test
    void a_command_that_cites_what_its_sender_saw_is_never_decided_anew() {
        var overtaken = new Overtaken(bench.journals.writer());
        var shell = bench.shell(10, overtaken);
        shell.answer(sent(MUSTERHAUSEN, registered()));
        shell.answer(sent(MUSTERHAUSEN, renamed("Musterhausen am Se")));
        overtaken.nextBy(() -> otherNode.answer(sent(MUSTERHAUSEN, renamed("theirs"))));

        var correction = sent(MUSTERHAUSEN, corrected(1, "Musterhausen am See"));

        assertThat(shell.answer(correction)).isEqualTo(new Answer.MovedMeanwhile());
        assertThat(bench.entries(MUSTERHAUSEN)).hasSize(3);
        assertThat(shell.answer(correction)).isInstanceOf(Answer.Recorded.class); // sent again, it was looked at again
    }

    @Test
    void a_shell_that_is_overtaken_again_and_again_says_so_in_the_end() {
        var overtaken = new Overtaken(bench.journals.writer());
        var shell = bench.shell(10, overtaken);
        shell.answer(sent(MUSTERHAUSEN, registered()));
        for (var i = 0; i < 5; i++) {
            var name = "theirs " + i;
            overtaken.nextBy(() -> otherNode.answer(sent(MUSTERHAUSEN, renamed(name))));
        }

        assertThat(shell.answer(sent(MUSTERHAUSEN, renamed("ours")))).isEqualTo(new Answer.Busy());
        assertThat(bench.entries(MUSTERHAUSEN)).hasSize(6);
    }

    @Test
    void the_same_command_on_two_nodes_at_once_is_recorded_once_and_answered_the_same() {
        var overtaken = new Overtaken(bench.journals.writer());
        var shell = bench.shell(10, overtaken);
        var registration = sent(MUSTERHAUSEN, registered());
        overtaken.nextBy(() -> otherNode.answer(registration));

        assertThat(shell.answer(registration)).isEqualTo(otherNode.answer(registration));
        assertThat(bench.entries(MUSTERHAUSEN)).hasSize(1);
    }

    /** A writer just before which, now and then, somebody else writes. */
    private record Overtaken(JournalWriter writer, Deque<Runnable> others) implements JournalWriter {

        Overtaken(JournalWriter writer) {
            this(writer, new ArrayDeque<>());
        }

        void nextBy(Runnable other) {
            others.add(other);
        }

        @Override
        public Appended append(Append append) {
            if (!others.isEmpty()) {
                CompletableFuture.runAsync(others.remove()).join(); // Axon would take it for a part of this one's work
            }
            return writer.append(append);
        }
    }
}
