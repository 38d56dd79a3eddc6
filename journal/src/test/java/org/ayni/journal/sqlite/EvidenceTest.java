package org.ayni.journal.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.ayni.journal.contract.Written.BONN;
import static org.ayni.journal.contract.Written.CAJAMARCA;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ayni.entry.Fault;
import org.ayni.entry.Verdict;
import org.ayni.entry.Verifier;
import org.ayni.journal.IntegrityBroken;
import org.ayni.journal.contract.Written;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What no start accepts can still be taken home: {@code docs/evidence.py} shares no line with the store. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EvidenceTest {
    private static final int DAMAGED = 12;

    @TempDir
    Path directory;

    @Test
    void what_a_damaged_file_holds_is_taken_out_and_judged_at_the_place_that_refused_the_start() throws Exception {
        var data = directory.resolve("data");
        var file = data.resolve("journal.db");
        try (var store = open(data)) {
            for (var journal : List.of(CAJAMARCA, BONN)) {
                for (var i = 0; i < 20; i++) {
                    var head = store.reader().head(journal).orElse(null);
                    store.writer().append(Written.one(journal, head, "a fact number " + i));
                }
            }
        }
        ChangedColumn.flip(file, Layout.row(2, DAMAGED), "texts", 120, 1);
        assertThatExceptionOfType(IntegrityBroken.class)
                .isThrownBy(() -> open(data).close())
                .satisfies(refused -> assertThat(refused.position()).isEqualTo(DAMAGED));
        var before = Files.readAllBytes(file);

        var taken = directory.resolve("taken");
        run("python3", "../docs/evidence.py", file.toString(), taken.toString());

        assertThat(file).hasBinaryContent(before);
        var cajamarca = taken.resolve("1-partnership-berlin-treptow-koepenick-cajamarca.jsonl");
        var bonn = taken.resolve("2-partnership-bonn-la-paz.jsonl");
        assertThat(verdict(cajamarca))
                .isInstanceOfSatisfying(
                        Verdict.Sound.class,
                        sound -> assertThat(sound.entries()).isEqualTo(20));
        assertThat(verdict(bonn)).isInstanceOfSatisfying(Verdict.Broken.class, broken -> {
            assertThat(broken.position()).isEqualTo(DAMAGED);
            assertThat(broken.fault()).isEqualTo(Fault.TEXT_HASH);
        });
        assertThat(Files.readString(bonn).lines()).hasSize(20);
    }

    private static Verdict verdict(Path export) throws Exception {
        try (var in = Files.newInputStream(export)) {
            return Verifier.verify(in);
        }
    }

    private static void run(String... command) throws Exception {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
    }

    private static SqliteJournals open(Path data) {
        return SqliteJournals.open(data, () -> {
            throw new AssertionError("the store gave up");
        });
    }
}
