package org.ayni.query.stocktaking;

import org.ayni.events.ActivityFact;
import org.ayni.events.ActorFact;
import org.ayni.events.AgreementFact;
import org.ayni.events.CallFact;
import org.ayni.events.CourseFact;
import org.ayni.events.EndorsementFact;
import org.ayni.events.EvidenceFact;
import org.ayni.events.OlympiadFact;
import org.ayni.events.OriginFact;
import org.ayni.events.OriginFact.OutcomeDropped;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.PracticeFact;
import org.ayni.events.ProductFact;
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

/** Keeps what the sides say of themselves, and the workshops that found likenesses and differences. */
public final class StocktakingFold extends PartnershipFold {

    @Override
    public ViewKey key() {
        return new ViewKey("stocktaking", 2);
    }

    @Override
    protected boolean needs(PartnershipFact fact) {
        return switch (fact) {
            case StocktakingFact _ -> true;
            case WorkshopFact workshop -> workshop instanceof WorkshopHeld;
            case OriginFact origin -> origin instanceof OutcomeDropped;
            // named one by one, so that whoever adds a subject decides here, too
            case CourseFact _,
                    ActorFact _,
                    AgreementFact _,
                    ActivityFact _,
                    CallFact _,
                    OlympiadFact _,
                    PromiseFact _,
                    ProductFact _,
                    WorkPlanFact _,
                    EndorsementFact _,
                    EvidenceFact _,
                    PublishingFact _,
                    ThemeFact _,
                    TranslationFact _,
                    SettlementFact _,
                    ReportFact _,
                    PracticeFact _,
                    ProjectFact _ -> false;
        };
    }
}
