package org.ayni.command.partnership;

import static org.ayni.command.Decision.when;
import static org.ayni.command.partnership.Naming.about;
import static org.ayni.command.partnership.Naming.actors;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayni.command.Decision.Refused;
import org.ayni.command.Gist;
import org.ayni.command.Reason;
import org.ayni.command.partnership.Subject.Actor;
import org.ayni.command.partnership.Subject.Minutes;
import org.ayni.command.partnership.Subject.Workshop;
import org.ayni.command.partnership.Subject.WorkshopAgenda;
import org.ayni.command.partnership.Subject.WorkshopAgendaVersion;
import org.ayni.command.partnership.Subject.WorkshopCancellation;
import org.ayni.command.partnership.Subject.WorkshopPlan;
import org.ayni.command.partnership.WorkshopCommand.CancelWorkshop;
import org.ayni.command.partnership.WorkshopCommand.ChangeAgenda;
import org.ayni.command.partnership.WorkshopCommand.HoldWorkshop;
import org.ayni.command.partnership.WorkshopCommand.RecordWorkshop;
import org.ayni.command.partnership.WorkshopCommand.ScheduleWorkshop;
import org.ayni.command.partnership.WorkshopCommand.SetAgenda;
import org.ayni.command.partnership.WorkshopCommand.WriteMinutes;
import org.ayni.events.WorkshopFact;
import org.ayni.events.WorkshopFact.MinutesWritten;
import org.ayni.events.WorkshopFact.WorkshopAgendaChanged;
import org.ayni.events.WorkshopFact.WorkshopAgendaSet;
import org.ayni.events.WorkshopFact.WorkshopCancelled;
import org.ayni.events.WorkshopFact.WorkshopHeld;
import org.ayni.events.WorkshopFact.WorkshopScheduled;
import org.ayni.events.value.AgendaItem;
import org.ayni.events.value.Outcome;
import org.ayni.events.value.WorkshopId;

/**
 * A workshop is scheduled, gets an agenda, and is then held or cancelled; one of the past is recorded at once. Once it was
 * held, minutes can be written.
 */
final class WorkshopRules {

    private WorkshopRules() {}

    static Optional<Refused> stage(PartnershipState state, WorkshopCommand command) {
        return switch (command) {
            case ScheduleWorkshop schedule -> unused(state, schedule.workshop());
            case SetAgenda set ->
                open(state, set.workshop())
                        .or(() -> when(
                                state.has(new WorkshopAgenda(set.workshop())), Reason.AGENDA_EXISTS, set.workshop()));
            case ChangeAgenda change -> open(state, change.workshop());
            case RecordWorkshop told ->
                unused(state, told.workshop())
                        .or(() -> Outcomes.unused(
                                state, Outcome.named(told.workshop().value(), told.outcomes())));
            case HoldWorkshop hold ->
                open(state, hold.workshop())
                        .or(() -> Outcomes.unused(
                                state, Outcome.named(hold.workshop().value(), hold.outcomes())));
            case WriteMinutes write ->
                when(state.has(new Minutes(write.workshop())), Reason.MINUTES_EXIST, write.workshop());
            case CancelWorkshop cancel -> open(state, cancel.workshop());
        };
    }

    /** @param others the state without the fact that is corrected */
    static Optional<Refused> stageOfCorrection(PartnershipState others, WorkshopCommand anew) {
        return switch (anew) {
            case RecordWorkshop told -> Outcomes.unusedAnew(others, told.outcomes());
            case HoldWorkshop hold -> Outcomes.unusedAnew(others, hold.outcomes());
            case ScheduleWorkshop _, SetAgenda _, ChangeAgenda _, WriteMinutes _, CancelWorkshop _ -> Optional.empty();
        };
    }

    static WorkshopFact fact(PartnershipState state, WorkshopCommand command) {
        return switch (command) {
            case ScheduleWorkshop(var workshop, var planned, var what) ->
                new WorkshopScheduled(workshop, planned, what);
            case SetAgenda(var workshop, var items) -> new WorkshopAgendaSet(workshop, items);
            case ChangeAgenda(var workshop, var items, var reason) ->
                new WorkshopAgendaChanged(workshop, items, reason);
            case WriteMinutes(var workshop, var wording) -> new MinutesWritten(workshop, wording);
            case HoldWorkshop(var workshop, var what, var outcomes, var themesValid) ->
                new WorkshopHeld(workshop, what, Outcomes.told(state, workshop.value(), outcomes), themesValid);
            case RecordWorkshop(var workshop, var what, var outcomes, var themesValid) ->
                new WorkshopHeld(workshop, what, Outcomes.told(state, workshop.value(), outcomes), themesValid);
            case CancelWorkshop(var workshop, var reason) -> new WorkshopCancelled(workshop, reason);
        };
    }

    static Gist<Subject> gist(WorkshopFact fact) {
        return switch (fact) {
            case WorkshopScheduled(var workshop, var _, var what) -> about(new WorkshopPlan(workshop), actors(what));
            // it does not name its plan: one of the past never had any
            case WorkshopHeld held ->
                about(new Workshop(held.workshop()), actors(held.what()))
                        .bringing(Stream.<Subject>concat(
                                        Outcomes.subjects(held.named()).stream(),
                                        ThemeRules.common(held.what().themes()).stream())
                                .toList());
            case WorkshopAgendaSet(var workshop, var items) ->
                about(new WorkshopAgenda(workshop), Stream.of(new WorkshopPlan(workshop)), presenters(items));
            case WorkshopAgendaChanged(var workshop, var items, var _) ->
                about(
                        new WorkshopAgendaVersion(workshop),
                        Stream.of(new WorkshopPlan(workshop), new WorkshopAgenda(workshop)),
                        presenters(items));
            case MinutesWritten(var workshop, var _) -> about(new Minutes(workshop), Stream.of(new Workshop(workshop)));
            case WorkshopCancelled(var workshop, var _) ->
                about(new WorkshopCancellation(workshop), Stream.of(new WorkshopPlan(workshop)));
        };
    }

    private static Stream<Actor> presenters(List<AgendaItem> items) {
        return items.stream()
                .flatMap(item -> Stream.ofNullable(item.presenter()))
                .map(Actor::new);
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
