package org.ayni.command.partnership;

import static org.ayni.command.partnership.Stages.when;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ayni.command.Asking;
import org.ayni.command.Cited;
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
import org.ayni.command.partnership.Subject.Product;
import org.ayni.command.partnership.Subject.Series;
import org.ayni.events.Event;
import org.ayni.events.MunicipalityEvent.MunicipalitySucceeded;
import org.ayni.events.ProgrammeEvent.ConferencePartHeld;
import org.ayni.events.ProgrammeEvent.PartnershipEnrolled;
import org.ayni.events.value.ActorId;
import org.ayni.events.value.ActorSide;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.ProductId;
import org.ayni.events.value.SeriesId;
import org.ayni.events.value.What;
import org.ayni.events.value.Whose;
import org.jspecify.annotations.Nullable;

/** Whatever a fact refers to must be there: actors, sides, series, and the entries that it cites. */
final class References {

    private References() {}

    static Optional<Refused> refusal(PartnershipState state, Tell tell, Asking asking) {
        return switch (tell) {
            case FoundPartnership _, ChangePartnershipState _, CancelWorkshop _, LapsePromise _ -> Optional.empty();
            case NamePredecessor(var predecessor, var side, var succession) ->
                when(!state.sides().contains(side), Reason.UNKNOWN_SIDE, side)
                        .or(() -> elsewhere(
                                asking,
                                succession,
                                event -> succession.journal().id().equals(predecessor.value())
                                        && event instanceof MunicipalitySucceeded(var by, var _)
                                        && by.equals(side)));
            case RecordEnrolment(var phase, var enrolment, var what) ->
                actors(state, what)
                        .or(() -> elsewhere(
                                asking,
                                enrolment,
                                event -> enrolment
                                                .journal()
                                                .id()
                                                .equals(phase.programme().value())
                                        && event instanceof PartnershipEnrolled(var named, var partnership, var _)
                                        && named.equals(phase.phase())
                                        && partnership
                                                .value()
                                                .equals(asking.journal().id())));
            case RegisterActor register -> registering(state, register);
            case ChangeActorInvolvement change -> actor(state, change.actor());
            case PlaceActor(var actor, var partOf) -> twoActors(state, actor, partOf);
            case RecordActorSuccession(var actor, var by) -> twoActors(state, actor, by);
            case ScheduleWorkshop schedule -> actors(state, schedule.what());
            case HoldWorkshop hold -> actors(state, hold.what());
            case RecordWorkshop told -> actors(state, told.what());
            case RecordAgreement(var _, var what, var supersedes) ->
                actors(state, what)
                        .or(() -> when(
                                supersedes != null && !state.has(new Agreement(supersedes)),
                                Reason.UNKNOWN_AGREEMENT,
                                String.valueOf(supersedes)));
            case RecordActivity activity -> activity(state, activity);
            case RecordConferenceAttendance(var conference, var part, var held, var what, var presents, var _) ->
                actors(state, what)
                        .or(() -> here(state, presents))
                        .or(() -> elsewhere(
                                asking,
                                held,
                                event -> event instanceof ConferencePartHeld of
                                        && of.conference().equals(conference)
                                        && of.part() == part));
            case StartOlympiadSeries start -> side(state, start.whose());
            case RenameOlympiadSeries rename -> series(state, rename.series());
            case RecordOlympiad(var series, var _, var what, var inspiredBy) ->
                series(state, series).or(() -> actors(state, what)).or(() -> municipality(state, inspiredBy));
            case MakePromise(var _, var _, var by, var actor, var _, var announced, var _) ->
                side(state, by)
                        .or(() -> actor == null ? Optional.empty() : actor(state, actor))
                        .or(() -> here(state, announced));
            case KeepPromise keep -> here(state, keep.keptBy());
            case LaunchProduct launch -> side(state, launch.whose()).or(() -> actors(state, launch.what()));
        };
    }

    private static Optional<Refused> registering(PartnershipState state, RegisterActor register) {
        var partOf = register.partOf();
        return actorSide(state, register.side())
                .or(() -> partOf == null ? Optional.empty() : part(state, register.actor(), partOf));
    }

    private static Optional<Refused> activity(PartnershipState state, RecordActivity activity) {
        var travel = activity.travel();
        var learning = activity.learning();
        return side(state, activity.whose())
                .or(() -> actors(state, activity.what()))
                .or(() -> product(state, activity.product()))
                .or(() -> travel == null ? Optional.empty() : both(state, travel.from(), travel.to()))
                .or(() -> learning == null ? Optional.empty() : both(state, learning.from(), learning.to()));
    }

    private static Optional<Refused> twoActors(PartnershipState state, ActorId actor, ActorId other) {
        return actor(state, actor).or(() -> part(state, actor, other));
    }

    private static Optional<Refused> part(PartnershipState state, ActorId actor, ActorId other) {
        return when(actor.equals(other), Reason.ACTOR_PART_OF_ITSELF, actor).or(() -> actor(state, other));
    }

    private static Optional<Refused> actor(PartnershipState state, ActorId actor) {
        return when(!state.has(new Actor(actor)), Reason.UNKNOWN_ACTOR, actor);
    }

    private static Optional<Refused> actors(PartnershipState state, What what) {
        return what.actors().stream()
                .flatMap(participation -> actor(state, participation.actor()).stream())
                .findFirst();
    }

    private static Optional<Refused> product(PartnershipState state, @Nullable ProductId product) {
        return product == null
                ? Optional.empty()
                : when(!state.has(new Product(product)), Reason.UNKNOWN_PRODUCT, product);
    }

    private static Optional<Refused> series(PartnershipState state, SeriesId series) {
        return when(!state.has(new Series(series)), Reason.UNKNOWN_SERIES, series);
    }

    private static Optional<Refused> side(PartnershipState state, Whose whose) {
        return when(!state.belongs(whose), Reason.UNKNOWN_SIDE, whose);
    }

    private static Optional<Refused> actorSide(PartnershipState state, ActorSide side) {
        return side.isMunicipality() ? municipality(state, side.municipality()) : Optional.empty();
    }

    private static Optional<Refused> both(PartnershipState state, MunicipalityId one, MunicipalityId other) {
        return List.of(one, other).stream()
                .flatMap(municipality -> municipality(state, municipality).stream())
                .findFirst();
    }

    private static Optional<Refused> municipality(PartnershipState state, @Nullable MunicipalityId municipality) {
        return municipality == null
                ? Optional.empty()
                : when(!state.belongs(municipality), Reason.UNKNOWN_SIDE, municipality);
    }

    private static Optional<Refused> here(PartnershipState state, @Nullable Cited cited) {
        return cited == null ? Optional.empty() : state.facts().refusal(cited);
    }

    /** An entry of another journal is there, is the one that was seen, and says what it is cited for. */
    private static Optional<Refused> elsewhere(Asking asking, Cited.Elsewhere cited, Predicate<Event> says) {
        var address = cited.journal() + "@" + cited.position();
        var entry = asking.entry(cited.journal(), cited.position());
        return when(entry.isEmpty(), Reason.CITED_ENTRY_MISSING, address)
                .or(() -> when(
                        cited.hash() != null
                                && !cited.hash().equals(entry.orElseThrow().hash()),
                        Reason.CITED_ENTRY_DIFFERS,
                        address))
                .or(() -> when(!says.test(entry.orElseThrow().event()), Reason.CITED_ENTRY_OF_ANOTHER_KIND, address));
    }
}
