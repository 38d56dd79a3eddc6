package org.ayni.query.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.ayni.entry.Entry;
import org.ayni.events.Event;
import org.ayni.query.journals.Journal;
import org.ayni.query.journals.RandomJournals;

/** What holds for every document fold. */
public abstract class DocumentFoldContract<S> {
    private static final int LONGEST = 16;

    protected abstract DocumentFold<S> fold();

    /** Entries as a bad network would bring them: some twice, some late, some never. */
    record Delivery(Journal journal, List<Double> positions) {
        List<Entry<Event>> entries() {
            return positions.stream()
                    .map(share -> journal.entries().get((int) (share * journal.size())))
                    .toList();
        }
    }

    @Property(tries = 20_000)
    void twice_late_or_never_gives_the_state_of_a_prefix_or_says_that_something_is_missing(
            @ForAll("deliveries") Delivery delivery) {
        var fold = fold();
        var folded = Folded.nothing(fold);
        for (var entry : delivery.entries()) {
            var before = folded;
            try {
                folded = folded.evolve(fold, entry);
            } catch (JournalGap gap) {
                assertThat(gap.seen()).isEqualTo(before.position());
                assertThat(entry.header().position()).isGreaterThan(before.position() + 1);
            }
        }
        var inOrder = delivery.journal().entries();
        assertThat(folded)
                .isEqualTo(Folded.nothing(fold)
                        .evolve(fold, inOrder.subList(0, Math.toIntExact(folded.position() + 1))));
        assertThat(folded.evolve(fold, inOrder)).isEqualTo(Folded.nothing(fold).evolve(fold, inOrder));
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
        return RandomJournals.light(fold().kind(), LONGEST);
    }

    @Provide
    Arbitrary<Delivery> deliveries() {
        var shares = Arbitraries.doubles().between(0, true, 1, false).list().ofMaxSize(2 * LONGEST);
        return Combinators.combine(journals(), shares).as(Delivery::new);
    }
}
