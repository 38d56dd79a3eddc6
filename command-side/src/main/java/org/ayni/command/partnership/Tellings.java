package org.ayni.command.partnership;

import java.util.List;
import java.util.Optional;
import org.ayni.command.Asking;
import org.ayni.command.Decision.Refused;
import org.ayni.command.Gist;
import org.ayni.command.partnership.ContestCommand.EnterSingle;
import org.ayni.command.partnership.PartnershipCommand.Tell;
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

/** Which subject's rules a telling is held against. A subject that asks nothing of the kind is named, too. */
final class Tellings {

    private Tellings() {}

    /** What may come after what: a workshop is held once, a promise ends once, an id names one thing. */
    static Optional<Refused> stage(PartnershipState state, Tell tell, Asking asking) {
        return switch (tell) {
            case CourseCommand course -> CourseRules.stage(state, course);
            case ActorCommand actor -> ActorRules.stage(state, actor);
            case WorkshopCommand workshop -> WorkshopRules.stage(state, workshop);
            case AgreementCommand agreement -> AgreementRules.stage(state, agreement, asking);
            case ActivityCommand activity -> ActivityRules.stage(state, activity);
            case OlympiadCommand olympiad -> OlympiadRules.stage(state, olympiad);
            case PromiseCommand promise -> PromiseRules.stage(state, promise);
            case PublishingCommand publishing -> PublishingRules.stage(state, publishing, asking);
            case SettlementCommand settlement -> SettlementRules.stage(state, settlement);
            case ProductCommand product -> ProductRules.stage(state, product);
            case ReportCommand report -> ReportRules.stage(state, report);
            case CallCommand call -> CallRules.stage(state, call);
            case OriginCommand origin -> OriginRules.stage(state, origin);
            case ProjectCommand project -> ProjectRules.stage(state, project);
            case PracticeCommand practice -> PracticeRules.stage(state, practice, asking);
            case StocktakingCommand stocktaking -> StocktakingRules.stage(stocktaking);
            case ThemeCommand theme -> ThemeRules.stage(state, theme);
            case TranslationCommand translation -> TranslationRules.stage(state, translation, asking);
            case WorkPlanCommand plan -> WorkPlanRules.stage(state, plan);
            case EndorsementCommand endorsement -> EndorsementRules.stage(state, endorsement, asking);
            case EvidenceCommand evidence -> EvidenceRules.stage(state, evidence, asking);
        };
    }

    /**
     * A correction stays at the stage of the fact that it corrects, unless that is of no effect any more.
     *
     * @param others the state without the fact that is corrected
     */
    static Optional<Refused> stageOfCorrection(PartnershipState others, Tell anew) {
        return switch (anew) {
            case PromiseCommand promise -> PromiseRules.stageOfCorrection(others, promise);
            case OlympiadCommand olympiad -> OlympiadRules.stageOfCorrection(others, olympiad);
            case AgreementCommand agreement -> AgreementRules.stageOfCorrection(others, agreement);
            case WorkshopCommand workshop -> WorkshopRules.stageOfCorrection(others, workshop);
            case ActivityCommand activity -> ActivityRules.stageOfCorrection(others, activity);
            case OriginCommand origin -> OriginRules.stageOfCorrection(others, origin);
            case ProjectCommand project -> ProjectRules.stageOfCorrection(project);
            case PracticeCommand practice -> PracticeRules.stageOfCorrection(practice);
            case WorkPlanCommand plan -> WorkPlanRules.stageOfCorrection(others, plan);
            case ProductCommand product -> ProductRules.stageOfCorrection(others, product);
            case CourseCommand _,
                    ActorCommand _,
                    ReportCommand _,
                    StocktakingCommand _,
                    ThemeCommand _,
                    TranslationCommand _,
                    EndorsementCommand _,
                    CallCommand _,
                    EvidenceCommand _,
                    PublishingCommand _,
                    SettlementCommand _ -> Optional.empty();
        };
    }

    /** What there is against the entries that a fact cites, of this journal and of others, and against its figures. */
    static Optional<Refused> cited(PartnershipState state, Tell tell, Asking asking) {
        return switch (tell) {
            case CourseCommand course -> CourseRules.cited(state, course, asking);
            case ActivityCommand activity -> ActivityRules.cited(state, activity, asking);
            case AgreementCommand agreement -> AgreementRules.cited(state, agreement, asking);
            case PromiseCommand promise -> PromiseRules.cited(state, promise);
            case CallCommand call -> CallRules.cited(state, call, asking.happened());
            case OriginCommand origin -> OriginRules.cited(state, origin);
            case ProjectCommand project -> ProjectRules.cited(state, project, asking.happened());
            case PracticeCommand practice -> PracticeRules.cited(state, practice, asking);
            case StocktakingCommand stocktaking -> StocktakingRules.cited(state, stocktaking, asking);
            case TranslationCommand translation -> TranslationRules.cited(state, translation, asking);
            case WorkPlanCommand plan -> WorkPlanRules.cited(state, plan);
            case EndorsementCommand endorsement -> EndorsementRules.cited(state, endorsement, asking);
            case EvidenceCommand evidence -> EvidenceRules.cited(state, evidence, asking);
            case ProductCommand product -> ProductRules.possible(state, product, asking);
            case ReportCommand report -> ReportRules.cited(state, report, asking);
            case SettlementCommand settlement -> SettlementRules.cited(state, settlement);
            case ActorCommand _, WorkshopCommand _, OlympiadCommand _, PublishingCommand _, ThemeCommand _ ->
                Optional.empty();
        };
    }

