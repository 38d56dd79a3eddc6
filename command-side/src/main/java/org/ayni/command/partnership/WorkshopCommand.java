package org.ayni.command.partnership;

import java.util.List;
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
