package org.ayni.query.contributions;

import java.util.List;
import java.util.Optional;
import org.ayni.events.ActivityFact;
import org.ayni.events.ActivityFact.ActivityRecorded;
import org.ayni.events.ActivityFact.ConferenceAttended;
import org.ayni.events.ActorFact;
import org.ayni.events.ActorFact.ActorRegistered;
import org.ayni.events.AgreementFact;
import org.ayni.events.AgreementFact.AgreementApproved;
import org.ayni.events.AgreementFact.AgreementCameIntoForce;
import org.ayni.events.AgreementFact.AgreementDrafted;
import org.ayni.events.AgreementFact.AgreementRecorded;
import org.ayni.events.AgreementFact.AgreementSigned;
import org.ayni.events.AgreementFact.ClauseRecorded;
import org.ayni.events.AgreementFact.ClauseStruck;
import org.ayni.events.AgreementFact.ClauseWorded;
import org.ayni.events.CallFact;
import org.ayni.events.CourseFact;
import org.ayni.events.EndorsementFact;
import org.ayni.events.EvidenceFact;
import org.ayni.events.OlympiadFact;
import org.ayni.events.OlympiadFact.OlympiadHeld;
import org.ayni.events.OriginFact;
import org.ayni.events.OriginFact.OutcomeAnswered;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.PracticeFact;
import org.ayni.events.PracticeFact.ExperienceTold;
import org.ayni.events.PracticeFact.PracticeAdopted;
import org.ayni.events.PracticeFact.PracticeShared;
import org.ayni.events.PracticeFact.PracticeWithdrawn;
import org.ayni.events.ProductFact;
import org.ayni.events.ProductFact.ProductLaunched;
import org.ayni.events.ProjectFact;
import org.ayni.events.ProjectFact.ProjectRecorded;
import org.ayni.events.PromiseFact;
import org.ayni.events.PublishingFact;
import org.ayni.events.ReportFact;
import org.ayni.events.SettlementFact;
import org.ayni.events.StocktakingFact;
import org.ayni.events.ThemeFact;
import org.ayni.events.ThemeFact.ThemesAgreed;
import org.ayni.events.TranslationFact;
import org.ayni.events.WorkPlanFact;
import org.ayni.events.WorkshopFact;
import org.ayni.events.WorkshopFact.WorkshopHeld;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.Outcome;
import org.ayni.events.value.PhaseRef;
import org.ayni.events.value.Sdg;
import org.ayni.events.value.SdgLink;
import org.ayni.events.value.ThemeId;
import org.ayni.events.value.What;
import org.ayni.query.fact.Fact;
import org.ayni.query.timeline.Kind;
import org.jspecify.annotations.Nullable;

/**
 * By what a fact of one partnership can be found from another.
 *
 * @param kind the word of the timeline
 * @param phase the phase that it names, if it names one
 * @param dropped those of the themes that were agreed to be common and are not on the day that is asked about
 * @param outcomes what came out of it, without questions and challenges that are answered or given up
 * @param jointWith municipalities of other partnerships that took part
 */
