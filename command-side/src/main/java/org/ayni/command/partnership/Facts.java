package org.ayni.command.partnership;

import java.util.Objects;
import org.ayni.command.Asking;
import org.ayni.command.Cited;
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
import org.ayni.entry.EntryRef;
import org.ayni.entry.Seen;
import org.ayni.events.PartnershipEvent.ActivityRecorded;
import org.ayni.events.PartnershipEvent.ActorInvolvementChanged;
import org.ayni.events.PartnershipEvent.ActorPlaced;
import org.ayni.events.PartnershipEvent.ActorRegistered;
import org.ayni.events.PartnershipEvent.ActorSucceeded;
import org.ayni.events.PartnershipEvent.AgreementRecorded;
import org.ayni.events.PartnershipEvent.ConferenceAttended;
import org.ayni.events.PartnershipEvent.Enrolled;
import org.ayni.events.PartnershipEvent.OlympiadHeld;
import org.ayni.events.PartnershipEvent.OlympiadSeriesRenamed;
import org.ayni.events.PartnershipEvent.OlympiadSeriesStarted;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.PartnershipEvent.PartnershipFounded;
import org.ayni.events.PartnershipEvent.PartnershipStateChanged;
import org.ayni.events.PartnershipEvent.PredecessorNamed;
import org.ayni.events.PartnershipEvent.ProductLaunched;
import org.ayni.events.PartnershipEvent.PromiseKept;
import org.ayni.events.PartnershipEvent.PromiseLapsed;
import org.ayni.events.PartnershipEvent.PromiseMade;
import org.ayni.events.PartnershipEvent.WorkshopCancelled;
import org.ayni.events.PartnershipEvent.WorkshopHeld;
import org.ayni.events.PartnershipEvent.WorkshopScheduled;
import org.ayni.events.value.Involvement;

/** The fact that each command states. Only asked once there is nothing against the entries that it cites. */
final class Facts {

    private Facts() {}

    static PartnershipFact of(Tell tell, PartnershipState state, Asking asking) {
        return switch (tell) {
            case FoundPartnership(var sides, var forms, var sources) -> new PartnershipFounded(sides, forms, sources);
            case ChangePartnershipState(var to, var reason) -> new PartnershipStateChanged(to, reason);
            case NamePredecessor(var predecessor, var side, var succession) ->
                new PredecessorNamed(predecessor, side, reference(succession, asking));
            case RecordEnrolment(var phase, var enrolment, var what) ->
                new Enrolled(phase, reference(enrolment, asking), what);
            case RegisterActor(
                    var actor,
                    var name,
                    var sector,
                    var side,
                    var involvement,
                    var partOf,
                    var sdgs,
                    var themes,
                    var sources) ->
                new ActorRegistered(
                        actor,
                        name,
                        sector,
                        side,
                        Objects.requireNonNullElse(involvement, Involvement.INVOLVED),
                        partOf,
                        sdgs,
                        themes,
                        sources);
            case ChangeActorInvolvement(var actor, var involvement, var reason) ->
                new ActorInvolvementChanged(actor, involvement, reason);
            case PlaceActor(var actor, var partOf) -> new ActorPlaced(actor, partOf);
            case RecordActorSuccession(var actor, var by) -> new ActorSucceeded(actor, by);
            case ScheduleWorkshop(var workshop, var planned, var what) ->
                new WorkshopScheduled(workshop, planned, what);
            case HoldWorkshop(var workshop, var what, var outcomes, var themesValid) ->
                new WorkshopHeld(workshop, what, outcomes, themesValid);
            case CancelWorkshop(var workshop, var reason) -> new WorkshopCancelled(workshop, reason);
            case RecordWorkshop(var workshop, var what, var outcomes, var themesValid) ->
                new WorkshopHeld(workshop, what, outcomes, themesValid);
            case RecordAgreement(var agreement, var what, var supersedes) ->
                new AgreementRecorded(agreement, what, supersedes);
            case RecordActivity(
                    var kind,
                    var whose,
                    var what,
                    var travel,
                    var learning,
                    var body,
                    var product,
                    var jointWith) ->
                new ActivityRecorded(kind, whose, what, travel, learning, body, product, jointWith);
            case RecordConferenceAttendance(var conference, var part, var held, var what, var presents, var outcomes) ->
                new ConferenceAttended(
                        conference,
                        part,
                        reference(held, asking),
                        what,
                        presents == null ? null : seen(presents, state),
                        outcomes);
            case StartOlympiadSeries(var series, var name, var whose) -> new OlympiadSeriesStarted(series, name, whose);
            case RenameOlympiadSeries(var series, var name) ->
                new OlympiadSeriesRenamed(series, name, state.owner(series));
            case RecordOlympiad(var series, var edition, var what, var inspiredBy) ->
                new OlympiadHeld(series, edition, state.owner(series), what, inspiredBy);
            case MakePromise(var promise, var text, var by, var actor, var due, var announced, var sources) ->
                new PromiseMade(
                        promise, text, by, actor, due, announced == null ? null : seen(announced, state), sources);
            case KeepPromise(var promise, var keptBy) -> new PromiseKept(promise, seen(keptBy, state));
            case LapsePromise(var promise, var reason) -> new PromiseLapsed(promise, reason);
            case LaunchProduct(var product, var whose, var what) -> new ProductLaunched(product, whose, what);
        };
    }

    private static Seen seen(Cited cited, PartnershipState state) {
        return state.facts().cited(cited).last();
    }

    private static EntryRef reference(Cited.Elsewhere cited, Asking asking) {
        var fact = asking.fact(cited.journal(), cited.position()).orElseThrow();
        return new EntryRef(cited.journal(), cited.position(), fact.cited().hash());
    }
}
