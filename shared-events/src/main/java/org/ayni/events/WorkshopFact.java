package org.ayni.events;

import java.util.List;
import org.ayni.events.value.AgendaItem;
import org.ayni.events.value.DocumentId;
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

    /** @param items in their order */
    @EventName("partnership.workshop-agenda-set.v1")
    record WorkshopAgendaSet(WorkshopId workshop, List<AgendaItem> items) implements WorkshopFact {

        public WorkshopAgendaSet {
            items = Lists.orEmpty(items);
        }
    }

    /** @param items the whole agenda as it is planned now */
    @EventName("partnership.workshop-agenda-changed.v1")
    record WorkshopAgendaChanged(WorkshopId workshop, List<AgendaItem> items, LocalizedText reason)
            implements WorkshopFact {

        public WorkshopAgendaChanged {
            items = Lists.orEmpty(items);
        }
    }

    /**
     * A workshop took place. It is part of its minutes.
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

        /** Each outcome with the id by which others refer to it. */
        public List<Outcome.Named> named() {
            return Outcome.named(workshop.value(), outcomes);
        }

        @Override
        public List<DocumentId> documents() {
            return List.of(DocumentId.minutes(workshop));
        }
    }

    /** What was said and resolved, in running text. Both sides approve it together with what the holding tells. */
    @EventName("partnership.minutes-written.v1")
    record MinutesWritten(WorkshopId workshop, LocalizedText wording) implements WorkshopFact {
        @Override
        public List<DocumentId> documents() {
            return List.of(DocumentId.minutes(workshop));
        }
    }

    @EventName("partnership.workshop-cancelled.v1")
    record WorkshopCancelled(WorkshopId workshop, @Nullable LocalizedText reason) implements WorkshopFact {}
}
