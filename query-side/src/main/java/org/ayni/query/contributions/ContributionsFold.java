package org.ayni.query.contributions;

import org.ayni.events.ActivityFact;
import org.ayni.events.ActorFact;
import org.ayni.events.ActorFact.ActorRegistered;
import org.ayni.events.AgreementFact;
import org.ayni.events.CallFact;
import org.ayni.events.CourseFact;
import org.ayni.events.EndorsementFact;
import org.ayni.events.EvidenceFact;
import org.ayni.events.OlympiadFact;
import org.ayni.events.OlympiadFact.OlympiadHeld;
import org.ayni.events.OriginFact;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.PracticeFact;
import org.ayni.events.ProductFact;
import org.ayni.events.ProductFact.ProductLaunched;
import org.ayni.events.ProjectFact;
import org.ayni.events.PromiseFact;
import org.ayni.events.PublishingFact;
import org.ayni.events.ReportFact;
import org.ayni.events.SettlementFact;
import org.ayni.events.StocktakingFact;
import org.ayni.events.ThemeFact;
import org.ayni.events.TranslationFact;
import org.ayni.events.WorkPlanFact;
import org.ayni.events.WorkshopFact;
import org.ayni.events.WorkshopFact.WorkshopHeld;
import org.ayni.query.fact.PartnershipFold;
import org.ayni.query.view.ViewKey;

/** Keeps what others can learn of a partnership, and which phases it says that it takes part in. */
public final class ContributionsFold extends PartnershipFold {

    @Override
    public ViewKey key() {
        return new ViewKey("contributions", 4);
    }

    @Override
    protected boolean needs(PartnershipFact fact) {
        return switch (fact) {
            case CourseFact _,
                    AgreementFact _,
                    ActivityFact _,
                    PracticeFact _,
                    ProjectFact _,
                    ThemeFact _,
                    OriginFact _ -> true;
            case ProductFact product -> product instanceof ProductLaunched;
            case WorkshopFact workshop -> workshop instanceof WorkshopHeld;
            case OlympiadFact olympiad -> olympiad instanceof OlympiadHeld;
            case ActorFact actor -> actor instanceof ActorRegistered;
            // what is planned and promised is not done yet
            case PromiseFact _,
                    CallFact _,
                    WorkPlanFact _,
                    EndorsementFact _,
                    StocktakingFact _,
                    EvidenceFact _,
                    PublishingFact _,
                    TranslationFact _,
                    SettlementFact _,
                    ReportFact _ -> false;
        };
    }
}
