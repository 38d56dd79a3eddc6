package org.ayni.command.partnership;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ayni.command.Gist;
import org.ayni.command.partnership.Subject.Activity;
import org.ayni.command.partnership.Subject.Actor;
import org.ayni.command.partnership.Subject.Agreement;
import org.ayni.command.partnership.Subject.Attendance;
import org.ayni.command.partnership.Subject.Edition;
import org.ayni.command.partnership.Subject.Enrolment;
import org.ayni.command.partnership.Subject.Founding;
import org.ayni.command.partnership.Subject.Involvement;
import org.ayni.command.partnership.Subject.Municipality;
import org.ayni.command.partnership.Subject.Place;
import org.ayni.command.partnership.Subject.Product;
import org.ayni.command.partnership.Subject.Promise;
import org.ayni.command.partnership.Subject.PromiseKeeping;
import org.ayni.command.partnership.Subject.PromiseLapse;
import org.ayni.command.partnership.Subject.Series;
import org.ayni.command.partnership.Subject.SeriesName;
import org.ayni.command.partnership.Subject.State;
import org.ayni.command.partnership.Subject.Succession;
import org.ayni.command.partnership.Subject.Workshop;
import org.ayni.command.partnership.Subject.WorkshopCancellation;
import org.ayni.command.partnership.Subject.WorkshopPlan;
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
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.What;
import org.ayni.events.value.Whose;
import org.jspecify.annotations.Nullable;

/**
 * What each fact is about and what has to be there for it: the one list that telling, correcting and retracting are held
 * against. A held workshop does not name its plan: one of the past never had any.
 */
final class Gists {

    private Gists() {}

    static Gist<Subject> of(PartnershipFact fact) {
        return switch (fact) {
            case PartnershipFounded _ -> about(new Founding());
            case PartnershipStateChanged _ -> about(new State());
            case PredecessorNamed(var predecessor, var side, var _) ->
                tied(new Municipality(side), about(new Municipality(predecessor)));
            case Enrolled(var phase, var _, var what) -> about(new Enrolment(phase), actors(what));
            case ActorRegistered registered -> registered(registered);
            case ActorInvolvementChanged(var actor, var _, var _) ->
                about(new Involvement(actor), Stream.of(new Actor(actor)));
            case ActorPlaced(var actor, var partOf) ->
                tied(new Actor(partOf), about(new Place(actor), Stream.of(new Actor(actor))));
            case ActorSucceeded(var actor, var by) ->
                tied(new Actor(by), about(new Succession(actor), Stream.of(new Actor(actor))));
            case WorkshopScheduled(var workshop, var _, var what) -> about(new WorkshopPlan(workshop), actors(what));
            case WorkshopHeld(var workshop, var what, var _, var _) -> about(new Workshop(workshop), actors(what));
            case WorkshopCancelled(var workshop, var _) ->
                about(new WorkshopCancellation(workshop), Stream.of(new WorkshopPlan(workshop)));
            case AgreementRecorded(var agreement, var what, var supersedes) ->
                tied(
                        supersedes == null ? null : new Agreement(supersedes),
                        about(new Agreement(agreement), actors(what)));
            case ActivityRecorded activity -> activity(activity);
            case ConferenceAttended(var conference, var part, var _, var what, var _, var _) ->
                about(new Attendance(conference, part), actors(what));
            case OlympiadSeriesStarted(var series, var _, var whose) -> about(new Series(series), owner(whose));
            case OlympiadSeriesRenamed(var series, var _, var whose) ->
                about(new SeriesName(series), Stream.of(new Series(series)), owner(whose));
            case OlympiadHeld(var series, var edition, var whose, var what, var inspiredBy) ->
                about(
                        new Edition(series, edition),
                        Stream.of(new Series(series)),
                        owner(whose),
                        actors(what),
                        municipalities(inspiredBy));
            case PromiseMade(var promise, var _, var by, var actor, var _, var _, var _) ->
                about(new Promise(promise), owner(by), Stream.ofNullable(actor).map(Actor::new));
            case PromiseKept(var promise, var keptBy) ->
                new Gist<>(new PromiseKeeping(promise), List.of(new Promise(promise)), null, keptBy.position());
            case PromiseLapsed(var promise, var _) -> about(new PromiseLapse(promise), Stream.of(new Promise(promise)));
            case ProductLaunched(var product, var whose, var what) ->
                about(new Product(product), owner(whose), actors(what));
        };
    }

    private static Gist<Subject> registered(ActorRegistered registered) {
        var side = registered.side();
        var partOf = registered.partOf();
        return tied(
                partOf == null ? null : new Actor(partOf),
                about(
                        new Actor(registered.actor()),
                        side.isMunicipality() ? municipalities(side.municipality()) : Stream.empty()));
    }

    private static Gist<Subject> activity(ActivityRecorded activity) {
        var travel = activity.travel();
        var learning = activity.learning();
        var product = activity.product();
        return about(
                new Activity(),
                owner(activity.whose()),
                actors(activity.what()),
                product == null ? Stream.empty() : Stream.of(new Product(product)),
                travel == null ? Stream.empty() : municipalities(travel.from(), travel.to()),
                learning == null ? Stream.empty() : municipalities(learning.from(), learning.to()));
    }

    private static Stream<Subject> actors(What what) {
        return what.actors().stream().map(participation -> new Actor(participation.actor()));
    }

    private static Stream<Subject> owner(Whose whose) {
        return whose.isBoth() ? Stream.empty() : municipalities(whose.side());
    }

    private static Stream<Subject> municipalities(@Nullable MunicipalityId... municipalities) {
        return Stream.of(municipalities).filter(Objects::nonNull).map(Municipality::new);
    }

    @SafeVarargs
    private static Gist<Subject> about(Subject subject, Stream<? extends Subject>... names) {
        var all = new ArrayList<Subject>();
        for (var some : names) {
            some.forEach(all::add);
        }
        return new Gist<>(subject, all);
    }

    /** Of a fact that ties its subject to another, which it names; of one that may, when there is none. */
    private static Gist<Subject> tied(@Nullable Subject other, Gist<Subject> fact) {
        if (other == null) {
            return fact;
        }
        var all = new ArrayList<>(fact.names());
        all.add(other);
        return new Gist<>(fact.subject(), all, other, null);
    }
}
