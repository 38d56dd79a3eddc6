package org.ayni.query.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.ayni.entry.JournalKind;
import org.ayni.query.journals.Journal;
import org.ayni.query.journals.RandomJournals;
import org.ayni.query.timeline.TimelineFold;

/** What holds for row folds, tried with the timeline. */
class RowFoldPropertyTest {
    private static final int LONGEST = 16;
    private static final TimelineFold FOLD = new TimelineFold();
    private static final ViewKey VIEW = FOLD.key();

    @Property(tries = 20_000)
    void twice_late_or_never_gives_the_rows_of_a_prefix_or_says_that_something_is_missing(
            @ForAll("deliveries") DocumentFoldContract.Delivery delivery) {
        var store = new MemoryViewStore();
        var projection = new RowProjection(FOLD, store);
        var journal = delivery.journal();
        for (var entry : delivery.entries()) {
            var before = projection.head(journal.id()).position();
            if (entry.header().position() > before + 1) {
                assertThatThrownBy(() -> projection.apply(journal.id(), List.of(entry)))
                        .isInstanceOf(FoldFailed.class)
                        .hasCauseInstanceOf(JournalGap.class);
            } else {
                projection.apply(journal.id(), List.of(entry));
            }
        }
        var position = projection.head(journal.id()).position();
        assertThat(store.all(VIEW, journal.id(), position)).isEqualTo(inOrder(journal, position));
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
        projection.apply(journal.id(), journal.entries());
        var last = journal.size() - 1L;

        assertThat(store.all(VIEW, journal.id(), last)).isEqualTo(inOrder(journal, last));
    }

    private static Map<String, Row> inOrder(Journal journal, long upTo) {
        var store = new MemoryViewStore();
        var projection = new RowProjection(FOLD, store);
        for (var entry : journal.entries().subList(0, Math.toIntExact(upTo + 1))) {
            projection.apply(journal.id(), List.of(entry));
        }
        return store.all(VIEW, journal.id(), upTo);
    }

    @Provide
    Arbitrary<Journal> journals() {
        return RandomJournals.light(JournalKind.PARTNERSHIP, LONGEST);
    }

    @Provide
    Arbitrary<DocumentFoldContract.Delivery> deliveries() {
        var shares = Arbitraries.doubles().between(0, true, 1, false).list().ofMaxSize(2 * LONGEST);
        return Combinators.combine(journals(), shares).as(DocumentFoldContract.Delivery::new);
    }
}
