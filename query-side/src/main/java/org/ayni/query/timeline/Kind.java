package org.ayni.query.timeline;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayni.events.ActivityFact;
import org.ayni.events.ActorFact;
import org.ayni.events.AgreementFact;
import org.ayni.events.CallFact;
import org.ayni.events.ContestFact;
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
import org.ayni.events.value.ActivityKind;
import org.ayni.events.value.Spelling;

/**
 * What kind of row it is, in the words of the chronology.
 *
 * @param world whether it happened in the world; the others only keep the record and are shown to those who ask
 */
public record Kind(String word, boolean world) {
    static final Kind CONFIRMATION = record("confirmation");
    static final Kind CONFIRMATIONS = record("confirmations");
    static final Kind DISPUTE = record("dispute");
    static final Kind CORRECTION = record("correction");
    static final Kind RETRACTION = record("retraction");
    static final String TRANSLATION = "translation";
    static final String TRANSLATION_APPROVED = "translation-approved";
    static final String VIEW_PUBLISHED = "view-published";
    static final String VIEW_WITHDRAWN = "view-withdrawn";
    static final Kind PUBLICATION = record("publication");
    static final Kind WITHDRAWAL = record("withdrawal");

    /** All words that rows can have. */
    static final Set<String> WORDS = words();

    public static Kind of(PartnershipFact fact) {
        return switch (fact) {
            case CourseFact.PartnershipFounded _ -> world("founding");
            case CourseFact.PartnershipStateChanged _ -> world("state-change");
            case CourseFact.PredecessorNamed _ -> record("predecessor");
            case CourseFact.Enrolled _ -> world("enrolment");
            case ActorFact.ActorRegistered _ -> record("actor-registered");
            case ActorFact.ActorInvolvementChanged _ -> record("actor-involvement");
            case ActorFact.ActorPlaced _ -> record("actor-placed");
            case ActorFact.ActorSucceeded _ -> record("actor-succeeded");
            case CallFact.CallOpened _ -> world("call");
            case CallFact.CallClosed _ -> record("call-closed");
            case CallFact.CallWithdrawn _ -> record("call-withdrawn");
            case CallFact.InterestExpressed _ -> record("interest");
            case CallFact.InterestAccepted _ -> record("interest-accepted");
            case CallFact.InterestDeclined _ -> record("interest-declined");
            case CallFact.InterestWithdrawn _ -> record("interest-withdrawn");
            case WorkshopFact.WorkshopScheduled _ -> world("workshop-scheduled");
            case WorkshopFact.WorkshopAgendaSet _ -> record("workshop-agenda");
            case WorkshopFact.WorkshopAgendaChanged _ -> record("workshop-agenda-changed");
            case WorkshopFact.MinutesWritten _ -> record("minutes");
            case ProjectFact.ProjectRecorded _ -> world("project");
            case ProjectFact.ProjectAdvanced advanced ->
                world("project-" + advanced.stage().name().toLowerCase(Locale.ROOT));
            case PracticeFact.PracticeShared _ -> world("practice-shared");
            case PracticeFact.PracticeWithdrawn _ -> record("practice-withdrawn");
            case PracticeFact.PracticeAdopted _ -> world("practice-adopted");
            case PracticeFact.ExperienceTold _ -> world("practice-experience");
            case OriginFact.OriginNamed _ -> record("origin");
            case OriginFact.OutcomeAnswered _ -> world("outcome-answered");
            case OriginFact.OutcomeDropped _ -> record("outcome-dropped");
            case WorkshopFact.WorkshopHeld _ -> world("bilateral-workshop");
            case WorkshopFact.WorkshopCancelled _ -> world("workshop-cancelled");
            case AgreementFact.AgreementRecorded _ -> world("agreement");
            case AgreementFact.ClauseRecorded _ -> record("clause-recorded");
            case AgreementFact.AgreementDrafted _ -> record("agreement-drafted");
            case AgreementFact.ClauseWorded _ -> record("clause");
            case AgreementFact.ClauseStruck _ -> record("clause-struck");
            case AgreementFact.AgreementApproved _ -> world("agreement-approved");
            case AgreementFact.AgreementSigned _ -> world("agreement-signed");
            case AgreementFact.AgreementCameIntoForce _ -> world("agreement-in-force");
            case ActivityFact.ActivityRecorded activity -> world(word(activity.kind()));
            case ActivityFact.ConferenceAttended _ -> world("programme-conference");
            case OlympiadFact.OlympiadSeriesStarted _ -> record("olympiad-series");
            case OlympiadFact.OlympiadSeriesRenamed _ -> record("olympiad-series-renamed");
            case OlympiadFact.OlympiadPlanned _ -> world("olympiad-planned");
            case OlympiadFact.OlympiadCalledOff _ -> record("olympiad-called-off");
            case OlympiadFact.OlympiadOpened _ -> record("olympiad-opened");
            case OlympiadFact.OlympiadHeld _ -> world("senior-olympiad");
            // an edition has a board of its own; a thousand results are no history
            case ContestFact.DisciplineSet _ -> record("olympiad-discipline");
            case ContestFact.TeamEntered _ -> record("olympiad-team");
            case ContestFact.SingleEntered _ -> record("olympiad-single");
            case ContestFact.ResultRecorded _ -> record("olympiad-result");
            case ContestFact.MatchRecorded _ -> record("olympiad-match");
            // a promise is told where it was announced, and has a ledger of its own
            case PromiseFact.PromiseMade _ -> record("promise");
            case PromiseFact.PromiseKept _ -> record("promise-kept");
            case PromiseFact.PromiseLapsed _ -> record("promise-lapsed");
            // it shows what is told elsewhere
            case ReportFact.ReportSubmitted _ -> world("report-submitted");
            case ReportFact.ReportAnswered _ -> world("report-answered");
            case EvidenceFact.EvidenceAdded _ -> record("evidence");
            case EvidenceFact.EvidenceRemoved _ -> record("evidence-removed");
            case ThemeFact.ThemesAgreed _ -> world("themes-agreed");
            case ThemeFact.ThemeDropped _ -> record("theme-dropped");
            case TranslationFact.TextTranslated _ -> record(TRANSLATION);
            case TranslationFact.TranslationApproved _ -> record(TRANSLATION_APPROVED);
            case PublishingFact.ViewPublished _ -> record(VIEW_PUBLISHED);
            case PublishingFact.ViewWithdrawn _ -> record(VIEW_WITHDRAWN);
            case SettlementFact.WorkingValueSettled _ -> record("working-value");
            case SettlementFact.SilenceRuleProposed _ -> record("silence-rule");
            case SettlementFact.SilenceRuleEnded _ -> record("silence-rule-ended");
            case ProductFact.ProductLaunched _ -> world("product-launch");
            case ProductFact.ProductPriced _ -> record("product-price");
            case ProductFact.ProductShareTold _ -> record("product-share");
            case ProductFact.ProductSold _ -> record("product-sales");
            case ProductFact.ProductCertified _ -> world("product-certificate");
            case ProductFact.ProductCertificateEnded _ -> world("product-certificate-ended");
            // seventeen goals on one day: they have a view of their own
            case StocktakingFact.SdgAssessed _ -> record("stocktaking");
            case WorkPlanFact.WorkPlanDrafted _ -> record("work-plan-drafted");
            case WorkPlanFact.WorkPlanRecorded _ -> world("work-plan");
            case WorkPlanFact.PlanItemAdded _ -> record("plan-item");
            case WorkPlanFact.PlanItemReplanned _ -> record("plan-item-replanned");
            case WorkPlanFact.PlanItemDropped _ -> record("plan-item-dropped");
            case WorkPlanFact.WorkPlanProposed _ -> world("work-plan-proposed");
            case WorkPlanFact.ProgressReported _ -> record("progress");
            case WorkPlanFact.WorkPlanClosed _ -> world("work-plan-closed");
            case EndorsementFact.DocumentEndorsed _ -> world("endorsement");
        };
    }

