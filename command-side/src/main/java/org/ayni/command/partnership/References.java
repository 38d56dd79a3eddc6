package org.ayni.command.partnership;

import static org.ayni.command.partnership.Stages.when;

import java.util.Optional;
import java.util.function.Predicate;
import org.ayni.command.Asking;
import org.ayni.command.Cited;
import org.ayni.command.Command.Address;
import org.ayni.command.Decision;
import org.ayni.command.Decision.Refused;
import org.ayni.command.Gist;
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
import org.ayni.command.partnership.Subject.Municipality;
import org.ayni.command.partnership.Subject.Product;
import org.ayni.command.partnership.Subject.Promise;
import org.ayni.command.partnership.Subject.Series;
import org.ayni.command.partnership.Subject.WorkshopPlan;
import org.ayni.events.Event;
import org.ayni.events.MunicipalityEvent.MunicipalitySucceeded;
import org.ayni.events.ProgrammeEvent.ConferencePartHeld;
import org.ayni.events.ProgrammeEvent.PartnershipEnrolled;
import org.ayni.events.value.PartnershipId;
import org.jspecify.annotations.Nullable;

/** Whatever a fact refers to must be there: the entries that it cites, and the actors, sides, series that it names. */
final class References {

    private References() {}

    /** What there is against the entries that a fact cites, of this journal and of others. */
    static Optional<Refused> cited(PartnershipState state, Tell tell, Asking asking) {
        return switch (tell) {
            case FoundPartnership found -> founding(found, asking);
            case NamePredecessor(var predecessor, var side, var succession) ->
                when(!state.sides().contains(side), Reason.UNKNOWN_SIDE, side)
                        .or(() -> elsewhere(
                                asking,
                                succession,
                                event -> succession.journal().id().equals(predecessor.value())
                                        && event instanceof MunicipalitySucceeded(var by, var _)
                                        && by.equals(side)));
            case RecordEnrolment(var phase, var enrolment, var _) ->
                elsewhere(
                        asking,
                        enrolment,
                        event -> enrolment
                                        .journal()
                                        .id()
                                        .equals(phase.programme().value())
                                && event instanceof PartnershipEnrolled(var named, var partnership, var _)
                                && named.equals(phase.phase())
                                && partnership.value().equals(asking.journal().id()));
            case RecordConferenceAttendance(var conference, var part, var held, var _, var presents, var _) ->
                here(state, presents)
                        .or(() -> elsewhere(
                                asking,
                                held,
                                event -> event instanceof ConferencePartHeld of
                                        && of.conference().equals(conference)
                                        && of.part() == part));
            case MakePromise make -> here(state, make.announced());
            case KeepPromise(var promise, var keptBy) ->
                here(state, keptBy)
                        .or(() -> when(
                                !happened(state.facts().cited(keptBy).subject()),
                                Reason.KEEPS_NO_PROMISE,
                                keptBy.position(),
                                promise));
            case ChangePartnershipState _,
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
                    StartOlympiadSeries _,
                    RenameOlympiadSeries _,
                    RecordOlympiad _,
                    LapsePromise _,
                    LaunchProduct _ -> Optional.empty();
        };
    }

    /** The first thing that a fact names and that is not there. */
    static Optional<Refused> named(PartnershipState state, Gist<Subject> told) {
        return told.names().stream()
                .flatMap(subject -> missing(state, subject).stream())
                .findFirst();
    }

    private static Optional<Refused> missing(PartnershipState state, Subject named) {
        return switch (named) {
            case Municipality(var municipality) ->
                when(!state.belongs(municipality), Reason.UNKNOWN_SIDE, municipality);
            case Actor(var actor) -> when(!state.has(named), Reason.UNKNOWN_ACTOR, actor);
            case Agreement(var agreement) -> when(!state.has(named), Reason.UNKNOWN_AGREEMENT, agreement);
            case Series(var series) -> when(!state.has(named), Reason.UNKNOWN_SERIES, series);
            case Product(var product) -> when(!state.has(named), Reason.UNKNOWN_PRODUCT, product);
            case Promise(var promise) -> when(!state.has(named), Reason.UNKNOWN_PROMISE, promise);
            case WorkshopPlan(var workshop) -> when(!state.has(named), Reason.UNKNOWN_WORKSHOP, workshop);
            case Subject.Founding _,
                    Subject.State _,
                    Subject.Enrolment _,
                    Subject.Involvement _,
                    Subject.Place _,
                    Subject.Succession _,
                    Subject.Workshop _,
                    Subject.WorkshopCancellation _,
                    Subject.Activity _,
                    Subject.Attendance _,
                    Subject.SeriesName _,
                    Subject.Edition _,
                    Subject.PromiseKeeping _,
                    Subject.PromiseLapse _ -> throw new IllegalStateException("no fact names a " + named);
        };
    }

    /** What keeps a promise is something that happened, not what was planned, promised or filed. */
    private static boolean happened(Subject subject) {
        return switch (subject) {
            case Subject.Founding _,
                    Subject.State _,
                    Subject.Enrolment _,
                    Subject.Involvement _,
                    Subject.Workshop _,
                    Subject.Agreement _,
                    Subject.Activity _,
                    Subject.Attendance _,
                    Subject.Series _,
                    Subject.Edition _,
                    Subject.Product _ -> true;
            case Subject.Municipality _,
                    Subject.Actor _,
                    Subject.Place _,
                    Subject.Succession _,
                    Subject.WorkshopPlan _,
                    Subject.WorkshopCancellation _,
                    Subject.SeriesName _,
                    Subject.Promise _,
                    Subject.PromiseKeeping _,
                    Subject.PromiseLapse _ -> false;
        };
    }

    private static Optional<Refused> founding(FoundPartnership found, Asking asking) {
        var sides = found.sides();
        var id = asking.journal().id();
        return when(
                        sides.size() != 2
                                || sides.get(0).equals(sides.get(1))
                                || !PartnershipId.of(sides.get(0), sides.get(1))
                                        .value()
                                        .equals(id),
                        Reason.SIDES_DO_NOT_MATCH_ID,
                        sides,
                        id)
                .or(() -> sides.stream()
                        .filter(side -> !registered(FoundPartnership.registration(side), asking))
                        .findFirst()
                        .map(side -> Decision.refused(Reason.UNKNOWN_MUNICIPALITY, side)));
    }

    private static boolean registered(Address registration, Asking asking) {
        return asking.fact(registration.journal(), registration.position()).isPresent();
    }

    private static Optional<Refused> here(PartnershipState state, @Nullable Cited cited) {
        return cited == null ? Optional.empty() : state.facts().refusal(cited);
    }

    /** An entry of another journal is there, is the one that was seen, and its fact says what it is cited for. */
    private static Optional<Refused> elsewhere(Asking asking, Cited.Elsewhere cited, Predicate<Event> says) {
        var address = cited.journal() + "@" + cited.position();
        var fact = asking.fact(cited.journal(), cited.position());
        if (fact.isEmpty()) {
            return Optional.of(Decision.refused(Reason.CITED_ENTRY_MISSING, address));
        }
        var now = fact.get().now();
        return when(
                        cited.hash() != null
                                && !cited.hash().equals(fact.get().cited().hash()),
                        Reason.CITED_ENTRY_DIFFERS,
                        address)
                .or(() -> when(now == null, Reason.CITED_ENTRY_RETRACTED, address))
                .or(() -> when(now == null || !says.test(now), Reason.CITED_ENTRY_OF_ANOTHER_KIND, address));
    }
}
