package org.ayni.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.ayni.journal.contract.Written.BONN;
import static org.ayni.journal.contract.Written.CAJAMARCA;
import static org.ayni.journal.contract.Written.START;
import static org.ayni.journal.contract.Written.key;

import java.util.List;
import org.ayni.entry.Hash;
import org.ayni.entry.StoredEntry;
import org.ayni.journal.contract.Written;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IntegrityTest {
    private static final StoredEntry FIRST = Written.entry(CAJAMARCA, 0, Hash.ZERO, START, "uno");
    private static final StoredEntry SECOND = Written.entry(CAJAMARCA, 1, FIRST.hash(), START, "dos");

    @Test
    void what_was_recorded_is_sound() {
        Integrity.check(CAJAMARCA, 0, List.of(FIRST, SECOND));
        Integrity.check(CAJAMARCA, 1, SECOND);
        Integrity.check(
                CAJAMARCA,
                1,
                new StoredEntry(
                        SECOND.header(),
                        SECOND.hash(),
                        SECOND.salt(),
                        SECOND.payload(),
                        "{}".getBytes(UTF_8))); // its text was removed
    }

    @Test
    void every_flipped_bit_is_found_whatever_part_it_is_in() {
        for (var part = 0; part < 5; part++) {
            for (var bit = 0; bit < 8 * part(FIRST, part).length; bit++) {
                var damaged = flipped(FIRST, part, bit);
                assertThatExceptionOfType(IntegrityBroken.class)
                        .as("part %d bit %d", part, bit)
                        .isThrownBy(() -> Integrity.check(CAJAMARCA, 0, damaged));
            }
        }
    }

    @Test
    void an_entry_in_the_wrong_place_is_found() {
        broken(() -> Integrity.check(CAJAMARCA, 0, SECOND));
        broken(() -> Integrity.check(CAJAMARCA, 10, SECOND));
        broken(() -> Integrity.check(BONN, 1, SECOND));
        broken(() -> Integrity.check(CAJAMARCA, 0, List.of(SECOND)));
    }

    @Test
    void an_entry_of_another_history_is_found_by_the_link() {
        var other = Written.entry(CAJAMARCA, 0, Hash.ZERO, START, "another beginning");

        assertThatExceptionOfType(IntegrityBroken.class)
                .isThrownBy(() -> Integrity.check(CAJAMARCA, 0, List.of(other, SECOND)))
                .satisfies(found -> {
                    assertThat(found.position()).isEqualTo(1);
                    assertThat(found.expected()).isEqualTo(other.hash().toString());
                    assertThat(found.found()).isEqualTo(FIRST.hash().toString());
                });
    }

    @Test
    void an_append_must_hang_together_in_itself() {
        var late = Written.entry(CAJAMARCA, 1, FIRST.hash(), START.minusSeconds(1), "dos");

        new Append(CAJAMARCA, -1, List.of(FIRST, SECOND), key());
        refused(-1, List.of());
        refused(-1, List.of(SECOND));
        refused(0, List.of(FIRST));
        refused(-1, List.of(FIRST, FIRST));
        refused(-1, List.of(FIRST, late));
        refused(-1, List.of(flipped(FIRST, 3, 9)));
    }

    private static void broken(Runnable check) {
        assertThatExceptionOfType(IntegrityBroken.class).isThrownBy(check::run);
    }

    private static void refused(long expectedHead, List<StoredEntry> entries) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Append(CAJAMARCA, expectedHead, entries, key()));
    }

    private static byte[] part(StoredEntry entry, int part) {
        return List.of(entry.header(), entry.hash().bytes(), entry.salt(), entry.payload(), entry.texts())
                .get(part);
    }

    private static StoredEntry flipped(StoredEntry entry, int part, int bit) {
        var bytes = part(entry, part).clone();
        bytes[bit / 8] ^= (byte) (1 << bit % 8);
        return new StoredEntry(
                part == 0 ? bytes : entry.header(),
                part == 1 ? new Hash(bytes) : entry.hash(),
                part == 2 ? bytes : entry.salt(),
                part == 3 ? bytes : entry.payload(),
                part == 4 ? bytes : entry.texts());
    }
}
