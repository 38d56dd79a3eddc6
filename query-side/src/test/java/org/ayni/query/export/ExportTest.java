package org.ayni.query.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
