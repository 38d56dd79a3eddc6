package org.ayni.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Rot and small tampering: whatever bit of an export changes, the verifier finds it and names the right entry. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChangedBitsTest {
    private static final int FLIPS = Boolean.getBoolean("ayni.long") ? 1_000_000 : 20_000;
    private static final int FLIPS_FROM_THE_START = FLIPS / 20;

    private final long seed = seed();
    private final Random random = new Random(seed);

    @Test
    void each_bit_of_each_byte_of_fifty_entries_is_found_at_its_entry() throws IOException {
        var lines = MadeJournal.lines(seed, 50);
        var chains = chains(lines);
        for (var position = 0; position < lines.size(); position++) {
            for (var at = 0; at < lines.get(position).length; at++) {
                for (var bit = 0; bit < 8; bit++) {
                    var changed = changed(lines.get(position), at, 1 << bit);
                    assertFound(position, resumed(lines, position, changed, chains), at);
                }
            }
        }
    }

    @Test
    void each_other_value_of_each_byte_of_an_entry_is_found_there() throws IOException {
        var lines = MadeJournal.lines(seed, 7);
        var chains = chains(lines);
        for (var at = 0; at < lines.get(3).length; at++) {
            for (var change = 1; change < 256; change++) {
                assertFound(3, resumed(lines, 3, changed(lines.get(3), at, change), chains), at);
            }
        }
    }

    @Test
    void random_bits_of_two_thousand_entries_are_found_at_their_entry() throws IOException {
        var lines = MadeJournal.lines(seed, 2_000);
        var chains = chains(lines);
        for (var i = 0; i < FLIPS; i++) {
            var position = random.nextInt(lines.size());
            var at = random.nextInt(lines.get(position).length);
            var changed = changed(lines.get(position), at, 1 << random.nextInt(8));
            assertFound(position, resumed(lines, position, changed, chains), at);
        }
    }

    @Test
    void random_bits_are_found_in_the_whole_file_as_well() {
        var lines = MadeJournal.lines(seed, 2_000);
        for (var i = 0; i < FLIPS_FROM_THE_START; i++) {
            var position = random.nextInt(lines.size());
            var at = random.nextInt(lines.get(position).length);
            var file = new ArrayList<>(lines);
            file.set(position, changed(lines.get(position), at, 1 << random.nextInt(8)));
            assertFound(position, MadeJournal.verify(file), at);
        }
    }

    /**
     * Verifies the changed line and the next from where the chain was before it: the lines before are the same in every
     * case, and what follows a broken position is not looked at.
     */
    private static Verdict resumed(List<byte[]> lines, int position, byte[] changed, List<Chain> chains)
            throws IOException {
        var rest = new ArrayList<>(List.of(changed));
        rest.addAll(lines.subList(position + 1, Math.min(position + 2, lines.size())));
        var in = new ByteArrayInputStream(MadeJournal.join(rest));
        return new Verifier(in, null, Notices.NONE, new Chain(chains.get(position))).all();
    }

    /** The chain before each line. */
    private static List<Chain> chains(List<byte[]> lines) {
        assertThat(MadeJournal.verify(lines)).isInstanceOf(Verdict.Sound.class);
        var chains = new ArrayList<Chain>();
        var chain = new Chain();
        for (var line : lines) {
            chains.add(new Chain(chain));
            var check = new LineCheck();
            check.check(line, 0, line.length - 1);
            chain.add(check.header, check.hash);
        }
        return chains;
    }

    private static byte[] changed(byte[] line, int at, int change) {
        var changed = line.clone();
        changed[at] ^= (byte) change;
        return changed;
    }

    private void assertFound(int position, Verdict verdict, int at) {
        if (!(verdict instanceof Verdict.Broken broken) || broken.position() != position) {
            throw new AssertionError(
                    "seed %d: a change of byte %d of entry %d: %s".formatted(seed, at, position, verdict));
        }
    }

    private static long seed() {
        var seed = Long.getLong("ayni.seed", System.nanoTime());
        System.out.println("ChangedBitsTest: -Dayni.seed=" + seed);
        return seed;
    }
}