public record Matter(
        String kind,
        Work work,
        LocalizedText title,
        @Nullable PhaseRef phase,
        List<ThemeId> themes,
        List<ThemeId> dropped,
        List<Sdg> sdgs,
        List<Outcome> outcomes,
        List<MunicipalityId> jointWith) {

    /** What a fact says of the work of its partnership on the themes and goals that it names. */
    public enum Work {
        /** Something took place: it is counted. */
        DONE,
        /** A project, common themes: the partnership works on it, and what it does is told and counted apart. */
        GOES_ON,
        /** What is known of it, a practice among it, or who could help; and a project that was abandoned. */
        NONE
    }

    /**
     * Empty for facts by which nobody is found: the course of the partnership, what is only promised or planned.
     *
     * @param around what the rest of the record says: what came of a practice has its themes and goals, an answer those of
     *     what was asked
     */
    static Optional<Matter> of(Fact<PartnershipFact> of, Around around) {
        return new Found(of.told(), of, around).matter();
    }

    private record Found(PartnershipFact fact, Fact<?> stands, Around around) {
        Optional<Matter> matter() {
            return switch (fact) {
                case WorkshopFact workshop ->
                    workshop instanceof WorkshopHeld held ? found(Work.DONE, held.what()) : Optional.empty();
                case ActivityFact activity ->
                    switch (activity) {
                        case ActivityRecorded recorded ->
                            Optional.of(
                                    matter(Work.DONE, recorded.what().title(), recorded.what(), recorded.jointWith()));
                        case ConferenceAttended attended -> found(Work.DONE, attended.what());
                    };
                case AgreementFact agreement ->
                    switch (agreement) {
                        case AgreementRecorded recorded -> found(Work.DONE, recorded.what());
                        case AgreementSigned signed -> found(Work.DONE, signed.what());
                        case ClauseRecorded _,
                                AgreementDrafted _,
                                ClauseWorded _,
                                ClauseStruck _,
                                AgreementApproved _,
                                AgreementCameIntoForce _ -> Optional.empty();
                    };
                case OlympiadFact olympiad ->
                    olympiad instanceof OlympiadHeld held ? found(Work.DONE, held.what()) : Optional.empty();
                case ProductFact product ->
                    product instanceof ProductLaunched launched ? found(Work.DONE, launched.what()) : Optional.empty();
                case PracticeFact practice ->
                    switch (practice) {
                        // what is done is told itself, and counted there
                        case PracticeShared shared -> found(Work.NONE, shared.what());
                        case PracticeAdopted adopted -> found(Work.NONE, adopted.what());
                        case ExperienceTold told ->
                            around.practice(told.practice()).flatMap(what -> found(Work.NONE, what));
                        case PracticeWithdrawn _ -> Optional.empty();
                    };
                case ThemeFact theme ->
                    theme instanceof ThemesAgreed agreed ? found(Work.GOES_ON, agreed.what()) : Optional.empty();
                case ProjectFact project ->
                    project instanceof ProjectRecorded recorded
                            ? found(around.isAbandoned(recorded.project()) ? Work.NONE : Work.GOES_ON, recorded.what())
                            : Optional.empty();
                case OriginFact origin ->
                    origin instanceof OutcomeAnswered answered
                            ? around.cameOutOf(answered.outcome())
                                    .map(asked -> matter(Work.NONE, answered.answer(), asked, List.of()))
                            : Optional.empty();
                case ActorFact actor -> actor instanceof ActorRegistered one ? Optional.of(of(one)) : Optional.empty();
                case CourseFact _,
                        PromiseFact _,
                        CallFact _,
                        WorkPlanFact _,
                        EndorsementFact _,
                        StocktakingFact _,
                        EvidenceFact _,
                        PublishingFact _,
                        TranslationFact _,
                        SettlementFact _,
                        ReportFact _ -> Optional.empty();
            };
        }

        private Optional<Matter> found(Work work, What what) {
            return Optional.of(matter(work, what.title(), what, List.of()));
        }

        private Matter matter(Work work, LocalizedText title, What what, List<MunicipalityId> jointWith) {
            return new Matter(
                    Kind.of(fact).word(),
                    work,
                    title,
                    what.phase(),
                    what.themes(),
                    what.themes().stream().filter(this::isDropped).toList(),
                    sdgs(what.sdgs()),
                    Outcomes.open(fact, around::isSettled),
                    jointWith);
        }

        private boolean isDropped(ThemeId theme) {
            return fact instanceof ThemesAgreed agreed
                    && (around.isDropped(theme, stands) || !around.isValid(agreed.valid()));
        }
    }

    private static Matter of(ActorRegistered actor) {
        return new Matter(
                Kind.of(actor).word(),
                Work.NONE,
                actor.name(),
                null,
                actor.themes(),
                List.of(),
                sdgs(actor.sdgs()),
                List.of(),
                List.of());
    }

    private static List<Sdg> sdgs(List<SdgLink> links) {
        return links.stream().map(SdgLink::sdg).distinct().toList();
    }
}
