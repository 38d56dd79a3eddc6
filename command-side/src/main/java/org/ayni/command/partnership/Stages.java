package org.ayni.command.partnership;

import static org.ayni.command.Decision.refused;

import java.util.Optional;
import org.ayni.command.Decision.Refused;
import org.ayni.command.Reason;
import org.ayni.command.partnership.PartnershipCommand.CancelWorkshop;
import org.ayni.command.partnership.PartnershipCommand.ChangeActorInvolvement;
import org.ayni.command.partnership.PartnershipCommand.ChangePartnershipState;
import org.ayni.command.partnership.PartnershipCommand.FoundPartnership;
import org.ayni.command.partnership.PartnershipCommand.HoldWorkshop;
import org.ayni.command.partnership.PartnershipCommand.KeepPromise;
import org.ayni.command.partnership.PartnershipCommand.LapsePromise;
import org.ayni.command.partnership.PartnershipCommand.LaunchProduct;
import org.ayni.command.partnership.PartnershipCommand.MakePromise;
import org.ayni.command.partnership.PartnershipCommand.NamePredecessor;
import org.ayni.command.partnership.PartnershipCommand.PlaceActor;
import org.ayni.command.partnership.PartnershipCommand.RecordActivity;
import org.ayni.command.partnership.PartnershipCommand.RecordActorSuccession;
import org.ayni.command.partnership.PartnershipCommand.RecordAgreement;
import org.ayni.command.partnership.PartnershipCommand.RecordConferenceAttendance;
import org.ayni.command.partnership.PartnershipCommand.RecordEnrolment;
import org.ayni.command.partnership.PartnershipCommand.RecordOlympiad;
import org.ayni.command.partnership.PartnershipCommand.RecordWorkshop;
import org.ayni.command.partnership.PartnershipCommand.RegisterActor;
import org.ayni.command.partnership.PartnershipCommand.RenameOlympiadSeries;
import org.ayni.command.partnership.PartnershipCommand.ScheduleWorkshop;
import org.ayni.command.partnership.PartnershipCommand.StartOlympiadSeries;
import org.ayni.command.partnership.PartnershipCommand.Tell;
import org.ayni.command.partnership.Subject.Actor;
import org.ayni.command.partnership.Subject.Agreement;
import org.ayni.command.partnership.Subject.Attendance;
import org.ayni.command.partnership.Subject.Edition;
import org.ayni.command.partnership.Subject.Enrolment;
import org.ayni.command.partnership.Subject.Municipality;
import org.ayni.command.partnership.Subject.Product;
import org.ayni.command.partnership.Subject.Promise;
import org.ayni.command.partnership.Subject.Series;
import org.ayni.command.partnership.Subject.Succession;
import org.ayni.command.partnership.Subject.Workshop;
import org.ayni.command.partnership.Subject.WorkshopCancellation;
import org.ayni.command.partnership.Subject.WorkshopPlan;
import org.ayni.events.value.PromiseId;
import org.ayni.events.value.WorkshopId;

/**
 * What may come after what: a workshop is held once, a promise ends once, an id names one thing. A correction stays at the
 * stage of the fact that it corrects.
 */
final class Stages {

    private Stages() {}

