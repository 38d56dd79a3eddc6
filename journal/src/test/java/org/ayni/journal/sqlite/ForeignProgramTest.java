package org.ayni.journal.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.ayni.journal.contract.Written.CAJAMARCA;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.ayni.journal.Head;
import org.ayni.journal.StoreUnavailable;
import org.ayni.journal.contract.Written;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody opens the file with another program while the store is running. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ForeignProgramTest {
    private static final long LARGE = 400_000;

    @TempDir
    Path directory;

    private SqliteJournals store;
    private Connection foreign;
    private @Nullable Head head;

    @BeforeEach
    void open() throws SQLException {
        store = SqliteJournals.open(
                directory,
                () -> {
                    throw new AssertionError("the store gave up");
                },
                Settings.DEFAULT.withLog(20_000, LARGE).withBusyWait(Duration.ofMillis(20)));
        foreign = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("journal.db"));
        record();
    }

    @AfterEach
    void close() throws SQLException {
        foreign.close();
        store.close();
    }

    @Test
    void one_that_holds_a_snapshot_keeps_the_log_growing_but_holds_up_nobody() throws Exception {
        Db.run(foreign, "BEGIN");
        var snapshot = Db.number(foreign, "SELECT count(*) FROM entry");

        recordUntil(() -> store.heldLogBytes() > 0);
        assertThat(logBytes()).isGreaterThan(LARGE);
        assertThat(Db.number(foreign, "SELECT count(*) FROM entry")).isEqualTo(snapshot);

        Db.run(foreign, "COMMIT");
        recordUntil(() -> store.heldLogBytes() == 0 && logBytes() <= LARGE);
        assertThat(store.reader().head(CAJAMARCA)).contains(head);
    }

    @Test
    void without_anybody_the_log_stays_small() throws Exception {
        var largest = 0L;
        for (var i = 0; i < 300; i++) {
            record();
            largest = Math.max(largest, logBytes());
        }
        assertThat(store.heldLogBytes()).isZero();
        assertThat(largest).isLessThan(2 * LARGE);
    }

    @Test
    void one_that_writes_is_waited_for_and_then_appends_are_refused_until_it_ends() throws SQLException {
        Db.run(foreign, "BEGIN IMMEDIATE");
        assertThatExceptionOfType(StoreUnavailable.class).isThrownBy(() -> record());
        assertThat(store.reader().read(CAJAMARCA, 0, 9)).hasSize(1);

        Db.run(foreign, "COMMIT");
        record();
        assertThat(store.reader().read(CAJAMARCA, 0, 9)).hasSize(2);
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    private void recordUntil(Condition condition) throws Exception {
        for (var i = 0; !condition.holds(); i++) {
            assertThat(i).as("entries until something must have happened").isLessThan(20_000);
            record();
        }
    }

    private void record() {
        var append = Written.one(CAJAMARCA, head, "x".repeat(1000));
        head = store.writer().append(append).head();
    }

    private long logBytes() throws Exception {
        return Files.size(directory.resolve("journal.db-wal"));
    }
}
