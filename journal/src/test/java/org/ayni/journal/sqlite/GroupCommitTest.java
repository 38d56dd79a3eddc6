package org.ayni.journal.sqlite;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import org.ayni.disk.DataDirectory;
import org.ayni.entry.JournalId;
import org.ayni.journal.AppendConflict;
import org.ayni.journal.Commits.Moved;
import org.ayni.journal.Head;
import org.ayni.journal.Nudges;
import org.ayni.journal.StoreUnavailable;
import org.ayni.journal.contract.History;
import org.ayni.journal.contract.History.Answer;
import org.ayni.journal.contract.Jitter;
import org.ayni.journal.contract.Written;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A few callers, a reader, somebody who takes the writer's turn, at times somebody who closes: ten thousand short meetings, each
 * with a writer of its own. Whoever is not woken up in one of them waits in vain, because nobody comes after.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GroupCommitTest {
    private static final int SCHEDULES = Boolean.getBoolean("ayni.long") ? 200_000 : 10_000;
    private static final int CALLERS = 3;
    private static final int EACH = 2;
    private static final int LONG_ENOUGH = 20;

    @TempDir
    Path directory;

    private final ReentrantLock turn = new ReentrantLock(true);
    private final Fuse fuse = new Fuse(() -> {});
    private final BlockingQueue<Moved> told = new LinkedBlockingQueue<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Resources resources = new Resources();
    private Connection connection;
    private Heads heads;
    private Checkpointer checkpointer;
    private Nudges nudges;

    @BeforeEach
    void open() throws Exception {
        var file = directory.resolve("journal.db");
        var settings = Settings.DEFAULT.withLog(256 << 10, 64 << 20);
        DataDirectory.createFile(file);
        connection = resources.add(Db.writing(file, settings.busyWait()));
        new Opening(connection, file, settings).run();
        Db.run(
                connection,
                "PRAGMA synchronous = OFF"); // what a sync is good for is another test's; here it only takes time
        heads = HeadsLoading.load(connection);
        nudges = resources.add(new Nudges());
        nudges.subscribe(told::add);
        checkpointer =
                resources.add(new Checkpointer(Db.writing(file, settings.pauseForReaders()), settings, fuse, turn));
        checkpointer.start();
    }

    @AfterEach
    void close() {
        threads.shutdownNow(); // whoever was not woken up would keep the test from ending
        resources.close();
    }

    @Test
    void however_callers_meet_all_are_answered_as_if_they_had_come_one_by_one() throws Exception {
        var seed = Long.getLong("ayni.seed", System.nanoTime());
        System.out.println("GroupCommitTest: -Dayni.seed=" + seed);
        var random = new Random(seed);
        for (var number = 0; number < SCHEDULES; number++) {
            schedule(JournalId.parse("partnership/met-" + number), random);
        }
        assertThat(fuse.isBlown()).isFalse();
    }

    private void schedule(JournalId journal, Random random) throws Exception {
        var writer = new Writer(connection, heads, checkpointer, nudges, fuse, turn);
        writer.start();
        var closes = random.nextInt(8) == 0;
        var history = new History<Long>();
        var tasks = new ArrayList<Callable<Object>>();
        for (var caller = 0; caller < CALLERS; caller++) {
            var jitter = new Jitter(random.nextLong());
            tasks.add(() -> append(writer, journal, closes, history, jitter));
        }
        var others = new Jitter(random.nextLong());
        tasks.add(() -> read(journal, history, others));
        tasks.add(() -> takeTheTurn(others));
        if (closes) {
            tasks.add(() -> closeMeanwhile(writer, others));
        }
        var running = tasks.stream().map(threads::submit).toList();
        for (var task : running) {
            await(task, journal);
        }
        await(threads.submit(() -> closed(writer)), journal);

        if (!closes) { // a refusal says nothing about what is still being written
            assertThat(history.isPossibleFrom(-1L))
                    .as("%s: %s", journal, history)
                    .isTrue();
        }
        var head = heads.get(journal);
        if (head != null) {
            awaitTold(head.head());
        }
    }

    private Object append(Writer writer, JournalId journal, boolean closes, History<Long> history, Jitter jitter) {
        @Nullable Head seen = null;
        for (var i = 0; i < EACH; i++) {
            jitter.delay();
            var append = Written.one(journal, seen, "fact of " + Thread.currentThread());
            history.call(() -> {
                try {
                    writer.append(append);
                    return new Appended(append.expectedHead() + 1);
                } catch (AppendConflict conflict) {
                    return new Refused(append.expectedHead(), conflict.actual());
                } catch (StoreUnavailable closed) {
                    assertThat(closes).as("refused though nobody closed").isTrue();
                    return new Closed();
                }
            });
            var known = heads.get(journal);
            seen = known == null ? null : known.head();
        }
        return true;
    }

    /** @param position where the journal then was, -1 when it had no entry */
    private record Appended(long position) implements Answer<Long> {
        @Override
        public @Nullable Long after(Long state) {
            return state == position - 1 ? Long.valueOf(position) : null;
        }
    }

    private record Refused(long expected, long actual) implements Answer<Long> {
        @Override
        public @Nullable Long after(Long state) {
            return state == actual && actual != expected ? state : null;
        }
    }

    private record Closed() implements Answer<Long> {
        @Override
        public Long after(Long state) {
            return state;
        }
    }

    private record Found(long position) implements Answer<Long> {
        @Override
        public @Nullable Long after(Long state) {
            return state == position ? state : null;
        }
    }

    private Object read(JournalId journal, History<Long> history, Jitter jitter) {
        for (var i = 0; i < EACH; i++) {
            jitter.delay();
            history.call(() -> {
                var known = heads.get(journal);
                return new Found(known == null ? -1 : known.head().position());
            });
        }
        return true;
    }

    private Object takeTheTurn(Jitter jitter) {
        turn.lock();
        try {
            jitter.delay();
        } finally {
            turn.unlock();
        }
        return true;
    }

    private static Object closeMeanwhile(Writer writer, Jitter jitter) throws SQLException {
        jitter.delay();
        return closed(writer);
    }

    private static Object closed(Writer writer) throws SQLException {
        writer.close();
        return true;
    }

    private static void await(Future<?> task, JournalId journal) throws Exception {
        try {
            task.get(LONG_ENOUGH, SECONDS);
        } catch (TimeoutException e) {
            throw new AssertionError("%s: somebody was not woken up".formatted(journal), e);
        }
    }

    private void awaitTold(Head head) throws InterruptedException {
        var last = new Moved(head.journal(), head.position());
        for (var moved = told.poll(LONG_ENOUGH, SECONDS);
                !last.equals(moved);
                moved = told.poll(LONG_ENOUGH, SECONDS)) {
            assertThat(moved).as("what a subscriber hears of %s", last).isNotNull();
        }
    }
}
