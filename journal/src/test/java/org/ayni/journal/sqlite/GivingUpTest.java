package org.ayni.journal.sqlite;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.ayni.journal.contract.Written.CAJAMARCA;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.ayni.entry.JournalId;
import org.ayni.journal.StoreFailed;
import org.ayni.journal.contract.Together;
import org.ayni.journal.contract.Written;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An error that the store does not understand, here from a trigger that somebody put into the file. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GivingUpTest {
    private final AtomicInteger calls = new AtomicInteger();
    private final CountDownLatch called = new CountDownLatch(1);

    @TempDir
    Path directory;

    @BeforeEach
    void a_store_that_will_fail_at_its_second_entry() throws SQLException {
        try (var store = open()) {
            store.writer().append(Written.one(CAJAMARCA, null, "uno"));
        }
        change("CREATE TRIGGER breaks BEFORE INSERT ON entry BEGIN SELECT RAISE(ABORT, 'unheard of'); END");
    }

    @Test
    void everybody_who_waits_and_everybody_after_is_refused_and_the_process_is_ended_once() throws Exception {
        try (var store = open()) {
            Together.run(
                    16,
                    caller -> assertThatExceptionOfType(StoreFailed.class)
                            .isThrownBy(() -> store.writer()
                                    .append(Written.one(JournalId.parse("partnership/new-" + caller), null, "dos")))
                            .withRootCauseInstanceOf(SQLException.class));
            assertThat(called.await(20, SECONDS)).isTrue();

            var head = store.reader().head(CAJAMARCA).orElseThrow();
            assertThatExceptionOfType(StoreFailed.class)
                    .isThrownBy(() -> store.writer().append(Written.one(CAJAMARCA, head, "tres")));
            assertThat(store.reader().read(CAJAMARCA, 0, 9)).hasSize(1);
        }
        assertThat(calls).hasValue(1);
    }

    private SqliteJournals open() {
        return SqliteJournals.open(directory, () -> {
            calls.incrementAndGet();
            called.countDown();
        });
    }

    private void change(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("journal.db"))) {
            Db.run(connection, sql);
        }
    }
}
