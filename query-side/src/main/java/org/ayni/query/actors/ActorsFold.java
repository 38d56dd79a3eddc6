package org.ayni.query.actors;

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
import org.ayni.query.fact.PartnershipFold;
import org.ayni.query.view.ViewKey;

/** Keeps what is told about actors themselves. */
public final class ActorsFold extends PartnershipFold {

    @Override
    public ViewKey key() {
        return new ViewKey("actors", 1);
    }

    @Override
    protected boolean keeps(PartnershipFact fact) {
        return switch (fact) {
            case PartnershipFounded _,
                    PredecessorNamed _,
                    ActorRegistered _,
                    ActorInvolvementChanged _,
                    ActorPlaced _,
                    ActorSucceeded _ -> true;
            // named one by one, so that whoever adds an event decides here, too
            case PartnershipStateChanged _,
                    Enrolled _,
                    WorkshopScheduled _,
                    WorkshopHeld _,
                    WorkshopCancelled _,
                    AgreementRecorded _,
                    ActivityRecorded _,
                    ConferenceAttended _,
                    OlympiadSeriesStarted _,
                    OlympiadSeriesRenamed _,
                    OlympiadHeld _,
                    PromiseMade _,
                    PromiseKept _,
                    PromiseLapsed _,
                    ProductLaunched _ -> false;
        };
    }
}
