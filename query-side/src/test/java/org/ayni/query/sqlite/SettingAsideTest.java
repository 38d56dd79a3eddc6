package org.ayni.query.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.ayni.entry.Hash;
import org.ayni.entry.JournalId;
import org.ayni.query.view.Row;
import org.ayni.query.view.RowQuery;
import org.ayni.query.view.RowVersion;
import org.ayni.query.view.ViewHead;
import org.ayni.query.view.ViewKey;
import org.ayni.query.view.ViewStore;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SettingAsideTest {
    private static final ViewKey VIEW = new ViewKey("timeline", 1);
    private static final JournalId JOURNAL = JournalId.parse("partnership/a-b");
    private static final ViewHead HEAD = new ViewHead(7, Hash.ZERO, 0);
    private static final RowQuery ALL = new RowQuery(List.of(), null, null, false, null, 9999);
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-22T15:00:00Z"));

    @TempDir
    Path directory;

    @Test
    void what_was_written_is_there_after_opening_again() {
        try (var store = open()) {
            store.move(VIEW, JOURNAL, ViewHead.NONE, HEAD, "{}");
        }
        try (var store = open()) {
            assertThat(store.document(VIEW, JOURNAL)).contains(new ViewStore.Document(HEAD, "{}"));
        }
    }

    @Test
    void a_file_that_is_no_database_is_set_aside() throws Exception {
        Files.writeString(file(), "these are no views, but somebody's only copy of something else ".repeat(40));

        try (var store = open()) {
            assertThat(store.head(VIEW, JOURNAL)).isEqualTo(ViewHead.NONE);
        }
        assertThat(Files.readString(directory.resolve("views.db.aside-20261122-150000")))
                .startsWith("these are no views");
    }

    @Test
    void a_database_of_another_program_is_set_aside() throws Exception {
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + file());
                var statement = other.createStatement()) {
            statement.execute("CREATE TABLE somebody_elses (x)");
        }
        try (var store = open()) {
            assertThat(store.move(VIEW, JOURNAL, ViewHead.NONE, HEAD, null)).isTrue();
        }
        assertThat(directory.resolve("views.db.aside-20261122-150000")).exists();
    }

    @Test
    void a_file_of_another_layout_is_set_aside() throws Exception {
        open().close();
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + file());
                var statement = other.createStatement()) {
            statement.execute("PRAGMA user_version = 99");
        }
        open().close();
        assertThat(directory.resolve("views.db.aside-20261122-150000")).exists();
    }

    @Test
    void damage_that_is_met_while_reading_is_set_aside_at_the_next_start() throws Exception {
        try (var store = open()) {
            for (var i = 0; i < 2_000; i++) {
                var row = new Row("%06d".formatted(i), "%06d".formatted(i), "", "", List.of("entry"), "x".repeat(200));
                store.upsert(VIEW, JOURNAL, 0, List.of(new RowVersion(0, row)));
            }
            store.move(VIEW, JOURNAL, ViewHead.NONE, HEAD, null);
        }
        try (var bytes = new RandomAccessFile(file().toFile(), "rw")) {
            bytes.seek(40_960);
            bytes.write(new byte[200_000]);
        }
        try (var store = open()) {
            assertThatThrownBy(() -> store.find(VIEW, JOURNAL, 7, ALL)).hasMessageContaining("damaged");
        }
        try (var store = open()) {
            assertThat(store.head(VIEW, JOURNAL)).isEqualTo(ViewHead.NONE);
        }
        assertThat(directory.resolve("views.db.aside-20261122-150000")).exists();
    }

    @Test
    void the_file_and_all_beside_it_can_be_read_by_their_owner_alone() throws Exception {
        Files.writeString(file(), "of an earlier version, which left it open to others");
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r--r--"));

        try (var store = open()) {
            store.move(VIEW, JOURNAL, ViewHead.NONE, HEAD, "{}");
            try (var files = Files.list(directory)) {
                assertThat(files.map(file -> file.getFileName() + " " + rights(file)))
                        .containsExactlyInAnyOrder(
                                "views.db rw-------",
                                "views.db-wal rw-------",
                                "views.db-shm rw-------",
                                "views.db.aside-20261122-150000 rw-------");
            }
        }
    }

    private static String rights(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file() {
        return directory.resolve("views.db");
    }

    private ViewStore open() {
        return SqliteViews.open(file(), 2, CLOCK);
    }
}
