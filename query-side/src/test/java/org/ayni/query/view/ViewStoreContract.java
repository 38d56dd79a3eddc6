package org.ayni.query.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.ayni.entry.Hash;
import org.ayni.entry.JournalId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What every view store must do. Each test fails on a store that does nothing. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class ViewStoreContract {
    private static final ViewKey VIEW = new ViewKey("timeline", 2);
    private static final ViewKey OLDER = new ViewKey("timeline", 1);
    private static final JournalId A = JournalId.parse("partnership/a-b");
    private static final JournalId B = JournalId.parse("partnership/c-d");

    /** Empty at the start of each test. */
    protected abstract ViewStore store();

    @Test
    void the_head_moves_and_the_document_with_it() {
        assertThat(moved(VIEW, A, ViewHead.NONE, head(3), "three")).isTrue();

        assertThat(store().head(VIEW, A)).isEqualTo(head(3));
        assertThat(store().document(VIEW, A)).contains(new ViewStore.Document(head(3), "three"));
    }

    @Test
    void whoever_expects_another_head_writes_nothing() {
        moved(VIEW, A, ViewHead.NONE, head(3), "three");

        assertThat(moved(VIEW, A, head(2), head(4), "four")).isFalse();
        assertThat(moved(VIEW, A, ViewHead.NONE, head(4), "four")).isFalse();
        assertThat(moved(VIEW, A, new ViewHead(3, hash(7), 0), head(4), "four")).isFalse();
        assertThat(store().document(VIEW, A)).contains(new ViewStore.Document(head(3), "three"));
    }

    @Test
    void of_many_who_move_the_same_head_one_wins() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var round = 0; round < 20; round++) {
                var from = round == 0 ? ViewHead.NONE : head(round - 1);
                var next = head(round);
                var all = IntStream.range(0, 8)
                        .mapToObj(i -> (Callable<Boolean>) () -> moved(VIEW, A, from, next, "by " + i))
                        .toList();
                var won = 0;
                for (var one : threads.invokeAll(all)) {
                    won += one.get() ? 1 : 0;
                }
                assertThat(won).isEqualTo(1);
            }
        }
    }

    @Test
    void the_head_may_move_and_leave_the_document_as_it_is() {
        moved(VIEW, A, ViewHead.NONE, head(3), "three");
        moved(VIEW, A, head(3), head(4), null);

        assertThat(store().document(VIEW, A)).contains(new ViewStore.Document(head(4), "three"));
    }

    @Test
    void versions_views_and_journals_do_not_see_each_other() {
        moved(VIEW, A, ViewHead.NONE, head(3), "three");
        moved(OLDER, A, ViewHead.NONE, head(1), "one");
        moved(VIEW, B, ViewHead.NONE, head(2), "two");

        assertThat(store().document(VIEW, A)).map(ViewStore.Document::body).contains("three");
        assertThat(store().document(OLDER, A)).map(ViewStore.Document::body).contains("one");
        assertThat(store().document(VIEW, B)).map(ViewStore.Document::body).contains("two");
        assertThat(store().document(new ViewKey("actors", 2), A)).isEmpty();
    }

    @Test
    void journals_are_listed_in_pages_by_name() {
        for (var name : List.of("partnership/d-e", "partnership/a-b", "programme/knp", "partnership/c-d")) {
            moved(VIEW, JournalId.parse(name), ViewHead.NONE, head(1), "");
        }
        moved(OLDER, JournalId.parse("partnership/z-y"), ViewHead.NONE, head(1), "");

        var first = store().standings(VIEW, null, 3);
        assertThat(first)
                .extracting(one -> one.journal().toString())
                .containsExactly("partnership/a-b", "partnership/c-d", "partnership/d-e");
        assertThat(store().standings(VIEW, first.getLast().journal(), 3))
                .containsExactly(new ViewStore.Standing(JournalId.parse("programme/knp"), head(1)));
    }

    @Test
    void rows_that_the_head_has_not_passed_are_invisible() {
        rows(0, row("1", "a", "first"));
        moved(VIEW, A, ViewHead.NONE, head(0), null);
        rows(1, row("1", "a", "changed"), row("2", "b", "second"));

        assertThat(bodies(9)).containsExactly("first");
        assertThat(store().visible(VIEW, A, 9, List.of("1", "2"))).containsOnlyKeys("1");
        assertThat(store().changes(VIEW, A, 0, 9)).extracting(RowVersion::since).containsExactly(0L);

        moved(VIEW, A, head(0), head(1), null);

        assertThat(bodies(9)).containsExactly("changed", "second");
        assertThat(store().changes(VIEW, A, 0, 9)).extracting(RowVersion::since).containsExactly(0L, 1L, 1L);
    }

    @Test
    void a_batch_that_is_written_again_changes_nothing() {
        for (var time = 0; time < 3; time++) {
            rows(0, row("1", "a", "first"));
            rows(2, row("1", "a", "changed"));
            rows(5, row("1", "a", "changed again"));
        }
        rows(0, row("1", "a", "first")); // cut off after its first row
        rows(2, row("1", "a", "changed"));
        rows(5, row("1", "a", "changed again"));
        moved(VIEW, A, ViewHead.NONE, head(6), null);

        assertThat(bodies(1)).containsExactly("first");
        assertThat(bodies(4)).containsExactly("changed");
        assertThat(bodies(6)).containsExactly("changed again");
        assertThat(store().changes(VIEW, A, 0, 9)).hasSize(3);
    }

    @Test
    void rows_are_shown_as_they_were_at_any_position() {
        rows(0, row("1", "a", "one"));
        rows(2, row("1", "c", "one, moved"));
        rows(3, row("2", "b", "two"));
        moved(VIEW, A, ViewHead.NONE, head(3), null);

        assertThat(bodies(0)).containsExactly("one");
        assertThat(bodies(1)).containsExactly("one");
        assertThat(bodies(2)).containsExactly("one, moved");
        assertThat(bodies(3)).containsExactly("two", "one, moved");
        assertThat(store().rows(VIEW, A, 0, 1, List.of("1", "2")).values())
                .extracting(Row::body)
                .containsExactly("one");
    }

    @Test
    void rows_are_found_by_tags_and_period_in_order_from_anywhere() {
        rows(0, new Row("1", "a", "1998-05-20", "1998-05-20", List.of("kind:x", "sdg:1"), "1"));
        rows(1, new Row("2", "b", "1999-01-01", "9999-12-31", List.of("kind:y", "sdg:1"), "2"));
        rows(2, new Row("3", "c", "2020-01-01", "2020-12-31", List.of("kind:x", "sdg:12"), "3"));
        rows(3, Row.helping("name/actor/x", "helps"));
        moved(VIEW, A, ViewHead.NONE, head(3), null);

        assertThat(find(List.of(), null, null, false, null, 9)).containsExactly("1", "2", "3");
        assertThat(find(List.of(), null, null, true, null, 9)).containsExactly("3", "2", "1");
        assertThat(find(List.of(), null, null, false, "a", 1)).containsExactly("2");
        assertThat(find(List.of(), null, null, true, "c", 9)).containsExactly("2", "1");
        assertThat(find(List.of(Set.of("kind:x")), null, null, false, null, 9)).containsExactly("1", "3");
        assertThat(find(List.of(Set.of("kind:x", "kind:y"), Set.of("sdg:1")), null, null, false, null, 9))
                .containsExactly("1", "2");
        assertThat(find(List.of(), "1998-05-21", null, false, null, 9)).containsExactly("2", "3");
        assertThat(find(List.of(), null, "1998-12-31", false, null, 9)).containsExactly("1");
        assertThat(find(List.of(), "2020-06-01", "2020-06-30", false, null, 9)).containsExactly("2", "3");
        assertThat(store().visible(VIEW, A, 3, List.of("name/actor/x"))).containsOnlyKeys("name/actor/x");
    }

    @Test
    void a_generation_is_seen_when_the_head_has_it_and_not_before() {
        rows(0, row("1", "a", "old"));
        moved(VIEW, A, ViewHead.NONE, head(0), null);
        store().upsert(VIEW, A, 1, List.of(new RowVersion(0, row("1", "a", "anew"))));
        assertThat(bodies(0)).containsExactly("old");

        moved(VIEW, A, head(0), new ViewHead(0, hash(0), 1), null);
        assertThat(bodies(0)).containsExactly("anew");
        assertThat(store().rows(VIEW, A, 0, 0, List.of("1"))).hasSize(1);

        assertThat(store().removeRows(VIEW, A, 0, 10)).isEqualTo(1);
        assertThat(store().rows(VIEW, A, 0, 0, List.of("1"))).isEmpty();
        assertThat(bodies(0)).containsExactly("anew");
    }

    @Test
    void what_no_head_points_to_is_removed_in_pages_and_nothing_else() {
        rows(0, row("1", "a", "read"));
        moved(VIEW, A, ViewHead.NONE, head(0), null);
        for (var i = 0; i < 5; i++) {
            store().upsert(VIEW, A, 1, List.of(new RowVersion(i, row("x" + i, "x" + i, "left"))));
        }
        assertThat(store().removeLeftovers(3)).isEqualTo(3);
        assertThat(store().removeLeftovers(3)).isEqualTo(2);
        assertThat(store().removeLeftovers(3)).isZero();
        assertThat(bodies(0)).containsExactly("read");
    }

    @Test
    void what_is_forgotten_begins_from_nothing_and_its_rows_do_not_come_back() {
        rows(0, row("1", "a", "of another history"));
        moved(VIEW, A, ViewHead.NONE, head(0), "document");
        store().forget(VIEW, A);

        var nothing = store().head(VIEW, A);
        assertThat(nothing.position()).isEqualTo(-1);
        assertThat(store().document(VIEW, A)).isEmpty();
        assertThat(store().standings(VIEW, null, 9)).isEmpty();
        assertThat(moved(VIEW, A, nothing, nothing.at(0, hash(0)), null)).isTrue();
        assertThat(bodies(0)).isEmpty();
        assertThat(store().removeLeftovers(9)).isEqualTo(1);
    }

    @Test
    void a_dropped_version_is_gone_and_the_others_stay() {
        moved(OLDER, A, ViewHead.NONE, head(1), "one");
        store().upsert(OLDER, A, 0, List.of(new RowVersion(0, row("1", "a", "old"))));
        moved(VIEW, A, ViewHead.NONE, head(3), "three");
        assertThat(store().versions("timeline")).containsExactly(OLDER, VIEW);

        store().drop(OLDER);

        assertThat(store().versions("timeline")).containsExactly(VIEW);
        assertThat(store().document(OLDER, A)).isEmpty();
        assertThat(store().document(VIEW, A)).isPresent();
    }

    private boolean moved(ViewKey view, JournalId journal, ViewHead from, ViewHead to, @Nullable String body) {
        return store().move(view, journal, from, to, body);
    }

    private void rows(long since, Row... rows) {
        store().upsert(
                        VIEW,
                        A,
                        0,
                        List.of(rows).stream()
                                .map(row -> new RowVersion(since, row))
                                .toList());
    }

    private List<String> bodies(long at) {
        return store().find(VIEW, A, at, new RowQuery(List.of(), null, null, false, null, 99)).stream()
                .map(Row::body)
                .toList();
    }

    private List<String> find(
            List<Set<String>> tags,
            @Nullable String from,
            @Nullable String to,
            boolean newestFirst,
            @Nullable String after,
            int limit) {
        return store().find(VIEW, A, 3, new RowQuery(tags, from, to, newestFirst, after, limit)).stream()
                .map(Row::key)
                .toList();
    }

    private static Row row(String key, String order, String body) {
        return new Row(key, order, "2020-01-01", "2020-01-01", List.of("entry"), body);
    }

    private static ViewHead head(long position) {
        return new ViewHead(position, hash(position), 0);
    }

    private static Hash hash(long position) {
        return Hash.sha256(Long.toString(position).getBytes(StandardCharsets.UTF_8));
    }
}
