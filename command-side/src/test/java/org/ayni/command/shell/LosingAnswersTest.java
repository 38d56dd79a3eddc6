package org.ayni.command.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ayni.command.shell.Towns.MUSTERHAUSEN;
import static org.ayni.command.shell.Towns.registered;
import static org.ayni.command.shell.Towns.renamed;
import static org.ayni.command.shell.Workbench.sent;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.ayni.entry.JournalId;
import org.ayni.entry.StoredEntry;
import org.ayni.journal.Append;
import org.ayni.journal.Appended;
import org.ayni.journal.Head;
import org.ayni.journal.JournalReader;
import org.ayni.journal.JournalWriter;
import org.ayni.journal.OutcomeUnknown;
import org.ayni.journal.RecordedCommand;
import org.ayni.journal.StoreFull;
import org.ayni.journal.StoreUnavailable;
import org.ayni.journal.StoredLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way to the store breaks: before the append arrives, or after it was recorded and before that is known. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LosingAnswersTest {

    @TempDir
    Path data;

    Workbench bench;
    Breaking writer;
    CommandShell shell;

    @BeforeEach
    void open() {
        bench = new Workbench(data);
        writer = new Breaking(bench.journals.writer());
        shell = bench.shell(10, writer);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void what_was_recorded_although_its_answer_was_lost_is_found_by_its_key() {
        writer.how = Break.AFTER;
        var registration = sent(MUSTERHAUSEN, registered());

        assertThat(shell.answer(registration)).isInstanceOf(Answer.Recorded.class);
        assertThat(bench.entries(MUSTERHAUSEN)).hasSize(1);
    }

    @Test
    void what_never_arrived_is_said_to_be_unknown_and_recorded_when_it_is_sent_again() {
        writer.how = Break.BEFORE;
        var registration = sent(MUSTERHAUSEN, registered());
        assertThatThrownBy(() -> shell.answer(registration)).isInstanceOf(OutcomeUnknown.class);
        assertThat(bench.entries(MUSTERHAUSEN)).isEmpty();

        writer.how = Break.NOT;
        assertThat(shell.answer(registration)).isInstanceOf(Answer.Recorded.class);
        assertThat(bench.entries(MUSTERHAUSEN)).hasSize(1);
    }

    @Test
    void an_outcome_stays_unknown_as_long_as_the_journal_cannot_be_asked() {
        var reader = new Unreachable(bench.journals.reader(), () -> writer.how == Break.AFTER && writer.used);
        shell = bench.shell(10, reader, writer);
        writer.how = Break.AFTER;
        var registration = sent(MUSTERHAUSEN, registered());

        assertThatThrownBy(() -> shell.answer(registration)).isInstanceOf(OutcomeUnknown.class);

        writer.how = Break.NOT;
        assertThat(shell.answer(registration)).isInstanceOf(Answer.Recorded.class);
        assertThat(bench.entries(MUSTERHAUSEN)).hasSize(1);
    }

    @Test
    void when_the_store_is_full_nothing_is_recorded_and_the_same_command_goes_on_once_there_is_room() {
        shell.answer(sent(MUSTERHAUSEN, registered()));
        writer.how = Break.FULL;
        var renaming = sent(MUSTERHAUSEN, renamed("Musterhausen am See"));
        assertThatThrownBy(() -> shell.answer(renaming)).isInstanceOf(StoreFull.class);
        assertThat(bench.entries(MUSTERHAUSEN)).hasSize(1);

        writer.how = Break.NOT;
        assertThat(shell.answer(renaming)).isInstanceOf(Answer.Recorded.class);
    }

    @Test
    void every_command_that_is_repeated_until_it_is_answered_is_recorded_exactly_once() throws Exception {
        var seed = Long.getLong("ayni.seed", System.nanoTime());
        System.out.println("LosingAnswersTest: -Dayni.seed=" + seed);
        var random = new Random(seed);
        shell.answer(sent(MUSTERHAUSEN, registered()));
        for (var i = 1; i <= 50; i++) {
            var renaming = sent(MUSTERHAUSEN, renamed("name " + i));
            Answer answer = null;
            while (answer == null) {
                writer.how = Break.values()[random.nextInt(Break.values().length)];
                try {
                    answer = shell.answer(renaming);
                } catch (OutcomeUnknown | StoreFull again) {
                    assertThat(again).isNotNull(); // sent again
                }
            }
            assertThat(answer)
                    .as("seed %d", seed)
                    .isInstanceOfSatisfying(
                            Answer.Recorded.class,
                            recorded -> assertThat(recorded.version())
                                    .isEqualTo(bench.entries(MUSTERHAUSEN).size() - 1));
            assertThat(bench.entries(MUSTERHAUSEN)).as("seed %d", seed).hasSize(i + 1);
        }
        assertThat(bench.verdict(MUSTERHAUSEN)).isInstanceOf(org.ayni.entry.Verdict.Sound.class);
    }

    private enum Break {
        NOT,
        BEFORE,
        AFTER,
        FULL
    }

    private static final class Breaking implements JournalWriter {

        private final JournalWriter writer;
        private Break how = Break.NOT;
        private boolean used;

        Breaking(JournalWriter writer) {
            this.writer = writer;
        }

        @Override
        public Appended append(Append append) {
            used = true;
            if (how == Break.FULL) {
                throw new StoreFull("full", new IllegalStateException());
            }
            var appended = how == Break.BEFORE ? null : writer.append(append);
            if (appended == null || how == Break.AFTER) {
                throw new OutcomeUnknown(append.journal(), append.command().id(), "cut", null);
            }
            return appended;
        }
    }

    private record Unreachable(JournalReader reader, BooleanSupplier now) implements JournalReader {

        private JournalReader there() {
            if (now.getAsBoolean()) {
                throw new StoreUnavailable("out of reach", null);
            }
            return reader;
        }

        @Override
        public Optional<Head> head(JournalId journal) {
            return there().head(journal);
        }

        @Override
        public List<StoredEntry> read(JournalId journal, long from, int max) {
            return there().read(journal, from, max);
        }

        @Override
        public List<StoredLine> lines(JournalId journal, long from, long to, int max) {
            return there().lines(journal, from, to, max);
        }

        @Override
        public Optional<RecordedCommand> command(JournalId journal, UUID id) {
            return there().command(journal, id);
        }

        @Override
        public List<Head> heads(JournalId after, int max) {
            return there().heads(after, max);
        }

        @Override
        public OptionalLong positionAt(JournalId journal, Instant instant) {
            return there().positionAt(journal, instant);
        }
    }
}
