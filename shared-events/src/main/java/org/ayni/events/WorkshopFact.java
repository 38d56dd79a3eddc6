package org.ayni.events;

import java.util.List;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Lists;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.Outcome;
import org.ayni.events.value.What;
import org.ayni.events.value.WorkshopId;
import org.jspecify.annotations.Nullable;

/** Bilateral workshops, from the plan to what came out of them. */
public sealed interface WorkshopFact extends PartnershipEvent.PartnershipFact {

    /** @param planned when it is to take place */
    @EventName("partnership.workshop-scheduled.v1")
    record WorkshopScheduled(WorkshopId workshop, Edtf planned, What what) implements WorkshopFact {}

    /**
     * A workshop took place.
     *
     * @param themesValid from when until when the themes in {@code what} were agreed to be common
     */
    @EventName("partnership.workshop-held.v1")
    record WorkshopHeld(
            WorkshopId workshop,
            What what,
            List<Outcome> outcomes,
            @Nullable Edtf themesValid) implements WorkshopFact {

        public WorkshopHeld {
            outcomes = Lists.orEmpty(outcomes);
        }
    }

    @EventName("partnership.workshop-cancelled.v1")
    record WorkshopCancelled(WorkshopId workshop, @Nullable LocalizedText reason) implements WorkshopFact {}
}
