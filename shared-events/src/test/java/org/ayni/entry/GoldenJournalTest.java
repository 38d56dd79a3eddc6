package org.ayni.entry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A journal that was made once and is never made again: what was sound stays sound. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GoldenJournalTest {
    private static final Hash HEAD = Hash.ofHex("e70c5c57522722b651abebd93a851ba37e6c3bb49fe891d4940100ffeac1fd00");

    @Test
    void a_journal_of_version_1_is_sound_for_ever() throws IOException {
        try (var in = GoldenJournalTest.class.getResourceAsStream("/golden/journal-v1.jsonl")) {
            assertThat(Verifier.verify(in, HEAD, Notices.NONE))
                    .isEqualTo(new Verdict.Sound(
                            JournalId.parse("partnership/villa-ejemplo-musterhausen"), 25, HEAD, 2, 3));
        }
    }

    @Test
    void its_entries_are_taken_apart_and_put_together_again_to_the_same_bytes() throws IOException {
        try (var in = GoldenJournalTest.class.getResourceAsStream("/golden/journal-v1.jsonl")) {
            var file = in.readAllBytes();
            var again = new ByteArrayOutputStream();
            for (var line : new String(file, UTF_8).lines().toList()) {
                var bytes = (line + "\n").getBytes(UTF_8);
                again.writeBytes(line.contains("\"salt\":null") ? bytes : roundTrip(bytes));
            }
            assertThat(again.toByteArray()).isEqualTo(file);
        }
    }

    private static byte[] roundTrip(byte[] line) {
        var entry = StoredEntry.ofLine(line);
        var header = entry.parsedHeader();
        assertThat(header.bytes()).isEqualTo(entry.header());
        return StoredEntry.of(header, entry.salt(), entry.payload(), entry.texts())
                .line();
    }
}
