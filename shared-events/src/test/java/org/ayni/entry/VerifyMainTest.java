package org.ayni.entry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VerifyMainTest {
    private final List<StoredEntry> entries = MadeJournal.entries(11, 9);
    private final List<byte[]> lines =
            entries.stream().map(StoredEntry::line).collect(Collectors.toCollection(ArrayList::new));
    private final String head = entries.getLast().hash().toString();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path directory;

    @Test
    void a_sound_file_ends_with_0_and_says_what_it_holds() throws IOException {
        lines.set(2, entries.get(2).withheldLine());
        lines.set(4, entries.get(4).withheldLine());
        lines.set(5, entries.get(5).withheldLine());
        assertThat(run(file(), "--head", head)).isZero();
        assertThat(out.toString(UTF_8)).isEqualTo("""
                sound: partnership/cajamarca-treptow
                entries   9, positions 0 to 8
                head      %s
                withheld  3 at positions 2, 4-5
                removed   0
                The head is the expected one.
                """.formatted(head));
        assertThat(err.size()).isZero();
    }

    @Test
    void without_a_head_it_says_what_it_cannot_find() throws IOException {
        lines.removeLast();
        assertThat(run(file())).isZero();
        assertThat(out.toString(UTF_8)).contains("entries   8", "Without --head, entries cut off at the end");
    }

    @Test
    void a_removed_text_is_named() throws IOException {
        var entry = entries.get(3);
        var whole = new String(entry.line(), UTF_8);
        var digest = whole.replaceFirst("(?s).*?text:([0-9a-f]{64}).*", "$1");
        lines.set(3, whole.replaceFirst("\"texts\":\\{.*}}", "\"texts\":{}}").getBytes(UTF_8));
        assertThat(run(file())).isZero();
        assertThat(out.toString(UTF_8)).contains("\n          at position 3, text " + digest);
    }

    @Test
    void a_broken_file_ends_with_1_and_shows_position_and_both_hashes() throws IOException {
        lines.remove(4);
        assertThat(run(file())).isEqualTo(1);
        assertThat(out.toString(UTF_8)).isEqualTo("""
                broken at position 4: %s
                fault     PREVIOUS
                expected  %s
                found     %s
                intact    4 entries before it
                """.formatted(
                Fault.PREVIOUS.sentence(), entries.get(3).hash(), entries.get(4).hash()));
    }

    @Test
    void a_cut_off_end_shows_the_expected_and_the_found_head() throws IOException {
        lines.removeLast();
        assertThat(run("--head", head, file())).isEqualTo(1);
        assertThat(out.toString(UTF_8))
                .contains(
                        "broken at position 8",
                        "expected  " + head,
                        "found     " + entries.get(7).hash());
    }

    @Test
    void a_minus_is_standard_input() {
        assertThat(run("-", "--head", head)).isZero();
    }

    @Test
    void what_cannot_be_checked_ends_with_2_and_says_why() {
        assertNotChecked("usage: verify FILE [--head HASH]");
        assertNotChecked("usage", "a", "b");
        assertNotChecked("usage", "--head");
        assertNotChecked("usage", "-", "--head");
        assertNotChecked("usage", "-", "--help");
        assertNotChecked("64 lower-case", "-", "--head", head.substring(1));
        assertNotChecked("cannot read", directory.resolve("missing").toString());
    }

    @Test
    void so_many_withheld_positions_are_not_all_named() {
        var unseen = new Unseen();
        for (var i = 0; i < 5_000; i += 2) {
            unseen.withheld(i);
            unseen.removed(i, Hash.ZERO);
        }
        assertThat(unseen.withheldInWords())
                .startsWith("2500 at positions 0, 2, 4")
                .endsWith(", 1998, and more");
        assertThat(unseen.removedInWords()).startsWith("2500\n").endsWith("\n          and more");
    }

    private void assertNotChecked(String why, String... arguments) {
        err.reset();
        assertThat(run(arguments)).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains(why);
        assertThat(out.size()).isZero();
    }

    private String file() throws IOException {
        return Files.write(directory.resolve("journal.jsonl"), MadeJournal.join(lines))
                .toString();
    }

    private int run(String... arguments) {
        var in = new ByteArrayInputStream(MadeJournal.join(lines));
        return new VerifyMain(in, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8)).run(arguments);
    }
}
