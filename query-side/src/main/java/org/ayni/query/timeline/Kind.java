package org.ayni.query.timeline;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.ayni.events.value.ActivityKind;

/**
 * What kind of row it is, in the words of the chronology.
 *
 * @param world whether it happened in the world; the others only keep the record and are shown to those who ask
 */
record Kind(String word, boolean world) {
    static final Kind CONFIRMATION = record("confirmation");
    static final Kind DISPUTE = record("dispute");
    static final Kind CORRECTION = record("correction");
    static final Kind RETRACTION = record("retraction");

    /** All words that rows can have. */
    static final Set<String> WORDS = words();

    static Kind of(PartnershipFact fact) {
        return switch (fact) {
            case PartnershipFounded _ -> world("founding");
            case PartnershipStateChanged _ -> world("state-change");
            case PredecessorNamed _ -> record("predecessor");
            case Enrolled _ -> world("enrolment");
            case ActorRegistered _ -> record("actor-registered");
            case ActorInvolvementChanged _ -> record("actor-involvement");
            case ActorPlaced _ -> record("actor-placed");
            case ActorSucceeded _ -> record("actor-succeeded");
            case WorkshopScheduled _ -> world("workshop-scheduled");
            case WorkshopHeld _ -> world("bilateral-workshop");
            case WorkshopCancelled _ -> world("workshop-cancelled");
            case AgreementRecorded _ -> world("agreement");
            case ActivityRecorded activity -> world(word(activity.kind()));
            case ConferenceAttended _ -> world("programme-conference");
            case OlympiadSeriesStarted _ -> record("olympiad-series");
            case OlympiadSeriesRenamed _ -> record("olympiad-series-renamed");
            case OlympiadHeld _ -> world("senior-olympiad");
            // a promise is told where it was announced, and has a ledger of its own
            case PromiseMade _ -> record("promise");
            case PromiseKept _ -> record("promise-kept");
            case PromiseLapsed _ -> record("promise-lapsed");
            case ProductLaunched _ -> world("product-launch");
        };
    }

    private static Set<String> words() {
        return Stream.concat(
                        Stream.of(ActivityKind.values()).map(Kind::word),
                        Stream.of(
                                "founding",
                                "state-change",
                                "predecessor",
                                "enrolment",
                                "actor-registered",
                                "actor-involvement",
                                "actor-placed",
                                "actor-succeeded",
                                "workshop-scheduled",
                                "bilateral-workshop",
                                "workshop-cancelled",
                                "agreement",
                                "programme-conference",
                                "olympiad-series",
                                "olympiad-series-renamed",
                                "senior-olympiad",
                                "promise",
                                "promise-kept",
                                "promise-lapsed",
                                "product-launch",
                                CONFIRMATION.word(),
                                DISPUTE.word(),
                                CORRECTION.word(),
                                RETRACTION.word()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String word(ActivityKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Kind world(String word) {
        return new Kind(word, true);
    }

    private static Kind record(String word) {
        return new Kind(word, false);
    }
}
