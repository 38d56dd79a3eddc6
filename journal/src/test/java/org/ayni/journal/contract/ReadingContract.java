package org.ayni.journal.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.ayni.journal.contract.Written.BONN;
import static org.ayni.journal.contract.Written.CAJAMARCA;
import static org.ayni.journal.contract.Written.START;
import static org.ayni.journal.contract.Written.key;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ayni.entry.JournalId;
import org.ayni.journal.Head;
import org.junit.jupiter.api.Test;

/** Reading: in pages, to the end, and to a moment. */
public interface ReadingContract extends StoreUnderTest {

    @Test
    default void pages_of_any_size_give_the_same_entries() {
        var append = Written.append(CAJAMARCA, null, key(), "a", "b", "c", "d", "e", "f", "g");
        writer().append(append);

        for (var max = 1; max <= 9; max++) {
            assertThat(allInPagesOf(max, CAJAMARCA)).isEqualTo(append.entries());
            assertThat(reader().read(CAJAMARCA, 0, max)).hasSizeLessThanOrEqualTo(max);
        }
        assertThat(reader().read(CAJAMARCA, 4, Integer.MAX_VALUE).getFirst())
                .isEqualTo(append.entries().get(4));
        assertThat(reader().entry(CAJAMARCA, 6)).contains(append.entries().getLast());
    }

    @Test
    default void a_page_may_be_short_but_never_empty_before_the_end() {
        var big = "x".repeat(1 << 20);
        writer().append(Written.append(CAJAMARCA, null, key(), big, big, big, big, big));
        write(CAJAMARCA, big);

        assertThat(allInPagesOf(Integer.MAX_VALUE, CAJAMARCA)).hasSize(6);
    }

    @Test
    default void nothing_is_read_behind_the_end_and_of_a_journal_that_is_not_there() {
        write(CAJAMARCA, "uno");

        assertThat(reader().read(CAJAMARCA, 0, 10)).hasSize(1);
        assertThat(reader().read(CAJAMARCA, 1, 10)).isEmpty();
        assertThat(reader().read(CAJAMARCA, Long.MAX_VALUE, 10)).isEmpty();
        assertThat(reader().entry(CAJAMARCA, 1)).isEmpty();
        assertThat(reader().read(BONN, 0, 10)).isEmpty();
        assertThat(reader().head(BONN)).isEmpty();
        assertThat(reader().positionAt(BONN, Instant.MAX)).isEmpty();
        assertThat(reader().command(BONN, key().id())).isEmpty();
    }

    @Test
    default void the_lines_of_an_export_are_the_stored_bytes_in_pages() {
        writer().append(Written.append(CAJAMARCA, null, key(), "uno", "dos", "tres", "cuatro"));

        assertThat(reader().lines(CAJAMARCA, 1, 2, 10))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.bytes())
                        .isEqualTo(reader().entry(CAJAMARCA, line.position())
                                .orElseThrow()
                                .line()));
        assertThat(reader().lines(CAJAMARCA, 1, 3, 1)).hasSize(1);
        assertThat(reader().lines(CAJAMARCA, 3, Long.MAX_VALUE, 10)).hasSize(1);
        assertThat(reader().lines(CAJAMARCA, 4, Long.MAX_VALUE, 10)).isEmpty();
        assertThat(reader().lines(BONN, 0, 9, 10)).isEmpty();
    }

    @Test
    default void a_page_that_makes_no_sense_is_refused() {
        write(CAJAMARCA, "uno");

        assertThatIllegalArgumentException().isThrownBy(() -> reader().read(CAJAMARCA, -1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> reader().read(CAJAMARCA, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> reader().lines(CAJAMARCA, 0, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> reader().heads(null, 0));
    }

    @Test
    default void the_heads_of_all_journals_come_in_pages_by_name() {
        var names = List.of(
                "municipality/cajamarca",
                "municipality/kiel",
                "partnership/a-b",
                "partnership/a-b-c",
                "partnership/ab",
                "programme/knp");
        names.reversed().forEach(name -> write(JournalId.parse(name), "uno"));
        write(JournalId.parse("partnership/ab"), "dos");

        for (var max = 1; max <= 7; max++) {
            var heads = allHeadsInPagesOf(max);
            assertThat(heads).extracting(head -> head.journal().toString()).isEqualTo(names);
            assertThat(heads)
                    .allSatisfy(
                            head -> assertThat(reader().head(head.journal())).contains(head));
        }
    }

    private List<Head> allHeadsInPagesOf(int max) {
        var all = new ArrayList<Head>();
        var page = reader().heads(null, max);
        while (!page.isEmpty()) {
            assertThat(page).hasSizeLessThanOrEqualTo(max);
            all.addAll(page);
            page = reader().heads(page.getLast().journal(), max);
        }
        return all;
    }

    @Test
    default void the_position_at_an_instant_is_the_last_one_recorded_until_then() {
        Head head = null;
        for (var second : List.of(0, 1, 1, 1, 4, 9, 9)) {
            var append = Written.append(CAJAMARCA, head, key(), START.plusSeconds(second), "a las " + second);
            head = writer().append(append).head();
        }

        assertThat(reader().positionAt(CAJAMARCA, START.minusNanos(1))).isEmpty();
        assertThat(reader().positionAt(CAJAMARCA, Instant.MIN)).isEmpty();
        assertPosition(0, START);
        assertPosition(0, START.plusMillis(999));
        assertPosition(3, START.plusSeconds(1));
        assertPosition(3, START.plusSeconds(3));
        assertPosition(4, START.plusSeconds(4));
        assertPosition(4, START.plusSeconds(9).minusNanos(1));
        assertPosition(6, START.plusSeconds(9));
        assertPosition(6, Instant.MAX);
    }

    private void assertPosition(long expected, Instant instant) {
        assertThat(reader().positionAt(CAJAMARCA, instant)).hasValue(expected);
    }
}
