package org.ayni.query.contributions;

import java.util.List;
import org.ayni.events.ActivityFact.ConferenceAttended;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.PracticeFact.ExperienceTold;
import org.ayni.events.PracticeFact.PracticeShared;
import org.ayni.events.WorkshopFact.WorkshopHeld;
import org.ayni.events.value.Outcome;

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
        if (fact instanceof ExperienceTold told) {
            return List.of(Outcome.of(Outcome.Kind.LESSON, told.lesson()));
        }
        return fact instanceof ConferenceAttended attended ? attended.outcomes() : List.of();
    }
}
