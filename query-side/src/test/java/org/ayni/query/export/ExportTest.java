package org.ayni.query.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.ayni.entry.Verdict;
import org.ayni.entry.Verifier;
import org.ayni.query.journals.Journal;
import org.ayni.query.journals.RandomJournals;
import org.ayni.query.served.Served;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ExportTest {
    private static final int ENTRIES = 1_203; // some pages and a bit
    private static final String EXPORT = "/api/partnerships/lima-berlin/journal";

    @TempDir
    Path data;

    @Test
    void the_verifier_takes_an_export_as_it_is() throws Exception {
        var journal = RandomJournals.partnership(RandomJournals.PARTNERSHIP, ENTRIES, 3);
        try (var served = Served.start(data)) {
            served.record(journal);
            var whole = served.ask(EXPORT);

            assertThat(whole.headers().firstValue("Content-Type")).contains("application/x-ndjson");
            assertThat(whole.headers().firstValue("Ayni-Seen")).contains("partnership/lima-berlin@1202");
            assertThat(whole.body()).isEqualTo(lines(journal, ENTRIES));
            assertThat(verdict(whole.body())).isInstanceOfSatisfying(Verdict.Sound.class, sound -> {
                assertThat(sound.entries()).isEqualTo(ENTRIES);
                assertThat(sound.head()).isEqualTo(journal.entries().getLast().hash());
            });
            assertThat(served.ask(EXPORT + "?to=500").body()).isEqualTo(lines(journal, 501));
            assertThat(served.ask("/api/partnerships/berlin-lima/journal?to=0").body())
                    .isEqualTo(lines(journal, 1));
        }
    }

    @Test
    void a_damaged_journal_is_exported_as_it_is_stored_and_every_verifier_names_the_same_place() throws Exception {
        var journal = RandomJournals.partnership(RandomJournals.PARTNERSHIP, ENTRIES, 3);
        try (var served = Served.start(data)) {
            served.record(journal);
            change("DELETE FROM entry WHERE id = 1 << 40 | 1100");
            assertBroken(served, 1100, ENTRIES - 1);
            change("DELETE FROM entry WHERE id BETWEEN 1 << 40 | 600 AND 1 << 40 | 1102");
            assertBroken(served, 600, 700);
            change("UPDATE entry SET salt = x'00112233445566778899aabbccddeeff' WHERE id = 1 << 40 | 500");
            assertBroken(served, 500, 700);
            change("UPDATE entry SET hash = x'00' WHERE id = 1 << 40 | 30");
            assertBroken(served, 30, 700);
            change("UPDATE entry SET payload = CAST(payload || x'0a7b' AS BLOB) WHERE id = 1 << 40 | 7");
            assertBroken(served, 7, 701); // a line feed among the bytes makes a line of its own
        }
    }

    @Test
    void an_end_that_is_not_there_any_more_or_another_one_does_not_look_like_a_whole_journal() throws Exception {
        try (var served = Served.start(data)) {
            served.record(RandomJournals.partnership(RandomJournals.PARTNERSHIP, ENTRIES, 3));
            change("""
                    UPDATE entry SET (hash, header, salt, payload, texts) =
                    (SELECT hash, header, salt, payload, texts FROM entry WHERE id = 1 << 40 | 1201)
                    WHERE id = 1 << 40 | 1202""");
            assertThatThrownBy(() -> served.ask(EXPORT)).hasRootCauseInstanceOf(IOException.class);
            change("DELETE FROM entry WHERE id >= 1 << 40 | 1201");
            assertThatThrownBy(() -> served.ask(EXPORT)).hasRootCauseInstanceOf(IOException.class);
            assertThat(served.ask(EXPORT + "?to=1200").statusCode()).isEqualTo(200);
        }
    }

    private void assertBroken(Served served, long position, int lines) throws Exception {
        var export = served.ask(EXPORT);
        assertThat(export.statusCode()).isEqualTo(200);
        assertThat(export.body().lines()).hasSize(lines);
        var file = Files.writeString(data.resolve("export.jsonl"), export.body());

        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        assertThat(run(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.ayni.entry.VerifyMain",
                        file.toString()))
                .startsWith("broken at position " + position + ":");
        assertThat(run("python3", "../docs/verify.py", file.toString()))
                .startsWith(file + ": broken at position " + position + ":");
    }

    private static String run(String... command) throws Exception {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isEqualTo(1);
        return printed;
    }

    private void change(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("journal.db"));
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }

    private static Verdict verdict(String export) throws Exception {
        return Verifier.verify(new ByteArrayInputStream(export.getBytes(StandardCharsets.UTF_8)));
    }

    private static String lines(Journal journal, int count) {
        var lines = new StringBuilder();
        journal.stored()
                .subList(0, count)
                .forEach(entry -> lines.append(new String(entry.line(), StandardCharsets.UTF_8)));
        return lines.toString();
    }
}
