package org.ayni.command.partnership;

import static org.ayni.command.Decision.refused;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ayni.command.Decision.Refused;
import org.ayni.command.Reason;
import org.ayni.events.value.Outcome;
import org.ayni.events.value.OutcomeId;

/** What came out of a workshop or was presented at a conference: each has an id, by which others name it for good. */
final class Outcomes {

    private Outcomes() {}

    /** No two outcomes have the same id. */
    static Optional<Refused> unused(PartnershipState state, List<Outcome.Named> outcomes) {
        return unused(state, outcomes.stream().map(Outcome.Named::id));
    }

    /** In a correction only the ids that are said are old; the others are given anew. */
    static Optional<Refused> unusedAnew(PartnershipState others, List<Outcome> outcomes) {
        return unused(others, outcomes.stream().map(Outcome::id).filter(Objects::nonNull));
    }

    private static Optional<Refused> unused(PartnershipState state, Stream<OutcomeId> ids) {
        var seen = new HashSet<OutcomeId>();
        return ids.filter(id -> !seen.add(id) || state.has(new Subject.Outcome(id)))
                .findFirst()
                .map(id -> refused(Reason.OUTCOME_EXISTS, id));
    }

    /**
     * The outcomes as they are recorded. The place in the list names one whose id nobody said, as long as that name is free.
     * It is taken in a correction: then the outcome is a new one, and no answer that was given to another becomes its own.
     *
     * @param at where they came out
     */
    static List<Outcome> told(PartnershipState state, String at, List<Outcome> outcomes) {
        var said = outcomes.stream().map(Outcome::id).filter(Objects::nonNull).collect(Collectors.toSet());
        var told = new ArrayList<Outcome>(outcomes.size());
        for (var outcome : outcomes) {
            told.add(
                    outcome.id() != null || isFree(state, said, Outcome.byPlace(at, told.size() + 1))
                            ? outcome
                            : new Outcome(outcome.kind(), outcome.text(), next(state, said, at, outcomes.size())));
        }
        return told;
    }

    private static OutcomeId next(PartnershipState state, Set<OutcomeId> said, String at, int places) {
        var next = IntStream.iterate(places + 1, number -> number + 1)
                .mapToObj(number -> Outcome.byPlace(at, number))
                .filter(id -> isFree(state, said, id))
                .findFirst()
                .orElseThrow();
        said.add(next);
        return next;
    }

    private static boolean isFree(PartnershipState state, Set<OutcomeId> said, OutcomeId id) {
        return !said.contains(id) && !state.has(new Subject.Outcome(id));
    }

    static List<Subject> subjects(List<Outcome.Named> outcomes) {
        return outcomes.stream()
                .flatMap(one -> one.kind().asks()
                        ? Stream.<Subject>of(new Subject.Outcome(one.id()), new Subject.OutcomeAsking(one.id()))
                        : Stream.<Subject>of(new Subject.Outcome(one.id())))
                .toList();
    }
}