    /** The facts that a command brings about besides the one that it states, and that stand before it. */
    static List<PartnershipFact> before(PartnershipState state, Tell tell) {
        return switch (tell) {
            case CallCommand call -> CallRules.before(state, call);
            case CourseCommand _,
                    ActorCommand _,
                    WorkshopCommand _,
                    AgreementCommand _,
                    ActivityCommand _,
                    OlympiadCommand _,
                    OriginCommand _,
                    ProjectCommand _,
                    PracticeCommand _,
                    PromiseCommand _,
                    ProductCommand _,
                    ReportCommand _,
                    StocktakingCommand _,
                    ThemeCommand _,
                    TranslationCommand _,
                    WorkPlanCommand _,
                    EndorsementCommand _,
                    EvidenceCommand _,
                    PublishingCommand _,
                    SettlementCommand _ -> List.of();
        };
    }

    /** The facts that a command brings about besides, and that stand after it. Only asked as {@link #fact} is. */
    static List<PartnershipFact> after(PartnershipState state, Tell tell, Asking asking) {
        if (tell instanceof EnterSingle entering) {
            return ContestRules.after(state, entering, asking.chance());
        }
        if (tell instanceof PracticeCommand practice) {
            return PracticeRules.after(state, practice, asking);
        }
        return tell instanceof ProjectCommand project ? ProjectRules.after(state, project) : List.of();
    }

    /** The fact that a command states. Only asked once there is nothing against the entries that it cites. */
    static PartnershipFact fact(PartnershipState state, Tell tell, Asking asking) {
        return switch (tell) {
            case CourseCommand course -> CourseRules.fact(course, asking);
            case ActorCommand actor -> ActorRules.fact(state, actor);
            case WorkshopCommand workshop -> WorkshopRules.fact(state, workshop);
            case AgreementCommand agreement -> AgreementRules.fact(state, agreement, asking);
            case ActivityCommand activity -> ActivityRules.fact(state, activity, asking);
            case OlympiadCommand olympiad -> OlympiadRules.fact(state, olympiad, asking);
            case PromiseCommand promise -> PromiseRules.fact(state, promise);
            case PublishingCommand publishing -> PublishingRules.fact(publishing, asking);
            case ProductCommand product -> ProductRules.fact(state, product);
            case ReportCommand report -> ReportRules.fact(state, report, asking);
            case SettlementCommand settlement -> SettlementRules.fact(state, settlement);
            case CallCommand call -> CallRules.fact(state, call);
            case OriginCommand origin -> OriginRules.fact(state, origin);
            case ProjectCommand project -> ProjectRules.fact(state, project);
            case PracticeCommand practice -> PracticeRules.fact(state, practice, asking);
            case StocktakingCommand stocktaking -> StocktakingRules.fact(state, stocktaking, asking);
            case ThemeCommand theme -> ThemeRules.fact(theme);
            case TranslationCommand translation -> TranslationRules.fact(state, translation, asking);
            case WorkPlanCommand plan -> WorkPlanRules.fact(state, plan, asking);
            case EndorsementCommand endorsement -> EndorsementRules.fact(state, endorsement, asking);
            case EvidenceCommand evidence -> EvidenceRules.fact(state, evidence, asking);
        };
    }

    /**
     * What a fact is about and what has to be there for it: the one list that telling, correcting and retracting are held
     * against.
     */
    static Gist<Subject> gist(PartnershipFact fact) {
        return switch (fact) {
            case CourseFact course -> CourseRules.gist(course);
            case ActorFact actor -> ActorRules.gist(actor);
            case WorkshopFact workshop -> WorkshopRules.gist(workshop);
            case AgreementFact agreement -> AgreementRules.gist(agreement);
            case ActivityFact activity -> ActivityRules.gist(activity);
            case OlympiadFact olympiad -> OlympiadRules.gist(olympiad);
            case PromiseFact promise -> PromiseRules.gist(promise);
            case PublishingFact publishing -> PublishingRules.gist(publishing);
            case SettlementFact settlement -> SettlementRules.gist(settlement);
            case ProductFact product -> ProductRules.gist(product);
            case ReportFact report -> ReportRules.gist(report);
            case CallFact call -> CallRules.gist(call);
            case OriginFact origin -> OriginRules.gist(origin);
            case ProjectFact project -> ProjectRules.gist(project);
            case PracticeFact practice -> PracticeRules.gist(practice);
            case StocktakingFact stocktaking -> StocktakingRules.gist(stocktaking);
            case ThemeFact theme -> ThemeRules.gist(theme);
            case TranslationFact translation -> TranslationRules.gist(translation);
            case WorkPlanFact plan -> WorkPlanRules.gist(plan);
            case EndorsementFact endorsement -> EndorsementRules.gist(endorsement);
            case EvidenceFact evidence -> EvidenceRules.gist(evidence);
        };
    }
}
