package org.ayni.query.workshops;

import org.ayni.events.ActivityFact;
import org.ayni.events.ActivityFact.ConferenceAttended;
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

/** Keeps what is told about workshops, what came of their outcomes, and who approved the minutes. */
public final class WorkshopsFold extends PartnershipFold {

    @Override
    public ViewKey key() {
        return new ViewKey("workshops", 2);
    }

    @Override
    protected boolean needs(PartnershipFact fact) {
        return switch (fact) {
            case WorkshopFact _, ThemeFact _, OriginFact _, EndorsementFact _ -> true;
            case ActivityFact activity -> activity instanceof ConferenceAttended;
            // named one by one, so that whoever adds a subject decides here, too
            case CourseFact _,
                    ActorFact _,
                    AgreementFact _,
                    OlympiadFact _,
                    PromiseFact _,
                    ProductFact _,
                    StocktakingFact _,
                    WorkPlanFact _,
                    CallFact _,
                    EvidenceFact _,
                    ReportFact _,
                    PracticeFact _,
                    ProjectFact _,
                    PublishingFact _,
                    TranslationFact _,
                    SettlementFact _ -> false;
        };
    }
}
