package org.ayni.query.timeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ayni.entry.Hash;
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
import org.ayni.events.value.ActorId;
import org.ayni.events.value.AgreementId;
import org.ayni.events.value.CallId;
import org.ayni.events.value.Clause;
import org.ayni.events.value.ClauseId;
import org.ayni.events.value.Confidence;
import org.ayni.events.value.DisciplineId;
import org.ayni.events.value.DocumentId;
import org.ayni.events.value.InterestId;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.Outcome;
import org.ayni.events.value.OutcomeId;
import org.ayni.events.value.Participation;
import org.ayni.events.value.PlanItem;
import org.ayni.events.value.PlanItemRef;
import org.ayni.events.value.PracticeId;
import org.ayni.events.value.ProductId;
import org.ayni.events.value.ProjectId;
import org.ayni.events.value.PromiseId;
import org.ayni.events.value.ReportId;
import org.ayni.events.value.Role;
import org.ayni.events.value.SeriesId;
import org.ayni.events.value.ThingRef;
import org.ayni.events.value.What;
import org.ayni.events.value.WorkshopId;
import org.jspecify.annotations.Nullable;

/**
 * What a fact brings to its row.
 *
 * @param title its own words, if it has some
 * @param what the rest that it tells in common with others, if anything
 * @param names the name row that it writes: other rows are told by it
 * @param about the name row that its title needs, when it has no words of its own
 * @param actor the actor that it is about
 */
