package org.ayni.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChainCheckTest {
    private static final List<StoredEntry> ENTRIES = MadeJournal.entries(5, 8);
    private static final int DAMAGED = 3;

    @Test
    void every_changed_byte_of_a_stored_entry_is_judged_as_the_verifier_judges_its_export() {
        for (var part = 0; part < 5; part++) {
            for (var at = 0; at < part(ENTRIES.get(DAMAGED), part).length; at++) {
                for (var change : new int[] {1, 0x20, 0x80, '"'}) {
                    var entries = damaged(part, at, change);
                    var here = check(0, entries);
                    var there = (Verdict.Broken) MadeJournal.verify(
                            entries.stream().map(StoredEntry::line).toList());

                    assertThat(here.position()).isEqualTo(DAMAGED);
                    // a line feed among the bytes cuts the line of an export: the place is the same, the reason is not
                    var cut = part(entries.get(DAMAGED), part)[at] == '\n' && part != 1 && part != 2;
                    assertThat(cut ? there.position() : there).isEqualTo(cut ? DAMAGED : here);
                }
            }
        }
    }

    @Test
    void what_stands_before_the_first_one_is_not_asked_for_and_all_else_is() {
        assertThat(check(2, ENTRIES.subList(2, 8))).isNull();
        assertThat(check(1, ENTRIES.subList(2, 8)).fault()).isEqualTo(Fault.POSITION);
        assertThat(check(0, ENTRIES.subList(2, 8)).fault()).isEqualTo(Fault.PREVIOUS);
        assertThat(check(2, List.of(ENTRIES.get(2), ENTRIES.get(4))))
                .isEqualTo(new Verdict.Broken(
                        3,
                        Fault.PREVIOUS,
                        ENTRIES.get(2).hash().toString(),
                        ENTRIES.get(3).hash().toString()));
        assertThat(new ChainCheck(JournalId.parse("partnership/another"), 2)
                        .add(ENTRIES.get(2))
                        .fault())
                .isEqualTo(Fault.JOURNAL);
    }

    private static Verdict.Broken check(long from, List<StoredEntry> entries) {
        var chain = new ChainCheck(MadeJournal.JOURNAL, from);
        Verdict.Broken broken = null;
        for (var i = 0; i < entries.size() && broken == null; i++) {
            broken = chain.add(entries.get(i));
        }
        return broken;
    }

    private static List<StoredEntry> damaged(int part, int at, int change) {
        var entry = ENTRIES.get(DAMAGED);
        var bytes = part(entry, part).clone();
        bytes[at] ^= (byte) change;
        var entries = new ArrayList<>(ENTRIES);
        entries.set(
                DAMAGED,
                new StoredEntry(
                        part == 0 ? bytes : entry.header(),
                        part == 1 ? new Hash(bytes) : entry.hash(),
                        part == 2 ? bytes : entry.salt(),
                        part == 3 ? bytes : entry.payload(),
                        part == 4 ? bytes : entry.texts()));
        return entries;
    }

    private static byte[] part(StoredEntry entry, int part) {
        return List.of(entry.header(), entry.hash().bytes(), entry.salt(), entry.payload(), entry.texts())
                .get(part);
    }
}
