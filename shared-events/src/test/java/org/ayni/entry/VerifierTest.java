package org.ayni.entry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VerifierTest {
    private final List<StoredEntry> entries = MadeJournal.entries(20_261_122, 20);
    private final List<byte[]> lines =
            new ArrayList<>(entries.stream().map(StoredEntry::line).toList());
    private final Hash head = entries.getLast().hash();

    @Test
    void an_export_is_sound_and_says_what_it_is() {
        assertThat(MadeJournal.verify(lines)).isEqualTo(new Verdict.Sound(MadeJournal.JOURNAL, 20, head, 0, 0));
        assertThat(MadeJournal.verify(MadeJournal.join(lines), head)).isInstanceOf(Verdict.Sound.class);
    }

    @Test
    void an_empty_file_is_named() {
        assertThat(MadeJournal.verify(new byte[0]))
                .isEqualTo(new Verdict.Broken(0, Fault.EMPTY, "an entry", "nothing"));
    }

    @Nested
    @DisplayNameGeneration(ReplaceUnderscores.class)
    class The_lines {

        @Test
        void a_removed_line_is_found_where_it_stood() {
            lines.remove(7);
            assertBroken(
                    7, Fault.PREVIOUS, entries.get(6).hash(), entries.get(7).hash());
        }

        @Test
        void a_removed_first_line_is_found() {
            lines.remove(0);
            assertBroken(0, Fault.PREVIOUS, Hash.ZERO, entries.get(0).hash());
        }

        @Test
        void a_repeated_line_is_found_where_it_stands_again() {
            lines.add(8, lines.get(7));
            assertBroken(8, Fault.PREVIOUS);
        }

        @Test
        void two_lines_in_the_wrong_order_are_found_at_the_first() {
            Collections.swap(lines, 7, 8);
            assertBroken(7, Fault.PREVIOUS);
        }

        @Test
        void an_inserted_line_is_found_even_if_it_is_well_made() {
            lines.add(7, MadeJournal.forgedHeader(entries.get(7), header -> header));
            assertBroken(8, Fault.PREVIOUS);
        }

        @Test
        void a_line_of_another_journal_is_found() {
            lines.set(7, MadeJournal.lines(4, 20).get(7));
            assertBroken(7, Fault.PREVIOUS);
        }

        @Test
        void a_last_line_without_its_end_is_found() {
            var line = lines.removeLast();
            lines.add(Arrays.copyOf(line, line.length - 1));
            assertBroken(19, Fault.UNFINISHED_LINE);
        }

        @Test
        void a_file_that_breaks_off_within_a_line_is_found() {
            lines.set(19, Arrays.copyOf(lines.get(19), 100));
            assertBroken(19, Fault.UNFINISHED_LINE, "a line feed at the end of the line", "100 bytes without one");
        }

        @Test
        void anything_after_the_end_is_found() {
            for (var junk : List.of("\n", " \n", "{}\n", "\r\n", "\0\n")) {
                assertBroken(with(20, junk), 20, Fault.FRAMING);
            }
            assertBroken(with(20, " "), 20, Fault.UNFINISHED_LINE);
        }

        @Test
        void anything_between_two_lines_is_found() {
            assertBroken(with(7, "\n"), 7, Fault.FRAMING);
            assertBroken(with(0, "\ufeff"), 0, Fault.FRAMING);
            assertBroken(with(7, " "), 7, Fault.FRAMING);
        }

        @Test
        void two_lines_in_one_are_found() {
            replace(7, line -> line.replace("\n", ""));
            assertBroken(7, Fault.FRAMING);
        }

        private List<byte[]> with(int place, String junk) {
            var with = new ArrayList<>(lines);
            with.add(place, junk.getBytes(UTF_8));
            return with;
        }
    }

    @Nested
    @DisplayNameGeneration(ReplaceUnderscores.class)
    class One_line {

        @Test
        void another_framing_is_refused() {
            var reframed = List.<UnaryOperator<String>>of(
                    line -> line.replace("{\"header\":", "{ \"header\":"),
                    line -> line.replace("},\"hash\":", "}, \"hash\":"),
                    line -> line.replace(",\"salt\":", ",\"pepper\":"),
                    line -> line.replaceFirst("\"salt\":\"..", "\"salt\":\""),
                    line -> line.replaceFirst("\"salt\":\"..", "\"salt\":\"AA"),
                    line -> line.replaceFirst("\"salt\":\"[0-9a-f]*\"", "\"salt\":null"),
                    line -> line.replace("}\n", "}\r\n"),
                    line -> line.replace("}\n", ",\"more\":1}\n"),
                    line -> line.replace("}\n", "\n"));
            for (var reframe : reframed) {
                var other = new ArrayList<>(lines);
                other.set(7, reframe.apply(new String(lines.get(7), UTF_8)).getBytes(UTF_8));
                assertThat(other.get(7)).isNotEqualTo(lines.get(7));
                assertBroken(other, 7, Fault.FRAMING);
            }
        }

        @Test
        void a_changed_header_shows_both_hashes() {
            replace(7, line -> line.replace("\"position\":7", "\"position\":8"));
            var changed = new String(entries.get(7).header(), UTF_8).replace("\"position\":7", "\"position\":8");
            assertBroken(7, Fault.HASH, entries.get(7).hash(), Hash.sha256(changed.getBytes(UTF_8)));
        }

        @Test
        void a_header_that_became_unreadable_shows_both_hashes_too() {
            replace(7, line -> line.replace("\"position\":7", "\"position\"=7"));
            var changed = new String(entries.get(7).header(), UTF_8).replace("\"position\":7", "\"position\"=7");
            assertBroken(7, Fault.HASH, entries.get(7).hash(), Hash.sha256(changed.getBytes(UTF_8)));
        }

        @Test
        void a_changed_hash_shows_both_and_prints_nothing_dangerous() {
            replace(7, line -> line.replaceFirst("(?<=\"hash\":\").", "\033"));
            var shown = "?" + entries.get(7).hash().toString().substring(1);
            assertBroken(7, Fault.HASH, shown, entries.get(7).hash());
        }

        @Test
        void a_changed_payload_shows_both_hashes() {
            replace(7, line -> line.replaceFirst("\"n\":", "\"m\":"));
            var changed = new String(entries.get(7).payload(), UTF_8).replaceFirst("\"n\":", "\"m\":");
            var hash = Hash.sha256(entries.get(7).salt(), changed.getBytes(UTF_8));
            assertBroken(7, Fault.PAYLOAD_HASH, entries.get(7).parsedHeader().payload(), hash);
        }

        @Test
        void a_payload_that_became_unreadable_shows_both_hashes_too() {
            replace(7, line -> line.replaceFirst("\"n\":", "\"n\";"));
            var changed = new String(entries.get(7).payload(), UTF_8).replaceFirst("\"n\":", "\"n\";");
            var hash = Hash.sha256(entries.get(7).salt(), changed.getBytes(UTF_8));
            assertBroken(7, Fault.PAYLOAD_HASH, entries.get(7).parsedHeader().payload(), hash);
        }

        @Test
        void a_header_that_was_never_well_spelt_is_refused_although_its_hash_is_right() {
            lines.set(7, MadeJournal.forgedHeader(entries.get(7), header -> header.replace("\"v\":1,", "\"v\":1, ")));
            assertBroken(7, Fault.HEADER);
        }

        @Test
        void a_later_version_of_the_format_is_named() {
            lines.set(7, MadeJournal.forgedHeader(entries.get(7), header -> header.replace("{\"v\":1", "{\"v\":2")));
            assertBroken(7, Fault.VERSION, "1", "2");
        }

        @Test
        void a_new_capacity_audience_or_channel_breaks_no_chain() {
            lines.subList(1, 20).clear();
            lines.set(
                    0,
                    MadeJournal.forgedHeader(
                            entries.get(0),
                            header -> header.replaceFirst("\"capacity\":\"[a-z-]+\"", "\"capacity\":\"auditor\"")
                                    .replaceFirst("\"audience\":\"[a-z]+\"", "\"audience\":\"council\"")
                                    .replaceFirst("\"channel\":\\{.*?}", "\"channel\":{\"kind\":\"mail\"}")));
            assertThat(MadeJournal.verify(lines)).isInstanceOf(Verdict.Sound.class);
        }
    }

    @Nested
    @DisplayNameGeneration(ReplaceUnderscores.class)
    class The_chain {

        @Test
        void a_wrong_position_is_found_although_the_hashes_are_right() {
            lines.set(7, forged("\"position\":7", "\"position\":9"));
            assertBroken(7, Fault.POSITION, "7", "9");
        }

        @Test
        void another_journal_is_found_although_the_hashes_are_right() {
            lines.set(7, forged("partnership/cajamarca-treptow", "partnership/cajamarca-koepenick"));
            assertBroken(7, Fault.JOURNAL, "partnership/cajamarca-treptow", "partnership/cajamarca-koepenick");
        }

        @Test
        void a_step_back_in_time_is_found_although_the_hashes_are_right() {
            lines.set(7, forged("\"recorded\":\"2026-", "\"recorded\":\"2025-"));
            assertBroken(7, Fault.RECORDED);
        }

        @Test
        void a_changed_entry_that_was_hashed_again_is_found_at_the_next() {
            lines.set(7, forged("\"happened\":\"2019-02\"", "\"happened\":\"2019-03\""));
            assertBroken(8, Fault.PREVIOUS);
        }

        private byte[] forged(String piece, String instead) {
            return MadeJournal.forgedHeader(entries.get(7), header -> {
                assertThat(header).contains(piece);
                return header.replace(piece, instead);
            });
        }
    }

    @Nested
    @DisplayNameGeneration(ReplaceUnderscores.class)
    class The_end {

        @Test
        void a_cut_off_end_is_sound_without_an_expected_head() {
            lines.subList(15, 20).clear();
            var end = entries.get(14).hash();
            assertThat(MadeJournal.verify(lines)).isEqualTo(new Verdict.Sound(MadeJournal.JOURNAL, 15, end, 0, 0));
        }

        @Test
        void a_cut_off_end_is_found_with_the_expected_head() {
            lines.subList(15, 20).clear();
            assertBroken(15, Fault.OTHER_END, entries.get(14).hash());
        }

        /** Nothing in the file can show this: whoever can write all of it can hash all of it. */
        @Test
        void an_end_that_was_written_anew_is_found_only_with_the_expected_head() {
            var previous = entries.get(9).hash();
            for (var i = 10; i < 20; i++) {
                var link = "\"previous\":\"" + previous + "\"";
                lines.set(
                        i,
                        MadeJournal.forgedHeader(
                                entries.get(i),
                                header -> header.replace("2019-02", "2019-03")
                                        .replaceFirst("\"previous\":\"[0-9a-f]+\"", link)));
                previous = StoredEntry.ofLine(lines.get(i)).hash();
            }
            assertThat(MadeJournal.verify(lines)).isEqualTo(new Verdict.Sound(MadeJournal.JOURNAL, 20, previous, 0, 0));
            assertBroken(20, Fault.OTHER_END, previous);
        }

        @Test
        void entries_after_the_expected_head_are_told_from_another_end() {
            var seen = entries.get(11).hash();
            assertThat(MadeJournal.verify(MadeJournal.join(lines), seen))
                    .isEqualTo(new Verdict.Broken(12, Fault.GOES_ON, seen.toString(), head.toString()));
        }

        @Test
        void an_earlier_fault_is_named_before_the_end() {
            lines.remove(3);
            assertThat(MadeJournal.verify(MadeJournal.join(lines), head))
                    .isInstanceOfSatisfying(
                            Verdict.Broken.class,
                            broken -> assertThat(broken.position()).isEqualTo(3));
        }

        private void assertBroken(long position, Fault fault, Hash found) {
            assertThat(MadeJournal.verify(MadeJournal.join(lines), head))
                    .isEqualTo(new Verdict.Broken(position, fault, head.toString(), found.toString()));
        }
    }

    @Nested
    @DisplayNameGeneration(ReplaceUnderscores.class)
    class What_is_not_shown {
        private final List<String> notices = new ArrayList<>();
        private final Notices listener = new Notices() {
            @Override
            public void withheld(long position) {
                notices.add("withheld " + position);
            }

            @Override
            public void removed(long position, Hash text) {
                notices.add("removed %d %s".formatted(position, text));
            }
        };

        @Test
        void withheld_and_removed_are_told_apart_and_the_chain_is_sound() throws IOException {
            lines.set(3, entries.get(3).withheldLine());
            lines.set(4, entries.get(4).withheldLine());
            replace(7, line -> line.replaceFirst("\"texts\":\\{.*}}", "\"texts\":{}}"));
            var in = new ByteArrayInputStream(MadeJournal.join(lines));
            var named = new String(entries.get(7).payload(), UTF_8).split("text:", -1);
            assertThat(Verifier.verify(in, head, listener))
                    .isEqualTo(new Verdict.Sound(MadeJournal.JOURNAL, 20, head, 2, named.length - 1));
            assertThat(notices).startsWith("withheld 3", "withheld 4", "removed 7 " + named[1].substring(0, 64));
        }

        @Test
        void nothing_is_told_of_an_entry_that_does_not_follow() throws IOException {
            lines.set(3, entries.get(3).withheldLine());
            lines.remove(2);
            Verifier.verify(new ByteArrayInputStream(MadeJournal.join(lines)), head, listener);
            assertThat(notices).isEmpty();
        }
    }

    @Nested
    @DisplayNameGeneration(ReplaceUnderscores.class)
    class Reading {

        @Test
        void it_does_not_matter_in_which_pieces_the_bytes_arrive() throws IOException {
            var in = new ByteArrayInputStream(MadeJournal.join(lines)) {
                @Override
                public synchronized int read(byte[] bytes, int from, int length) {
                    return super.read(bytes, from, Math.min(length, 7));
                }
            };
            assertThat(Verifier.verify(in)).isInstanceOf(Verdict.Sound.class);
        }

        @Test
        void a_line_may_be_long_but_not_endless() throws IOException {
            var endless = new InputStream() {
                private long given;

                @Override
                public int read() {
                    given++;
                    return ' ';
                }

                @Override
                public int read(byte[] bytes, int from, int length) {
                    Arrays.fill(bytes, from, from + length, (byte) ' ');
                    given += length;
                    return length;
                }
            };
            assertThat(Verifier.verify(endless))
                    .isInstanceOfSatisfying(
                            Verdict.Broken.class,
                            broken -> assertThat(broken.fault()).isEqualTo(Fault.LINE_TOO_LONG));
            assertThat(endless.given).isLessThanOrEqualTo(64 << 20);
        }

        @Test
        void the_longest_line_is_read_and_one_byte_more_is_not() {
            assertThat(MadeJournal.verify(ofLength(LineReader.LONGEST))).isInstanceOf(Verdict.Sound.class);
            assertThat(MadeJournal.verify(ofLength(LineReader.LONGEST + 1)))
                    .isInstanceOfSatisfying(
                            Verdict.Broken.class,
                            broken -> assertThat(broken.fault()).isEqualTo(Fault.LINE_TOO_LONG));
        }

        private byte[] ofLength(int length) {
            return withText("x".repeat(length - withText("").length));
        }

        private byte[] withText(String text) {
            var payload = "{\"a\":\"%s\"}".formatted(text).getBytes(UTF_8);
            return MadeJournal.forged(entries.getFirst(), header -> header, payload, "{}".getBytes(UTF_8));
        }
    }

    private void replace(int position, UnaryOperator<String> change) {
        var line = new String(lines.get(position), UTF_8);
        assertThat(change.apply(line)).isNotEqualTo(line);
        lines.set(position, change.apply(line).getBytes(UTF_8));
    }

    private void assertBroken(long position, Fault fault) {
        assertBroken(lines, position, fault);
    }

    private static void assertBroken(List<byte[]> lines, long position, Fault fault) {
        assertThat(MadeJournal.verify(lines)).isInstanceOfSatisfying(Verdict.Broken.class, broken -> {
            assertThat(broken.position()).isEqualTo(position);
            assertThat(broken.fault()).as(broken.toString()).isEqualTo(fault);
        });
    }

    private void assertBroken(long position, Fault fault, Object expected, Object found) {
        assertThat(MadeJournal.verify(lines))
                .isEqualTo(new Verdict.Broken(position, fault, expected.toString(), found.toString()));
    }
}
