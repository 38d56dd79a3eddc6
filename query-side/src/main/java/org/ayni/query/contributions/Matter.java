package org.ayni.query.contributions;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.PracticeFact;
import org.ayni.events.PracticeFact.ExperienceTold;
import org.ayni.events.PracticeFact.PracticeAdopted;
import org.ayni.events.PracticeFact.PracticeShared;
import org.ayni.events.PracticeFact.PracticeWithdrawn;
import org.ayni.events.ProductFact;
import org.ayni.events.ProductFact.ProductLaunched;
import org.ayni.events.ProjectFact;
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
import org.ayni.events.value.PracticeId;
import org.ayni.events.value.Sdg;
import org.ayni.events.value.SdgLink;
import org.ayni.events.value.ThemeId;
import org.ayni.events.value.What;
import org.ayni.query.timeline.Kind;
import org.jspecify.annotations.Nullable;

/**
 * By what a fact of one partnership can be found from another.
 *
 * @param kind the word of the timeline
 * @param done whether something took place; an actor who works on a theme is nothing that took place
 * @param phase the phase that it names, if it names one
 * @param jointWith municipalities of other partnerships that took part
 */
public record Matter(
        String kind,
        boolean done,
        LocalizedText title,
        @Nullable PhaseRef phase,
        List<ThemeId> themes,
        List<Sdg> sdgs,
        List<Outcome> outcomes,
        List<MunicipalityId> jointWith) {

    /** Of a fact that needs no other to be found by. */
    public static Optional<Matter> of(PartnershipFact fact) {
        return of(fact, _ -> Optional.empty());
    }

    /**
     * Empty for facts by which nobody is found: the course of the partnership, what is only promised or planned.
     *
     * @param practices what is told of a practice: what came of it has the themes and goals of the practice
     */
    static Optional<Matter> of(PartnershipFact fact, Function<PracticeId, Optional<What>> practices) {
        return switch (fact) {
            case WorkshopFact workshop ->
                workshop instanceof WorkshopHeld held ? done(fact, held.what(), List.of()) : Optional.empty();
            case ActivityFact activity ->
                switch (activity) {
                    case ActivityRecorded recorded -> done(fact, recorded.what(), recorded.jointWith());
                    case ConferenceAttended attended -> done(fact, attended.what(), List.of());
                };
            case AgreementFact agreement ->
                switch (agreement) {
                    case AgreementRecorded recorded -> done(fact, recorded.what(), List.of());
                    case AgreementSigned signed -> done(fact, signed.what(), List.of());
                    case ClauseRecorded _,
                            AgreementDrafted _,
                            ClauseWorded _,
                            ClauseStruck _,
                            AgreementApproved _,
                            AgreementCameIntoForce _ -> Optional.empty();
                };
            case OlympiadFact olympiad ->
                olympiad instanceof OlympiadHeld held ? done(fact, held.what(), List.of()) : Optional.empty();
            case ProductFact product ->
                product instanceof ProductLaunched launched ? done(fact, launched.what(), List.of()) : Optional.empty();
            case PracticeFact practice ->
                switch (practice) {
                    // what is done is told itself, and counted there
                    case PracticeShared shared -> Optional.of(of(fact, false, shared.what(), List.of()));
                    case PracticeAdopted adopted -> Optional.of(of(fact, false, adopted.what(), List.of()));
                    case ExperienceTold told ->
                        practices.apply(told.practice()).map(what -> of(fact, false, what, List.of()));
                    case PracticeWithdrawn _ -> Optional.empty();
                };
            case ThemeFact theme ->
                theme instanceof ThemesAgreed agreed
                        ? Optional.of(of(fact, false, agreed.what(), List.of()))
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
                    ReportFact _,
                    OriginFact _,
                    ProjectFact _ -> Optional.empty();
        };
    }

    private static Optional<Matter> done(PartnershipFact fact, What what, List<MunicipalityId> jointWith) {
        return Optional.of(of(fact, true, what, jointWith));
    }

    private static Matter of(PartnershipFact fact, boolean done, What what, List<MunicipalityId> jointWith) {
        return new Matter(
                Kind.of(fact).word(),
                done,
                what.title(),
                what.phase(),
                what.themes(),
                sdgs(what.sdgs()),
                Outcomes.of(fact),
                jointWith);
    }

    private static Matter of(ActorRegistered actor) {
        return new Matter(
                Kind.of(actor).word(),
                false,
                actor.name(),
                null,
                actor.themes(),
                sdgs(actor.sdgs()),
                List.of(),
                List.of());
    }

    private static List<Sdg> sdgs(List<SdgLink> links) {
        return links.stream().map(SdgLink::sdg).distinct().toList();
    }
}