    static Optional<Refused> refusal(PartnershipState state, Tell tell) {
        return switch (tell) {
            case FoundPartnership _,
                    ChangePartnershipState _,
                    RecordActivity _,
                    RenameOlympiadSeries _,
                    PlaceActor _,
                    ChangeActorInvolvement _ -> Optional.empty();
            case NamePredecessor name ->
                when(state.has(new Municipality(name.predecessor())), Reason.PREDECESSOR_EXISTS, name.predecessor());
            case RecordEnrolment enrolment ->
                when(
                        state.has(new Enrolment(enrolment.phase())),
                        Reason.ALREADY_ENROLLED,
                        "",
                        enrolment.phase().phase());
            case RegisterActor register ->
                when(state.has(new Actor(register.actor())), Reason.ACTOR_EXISTS, register.actor());
            case RecordActorSuccession succession ->
                when(state.has(new Succession(succession.actor())), Reason.ACTOR_ALREADY_SO, succession.actor());
            case ScheduleWorkshop schedule -> unusedWorkshop(state, schedule.workshop());
            case RecordWorkshop told -> unusedWorkshop(state, told.workshop());
            case HoldWorkshop hold -> openWorkshop(state, hold.workshop());
            case CancelWorkshop cancel -> openWorkshop(state, cancel.workshop());
            case RecordAgreement agreement ->
                when(state.has(new Agreement(agreement.agreement())), Reason.AGREEMENT_EXISTS, agreement.agreement());
            case RecordConferenceAttendance(var conference, var part, var _, var _, var _, var _) ->
                when(state.has(new Attendance(conference, part)), Reason.CONFERENCE_PART_EXISTS, conference, part);
            case StartOlympiadSeries start ->
                when(state.has(new Series(start.series())), Reason.SERIES_EXISTS, start.series());
            case RecordOlympiad(var series, var edition, var _, var _) ->
                when(edition < 1, Reason.EDITION_NUMBER_BELOW_ONE, edition)
                        .or(() ->
                                when(state.has(new Edition(series, edition)), Reason.EDITION_EXISTS, series, edition));
            case MakePromise make ->
                when(state.has(new Promise(make.promise())), Reason.PROMISE_EXISTS, make.promise());
            case KeepPromise keep -> openPromise(state, keep.promise());
            case LapsePromise lapse -> openPromise(state, lapse.promise());
            case LaunchProduct launch ->
                when(state.has(new Product(launch.product())), Reason.PRODUCT_EXISTS, launch.product());
        };
    }

    /**
     * A keeping of no effect any more may be corrected into one that has it again; by then the promise may have ended
     * otherwise.
     *
     * @param others the state without the fact that is corrected
     */
    static Optional<Refused> refusalOfCorrection(PartnershipState others, Tell anew) {
        return switch (anew) {
            case KeepPromise keep -> openPromise(others, keep.promise());
            case LapsePromise lapse -> openPromise(others, lapse.promise());
            case FoundPartnership _,
                    ChangePartnershipState _,
                    NamePredecessor _,
                    RecordEnrolment _,
                    RegisterActor _,
                    ChangeActorInvolvement _,
                    PlaceActor _,
                    RecordActorSuccession _,
                    ScheduleWorkshop _,
                    HoldWorkshop _,
                    CancelWorkshop _,
                    RecordWorkshop _,
                    RecordAgreement _,
                    RecordActivity _,
                    RecordConferenceAttendance _,
                    StartOlympiadSeries _,
                    RenameOlympiadSeries _,
                    RecordOlympiad _,
                    MakePromise _,
                    LaunchProduct _ -> Optional.empty();
        };
    }

    private static Optional<Refused> unusedWorkshop(PartnershipState state, WorkshopId workshop) {
        return when(
                state.has(new WorkshopPlan(workshop)) || state.has(new Workshop(workshop)),
                Reason.WORKSHOP_EXISTS,
                workshop);
    }

    private static Optional<Refused> openWorkshop(PartnershipState state, WorkshopId workshop) {
        return when(state.has(new Workshop(workshop)), Reason.WORKSHOP_ALREADY_HELD, workshop)
                .or(() -> when(state.has(new WorkshopCancellation(workshop)), Reason.WORKSHOP_CANCELLED, workshop))
                .or(() -> when(!state.has(new WorkshopPlan(workshop)), Reason.UNKNOWN_WORKSHOP, workshop));
    }

    private static Optional<Refused> openPromise(PartnershipState state, PromiseId promise) {
        return when(!state.has(new Promise(promise)), Reason.UNKNOWN_PROMISE, promise)
                .or(() -> when(!state.open(promise), Reason.PROMISE_NOT_OPEN, promise));
    }

    static Optional<Refused> when(boolean so, Reason reason, Object... about) {
        return so ? Optional.of(refused(reason, about)) : Optional.empty();
    }
}
