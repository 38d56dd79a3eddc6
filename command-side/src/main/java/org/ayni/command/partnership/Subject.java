package org.ayni.command.partnership;

import java.util.Optional;
import org.ayni.command.Reason;
import org.ayni.entry.EntryRef;
import org.ayni.entry.Hash;
import org.ayni.events.value.ActorId;
import org.ayni.events.value.AgreementId;
import org.ayni.events.value.CallId;
import org.ayni.events.value.ClauseId;
import org.ayni.events.value.ConferenceId;
import org.ayni.events.value.DisciplineId;
import org.ayni.events.value.DocumentId;
import org.ayni.events.value.InterestId;
import org.ayni.events.value.Language;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.OutcomeId;
import org.ayni.events.value.PhaseRef;
import org.ayni.events.value.PlanItemRef;
import org.ayni.events.value.PracticeId;
import org.ayni.events.value.ProductId;
import org.ayni.events.value.ProjectId;
import org.ayni.events.value.ProjectStage;
import org.ayni.events.value.PromiseId;
import org.ayni.events.value.PublicView;
import org.ayni.events.value.ReportId;
import org.ayni.events.value.Sdg;
import org.ayni.events.value.SeriesId;
import org.ayni.events.value.ThemeId;
import org.ayni.events.value.ThingRef;
import org.ayni.events.value.WorkPlanId;
import org.ayni.events.value.WorkshopId;
import org.jspecify.annotations.Nullable;

/** What a fact of a partnership is about. An activity has no id: only its own entry names it. */
sealed interface Subject {

    /** Whether a fact about it tells of something that happened, not of what was planned, promised or filed: such a fact keeps a promise. */
    boolean happened();

    /** What other facts name by its id. */
    sealed interface Named extends Subject {

        /** Why a fact is refused that names it where it is not there. */
        Reason unknown();

        Object id();
    }

    /** What is tied to another of its kind, which must not lead back to it. */
    sealed interface Tied extends Subject {}

    sealed interface Happening extends Subject {
        @Override
        default boolean happened() {
            return true;
        }
    }

    sealed interface Filed extends Subject {
        @Override
        default boolean happened() {
            return false;
        }
    }

    /** What has to be there for a thing to be named; nothing for an entry, which is only cited. */
    static Optional<Subject> of(ThingRef thing) {
        return switch (thing.kind()) {
            case OUTCOME -> Optional.of(new Outcome(new OutcomeId(thing.id())));
            case WORKSHOP -> Optional.of(new Workshop(new WorkshopId(thing.id())));
            case PROJECT -> Optional.of(new Project(new ProjectId(thing.id())));
            case PRACTICE -> Optional.of(new Practice(new PracticeId(thing.id())));
            case PLAN_ITEM -> Optional.of(new PlanItem(thing.planItem()));
            case PROMISE -> Optional.of(new Promise(new PromiseId(thing.id())));
            case CALL -> Optional.of(new Call(new CallId(thing.id())));
            case CLAUSE ->
                Optional.of(
                        new ClauseOf(thing.clause().agreement(), thing.clause().clause()));
            case AGREEMENT -> Optional.of(new Agreement(new AgreementId(thing.id())));
            case SERIES -> Optional.of(new Series(new SeriesId(thing.id())));
            case PRODUCT -> Optional.of(new Product(new ProductId(thing.id())));
            case ENTRY -> Optional.empty();
        };
    }

    // --- the partnership itself

    record Founding() implements Happening {}

    record State() implements Happening {}

    /** A predecessor of a side. The sides themselves are there from the founding. */
    record Municipality(MunicipalityId id) implements Named, Filed {
        @Override
        public Reason unknown() {
            return Reason.UNKNOWN_SIDE;
        }
    }

    record Enrolment(PhaseRef phase) implements Happening {}

    // --- actors

    record Actor(ActorId id) implements Named, Tied, Filed {
        @Override
        public Reason unknown() {
            return Reason.UNKNOWN_ACTOR;
        }
    }

    record Involvement(ActorId actor) implements Happening {}

    record Place(ActorId actor) implements Tied, Filed {}

    record Succession(ActorId actor) implements Tied, Filed {}

    // --- calls for contributors

    record Call(CallId id) implements Named, Happening {
        @Override
        public Reason unknown() {
            return Reason.UNKNOWN_CALL;
        }
    }

    record CallEnd(CallId call) implements Filed {}

