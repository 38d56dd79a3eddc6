package org.ayni.query.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.lifecycle.AfterProperty;
import org.ayni.query.journals.Journal;
import org.ayni.query.journals.RandomJournals;

/** What holds for every document fold. */
public abstract class DocumentFoldContract<S> {
    private static final int LONGEST = 16;
    private final Tried tried = new Tried();

    protected abstract DocumentFold<S> fold();

    @Property(tries = Tried.CASES)
    void a_whole_journal_that_came_twice_late_or_in_part_gives_the_same_state_as_in_order(
            @ForAll("deliveries") Delivery delivery) {
        var fold = fold();
        var folded = Folded.nothing(fold);
        var occurred = new HashSet<String>();
        for (var entry : delivery.arriving()) {
            var before = folded;
            var position = entry.header().position();
            try {
                folded = folded.evolve(fold, entry);
            } catch (JournalGap gap) {
                assertThat(gap.seen()).isEqualTo(before.position());
                assertThat(position).isGreaterThan(before.position() + 1);
                folded = before.evolve(fold, delivery.missed(gap.seen() + 1, position));
            }
            occurred.add(Tried.arrival(before.position(), position));
        }
        var inOrder = Folded.nothing(fold).evolve(fold, delivery.missed(0, delivery.last()));
        assertThat(folded).isEqualTo(inOrder);

        // the comparison with the journal, which the feed makes now and then, brings what never came
        var neverCame = delivery.missed(delivery.last() + 1, delivery.journal().size() - 1L);
        assertThat(folded.evolve(fold, neverCame)).isEqualTo(inOrder.evolve(fold, neverCame));

        occurred.add(Tried.end(neverCame));
        tried.took(delivery, occurred);
    }

    @AfterProperty
    void enough_was_tried() {
        tried.coveredAllOf(fold().kind());
    }

    @Property(tries = 1_000)
    void stopping_anywhere_and_reading_the_whole_journal_again_gives_the_same_state(
            @ForAll("journals") Journal journal, @ForAll @DoubleRange(max = 0.99) double where) {
        var fold = fold();
        var stopped = Folded.nothing(fold).evolve(fold, journal.upTo((long) (where * journal.size())));
        var restored = new Folded<>(stopped.position(), stopped.hash(), fold.read(fold.write(stopped.state())));

        assertThat(restored).isEqualTo(stopped);
        assertThat(restored.evolve(fold, journal.entries()))
                .isEqualTo(Folded.nothing(fold).evolve(fold, journal.entries()));
    }

    @Property(tries = 1_000)
    void the_same_state_is_written_down_the_same(@ForAll("journals") Journal journal) {
        var fold = fold();
        var state = Folded.nothing(fold).evolve(fold, journal.entries()).state();

        assertThat(fold.write(fold.read(fold.write(state)))).isEqualTo(fold.write(state));
    }

    @Provide
    Arbitrary<Journal> journals() {
        return RandomJournals.light(fold().kind(), 0, LONGEST);
    }

    @Provide
    Arbitrary<Delivery> deliveries() {
        return Delivery.of(fold().kind());
    }
}
