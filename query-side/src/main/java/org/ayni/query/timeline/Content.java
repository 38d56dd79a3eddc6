package org.ayni.query.timeline;

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
import org.ayni.events.value.ActorId;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.PromiseId;
import org.ayni.events.value.What;
import org.ayni.events.value.WorkshopId;
import org.jspecify.annotations.Nullable;

/**
 * What a fact brings to its row.
 *
 * @param title its own words, if it has some
 * @param what the rest that it tells in common with others, if anything
 * @param names the name row that it writes: other rows are told by it
 * @param about the name row that its title needs, when it has no words of its own
 * @param actor the actor that it is about
 */
record Content(
        @Nullable LocalizedText title,
        @Nullable What what,
        @Nullable String names,
        @Nullable String about,
        @Nullable ActorId actor) {
    private static final Content NOTHING = new Content(null, null, null, null, null);

    static Content of(PartnershipFact fact) {
        return switch (fact) {
            case PartnershipFounded _, PartnershipStateChanged _, PredecessorNamed _ -> NOTHING;
            case Enrolled enrolled -> told(enrolled.what());
            case ActorRegistered actor ->
                new Content(null, null, name(actor.actor()), name(actor.actor()), actor.actor());
            case ActorInvolvementChanged changed -> about(changed.actor());
            case ActorPlaced placed -> about(placed.actor());
            case ActorSucceeded succeeded -> about(succeeded.actor());
            case WorkshopScheduled scheduled -> told(scheduled.what(), name(scheduled.workshop()));
            case WorkshopHeld held -> told(held.what(), name(held.workshop()));
            case WorkshopCancelled cancelled -> about(name(cancelled.workshop()));
            case AgreementRecorded agreement -> told(agreement.what());
            case ActivityRecorded activity -> told(activity.what());
            case ConferenceAttended attended -> told(attended.what());
            case OlympiadSeriesStarted started -> new Content(started.name(), null, null, null, null);
            case OlympiadSeriesRenamed renamed -> new Content(renamed.name(), null, null, null, null);
            case OlympiadHeld held -> told(held.what());
            case PromiseMade made -> new Content(made.text(), null, name(made.promise()), null, made.actor());
            case PromiseKept kept -> about(name(kept.promise()));
            case PromiseLapsed lapsed -> about(name(lapsed.promise()));
            case ProductLaunched launched -> told(launched.what());
        };
    }

    /** What others call the thing that this fact names. */
    static @Nullable LocalizedText name(PartnershipFact fact) {
        return fact instanceof ActorRegistered actor ? actor.name() : of(fact).title();
    }

    static String name(ActorId actor) {
        return "name/actor/" + actor;
    }

    private static String name(WorkshopId workshop) {
        return "name/workshop/" + workshop;
    }

    private static String name(PromiseId promise) {
        return "name/promise/" + promise;
    }

    private static Content told(What what) {
        return new Content(what.title(), what, null, null, null);
    }

    private static Content told(What what, String names) {
        return new Content(what.title(), what, names, null, null);
    }

    private static Content about(ActorId actor) {
        return new Content(null, null, null, name(actor), actor);
    }

    private static Content about(String name) {
        return new Content(null, null, null, name, null);
    }
}
