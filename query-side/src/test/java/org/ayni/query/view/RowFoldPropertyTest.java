package org.ayni.query.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.lifecycle.AfterProperty;
import org.ayni.entry.JournalKind;
import org.ayni.query.journals.Journal;
import org.ayni.query.journals.RandomJournals;
import org.ayni.query.timeline.TimelineFold;

/** What holds for row folds, tried with the timeline. */
class RowFoldPropertyTest {
    private static final int LONGEST = 16;
    private static final TimelineFold FOLD = new TimelineFold();
    private static final ViewKey VIEW = FOLD.key();
    private final Tried tried = new Tried();

    @Property(tries = Tried.CASES)
    void a_whole_journal_that_came_twice_late_or_in_part_gives_the_same_rows_as_in_order(
            @ForAll("deliveries") Delivery delivery) {
        var store = new MemoryViewStore();
        var projection = new RowProjection(FOLD, store);
        var journal = delivery.journal();
        var occurred = new HashSet<String>();
        for (var entry : delivery.arriving()) {
            var before = projection.head(journal.id()).position();
            var position = entry.header().position();
            if (position > before + 1) {
                assertThatThrownBy(() -> projection.apply(journal.id(), List.of(entry)))
                        .isInstanceOf(FoldFailed.class)
                        .hasCauseInstanceOf(JournalGap.class);
                projection.apply(journal.id(), delivery.missed(before + 1, position));
            } else {
                projection.apply(journal.id(), List.of(entry));
            }
            occurred.add(Tried.arrival(before, position));
        }
        assertThat(projection.head(journal.id()).position()).isEqualTo(delivery.last());

        // the comparison with the journal, which the feed makes now and then, brings what never came
        var last = journal.size() - 1L;
        var neverCame = delivery.missed(delivery.last() + 1, last);
        projection.apply(journal.id(), neverCame);
        assertThat(store.all(VIEW, journal.id(), last)).isEqualTo(inOrder(journal, last));

        occurred.add(Tried.end(neverCame));
        tried.took(delivery, occurred);
    }

    @AfterProperty
    void enough_was_tried() {
        tried.coveredAllOf(JournalKind.PARTNERSHIP);
    }

    @Property(tries = 1_000)
    void rows_at_any_position_are_those_of_a_fold_that_stopped_there(
            @ForAll("journals") Journal journal, @ForAll @DoubleRange(max = 0.99) double where) {
        var store = new MemoryViewStore();
        new RowProjection(FOLD, store).apply(journal.id(), journal.entries());
        var position = (long) (where * journal.size());

        assertThat(store.all(VIEW, journal.id(), position)).isEqualTo(inOrder(journal, position));
    }

    @Property(tries = 1_000)
    void in_batches_or_one_by_one_is_the_same(
            @ForAll("journals") Journal journal, @ForAll @DoubleRange(max = 0.99) double where) {
        var store = new MemoryViewStore();
        var projection = new RowProjection(FOLD, store);
        var middle = (int) (where * journal.size());
        projection.apply(journal.id(), journal.entries().subList(0, middle));
        for (var entry : journal.entries()) {
            projection.apply(journal.id(), List.of(entry));
        }
        var last = journal.size() - 1L;

        assertThat(store.all(VIEW, journal.id(), last)).isEqualTo(inOrder(journal, last));
    }

    private static Map<String, Row> inOrder(Journal journal, long upTo) {
        var store = new MemoryViewStore();
        var projection = new RowProjection(FOLD, store);
        projection.apply(journal.id(), journal.upTo(upTo));
        return store.all(VIEW, journal.id(), upTo);
    }

    @Provide
    Arbitrary<Journal> journals() {
        return RandomJournals.light(JournalKind.PARTNERSHIP, 0, LONGEST);
    }

    @Provide
    Arbitrary<Delivery> deliveries() {
        return Delivery.of(JournalKind.PARTNERSHIP);
    }
}