    record Interest(InterestId id) implements Named, Happening {
        @Override
        public Reason unknown() {
            return Reason.UNKNOWN_INTEREST;
        }
    }

    record InterestAnswer(InterestId interest) implements Filed {}

    // --- workshops

    record WorkshopPlan(WorkshopId id) implements Named, Filed {
        @Override
        public Reason unknown() {
            return Reason.UNKNOWN_WORKSHOP;
        }
    }

    record WorkshopAgenda(WorkshopId id) implements Named, Filed {
        @Override
        public Reason unknown() {
            return Reason.UNKNOWN_AGENDA;
        }
    }

    /** What the agenda says after it was changed. */
    record WorkshopAgendaVersion(WorkshopId workshop) implements Filed {}

    record Workshop(WorkshopId id) implements Named, Happening {
        @Override
        public Reason unknown() {
            return Reason.WORKSHOP_NOT_HELD;
        }
    }

    record Minutes(WorkshopId workshop) implements Filed {}

    // --- what comes of what

    /** It is there with the fact of which it came out. */
    record Outcome(OutcomeId id) implements Named, Filed {
        @Override
        public Reason unknown() {
            return Reason.UNKNOWN_OUTCOME;
        }
    }

    /** It is there with an outcome that asks for an answer: a question, or a challenge. */
    record OutcomeAsking(OutcomeId outcome) implements Filed {}

    record OutcomeAnswer(OutcomeId outcome) implements Filed {}

    record OutcomeDrop(OutcomeId outcome) implements Filed {}

    /** What something came from, by way of others, too. */
    record Origin(ThingRef of) implements Tied, Filed {}

    record Project(ProjectId id) implements Named, Filed {
        @Override
        public Reason unknown() {
            return Reason.UNKNOWN_PROJECT;
        }
    }

    record StepOf(ProjectId project, ProjectStage stage) {}

    /** A stage that a project has reached. */
    record ProjectStep(StepOf id) implements Named, Happening {
        @Override
        public Reason unknown() {
            return Reason.PROJECT_STEP_OUT_OF_ORDER;
        }
    }

    /** One that is shared, or brought along by its adoption. */
    record Practice(PracticeId id) implements Named, Happening {
        @Override
        public Reason unknown() {
            return Reason.UNKNOWN_PRACTICE;
        }
    }

    /** The practice is there with it. */
    record Adoption(PracticeId practice, @Nullable EntryRef origin) implements Happening {}

    record PracticeWithdrawal(PracticeId practice) implements Filed {}

    record PracticeExperience(PracticeId practice) implements Happening {}

    record WorkshopCancellation(WorkshopId workshop) implements Filed {}

    // --- agreement, activities, conferences

    /** One that is concluded: signed, or recorded as it stood. */
    record Agreement(AgreementId id) implements Named, Tied, Happening {
        @Override
        public Reason unknown() {
            return Reason.UNKNOWN_AGREEMENT;
        }
    }

    record AgreementDraft(AgreementId id) implements Named, Filed {
        @Override
        public Reason unknown() {
            return Reason.AGREEMENT_NOT_DRAFTED;
        }
    }

    record ClauseOf(AgreementId agreement, ClauseId clause) implements Named, Filed {
        @Override
        public Reason unknown() {
            return Reason.UNKNOWN_CLAUSE;
        }

        @Override
        public Object id() {
            return clause;
        }
    }

    record ClauseStrike(AgreementId agreement, ClauseId clause) implements Filed {}

    /** @param seen the position of the agreement's last change then */
    record AgreementApproval(AgreementId agreement, MunicipalityId side, long seen) implements Happening {}

    record AgreementForce(AgreementId agreement) implements Happening {}

    record Activity() implements Happening {}

    record Attendance(ConferenceId conference, int part) implements Happening {}

    // --- senior olympiads

    record Series(SeriesId id) implements Named, Happening {
        @Override
        public Reason unknown() {
            return Reason.UNKNOWN_SERIES;
        }
    }

    record SeriesName(SeriesId series) implements Filed {}

    record Edition(SeriesId series, int edition) implements Happening {}

    record EditionPlan(SeriesId series, int edition) implements Filed {}

    record EditionOff(SeriesId series, int edition) implements Filed {}

    /** What the disciplines and entrants of an edition stand on, whether it was planned here or not. */
    record Board(SeriesId series, int edition) implements Named, Filed {
        @Override
        public Reason unknown() {
            return Reason.OLYMPIAD_NOT_OPEN;
        }

