package org.ayni.command.partnership;

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
import org.ayni.events.value.AgreementId;
import org.ayni.events.value.ConferenceId;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.PhaseRef;
import org.ayni.events.value.ProductId;
import org.ayni.events.value.PromiseId;
import org.ayni.events.value.SeriesId;
import org.ayni.events.value.WorkshopId;

/** What a fact of a partnership is about. An activity has no id: only its own entry names it. */
sealed interface Subject {

    record Founding() implements Subject {}

    record State() implements Subject {}

    record Predecessor(MunicipalityId municipality) implements Subject {}

    record Enrolment(PhaseRef phase) implements Subject {}

    record Actor(ActorId actor) implements Subject {}

    record Involvement(ActorId actor) implements Subject {}

    record Place(ActorId actor) implements Subject {}

    record Succession(ActorId actor) implements Subject {}

    record WorkshopPlan(WorkshopId workshop) implements Subject {}

    record Workshop(WorkshopId workshop) implements Subject {}

    record WorkshopCancellation(WorkshopId workshop) implements Subject {}

    record Agreement(AgreementId agreement) implements Subject {}

    record Activity() implements Subject {}

    record Attendance(ConferenceId conference, int part) implements Subject {}

    record Series(SeriesId series) implements Subject {}

    record SeriesName(SeriesId series) implements Subject {}

    record Edition(SeriesId series, int edition) implements Subject {}

    record Promise(PromiseId promise) implements Subject {}

    record PromiseKeeping(PromiseId promise) implements Subject {}

    record PromiseLapse(PromiseId promise) implements Subject {}

    record Product(ProductId product) implements Subject {}

    static Subject of(PartnershipFact fact) {
        return switch (fact) {
            case PartnershipFounded _ -> new Founding();
            case PartnershipStateChanged _ -> new State();
            case PredecessorNamed named -> new Predecessor(named.predecessor());
            case Enrolled enrolled -> new Enrolment(enrolled.phase());
            case ActorRegistered registered -> new Actor(registered.actor());
            case ActorInvolvementChanged changed -> new Involvement(changed.actor());
            case ActorPlaced placed -> new Place(placed.actor());
            case ActorSucceeded succeeded -> new Succession(succeeded.actor());
            case WorkshopScheduled scheduled -> new WorkshopPlan(scheduled.workshop());
            case WorkshopHeld held -> new Workshop(held.workshop());
            case WorkshopCancelled cancelled -> new WorkshopCancellation(cancelled.workshop());
            case AgreementRecorded recorded -> new Agreement(recorded.agreement());
            case ActivityRecorded _ -> new Activity();
            case ConferenceAttended attended -> new Attendance(attended.conference(), attended.part());
            case OlympiadSeriesStarted started -> new Series(started.series());
            case OlympiadSeriesRenamed renamed -> new SeriesName(renamed.series());
            case OlympiadHeld held -> new Edition(held.series(), held.edition());
            case PromiseMade made -> new Promise(made.promise());
            case PromiseKept kept -> new PromiseKeeping(kept.promise());
            case PromiseLapsed lapsed -> new PromiseLapse(lapsed.promise());
            case ProductLaunched launched -> new Product(launched.product());
        };
    }
}
