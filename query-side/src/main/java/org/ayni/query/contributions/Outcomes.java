package org.ayni.query.contributions;

import java.util.List;
import java.util.function.Predicate;
import org.ayni.events.ActivityFact.ConferenceAttended;
import org.ayni.events.OriginFact.OutcomeAnswered;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.PracticeFact.ExperienceTold;
import org.ayni.events.PracticeFact.PracticeShared;
import org.ayni.events.WorkshopFact.WorkshopHeld;
import org.ayni.events.value.Outcome;
import org.ayni.events.value.OutcomeId;

/** What came out of something. The one place that knows in which facts outcomes stand. */
public final class Outcomes {

    private Outcomes() {}

    /** Empty for facts of which nothing comes out. */
    public static List<Outcome> of(PartnershipFact fact) {
        if (fact instanceof WorkshopHeld held) {
            return held.outcomes();
        }
        if (fact instanceof PracticeShared shared) {
            return List.of(Outcome.of(Outcome.Kind.RESULT, shared.what().title()));
        }
        if (fact instanceof OutcomeAnswered answered) {
            return List.of(Outcome.of(Outcome.Kind.ANSWER, answered.answer()));
        }
        if (fact instanceof ExperienceTold told) {
            return List.of(Outcome.of(Outcome.Kind.LESSON, told.lesson()));
        }
        return fact instanceof ConferenceAttended attended ? attended.outcomes() : List.of();
    }

    /**
     * The same, without the questions and challenges that somebody has answered or given up.
     *
     * @param settled whether one has been
     */
    static List<Outcome> open(PartnershipFact fact, Predicate<OutcomeId> settled) {
        if (fact instanceof WorkshopHeld held) {
            return open(held.named(), settled);
        }
        return fact instanceof ConferenceAttended attended ? open(attended.named(), settled) : of(fact);
    }

    private static List<Outcome> open(List<Outcome.Named> named, Predicate<OutcomeId> settled) {
        return named.stream()
                .filter(one -> !one.kind().asks() || !settled.test(one.id()))
                .map(one -> new Outcome(one.kind(), one.text(), one.id()))
                .toList();
    }
}