record Content(
        @Nullable LocalizedText title,
        @Nullable What what,
        @Nullable String names,
        @Nullable String about,
        @Nullable ActorId actor) {
    private static final Content NOTHING = new Content(null, null, null, null, null);

    static Content of(PartnershipFact fact) {
        return switch (fact) {
            case CourseFact.PartnershipFounded _,
                    CourseFact.PartnershipStateChanged _,
                    CourseFact.PredecessorNamed _,
                    StocktakingFact.SdgAssessed _ -> NOTHING;
            case OriginFact.OutcomeDropped dropped -> about(name(dropped.outcome()));
            case OriginFact.OriginNamed origin -> new Content(null, null, null, name(origin.of()), null);
            case CourseFact.Enrolled enrolled -> told(enrolled.what());
            case ActorFact.ActorRegistered actor ->
                new Content(null, null, name(actor.actor()), name(actor.actor()), actor.actor());
            case ActorFact.ActorInvolvementChanged changed -> about(changed.actor());
            case ActorFact.ActorPlaced placed -> about(placed.actor());
            case ActorFact.ActorSucceeded succeeded -> about(succeeded.actor());
            case CallFact.CallOpened opened -> new Content(opened.sought(), null, name(opened.call()), null, null);
            case CallFact.CallClosed closed -> about(name(closed.call()));
            case CallFact.CallWithdrawn withdrawn -> about(name(withdrawn.call()));
            case CallFact.InterestExpressed expressed -> interest(expressed);
            case CallFact.InterestAccepted accepted -> about(accepted.actor());
            case CallFact.InterestDeclined declined -> about(name(declined.interest()));
            case CallFact.InterestWithdrawn withdrawn -> about(name(withdrawn.interest()));
            case WorkshopFact.WorkshopScheduled scheduled -> told(scheduled.what(), name(scheduled.workshop()));
            case WorkshopFact.WorkshopHeld held -> told(held.what(), name(held.workshop()));
            case WorkshopFact.WorkshopAgendaSet set -> about(name(set.workshop()));
            case WorkshopFact.WorkshopAgendaChanged changed -> about(name(changed.workshop()));
            case WorkshopFact.MinutesWritten written -> about(name(written.workshop()));
            case ProjectFact.ProjectRecorded project -> told(project.what(), name(project.project()));
            case ProjectFact.ProjectAdvanced advanced -> about(name(advanced.project()));
            case PracticeFact.PracticeShared shared -> told(shared.what(), name(shared.practice()));
            case PracticeFact.PracticeAdopted adopted -> told(adopted.what(), name(adopted.practice()));
            case PracticeFact.PracticeWithdrawn withdrawn -> about(name(withdrawn.practice()));
            case PracticeFact.ExperienceTold told -> about(name(told.practice()));
            case OriginFact.OutcomeAnswered answered -> new Content(answered.answer(), null, null, null, null);
            case WorkshopFact.WorkshopCancelled cancelled -> about(name(cancelled.workshop()));
            case AgreementFact.AgreementRecorded agreement ->
                told(agreement.what(), name(DocumentId.of(agreement.agreement())));
            case AgreementFact.ClauseRecorded(var agreement, var clause) -> clause(agreement, clause);
            case AgreementFact.AgreementDrafted drafted ->
                told(drafted.what(), name(DocumentId.of(drafted.agreement())));
            case AgreementFact.ClauseWorded(var agreement, var clause, var _) -> clause(agreement, clause);
            case AgreementFact.ClauseStruck struck -> about(name(struck.agreement(), struck.clause()));
            case AgreementFact.AgreementApproved approved -> about(name(DocumentId.of(approved.agreement())));
            case AgreementFact.AgreementSigned signed -> told(signed.what());
            case AgreementFact.AgreementCameIntoForce force -> about(name(DocumentId.of(force.agreement())));
            case ActivityFact.ActivityRecorded activity -> told(activity.what());
            case ActivityFact.ConferenceAttended attended -> told(attended.what());
            case OlympiadFact.OlympiadSeriesStarted started ->
                new Content(started.name(), null, name(started.series()), null, null);
            case OlympiadFact.OlympiadSeriesRenamed renamed ->
                new Content(renamed.name(), null, name(renamed.series()), null, null);
            case OlympiadFact.OlympiadPlanned planned -> told(planned.what());
            case OlympiadFact.OlympiadCalledOff off -> about(name(off.series()));
            case OlympiadFact.OlympiadOpened opened -> about(name(opened.series()));
            case OlympiadFact.OlympiadHeld held -> told(held.what());
            case ContestFact.DisciplineSet set ->
                new Content(set.name(), null, name(set, set.discipline()), null, null);
            case ContestFact.TeamEntered _, ContestFact.SingleEntered _ -> NOTHING;
            case ContestFact.ResultRecorded result -> about(name(result, result.discipline()));
            case ContestFact.MatchRecorded match -> about(name(match, match.discipline()));
            case PromiseFact.PromiseMade made ->
                new Content(made.text(), null, name(made.promise()), null, made.actor());
            case PromiseFact.PromiseKept kept -> about(name(kept.promise()));
            case PromiseFact.PromiseLapsed lapsed -> about(name(lapsed.promise()));
            case ReportFact.ReportSubmitted submitted -> told(submitted.what(), name(submitted.report()));
            case ReportFact.ReportAnswered answered -> about(name(answered.report()));
            case EvidenceFact.EvidenceAdded added -> new Content(added.title(), null, name(added.file()), null, null);
            case EvidenceFact.EvidenceRemoved removed -> about(name(removed.file()));
            case ProductFact.ProductLaunched launched -> told(launched.what(), name(launched.product()));
            case ProductFact.ProductPriced priced -> about(name(priced.product()));
            case ProductFact.ProductShareTold share -> about(name(share.product()));
            case ProductFact.ProductSold sold -> about(name(sold.product()));
            case ProductFact.ProductCertified certified -> about(name(certified.product()));
            case ProductFact.ProductCertificateEnded ended -> about(name(ended.product()));
            case ThemeFact.ThemesAgreed agreed -> told(agreed.what());
            case ThemeFact.ThemeDropped _, PublishingFact _, SettlementFact _, TranslationFact _ -> NOTHING;
            case WorkPlanFact.WorkPlanDrafted drafted -> told(drafted.what(), name(DocumentId.of(drafted.plan())));
            case WorkPlanFact.WorkPlanRecorded told -> told(told.what(), name(DocumentId.of(told.plan())));
            case WorkPlanFact.PlanItemAdded added -> told(planned(added.content()), name(added.ref()));
            case WorkPlanFact.PlanItemReplanned replanned -> told(planned(replanned.content()), name(replanned.ref()));
            case WorkPlanFact.PlanItemDropped dropped -> about(name(dropped.ref()));
            case WorkPlanFact.WorkPlanProposed proposed -> about(name(DocumentId.of(proposed.plan())));
            case WorkPlanFact.ProgressReported told -> about(name(told.ref()));
            case WorkPlanFact.WorkPlanClosed closed -> about(name(DocumentId.of(closed.plan())));
            case EndorsementFact.DocumentEndorsed endorsed -> about(name(endorsed.document()));
        };
    }

    /** What others call the thing that this fact names. */
    static @Nullable LocalizedText name(PartnershipFact fact) {
        if (fact instanceof CallFact.InterestExpressed expressed) {
            return expressed.newcomer() == null ? null : expressed.newcomer().name();
        }
        return fact instanceof ActorFact.ActorRegistered actor ? actor.name() : of(fact).title();
    }

    /** All name rows that this fact writes: of the thing that it names, and of what came out of it. */
    static Map<String, LocalizedText> names(PartnershipFact fact) {
        var names = new LinkedHashMap<String, LocalizedText>();
        var own = of(fact).names();
        var name = name(fact);
        if (own != null && name != null) {
            names.put(own, name);
        }
        outcomes(fact).forEach(one -> names.put(name(one.id()), one.text()));
        return names;
    }

    private static List<Outcome.Named> outcomes(PartnershipFact fact) {
        if (fact instanceof WorkshopFact.WorkshopHeld held) {
            return held.named();
        }
        return fact instanceof ActivityFact.ConferenceAttended attended ? attended.named() : List.of();
    }

    /** An actor has its name already; a newcomer is called by the one it came with. */
    private static Content interest(CallFact.InterestExpressed expressed) {
        if (expressed.actor() != null) {
            return about(expressed.actor());
        }
        var name = name(expressed.interest());
        return new Content(null, null, name, name, null);
    }

    private static String name(ProductId product) {
        return "name/product/" + product;
    }

    /** Of what has a name row; an entry is called by what it tells. */
    private static @Nullable String name(ThingRef thing) {
        var id = thing.id();
        return switch (thing.kind()) {
            case WORKSHOP -> name(new WorkshopId(id));
            case PROJECT -> name(new ProjectId(id));
            case PRACTICE -> name(new PracticeId(id));
            case PLAN_ITEM -> name(thing.planItem());
            case PROMISE -> name(new PromiseId(id));
            case CALL -> name(new CallId(id));
            case CLAUSE -> name(thing.clause().agreement(), thing.clause().clause());
            case AGREEMENT -> name(DocumentId.of(new AgreementId(id)));
            case SERIES -> name(new SeriesId(id));
            case PRODUCT -> name(new ProductId(id));
            case OUTCOME -> name(new OutcomeId(id));
            case ENTRY -> null;
        };
    }

    private static String name(OutcomeId outcome) {
        return "name/outcome/" + outcome;
    }

    private static String name(ReportId report) {
        return "name/report/" + report;
    }

    private static String name(CallId call) {
        return "name/call/" + call;
    }

    private static String name(InterestId interest) {
        return "name/interest/" + interest;
    }

    static String name(ActorId actor) {
        return "name/actor/" + actor;
    }

    private static String name(WorkshopId workshop) {
        return "name/workshop/" + workshop;
    }

    private static String name(ProjectId project) {
        return "name/project/" + project;
    }

    private static String name(PracticeId practice) {
        return "name/practice/" + practice;
    }

    private static String name(PromiseId promise) {
        return "name/promise/" + promise;
    }

    /** Its heading is its title, or where there is none, its text. */
    private static Content clause(AgreementId agreement, Clause clause) {
        var title = clause.heading() == null ? clause.text() : clause.heading();
        return new Content(title, null, name(agreement, clause.clause()), null, null);
    }

    private static String name(AgreementId agreement, ClauseId clause) {
        return "name/clause/" + agreement + "/" + clause;
    }

    private static String name(PlanItemRef item) {
        return "name/plan-item/" + item;
    }

    /** Of the minutes, as of the workshop. */
    private static String name(DocumentId document) {
        return switch (document.kind()) {
            case WORK_PLAN, AGREEMENT -> "name/" + document;
            case MINUTES -> name(new WorkshopId(document.id()));
        };
    }

    /** Its measure is its title; who is responsible takes part. */
    private static What planned(PlanItem item) {
        return new What(
                item.measure(),
                null,
                null,
                null,
                null,
                item.responsible().stream()
                        .map(actor -> new Participation(actor, Role.LEAD))
                        .toList(),
                item.sdgs(),
                List.of(),
                List.of(),
                item.themes(),
                item.sources(),
                Confidence.OWN_RECORD,
                List.of());
    }

    private static String name(Hash file) {
        return "name/file/" + file;
    }

    private static String name(SeriesId series) {
        return "name/series/" + series;
    }

    private static String name(ContestFact fact, DisciplineId discipline) {
        return "name/discipline/" + fact.series() + "/" + fact.edition() + "/" + discipline;
    }

    private static Content told(What what) {
        return new Content(what.title(), what, null, null, null);
    }

    private static Content told(What what, String names) {
        return new Content(what.title(), what, names, null, null);
    }

    private static Content about(ActorId actor) {
        return new Content(null, null, null, name(actor), actor);
    }

    private static Content about(String name) {
        return new Content(null, null, null, name, null);
    }
}
