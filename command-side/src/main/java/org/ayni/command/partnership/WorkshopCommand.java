package org.ayni.command.partnership;

import java.util.List;
import org.ayni.command.Needed;
import org.ayni.events.value.AgendaItem;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Lists;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.Outcome;
import org.ayni.events.value.What;
import org.ayni.events.value.WorkshopId;
import org.jspecify.annotations.Nullable;

/** Bilateral workshops, from the plan to what came out of them. */
public sealed interface WorkshopCommand extends PartnershipCommand.Tell {

    record ScheduleWorkshop(WorkshopId workshop, Edtf planned, What what) implements WorkshopCommand {}

    /** @param items in their order */
    record SetAgenda(WorkshopId workshop, @Needed List<AgendaItem> items) implements WorkshopCommand {
        public SetAgenda {
            items = Lists.orEmpty(items);
        }
    }

    /** @param items the whole agenda as it is planned now */
    record ChangeAgenda(WorkshopId workshop, @Needed List<AgendaItem> items, LocalizedText reason)
            implements WorkshopCommand {
        public ChangeAgenda {
            items = Lists.orEmpty(items);
        }
    }

    /** A scheduled workshop took place. */
    record HoldWorkshop(
            WorkshopId workshop,
            What what,
            List<Outcome> outcomes,
            @Nullable Edtf themesValid) implements WorkshopCommand {
        public HoldWorkshop {
            outcomes = Lists.orEmpty(outcomes);
        }
    }

    record CancelWorkshop(WorkshopId workshop, @Nullable LocalizedText reason) implements WorkshopCommand {}

    /** Of a workshop that took place; both sides approve them by endorsing them ({@link EndorsementCommand}). */
    record WriteMinutes(WorkshopId workshop, LocalizedText wording) implements WorkshopCommand {}

    /** A workshop of the past; it need not have been scheduled here. */
    record RecordWorkshop(
            WorkshopId workshop,
            What what,
            List<Outcome> outcomes,
            @Nullable Edtf themesValid) implements WorkshopCommand {
        public RecordWorkshop {
            outcomes = Lists.orEmpty(outcomes);
        }
    }
}
