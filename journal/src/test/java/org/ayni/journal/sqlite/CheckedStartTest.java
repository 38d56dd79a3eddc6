package org.ayni.journal.sqlite;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.ayni.journal.contract.Written.BONN;
import static org.ayni.journal.contract.Written.CAJAMARCA;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.ayni.journal.IntegrityBroken;
import org.ayni.journal.Soundness;
import org.ayni.journal.StoreUnusable;
import org.ayni.journal.contract.Written;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each start reads the whole record and judges it, as long as that takes no more than a moment; then while it is used. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CheckedStartTest {
    private static final int ENTRIES = 40;
    private static final int DAMAGED = 17;
    private static final int PAGE = 4096;
    private static final long ROW = Layout.row(1, DAMAGED);

    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void a_record_of_two_journals_in_order() {
        file = directory.resolve("journal.db");
        try (var store = open(Settings.DEFAULT)) {
            for (var journal : List.of(CAJAMARCA, BONN)) {
                for (var i = 0; i < ENTRIES; i++) {
                    var head = store.reader().head(journal).orElse(null);
                    store.writer().append(Written.one(journal, head, "a fact number " + i));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"header", "hash", "salt", "payload", "texts"})
    void a_single_changed_byte_of_an_entry_refuses_the_start_and_is_named(String column) throws Exception {
        var tried = 0;
        for (var at = 0; ChangedColumn.flip(file, ROW, column, at, 1); at += 13) {
            var broken = refusal();

            assertThat(broken.journal()).isEqualTo(CAJAMARCA);
            assertThat(broken.position()).as("%s, byte %d", column, at).isEqualTo(DAMAGED);
            assertThat(broken)
                    .hasMessageContaining("is damaged at position " + DAMAGED)
                    .hasMessageContaining("expected " + broken.expected())
                    .hasMessageContaining("found " + broken.found())
                    .hasMessageContaining("restore it from a backup");
            ChangedColumn.flip(file, ROW, column, at, 1);
            tried++;
        }
        assertThat(tried).isGreaterThan(1);
        open(Settings.DEFAULT).close();
    }

    @ParameterizedTest
    @CsvSource({
        "DELETE FROM entry WHERE id = 1 << 40 | 17, 17",
        "DELETE FROM entry WHERE id = 1 << 40 | 0, 0",
        "DELETE FROM entry WHERE id = 1 << 40 | 39, 39",
        "UPDATE entry SET id = id + 1024 WHERE id = 1 << 40 | 17, 17",
        "UPDATE entry SET id = id + (64 << 40) WHERE id = 1 << 40 | 17, 17",
        "UPDATE entry SET hash = x'00' WHERE id = 1 << 40 | 17, 17",
        "UPDATE entry SET hash = x'00' WHERE id = 1 << 40 | 39, 39",
        "UPDATE journal SET last = 16 WHERE number = 1, 16",
        "UPDATE journal SET last = 45 WHERE number = 1, 40",
        "UPDATE journal SET name = name || 'x' WHERE number = 1, 0",
    })
    void what_is_not_where_it_was_refuses_the_start_at_the_first_position_that_is_not_right(String sql, long position)
            throws Exception {
        ChangedColumn.run(file, sql);

        assertThat(refusal().position()).isEqualTo(position);
    }

    @Test
    void two_entries_that_were_exchanged_are_found_at_the_first() throws Exception {
        ChangedColumn.run(file, "UPDATE entry SET id = -1 WHERE id = 1 << 40 | 5");
        ChangedColumn.run(file, "UPDATE entry SET id = 1 << 40 | 5 WHERE id = 1 << 40 | 9");
        ChangedColumn.run(file, "UPDATE entry SET id = 1 << 40 | 9 WHERE id = -1");

        assertThat(refusal().position()).isEqualTo(5);
    }

    @Test
    void what_is_found_after_the_start_is_told_and_nothing_is_recorded_after_it() throws Exception {
        ChangedColumn.flip(file, ROW, "texts", 125, 1);
        try (var store = open(Settings.DEFAULT.withCheckWait(Duration.ZERO))) {
            store.awaitChecked();

            assertThat(store.soundness().damage())
                    .singleElement()
                    .isInstanceOfSatisfying(IntegrityBroken.class, one -> {
                        assertThat(one.journal()).isEqualTo(CAJAMARCA);
                        assertThat(one.position()).isEqualTo(DAMAGED);
                    });
            var head = store.reader().head(CAJAMARCA).orElseThrow();
            assertThatExceptionOfType(IntegrityBroken.class)
                    .isThrownBy(() -> store.writer().append(Written.one(CAJAMARCA, head, "one more")));
            assertThat(store.reader().head(CAJAMARCA)).contains(head);
            store.writer().append(Written.one(BONN, store.reader().head(BONN).orElseThrow(), "one more"));
        }
    }

    @Test
    void all_is_checked_to_the_end_when_nobody_waits_for_it() {
        try (var store = open(Settings.DEFAULT.withCheckWait(Duration.ZERO))) {
            store.awaitChecked();

            assertThat(store.soundness()).isEqualTo(new Soundness(2 * ENTRIES, 2 * ENTRIES, List.of()));
        }
    }

    @Test
    void damage_that_a_reader_meets_later_is_told_to_everybody() throws Exception {
        try (var store = open(Settings.DEFAULT)) {
            assertThat(store.soundness()).isEqualTo(new Soundness(2 * ENTRIES, 2 * ENTRIES, List.of()));
            ChangedColumn.flip(file, ROW, "payload", 30, 1);
            assertThat(store.reader().read(CAJAMARCA, 0, DAMAGED)).hasSize(DAMAGED);
            assertThat(store.soundness().damage()).isEmpty();

            assertThatExceptionOfType(IntegrityBroken.class)
                    .isThrownBy(() -> store.reader().read(CAJAMARCA, 0, ENTRIES));

            assertThat(store.soundness().damage()).hasSize(1);
            var head = store.reader().head(CAJAMARCA).orElseThrow();
            assertThatExceptionOfType(IntegrityBroken.class)
                    .isThrownBy(() -> store.writer().append(Written.one(CAJAMARCA, head, "one more")));
        }
    }

    @Test
    void a_page_that_is_none_any_more_in_a_large_file_is_told_and_nothing_is_recorded_in_that_file() throws Exception {
        var bytes = Files.readAllBytes(file);
        var page = new String(bytes, ISO_8859_1).indexOf("a fact number " + DAMAGED) / PAGE * PAGE;
        Arrays.fill(bytes, page, page + PAGE, (byte) 0);
        Files.write(file, bytes);
        try (var store = open(Settings.DEFAULT.withoutQuickCheck().withCheckWait(Duration.ZERO))) {
            store.awaitChecked();

            assertThat(store.soundness().damage()).singleElement().isInstanceOf(StoreUnusable.class);
            var head = store.reader().head(BONN).orElseThrow();
            assertThatExceptionOfType(StoreUnusable.class)
                    .isThrownBy(() -> store.writer().append(Written.one(BONN, head, "one more")))
                    .withMessageContaining("restore the data directory from a backup");
        }
    }

    private IntegrityBroken refusal() {
        var refusal = catchThrowableOfType(
                IntegrityBroken.class, () -> open(Settings.DEFAULT).close());
        assertThat(refusal).as("the start must be refused").isNotNull();
        return refusal;
    }

    private SqliteJournals open(Settings settings) {
        return SqliteJournals.open(
                directory,
                () -> {
                    throw new AssertionError("the store gave up");
                },
                settings);
    }
}
