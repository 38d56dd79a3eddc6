package org.ayni.command.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.ayni.command.shell.Towns.MUSTERHAUSEN;
import static org.ayni.command.shell.Towns.registered;
import static org.ayni.command.shell.Towns.renamed;
import static org.ayni.command.shell.Workbench.sent;

import java.nio.file.Path;
import java.util.UUID;
import org.ayni.command.Reason;
import org.ayni.entry.Hash;
import org.ayni.entry.Verdict;
import org.ayni.journal.CommandKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnsweringCommandsTest {

    @TempDir
    Path data;

    Workbench bench;
    CommandShell shell;

    @BeforeEach
    void open() {
        bench = new Workbench(data);
        shell = bench.shell();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void what_is_answered_with_success_stands_in_the_journal_at_the_position_and_with_the_hash_of_the_answer()
            throws Exception {
        shell.answer(sent(MUSTERHAUSEN, registered()));
        var answer = (Answer.Recorded) shell.answer(sent(MUSTERHAUSEN, renamed("Musterhausen am See")));

        assertThat(answer.version()).isEqualTo(1);
        assertThat(bench.entries(MUSTERHAUSEN).get(1).hash())
                .isEqualTo(answer.entries().getFirst().hash());
        assertThat(bench.verdict(MUSTERHAUSEN))
                .asInstanceOf(type(Verdict.Sound.class))
                .satisfies(sound -> assertThat(sound.entries()).isEqualTo(2));
    }

    @Test
    void a_refusal_on_a_new_journal_is_an_answer_and_nothing_is_written() {
        var answer = shell.answer(sent(MUSTERHAUSEN, renamed("Musterhausen am See")));

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.decision().reason()).isEqualTo(Reason.NOT_REGISTERED));
        assertThat(bench.entries(MUSTERHAUSEN)).isEmpty();
        assertThat(bench.journals.reader().heads(null, 10)).isEmpty();
    }

    @Test
    void a_refused_command_is_not_remembered_and_is_decided_anew_under_the_same_key() {
        var early = sent(MUSTERHAUSEN, renamed("Musterhausen am See"));
        shell.answer(early);
        shell.answer(sent(MUSTERHAUSEN, registered()));

        assertThat(shell.answer(early)).isInstanceOf(Answer.Recorded.class);
    }

    @Test
    void the_same_command_is_recorded_once_and_answered_the_same_also_by_another_node_and_later() {
        var registration = sent(MUSTERHAUSEN, registered());
        var first = shell.answer(registration);
        shell.answer(sent(MUSTERHAUSEN, renamed("Musterhausen am See")));

        assertThat(shell.answer(registration)).isEqualTo(first);
        assertThat(bench.shell().answer(registration)).isEqualTo(first);
        assertThat(bench.entries(MUSTERHAUSEN)).hasSize(2);
    }

    @Test
    void the_same_command_is_answered_the_same_whatever_version_it_expects() {
        var key = UUID.randomUUID();
        var first = shell.answer(sent(key, MUSTERHAUSEN, registered(), null));

        assertThat(shell.answer(sent(key, MUSTERHAUSEN, registered(), 99L))).isEqualTo(first);
    }

    @Test
    void a_key_that_was_used_for_another_command_is_refused_and_nothing_is_written() {
        var key = UUID.randomUUID();
        shell.answer(sent(key, MUSTERHAUSEN, registered(), null));

        assertThat(shell.answer(sent(key, MUSTERHAUSEN, renamed("Musterhausen am See"), null)))
                .isEqualTo(new Answer.KeyReused(key));
        assertThat(bench.entries(MUSTERHAUSEN)).hasSize(1);
    }

    @Test
    void a_key_that_was_used_by_somebody_else_is_refused() {
        var mine = sent(MUSTERHAUSEN, registered());
        shell.answer(mine);
        var byAnother = new CommandKey(mine.key().id(), Hash.sha256(new byte[] {1}));
        var theirs = new Submission(
                byAnother,
                mine.journal(),
                mine.command(),
                mine.acting(),
                UUID.randomUUID(),
                mine.when(),
                mine.audience(),
                mine.channel(),
                null,
                null);

        assertThat(shell.answer(theirs)).isEqualTo(new Answer.KeyReused(byAnother.id()));
    }

    @Test
    void a_sender_who_has_not_seen_the_last_entry_is_told_both_versions_and_nothing_is_written() {
        shell.answer(sent(MUSTERHAUSEN, registered()));
        shell.answer(sent(MUSTERHAUSEN, renamed("Musterhausen am See")));

        var late = sent(UUID.randomUUID(), MUSTERHAUSEN, renamed("Musterhausen am Meer"), 0L);

        assertThat(shell.answer(late)).isEqualTo(new Answer.VersionDiffers(0, 1));
        assertThat(bench.entries(MUSTERHAUSEN)).hasSize(2);
    }

    @Test
    void a_sender_who_has_seen_the_last_entry_goes_on() {
        shell.answer(sent(MUSTERHAUSEN, registered()));

        var next = sent(UUID.randomUUID(), MUSTERHAUSEN, renamed("Musterhausen am See"), 0L);

        assertThat(shell.answer(next)).isInstanceOf(Answer.Recorded.class);
    }
}
