package org.ayni.command.partnership;

import static org.ayni.command.Decision.when;
import static org.ayni.command.partnership.Naming.about;
import static org.ayni.command.partnership.Naming.actors;

import java.util.Optional;
import java.util.stream.Stream;
import org.ayni.command.Decision.Refused;
import org.ayni.command.Gist;
import org.ayni.command.Reason;
import org.ayni.command.partnership.Subject.Workshop;
import org.ayni.command.partnership.Subject.WorkshopCancellation;
import org.ayni.command.partnership.Subject.WorkshopPlan;
import org.ayni.command.partnership.WorkshopCommand.CancelWorkshop;
import org.ayni.command.partnership.WorkshopCommand.HoldWorkshop;
import org.ayni.command.partnership.WorkshopCommand.RecordWorkshop;
import org.ayni.command.partnership.WorkshopCommand.ScheduleWorkshop;
import org.ayni.events.WorkshopFact;
import org.ayni.events.WorkshopFact.WorkshopCancelled;
import org.ayni.events.WorkshopFact.WorkshopHeld;
import org.ayni.events.WorkshopFact.WorkshopScheduled;
import org.ayni.events.value.WorkshopId;

/** A workshop is scheduled, then held or cancelled; one of the past is recorded at once. */
final class WorkshopRules {

    private WorkshopRules() {}

    static Optional<Refused> stage(PartnershipState state, WorkshopCommand command) {
        return switch (command) {
            case ScheduleWorkshop schedule -> unused(state, schedule.workshop());
            case RecordWorkshop told -> unused(state, told.workshop());
            case HoldWorkshop hold -> open(state, hold.workshop());
            case CancelWorkshop cancel -> open(state, cancel.workshop());
        };
    }

    static WorkshopFact fact(WorkshopCommand command) {
        return switch (command) {
            case ScheduleWorkshop(var workshop, var planned, var what) ->
                new WorkshopScheduled(workshop, planned, what);
            case HoldWorkshop(var workshop, var what, var outcomes, var themesValid) ->
                new WorkshopHeld(workshop, what, outcomes, themesValid);
            case RecordWorkshop(var workshop, var what, var outcomes, var themesValid) ->
                new WorkshopHeld(workshop, what, outcomes, themesValid);
            case CancelWorkshop(var workshop, var reason) -> new WorkshopCancelled(workshop, reason);
        };
    }

    static Gist<Subject> gist(WorkshopFact fact) {
        return switch (fact) {
            case WorkshopScheduled(var workshop, var _, var what) -> about(new WorkshopPlan(workshop), actors(what));
            // it does not name its plan: one of the past never had any
            case WorkshopHeld(var workshop, var what, var _, var _) -> about(new Workshop(workshop), actors(what));
            case WorkshopCancelled(var workshop, var _) ->
                about(new WorkshopCancellation(workshop), Stream.of(new WorkshopPlan(workshop)));
        };
    }

    private static Optional<Refused> unused(PartnershipState state, WorkshopId workshop) {
        return when(
                state.has(new WorkshopPlan(workshop)) || state.has(new Workshop(workshop)),
                Reason.WORKSHOP_EXISTS,
                workshop);
    }

    private static Optional<Refused> open(PartnershipState state, WorkshopId workshop) {
        return when(state.has(new Workshop(workshop)), Reason.WORKSHOP_ALREADY_HELD, workshop)
                .or(() -> when(state.has(new WorkshopCancellation(workshop)), Reason.WORKSHOP_CANCELLED, workshop))
                .or(() -> when(!state.has(new WorkshopPlan(workshop)), Reason.UNKNOWN_WORKSHOP, workshop));
    }
}