        @Override
        public Object id() {
            return series + " " + edition;
        }
    }

    record Discipline(SeriesId series, int edition, DisciplineId discipline) implements Named, Filed {
        @Override
        public Reason unknown() {
            return Reason.UNKNOWN_DISCIPLINE;
        }

        @Override
        public Object id() {
            return discipline;
        }
    }

    /** A team or a single entrant: a start number is given once in an edition. */
    record Entrant(SeriesId series, int edition, int start) implements Named, Filed {
        @Override
        public Reason unknown() {
            return Reason.UNKNOWN_START_NUMBER;
        }

        @Override
        public Object id() {
            return start;
        }
    }

    /** What one of those who saw it told; a mistyped start number can be corrected. */
    record Result(SeriesId series, int edition, DisciplineId discipline) implements Happening {}

    record Match(SeriesId series, int edition, DisciplineId discipline) implements Happening {}

    // --- promises

    record Promise(PromiseId id) implements Named, Filed {
        @Override
        public Reason unknown() {
            return Reason.UNKNOWN_PROMISE;
        }
    }

    record PromiseKeeping(PromiseId promise) implements Filed {}

    record PromiseLapse(PromiseId promise) implements Filed {}

    // --- stocktaking

    record Assessment(MunicipalityId side, Sdg sdg) implements Happening {}
    // --- evidence

    record Evidence(Hash file) implements Filed {}

    record EvidenceRemoval(Hash file) implements Filed {}
    // --- what the two sides settle about their record

    /**
     * The working value of a field.
     *
     * @param telling the entry that states the fact
     */
    record Settlement(long telling, String field) implements Filed {}

    record SilenceRule() implements Filed {}

    record SilenceEnd() implements Filed {}

    // --- products

    record Product(ProductId id) implements Named, Happening {
        @Override
        public Reason unknown() {
            return Reason.UNKNOWN_PRODUCT;
        }
    }

    record Price(ProductId product) implements Filed {}

    /** @param measure says whose share it is */
    record Share(ProductId product, String measure) implements Filed {}

    record Sales(ProductId product) implements Happening {}

    record Certificate(ProductId product) implements Happening {}

    /** Of which certificate, says the entry that it stands with. */
    record CertificateEnd(ProductId product) implements Happening {}

    // --- reports

    record Report(ReportId id) implements Named, Happening {
        @Override
        public Reason unknown() {
            return Reason.UNKNOWN_REPORT;
        }
    }

    record ReportReply(ReportId report) implements Happening {}

    // --- work plans

    record WorkPlan(WorkPlanId id) implements Named, Filed {
        @Override
        public Reason unknown() {
            return Reason.UNKNOWN_WORK_PLAN;
        }
    }

    /** It is there with a plan that was made outside this record. */
    record RecordedWorkPlan(WorkPlanId plan) implements Filed {}

    record PlanItem(PlanItemRef id) implements Named, Tied, Filed {
        @Override
        public Reason unknown() {
            return Reason.UNKNOWN_PLAN_ITEM;
        }
    }

    /** What an item says after it was planned anew. */
    record PlanItemVersion(PlanItemRef item) implements Filed {}

    record PlanItemDrop(PlanItemRef item) implements Filed {}

    record WorkPlanProposal(WorkPlanId plan) implements Filed {}

    record PlanProgress(PlanItemRef item) implements Filed {}

    /** Comes with progress by which the item is done. */
    record PlanItemCompletion(PlanItemRef item) implements Filed {}

    record WorkPlanClosing(WorkPlanId plan) implements Filed {}

    // --- what the two towns work on together

    record ThemeAgreement() implements Filed {}

    /** It is there with whatever says that it was agreed: a workshop, or an agreement about themes alone. */
    record CommonTheme(ThemeId theme) implements Filed {}

    record ThemeDrop(ThemeId theme) implements Filed {}

    // --- texts in other languages

    /** @param entry the entry that says the text */
    record Translation(long entry, String path, Language into) implements Filed {}

    /** @param entry the entry that translates it, or tells it in both languages */
    record TranslationApproval(long entry, String path, Language into) implements Filed {}

    // --- who may read what

    record ViewPublication(PublicView view, MunicipalityId side) implements Filed {}

    record ViewWithdrawal(PublicView view, MunicipalityId side) implements Filed {}

    // --- what both sides endorse

    /** @param seen the position of the document's last change then */
    record Endorsement(DocumentId document, MunicipalityId side, long seen) implements Filed {}
}
