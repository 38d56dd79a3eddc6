package org.ayni.query.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ayni.entry.Entry;
import org.ayni.entry.JournalKind;
import org.ayni.events.Event;
import org.ayni.query.journals.Journal;
import org.ayni.query.journals.RandomJournals;

/**
 * The entries of a whole journal as a bad network brings them: some twice, some late, some never.
 *
 * @param arriving in the order in which they arrive
 */
record Delivery(Journal journal, List<Entry<Event>> arriving) {
    private static final int SHORTEST = 10;
    private static final int LONGEST = 40;

    private record Arrival(double when, Entry<Event> entry) {}

    static Arbitrary<Delivery> of(JournalKind kind) {
        var fates = Arbitraries.integers().array(int[].class).ofSize(LONGEST + 1);
        return Combinators.combine(RandomJournals.light(kind, SHORTEST, LONGEST), fates)
                .as((journal, fate) -> new Delivery(journal, arriving(journal, fate)));
    }

    /** @param fates one number for each entry: how often it comes and when; 0 is once and in its turn */
    private static List<Entry<Event>> arriving(Journal journal, int[] fates) {
        var arrivals = new ArrayList<Arrival>();
        for (var entry : journal.entries()) {
            var position = (int) entry.header().position();
            var fate = new Random(fates[position]);
            fate.nextInt(); // the first one of neighbouring seeds is nearly the same
            for (var times = fates[position] == 0 ? 1 : times(fate.nextInt(6)); times > 0; times--) {
                arrivals.add(new Arrival(position + (fates[position] == 0 ? 0 : late(fate)), entry));
            }
        }
        return arrivals.stream()
                .sorted(Comparator.comparingDouble(Arrival::when))
                .map(Arrival::entry)
                .toList();
    }

    /** The last position that arrives, -1 for none. */
    long last() {
        return arriving.stream()
                .mapToLong(entry -> entry.header().position())
                .max()
                .orElse(-1);
    }

    /** The entries from one position to another, as they are read from the journal where they were missed. */
    List<Entry<Event>> missed(long from, long to) {
        return journal.entries().subList(Math.toIntExact(from), Math.toIntExact(to) + 1);
    }

    private static int times(int fate) {
        return switch (fate) {
            case 0 -> 0;
            case 1, 2, 3 -> 1;
            case 4 -> 2;
            default -> 3;
        };
    }

    /** Mostly behind its neighbours, now and then behind everything. */
    private static double late(Random fate) {
        return fate.nextDouble() * (fate.nextInt(4) == 0 ? LONGEST : 4);
    }
}
