package org.ayni.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;

/** Whole lines removed, repeated, inserted, moved or cut, anywhere in a journal of any length up to thirty. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE) // so many that no try would be left for random journals
class RearrangedLinesPropertyTest {

    @Property
    void a_removed_line_is_found_where_it_stood(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 30) int count, @ForAll @IntRange(max = 29) int place) {
        var lines = MadeJournal.lines(seed, count);
        var removed = place % (count - 1); // the last one is a cut-off end
        lines.remove(removed);
        assertBrokenAt(removed, lines);
    }

    @Property
    void removed_last_lines_are_found_by_whoever_knows_the_head(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 30) int count, @ForAll @IntRange(max = 29) int place) {
        var entries = MadeJournal.entries(seed, count);
        var kept = 1 + place % (count - 1);
        var file = MadeJournal.join(
                entries.subList(0, kept).stream().map(StoredEntry::line).toList());
        var end = entries.get(kept - 1).hash();
        var head = entries.getLast().hash();
        assertThat(MadeJournal.verify(file)).isEqualTo(new Verdict.Sound(MadeJournal.JOURNAL, kept, end, 0, 0));
        assertThat(MadeJournal.verify(file, head))
                .isEqualTo(new Verdict.Broken(kept, Fault.OTHER_END, head.toString(), end.toString()));
    }

    @Property
    void a_line_that_stands_there_again_is_found(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 30) int count,
            @ForAll @IntRange(max = 29) int which,
            @ForAll @IntRange(max = 30) int where) {
        var lines = MadeJournal.lines(seed, count);
        var line = which % count;
        var place = where % (count + 1);
        lines.add(place, lines.get(line));
        // before itself it stands in the right place once, and the odd one is the second
        assertBrokenAt(place == line ? line + 1 : place, lines);
    }

    @Property
    void a_line_from_another_journal_is_found(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int count, @ForAll @IntRange(max = 30) int place) {
        var lines = MadeJournal.lines(seed, count);
        var inserted = 1 + place % count; // another first line begins another journal, and the next one is odd
        lines.add(inserted, MadeJournal.lines(seed + 1, inserted + 1).get(inserted));
        assertBrokenAt(inserted, lines);
    }

    @Property
    void moved_lines_are_found_at_the_first_that_moved(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 30) int count,
            @ForAll @IntRange(max = 29) int one,
            @ForAll @IntRange(max = 29) int other) {
        var lines = MadeJournal.lines(seed, count);
        if (one % count == other % count) {
            return;
        }
        Collections.swap(lines, one % count, other % count);
        assertBrokenAt(Math.min(one % count, other % count), lines);
    }

    @Property
    void a_file_that_breaks_off_is_found_at_the_line_that_breaks(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 30) int count,
            @ForAll @IntRange(max = 30_000) int place) {
        var lines = MadeJournal.lines(seed, count);
        var file = MadeJournal.join(lines);
        var length = place % file.length;
        var cut = Arrays.copyOf(file, length);
        var whole = 0;
        var end = 0;
        while (end + lines.get(whole).length <= length) {
            end += lines.get(whole++).length;
        }
        if (end == length && whole > 0) {
            assertThat(MadeJournal.verify(cut)).isInstanceOf(Verdict.Sound.class);
        } else {
            assertBrokenAt(whole, List.of(cut));
        }
    }

    @Property
    void a_piece_that_is_missing_in_a_line_is_found_there(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 30) int count,
            @ForAll @IntRange(max = 29) int which,
            @ForAll @IntRange(max = 2_000) int from,
            @ForAll @IntRange(min = 1, max = 2_000) int length) {
        var lines = MadeJournal.lines(seed, count);
        var line = lines.get(which % count);
        var first = from % (line.length - 1);
        // a whole last line that is missing is a cut-off end
        var last = Math.min(first + length, first == 0 ? line.length - 1 : line.length);
        var rest = new ArrayList<>(List.of(Arrays.copyOf(line, first), Arrays.copyOfRange(line, last, line.length)));
        lines.set(which % count, MadeJournal.join(rest));
        assertBrokenAt(which % count, lines);
    }

    private static void assertBrokenAt(int position, List<byte[]> lines) {
        assertThat(MadeJournal.verify(lines))
                .isInstanceOfSatisfying(
                        Verdict.Broken.class,
                        broken -> assertThat(broken.position()).isEqualTo(position));
    }
}
