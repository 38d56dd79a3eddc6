package org.ayni.query.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ayni.entry.Entry;
import org.ayni.entry.JournalKind;
import org.ayni.events.Event;
import org.ayni.events.MunicipalityEvent;
import org.ayni.events.PartnershipEvent;
import org.ayni.events.ProgrammeEvent;
import org.ayni.query.fact.Act;

/** What has occurred in the cases of a property: one that tries nothing passes, too, and looks the same. */
final class Tried {
    /** Of a hundred cases: a hundred of them all. The more kinds of events there are, the fewer cases have each. */
    private static final double ENOUGH = 0.5;

    static final int CASES = 20_000;

    private static final String IN_TURN = "an entry in its turn";
    private static final String AGAIN = "an entry that was in already";
    private static final String GAP = "an entry before the one it follows";
    private static final String ONCE_MORE = "an act on a fact that another act has changed";
    private static final String NEVER = "a last entry that never came";

    private final Map<String, Integer> cases = new HashMap<>();
    private int all;

    /** How an entry came to a fold that stood at a position. */
    static String arrival(long stood, long came) {
        return came == stood + 1 ? IN_TURN : came <= stood ? AGAIN : GAP;
    }

    /** Whether anything was left that had never come. */
    static String end(List<Entry<Event>> neverCame) {
        return neverCame.isEmpty() ? "all came" : NEVER;
    }

    /** One more case, in which these things occurred. */
    void took(Delivery delivery, Set<String> occurred) {
        all++;
        var things = new HashSet<>(occurred);
        var entries = delivery.journal().entries();
        for (var entry : entries) {
            things.add(entry.event().getClass().getSimpleName());
            if (act(entry.event()) instanceof Act.OnFact<?> on
                    && act(entries.get(Math.toIntExact(on.cited().position())).event()) instanceof Act.OnFact<?>) {
                things.add(ONCE_MORE);
            }
        }
        things.forEach(thing -> cases.merge(thing, 1, Integer::sum));
    }

    /** Fails unless each kind of event and each way to arrive was met often enough. */
    void coveredAllOf(JournalKind kind) {
        if (all < CASES) {
            return; // after another property, or after this one has failed: then that is what is to be read
        }
        var wanted = Stream.concat(kinds(events(kind)), Stream.of(IN_TURN, AGAIN, GAP, NEVER, ONCE_MORE))
                .toList();
        assertThat(wanted)
                .allSatisfy(thing -> assertThat(100.0 * cases.getOrDefault(thing, 0) / all)
                        .as("of 100 cases so many have " + thing)
                        .isGreaterThanOrEqualTo(ENOUGH));
    }

    private static Act<?> act(Event event) {
        return switch (event) {
            case PartnershipEvent of -> Act.of(of);
            case ProgrammeEvent of -> Act.of(of);
            case MunicipalityEvent of -> Act.of(of);
        };
    }

    private static Class<?> events(JournalKind kind) {
        return switch (kind) {
            case PARTNERSHIP -> PartnershipEvent.class;
            case PROGRAMME -> ProgrammeEvent.class;
            case MUNICIPALITY -> MunicipalityEvent.class;
        };
    }

    private static Stream<String> kinds(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(Tried::kinds)
                : Stream.of(type.getSimpleName());
    }
}
