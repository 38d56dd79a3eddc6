package org.ayni.journal.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.ayni.journal.contract.Written.CAJAMARCA;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.ayni.journal.StoreUnusable;
import org.ayni.journal.contract.Written;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a start finds: nothing, its own, somebody at it, or something else. The refusal says what to do. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OpeningTest {
    @TempDir
    Path directory;

    @Test
    void a_second_start_is_refused_in_the_same_process_and_in_another_and_harms_nobody() throws Exception {
        var data = directory.resolve("data");
        try (var store = open(data)) {
            refused(data).withMessageContaining(data.toString()).withMessageContaining("stop that one first");
            // the refused one must not have let go of the lock of the first
            var other = ChildJvm.start(List.of(), ChildJvm.command(Recorder.class, data, "other", 1, 1, 1, 1));
            assertThat(Acks.output(other)).startsWith("refused").contains(data.toString());
            assertThat(other.waitFor()).isEqualTo(Recorder.NOT_OPENED);
            store.writer().append(Written.one(CAJAMARCA, null, "uno"));
        }
        open(data).close();
    }

    @Test
    void the_directory_is_for_its_owner_alone() throws IOException {
        var data = directory.resolve("some/where");
        try (var store = open(data)) {
            store.writer().append(Written.one(CAJAMARCA, null, "uno"));
            assertThat(rights(data)).isEqualTo("rwx------");
            assertThat(rights(data.resolve("lock"))).isEqualTo("rw-------");
            assertThat(rights(data.resolve("journal.db"))).isEqualTo("rw-------");
            assertThat(rights(data.resolve("journal.db-wal"))).isEqualTo("rw-------");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"with space", "100%", "a?b=c&d", "#1", "Köpenick", "a:b;c", "%41"})
    void a_directory_may_have_any_name(String name) {
        var data = directory.resolve(name);
        try (var store = open(data)) {
            store.writer().append(Written.one(CAJAMARCA, null, "uno"));
        }
        assertThat(data.resolve("journal.db")).isNotEmptyFile();
        assertThat(directory).isDirectoryNotContaining(path -> !path.equals(data));
    }

    @Test
    void a_file_that_is_no_database_is_refused_and_left_alone() throws IOException {
        var file = Files.writeString(directory.resolve("journal.db"), "a diary".repeat(1000));

        refused(directory).withMessageContaining("is not a journal of Ayni").withMessageContaining("Move it away");

        assertThat(file).hasContent("a diary".repeat(1000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CREATE TABLE diary (day TEXT)", "PRAGMA application_id = 7"})
    void a_database_of_another_program_is_refused_and_left_alone(String sql) throws Exception {
        change(sql);
        var before = Files.readAllBytes(directory.resolve("journal.db"));

        refused(directory).withMessageContaining("is not a journal of Ayni");

        assertThat(directory.resolve("journal.db")).hasBinaryContent(before);
    }

    @Test
    void a_newer_layout_is_refused_and_left_alone() throws Exception {
        open(directory).close();
        change("PRAGMA user_version = 2");
        var before = Files.readAllBytes(directory.resolve("journal.db"));

        refused(directory).withMessageContaining("newer Ayni").withMessageContaining("restore a backup");

        assertThat(directory.resolve("journal.db")).hasBinaryContent(before);
    }

    @Test
    void an_emptied_file_beside_a_log_is_refused_and_the_log_is_kept() throws IOException {
        var log = Files.write(directory.resolve("journal.db-wal"), new byte[5000]);

        refused(directory).withMessageContaining("is gone or empty").withMessageContaining("Keep the log");
        Files.createFile(directory.resolve("journal.db"));
        refused(directory).withMessageContaining("is gone or empty");

        assertThat(log).hasSize(5000);
    }

    @Test
    void a_path_that_is_no_directory_is_refused() throws IOException {
        var file = Files.writeString(directory.resolve("file"), "text", UTF_8);

        refused(file).withMessageContaining(file.toString());
    }

    @Test
    void an_sqlite_that_can_damage_files_is_refused() {
        for (var sound : List.of("3.51.3", "3.51.10", "3.54.1", "4.0.0")) {
            Opening.checkVersion(sound);
        }
        for (var old : List.of("3.51.2", "3.7.17", "3.50.4")) {
            assertThatExceptionOfType(StoreUnusable.class)
                    .isThrownBy(() -> Opening.checkVersion(old))
                    .withMessageContaining(old);
        }
    }

    private static ThrowableAssertAlternative<StoreUnusable> refused(Path data) {
        return assertThatExceptionOfType(StoreUnusable.class)
                .isThrownBy(() -> open(data).close());
    }

    private static SqliteJournals open(Path data) {
        return SqliteJournals.open(data, () -> {
            throw new AssertionError("the store gave up");
        });
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private void change(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("journal.db"))) {
            Db.run(connection, sql);
        }
    }
}
