package org.ayni.cli.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ayni.entry.JournalId;
import org.ayni.entry.StoredEntry;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KnownJournalTest {

    @Test
    void a_damaged_journal_is_nothing_to_compare_a_file_with() throws IOException {
        var lines = Files.readString(Path.of("..", "docs", "journal-example.jsonl"));
        var first = StoredEntry.ofLine((lines.lines().findFirst().orElseThrow() + "\n").getBytes(UTF_8));
        var journal = first.parsedHeader().journal();
        assertThat(read(journal, lines)).isNotEmpty();

        var hash = first.hash().toString();
        var changed = lines.replaceFirst(hash, new StringBuilder(hash).reverse().toString());
        assertThatThrownBy(() -> read(journal, changed))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("entry 0");
    }

    private static java.util.List<KnownFact> read(JournalId journal, String lines) throws IOException {
        return KnownJournal.read(journal, new ByteArrayInputStream(lines.getBytes(UTF_8)));
    }
}
