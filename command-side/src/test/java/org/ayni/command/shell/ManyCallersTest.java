package org.ayni.command.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayni.command.shell.Towns.MUSTERHAUSEN;
import static org.ayni.command.shell.Towns.registered;
import static org.ayni.command.shell.Towns.renamed;
import static org.ayni.command.shell.Towns.town;
import static org.ayni.command.shell.Workbench.sent;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ayni.entry.JournalId;
import org.ayni.entry.Verdict;
import org.ayni.journal.Append;
import org.ayni.journal.Appended;
import org.ayni.journal.JournalWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
@Timeout(60)
class ManyCallersTest {

    static final int CALLERS = 64;
    static final int EACH = 5;

    @TempDir
    Path data;

    Workbench bench;

    @BeforeEach
    void open() {
        bench = new Workbench(data);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void callers_of_one_journal_queue_and_each_gets_a_position_of_its_own() throws Exception {
        var shell = bench.shell();
        shell.answer(sent(MUSTERHAUSEN, registered()));

        var answers = all(caller -> {
            var got = new ArrayList<Answer>();
            for (var i = 0; i < EACH; i++) {
                got.add(shell.answer(sent(MUSTERHAUSEN, renamed("name " + caller + " " + i))));
            }
            return got;
        });

        var positions = new HashSet<Long>();
        answers.stream().flatMap(List::stream).forEach(answer -> positions.add(((Answer.Recorded) answer).version()));
        assertThat(positions).hasSize(CALLERS * EACH);
        assertThat(bench.verdict(MUSTERHAUSEN))
                .isInstanceOfSatisfying(
                        Verdict.Sound.class,
                        sound -> assertThat(sound.entries()).isEqualTo(CALLERS * EACH + 1));
    }

    @Test
    void callers_of_many_journals_are_all_answered() throws Exception {
        var shell = bench.shell();

        all(caller -> {
            var journal = town("town-" + caller);
            shell.answer(sent(journal, registered()));
            for (var i = 1; i < EACH; i++) {
                shell.answer(sent(journal, renamed("name " + i)));
            }
            return journal;
        });

        for (var caller = 0; caller < CALLERS; caller++) {
            assertThat(bench.verdict(town("town-" + caller)))
                    .isInstanceOfSatisfying(
                            Verdict.Sound.class,
                            sound -> assertThat(sound.entries()).isEqualTo(EACH));
        }
    }

    @Test
    void the_same_command_from_many_callers_at_once_is_recorded_once() throws Exception {
        var shell = bench.shell();
        var registration = sent(MUSTERHAUSEN, registered());

        var answers = all(_ -> shell.answer(registration));

        assertThat(new HashSet<>(answers)).hasSize(1);
        assertThat(bench.entries(MUSTERHAUSEN)).hasSize(1);
    }

    @Test
    void a_journal_whose_append_takes_its_time_makes_no_other_journal_wait() throws Exception {
        var reached = new CountDownLatch(1);
        var released = new CompletableFuture<Void>();
        var slow = new Slow(bench.journals.writer(), MUSTERHAUSEN, reached, released);
        var shell = bench.shell(10, slow);
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var waiting = callers.submit(() -> shell.answer(sent(MUSTERHAUSEN, registered())));
            reached.await();

            assertThat(shell.answer(sent(town("villa-ejemplo"), registered()))).isInstanceOf(Answer.Recorded.class);
            assertThat(waiting.isDone()).isFalse();

            released.complete(null);
            assertThat(waiting.get()).isInstanceOf(Answer.Recorded.class);
        }
    }

    private static <T> List<T> all(Caller<T> call) throws Exception {
        var start = new CountDownLatch(1);
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<T>>();
            for (var i = 0; i < CALLERS; i++) {
                var caller = i;
                running.add(callers.submit((Callable<T>) () -> {
                    start.await();
                    return call.of(caller);
                }));
            }
            start.countDown();
            var answers = new ArrayList<T>();
            for (var answer : running) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private interface Caller<T> {
        T of(int caller) throws Exception;
    }

    private record Slow(
            JournalWriter writer, JournalId journal, CountDownLatch reached, CompletableFuture<Void> released)
            implements JournalWriter {

        @Override
        public Appended append(Append append) {
            if (append.journal().equals(journal)) {
                reached.countDown();
                released.join();
            }
            return writer.append(append);
        }
    }
}
