package org.ayni.query.genealogy;

import org.ayni.events.ActivityFact;
import org.ayni.events.ActorFact;
import org.ayni.events.AgreementFact;
import org.ayni.events.CallFact;
import org.ayni.events.CourseFact;
import org.ayni.events.EndorsementFact;
import org.ayni.events.EvidenceFact;
import org.ayni.events.OlympiadFact;
import org.ayni.events.OriginFact;
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
import org.ayni.query.fact.PartnershipFold;
import org.ayni.query.view.ViewKey;

/** Keeps whatever can come of something or have something come of it. */
public final class GenealogyFold extends PartnershipFold {

    @Override
    public ViewKey key() {
        return new ViewKey("genealogy", 2);
    }

    @Override
    protected boolean needs(PartnershipFact fact) {
        return switch (fact) {
            case OriginFact _,
                    PracticeFact _,
                    ProjectFact _,
                    WorkshopFact _,
                    ActivityFact _,
                    WorkPlanFact _,
                    PromiseFact _,
                    CallFact _,
                    AgreementFact _,
                    OlympiadFact _,
                    ProductFact _ -> true;
            // named one by one, so that whoever adds a subject decides here, too
            case ReportFact _,
                    EndorsementFact _,
                    CourseFact _,
                    ActorFact _,
                    StocktakingFact _,
                    EvidenceFact _,
                    PublishingFact _,
                    ThemeFact _,
                    TranslationFact _,
                    SettlementFact _ -> false;
        };
    }
}