    private static Set<String> words() {
        return Stream.concat(
                        Stream.of(ActivityKind.values()).map(Kind::word),
                        Stream.of(
                                "founding",
                                "state-change",
                                "predecessor",
                                "report-submitted",
                                "report-answered",
                                "enrolment",
                                "actor-registered",
                                "actor-involvement",
                                "actor-placed",
                                "actor-succeeded",
                                "workshop-scheduled",
                                "workshop-agenda",
                                "workshop-agenda-changed",
                                "minutes",
                                "origin",
                                "project",
                                "project-idea",
                                "project-proposed",
                                "project-approved",
                                "project-running",
                                "project-completed",
                                "project-abandoned",
                                "practice-shared",
                                "practice-withdrawn",
                                "practice-adopted",
                                "practice-experience",
                                "outcome-answered",
                                "outcome-dropped",
                                "bilateral-workshop",
                                "workshop-cancelled",
                                "agreement",
                                "clause-recorded",
                                "agreement-drafted",
                                "clause",
                                "clause-struck",
                                "agreement-approved",
                                "agreement-signed",
                                "agreement-in-force",
                                "programme-conference",
                                "olympiad-series",
                                "olympiad-series-renamed",
                                "olympiad-planned",
                                "olympiad-called-off",
                                "olympiad-opened",
                                "senior-olympiad",
                                "olympiad-discipline",
                                "olympiad-team",
                                "olympiad-single",
                                "olympiad-result",
                                "olympiad-match",
                                "promise",
                                "promise-kept",
                                "promise-lapsed",
                                "themes-agreed",
                                "theme-dropped",
                                TRANSLATION,
                                TRANSLATION_APPROVED,
                                VIEW_PUBLISHED,
                                VIEW_WITHDRAWN,
                                "working-value",
                                "silence-rule",
                                "silence-rule-ended",
                                "product-launch",
                                "product-price",
                                "product-share",
                                "product-sales",
                                "product-certificate",
                                "product-certificate-ended",
                                "call",
                                "call-closed",
                                "call-withdrawn",
                                "interest",
                                "interest-accepted",
                                "interest-declined",
                                "interest-withdrawn",
                                "stocktaking",
                                "work-plan-drafted",
                                "work-plan",
                                "plan-item",
                                "plan-item-replanned",
                                "plan-item-dropped",
                                "work-plan-proposed",
                                "progress",
                                "work-plan-closed",
                                "endorsement",
                                "evidence",
                                "evidence-removed",
                                CONFIRMATION.word(),
                                CONFIRMATIONS.word(),
                                DISPUTE.word(),
                                CORRECTION.word(),
                                RETRACTION.word(),
                                PUBLICATION.word(),
                                WITHDRAWAL.word()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String word(ActivityKind kind) {
        return Spelling.of(kind);
    }

    private static Kind world(String word) {
        return new Kind(word, true);
    }

    private static Kind record(String word) {
        return new Kind(word, false);
    }
}
