package org.ayni.query.timeline;

import org.ayni.events.ActivityFact;
import org.ayni.events.ActorFact;
import org.ayni.events.AgreementFact;
import org.ayni.events.CourseFact;
import org.ayni.events.OlympiadFact;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.ProductFact;
import org.ayni.events.PromiseFact;
import org.ayni.events.StocktakingFact;
import org.ayni.events.WorkshopFact;
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
            case CourseFact.PartnershipFounded _,
                    CourseFact.PartnershipStateChanged _,
                    CourseFact.PredecessorNamed _,
                    StocktakingFact.SdgAssessed _ -> NOTHING;
            case CourseFact.Enrolled enrolled -> told(enrolled.what());
            case ActorFact.ActorRegistered actor ->
                new Content(null, null, name(actor.actor()), name(actor.actor()), actor.actor());
            case ActorFact.ActorInvolvementChanged changed -> about(changed.actor());
            case ActorFact.ActorPlaced placed -> about(placed.actor());
            case ActorFact.ActorSucceeded succeeded -> about(succeeded.actor());
            case WorkshopFact.WorkshopScheduled scheduled -> told(scheduled.what(), name(scheduled.workshop()));
            case WorkshopFact.WorkshopHeld held -> told(held.what(), name(held.workshop()));
            case WorkshopFact.WorkshopCancelled cancelled -> about(name(cancelled.workshop()));
            case AgreementFact.AgreementRecorded agreement -> told(agreement.what());
            case ActivityFact.ActivityRecorded activity -> told(activity.what());
            case ActivityFact.ConferenceAttended attended -> told(attended.what());
            case OlympiadFact.OlympiadSeriesStarted started -> new Content(started.name(), null, null, null, null);
            case OlympiadFact.OlympiadSeriesRenamed renamed -> new Content(renamed.name(), null, null, null, null);
            case OlympiadFact.OlympiadHeld held -> told(held.what());
            case PromiseFact.PromiseMade made ->
                new Content(made.text(), null, name(made.promise()), null, made.actor());
            case PromiseFact.PromiseKept kept -> about(name(kept.promise()));
            case PromiseFact.PromiseLapsed lapsed -> about(name(lapsed.promise()));
            case ProductFact.ProductLaunched launched -> told(launched.what());
        };
    }

    /** What others call the thing that this fact names. */
    static @Nullable LocalizedText name(PartnershipFact fact) {
        return fact instanceof ActorFact.ActorRegistered actor ? actor.name() : of(fact).title();
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
