package org.ayni.query.journals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ayni.entry.JournalKind;

/** Valid journals by chance; they shrink to shorter ones. */
public final class RandomJournals {
    public static final String PARTNERSHIP = "partnership/lima-berlin";

    private RandomJournals() {}

    /** Journals of a kind without bytes, with so many entries behind the first: for folds alone. */
    public static Arbitrary<Journal> light(JournalKind kind, int fewest, int most) {
        return steps(fewest, most).map(steps -> written(kind, Journal.light(name(kind)), steps));
    }

    /** Journals of a kind with bytes, for readers. */
    public static Arbitrary<Journal> stored(JournalKind kind, int longest) {
        return steps(0, longest).map(steps -> written(kind, Journal.of(name(kind)), steps));
    }

    /** One journal that is as long as wanted. */
    public static Journal partnership(String id, int entries, long seed) {
        var random = new java.util.Random(seed);
        var journal = new RandomPartnership(Journal.of(id));
        while (journal.journal().size() < entries) {
            journal.step(random.nextInt());
        }
        return journal.journal();
    }

    private static Arbitrary<int[]> steps(int fewest, int most) {
        return Arbitraries.integers().array(int[].class).ofMinSize(fewest).ofMaxSize(most);
    }

    private static String name(JournalKind kind) {
        return switch (kind) {
            case PARTNERSHIP -> PARTNERSHIP;
            case PROGRAMME -> "programme/knp";
            case MUNICIPALITY -> "municipality/berlin";
        };
    }

    private static Journal written(JournalKind kind, Journal journal, int[] steps) {
        switch (kind) {
            case PARTNERSHIP -> {
                var partnership = new RandomPartnership(journal);
                for (var step : steps) {
                    partnership.step(step);
                }
            }
            case PROGRAMME -> write(RandomOffice.programme(journal), steps);
            case MUNICIPALITY -> write(RandomOffice.municipality(journal), steps);
        }
        return journal;
    }

    private static void write(RandomOffice<?> office, int[] steps) {
        for (var step : steps) {
            office.step(step);
        }
    }
}
