package org.ayni.entry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StoredEntryTest {
    private final StoredEntry entry = MadeJournal.entries(3, 5).getLast();

    @Test
    void a_line_has_the_stored_bytes_as_they_are() {
        assertThat(new String(entry.line(), UTF_8))
                .isEqualTo("{\"header\":%s,\"hash\":\"%s\",\"salt\":\"%s\",\"payload\":%s,\"texts\":%s}\n"
                        .formatted(
                                new String(entry.header(), UTF_8),
                                Hash.sha256(entry.header()),
                                HexFormat.of().formatHex(entry.salt()),
                                new String(entry.payload(), UTF_8),
                                new String(entry.texts(), UTF_8)));
    }

    @Test
    void a_line_is_taken_apart_again() {
        assertThat(StoredEntry.ofLine(entry.line())).isEqualTo(entry).hasSameHashCodeAs(entry);
        assertThat(StoredEntry.ofLine(entry.line()))
                .isNotEqualTo(MadeJournal.entries(3, 4).getLast());
        assertThat(entry.parsedHeader().position()).isEqualTo(4);
        assertThat(entry).hasToString(new String(entry.line(), UTF_8).stripTrailing());
    }

    @Test
    void a_withheld_line_keeps_the_header_and_nothing_else() {
        assertThat(new String(entry.withheldLine(), UTF_8))
                .isEqualTo("{\"header\":%s,\"hash\":\"%s\",\"salt\":null,\"payload\":null,\"texts\":null}\n"
                        .formatted(new String(entry.header(), UTF_8), entry.hash()));
    }

    @Test
    void what_is_no_whole_line_is_not_taken_apart() {
        var line = entry.line();
        assertRefused(new byte[0], "line feed");
        assertRefused(Arrays.copyOf(line, line.length - 1), "line feed");
        assertRefused(entry.withheldLine(), "withheld");
        line[20] ^= 1;
        assertRefused(line, "not the one that was hashed");
    }

    @Test
    void nothing_is_recorded_that_a_verifier_would_refuse() {
        var header = entry.parsedHeader();
        assertThat(StoredEntry.of(header, entry.salt(), entry.payload(), entry.texts()))
                .isEqualTo(entry);
        assertNotMade(header, new byte[15], entry.payload(), entry.texts(), "hexadecimal");
        assertNotMade(header, new byte[16], entry.payload(), entry.texts(), "not the one that was hashed");
        assertNotMade(header, entry.salt(), "{}".getBytes(UTF_8), entry.texts(), "not the one that was hashed");
        assertNotMade(header, entry.salt(), entry.payload(), "{} ".getBytes(UTF_8), "not framed");
        assertNotMade(header, entry.salt(), entry.payload(), "{\"a\":1}".getBytes(UTF_8), "the texts are not");
    }

    private static void assertRefused(byte[] line, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StoredEntry.ofLine(line))
                .withMessageContaining(why);
    }

    private static void assertNotMade(Header header, byte[] salt, byte[] payload, byte[] texts, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StoredEntry.of(header, salt, payload, texts))
                .withMessageContaining(why);
    }
}
