package org.ayni.journal.codec;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayni.entry.Audience;
import org.ayni.entry.EntryRef;
import org.ayni.entry.Hash;
import org.ayni.entry.JournalId;
import org.ayni.entry.Seen;
import org.ayni.events.ActivityFact.ActivityRecorded;
import org.ayni.events.ActivityFact.ConferenceAttended;
import org.ayni.events.ActorFact.ActorInvolvementChanged;
import org.ayni.events.ActorFact.ActorPlaced;
import org.ayni.events.ActorFact.ActorRegistered;
import org.ayni.events.ActorFact.ActorSucceeded;
import org.ayni.events.AgreementFact.AgreementApproved;
import org.ayni.events.AgreementFact.AgreementCameIntoForce;
import org.ayni.events.AgreementFact.AgreementDrafted;
import org.ayni.events.AgreementFact.AgreementRecorded;
import org.ayni.events.AgreementFact.AgreementSigned;
import org.ayni.events.AgreementFact.ClauseRecorded;
import org.ayni.events.AgreementFact.ClauseStruck;
import org.ayni.events.AgreementFact.ClauseWorded;
import org.ayni.events.CallFact.CallClosed;
import org.ayni.events.CallFact.CallOpened;
import org.ayni.events.CallFact.CallWithdrawn;
import org.ayni.events.CallFact.InterestAccepted;
import org.ayni.events.CallFact.InterestDeclined;
import org.ayni.events.CallFact.InterestExpressed;
import org.ayni.events.CallFact.InterestWithdrawn;
import org.ayni.events.ContestFact.DisciplineSet;
import org.ayni.events.ContestFact.MatchRecorded;
import org.ayni.events.ContestFact.ResultRecorded;
import org.ayni.events.ContestFact.SingleEntered;
import org.ayni.events.ContestFact.TeamEntered;
import org.ayni.events.CourseFact.Enrolled;
import org.ayni.events.CourseFact.PartnershipFounded;
import org.ayni.events.CourseFact.PartnershipStateChanged;
import org.ayni.events.CourseFact.PredecessorNamed;
import org.ayni.events.EndorsementFact.DocumentEndorsed;
import org.ayni.events.Event;
import org.ayni.events.EvidenceFact.EvidenceAdded;
import org.ayni.events.EvidenceFact.EvidenceRemoved;
import org.ayni.events.MunicipalityEvent.MunicipalityFactCorrected;
import org.ayni.events.MunicipalityEvent.MunicipalityFactRetracted;
import org.ayni.events.MunicipalityEvent.MunicipalityRegistered;
import org.ayni.events.MunicipalityEvent.MunicipalityRenamed;
import org.ayni.events.MunicipalityEvent.MunicipalitySucceeded;
import org.ayni.events.OlympiadFact.OlympiadCalledOff;
import org.ayni.events.OlympiadFact.OlympiadHeld;
import org.ayni.events.OlympiadFact.OlympiadOpened;
import org.ayni.events.OlympiadFact.OlympiadPlanned;
import org.ayni.events.OlympiadFact.OlympiadSeriesRenamed;
import org.ayni.events.OlympiadFact.OlympiadSeriesStarted;
import org.ayni.events.OriginFact.OriginNamed;
import org.ayni.events.OriginFact.OutcomeAnswered;
import org.ayni.events.OriginFact.OutcomeDropped;
import org.ayni.events.PartnershipEvent.AllConfirmed;
import org.ayni.events.PartnershipEvent.FactConfirmed;
import org.ayni.events.PartnershipEvent.FactCorrected;
import org.ayni.events.PartnershipEvent.FactDisputed;
import org.ayni.events.PartnershipEvent.FactRetracted;
import org.ayni.events.PartnershipEvent.FactsPublished;
import org.ayni.events.PartnershipEvent.FactsWithdrawn;
import org.ayni.events.PracticeFact.ExperienceTold;
import org.ayni.events.PracticeFact.PracticeAdopted;
import org.ayni.events.PracticeFact.PracticeShared;
import org.ayni.events.PracticeFact.PracticeWithdrawn;
import org.ayni.events.ProductFact.ProductCertificateEnded;
import org.ayni.events.ProductFact.ProductCertified;
import org.ayni.events.ProductFact.ProductLaunched;
import org.ayni.events.ProductFact.ProductPriced;
import org.ayni.events.ProductFact.ProductShareTold;
import org.ayni.events.ProductFact.ProductSold;
import org.ayni.events.ProgrammeEvent.ConferenceAnnounced;
import org.ayni.events.ProgrammeEvent.ConferencePartHeld;
import org.ayni.events.ProgrammeEvent.InputGiven;
import org.ayni.events.ProgrammeEvent.ParticipationReported;
import org.ayni.events.ProgrammeEvent.PartnershipEnrolled;
import org.ayni.events.ProgrammeEvent.PartnershipWithdrawn;
import org.ayni.events.ProgrammeEvent.PhaseOpened;
import org.ayni.events.ProgrammeEvent.ProgrammeFactCorrected;
import org.ayni.events.ProgrammeEvent.ProgrammeFactRetracted;
import org.ayni.events.ProgrammeEvent.ProgrammeOpened;
import org.ayni.events.ProgrammeEvent.ScaleSet;
import org.ayni.events.ProgrammeEvent.TermDefined;
import org.ayni.events.ProgrammeEvent.TermRenamed;
import org.ayni.events.ProgrammeEvent.TermRetired;
import org.ayni.events.ProjectFact.ProjectAdvanced;
import org.ayni.events.ProjectFact.ProjectRecorded;
import org.ayni.events.PromiseFact.PromiseKept;
import org.ayni.events.PromiseFact.PromiseLapsed;
import org.ayni.events.PromiseFact.PromiseMade;
import org.ayni.events.PublishingFact.ViewPublished;
import org.ayni.events.PublishingFact.ViewWithdrawn;
import org.ayni.events.ReportFact.ReportAnswered;
import org.ayni.events.ReportFact.ReportSubmitted;
import org.ayni.events.ScaleRef;
import org.ayni.events.SettlementFact.SilenceRuleEnded;
import org.ayni.events.SettlementFact.SilenceRuleProposed;
import org.ayni.events.SettlementFact.WorkingValueSettled;
import org.ayni.events.StocktakingFact.SdgAssessed;
import org.ayni.events.TextAt;
import org.ayni.events.ThemeFact.ThemeDropped;
import org.ayni.events.ThemeFact.ThemesAgreed;
import org.ayni.events.TranslationFact.TextTranslated;
import org.ayni.events.TranslationFact.TranslationApproved;
import org.ayni.events.WorkPlanFact.PlanItemAdded;
import org.ayni.events.WorkPlanFact.PlanItemDropped;
import org.ayni.events.WorkPlanFact.PlanItemReplanned;
import org.ayni.events.WorkPlanFact.ProgressReported;
import org.ayni.events.WorkPlanFact.WorkPlanClosed;
import org.ayni.events.WorkPlanFact.WorkPlanDrafted;
import org.ayni.events.WorkPlanFact.WorkPlanProposed;
import org.ayni.events.WorkPlanFact.WorkPlanRecorded;
import org.ayni.events.WorkshopFact.MinutesWritten;
import org.ayni.events.WorkshopFact.WorkshopAgendaChanged;
import org.ayni.events.WorkshopFact.WorkshopAgendaSet;
import org.ayni.events.WorkshopFact.WorkshopCancelled;
import org.ayni.events.WorkshopFact.WorkshopHeld;
import org.ayni.events.WorkshopFact.WorkshopScheduled;
import org.ayni.events.value.ActivityKind;
import org.ayni.events.value.ActorId;
import org.ayni.events.value.ActorSide;
import org.ayni.events.value.AgeCount;
import org.ayni.events.value.AgeGroup;
import org.ayni.events.value.AgendaItem;
import org.ayni.events.value.AgreementId;
import org.ayni.events.value.CallId;
import org.ayni.events.value.Clause;
import org.ayni.events.value.ClauseId;
import org.ayni.events.value.ConferenceId;
import org.ayni.events.value.Confidence;
import org.ayni.events.value.Consent;
import org.ayni.events.value.Count;
import org.ayni.events.value.Country;
import org.ayni.events.value.DifferingAccount;
import org.ayni.events.value.DisciplineForm;
import org.ayni.events.value.DisciplineId;
import org.ayni.events.value.DocumentId;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Experience;
import org.ayni.events.value.Form;
import org.ayni.events.value.Indicator;
import org.ayni.events.value.InputId;
import org.ayni.events.value.InterestId;
import org.ayni.events.value.Involvement;
import org.ayni.events.value.Language;
import org.ayni.events.value.Learning;
import org.ayni.events.value.Licence;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.Location;
import org.ayni.events.value.MediaType;
import org.ayni.events.value.Mode;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.MunicipalityKind;
import org.ayni.events.value.Newcomer;
import org.ayni.events.value.Organisation;
import org.ayni.events.value.Outcome;
import org.ayni.events.value.OutcomeId;
import org.ayni.events.value.Participation;
import org.ayni.events.value.PartnershipId;
import org.ayni.events.value.PhaseId;
import org.ayni.events.value.PhaseRef;
import org.ayni.events.value.PlanItem;
import org.ayni.events.value.PlanItemId;
import org.ayni.events.value.PlanItemRef;
import org.ayni.events.value.PracticeId;
import org.ayni.events.value.Precision;
import org.ayni.events.value.ProductId;
import org.ayni.events.value.ProgrammeId;
import org.ayni.events.value.ProjectId;
import org.ayni.events.value.ProjectStage;
import org.ayni.events.value.PromiseId;
import org.ayni.events.value.PublicView;
import org.ayni.events.value.Quantity;
import org.ayni.events.value.Register;
import org.ayni.events.value.RegisterNumber;
import org.ayni.events.value.RemovalGround;
import org.ayni.events.value.ReportAnswer;
import org.ayni.events.value.ReportId;
import org.ayni.events.value.Role;
import org.ayni.events.value.ScaleId;
import org.ayni.events.value.ScaleStep;
import org.ayni.events.value.Scoring;
import org.ayni.events.value.Sdg;
import org.ayni.events.value.SdgLink;
import org.ayni.events.value.Sector;
import org.ayni.events.value.SeriesId;
import org.ayni.events.value.Source;
import org.ayni.events.value.Station;
import org.ayni.events.value.StationId;
import org.ayni.events.value.TeamId;
import org.ayni.events.value.TermId;
import org.ayni.events.value.Text;
import org.ayni.events.value.ThemeId;
import org.ayni.events.value.ThingRef;
import org.ayni.events.value.TimeZone;
import org.ayni.events.value.Tournament;
import org.ayni.events.value.Translator;
import org.ayni.events.value.Travel;
import org.ayni.events.value.Vocabulary;
import org.ayni.events.value.What;
import org.ayni.events.value.Whose;
import org.ayni.events.value.WithoutResult;
import org.ayni.events.value.WorkPlanId;
import org.ayni.events.value.WorkshopId;

/** One event of every kind, with every field filled: two invented towns and their year. */
final class Samples {

    private static final MunicipalityId MUSTERHAUSEN = new MunicipalityId("musterhausen");
    private static final MunicipalityId VILLA_EJEMPLO = new MunicipalityId("villa-ejemplo");
    private static final PhaseId PHASE = new PhaseId("knp-2");
    private static final PhaseRef PHASE_OF_KNP = new PhaseRef(new ProgrammeId("knp"), PHASE);
    private static final Hash HASH = Hash.ofHex("ab".repeat(32));
    private static final Seen SEEN = new Seen(7, HASH);
    private static final EntryRef IN_PROGRAMME = new EntryRef(JournalId.parse("programme/knp"), 3, HASH);
    private static final Source SOURCE =
            new Source(Text.of("https://example.org/notice \"December\"\n\tsecond line"), Edtf.parse("2020-12-03"));
    private static final PracticeId PRACTICE = new PracticeId("komposthof");
    private static final LocalizedText REASON = LocalizedText.of(Language.GERMAN, "Zahl nachgezählt");
    private static final ActorId OFFICE = new ActorId("rathaus");
    private static final ThemeId SENIORS = new ThemeId("seniorinnen-und-senioren");
    private static final DisciplineId WALK = new DisciplineId("geschicklichkeitslauf");
    private static final StationId MEADOW = new StationId("wiese");
    private static final SeriesId SERIES = new SeriesId("olympiade");
    private static final PromiseId PROMISE = new PromiseId("updated-agreement");
    private static final WorkshopId WORKSHOP = new WorkshopId("2020-12-01");
    private static final ConferenceId CONFERENCE = new ConferenceId("knp-2-kick-off");
    private static final ReportId REPORT = new ReportId("zwischenbericht-2021");
    private static final ProductId COFFEE = new ProductId("kaffee");
    private static final CallId CALL = new CallId("schulen-gesucht");
    private static final InterestId INTEREST = new InterestId("gesamtschule");
    private static final Outcome OUTCOME = new Outcome(
            Outcome.Kind.QUESTION,
            LocalizedText.of(Language.SPANISH, "¿A quién más se puede sumar?"),
            new OutcomeId("wen-noch"));

    private static final What WHAT = new What(
            LocalizedText.of(Language.GERMAN, "Bilateraler Workshop")
                    .translated(Language.SPANISH, "Taller bilateral 🤝"),
            LocalizedText.of(Language.GERMAN, "Backslash \\ und Gänsefüßchen „“"),
            Text.of("Rathaus Musterhausen"),
            Mode.HYBRID,
            PHASE_OF_KNP,
            List.of(new Participation(OFFICE, Role.LEAD)),
            List.of(
                    new SdgLink(Sdg.AGENDA_2030, SdgLink.Basis.NAMED_BY_SOURCE),
                    new SdgLink(new Sdg("12.3"), SdgLink.Basis.OWN_MAPPING)),
            List.of(
                    Count.unknown("participants"),
                    new Count("guests", 170L, Precision.MORE_THAN, null),
                    new Count("guests-from-abroad", 12L, Precision.EXACT, "guests")),
            List.of(new Quantity("price", new BigDecimal("4.80"), "EUR/250g", Precision.EXACT)),
            List.of(SENIORS),
            List.of(SOURCE),
            Confidence.MEDIUM,
            List.of(new DifferingAccount("counts.participants", Text.of("more than 60"), List.of(SOURCE))));

    private static final MunicipalityRegistered REGISTERED = new MunicipalityRegistered(
            LocalizedText.of(Language.GERMAN, "Stadt Musterhausen"),
            MunicipalityKind.TOWN,
            new Country("DE"),
            List.of(Language.GERMAN, new Language("hsb")),
            new TimeZone("Europe/Berlin"),
            new Location(new BigDecimal("52.44"), new BigDecimal("-13.58")),
            List.of(new RegisterNumber(Register.AGS, "11000009")),
            List.of(SOURCE));
    private static final ProgrammeOpened OPENED = new ProgrammeOpened(
            LocalizedText.of(Language.GERMAN, "Kommunale Nachhaltigkeitspartnerschaften"),
            List.of(Text.of("KNP")),
            new Organisation(new ActorId("office"), LocalizedText.of(Language.GERMAN, "Programmbüro")),
            new Organisation(new ActorId("ministry"), LocalizedText.of(Language.GERMAN, "Ministerium")),
            List.of(SOURCE));
    private static final ActivityRecorded ACTIVITY = new ActivityRecorded(
            ActivityKind.EXPERT_EXCHANGE,
            Whose.of(MUSTERHAUSEN),
            WHAT,
            new Travel(VILLA_EJEMPLO, MUSTERHAUSEN),
            new Learning(LocalizedText.of(Language.SPANISH, "Olimpiada"), VILLA_EJEMPLO, MUSTERHAUSEN),
            LocalizedText.of(Language.GERMAN, "Stadtrat"),
            new ProductId("kaffee"),
            List.of(new MunicipalityId("drittstadt")));

    private static final Clause CLAUSE = new Clause(
            new ClauseId("umwelt"),
            2,
            LocalizedText.of(Language.GERMAN, "Umwelt"),
            LocalizedText.of(Language.GERMAN, "Beide Städte pflanzen Bäume.")
                    .translated(Language.SPANISH, "Ambas ciudades plantan árboles."));
    private static final WorkPlanId PLAN = new WorkPlanId("2022");
    private static final PlanItemId ITEM = new PlanItemId("schulgarten");
    private static final PlanItem PLANNED = new PlanItem(
            LocalizedText.of(Language.GERMAN, "Ein Schulgarten auf jeder Seite")
                    .translated(Language.SPANISH, "Un huerto escolar en cada parte"),
            List.of(new SdgLink(new Sdg("4.7"), SdgLink.Basis.OWN_MAPPING)),
            List.of(SENIORS),
            List.of(OFFICE),
            Edtf.parse("2022-10"),
            new Indicator(
                    LocalizedText.of(Language.GERMAN, "gepflanzte Bäume"),
                    "trees",
                    new BigDecimal("0"),
                    new BigDecimal("120"),
                    LocalizedText.of(Language.GERMAN, "von der Schule gezählt"),
                    Indicator.Readings.ADD_UP),
            List.of(SOURCE));

    static final Map<Class<?>, Event> ALL = Stream.<Event>of(
                    REGISTERED,
                    new MunicipalityRenamed(LocalizedText.of(Language.GERMAN, "Musterhausen am See"), List.of(SOURCE)),
                    new MunicipalitySucceeded(VILLA_EJEMPLO, List.of(SOURCE)),
                    new MunicipalityFactCorrected(SEEN, Edtf.parse("2001"), REGISTERED, REASON),
                    new MunicipalityFactRetracted(SEEN, REASON),
                    OPENED,
                    new PhaseOpened(
                            PHASE,
                            LocalizedText.of(Language.GERMAN, "Phase 2"),
                            Edtf.parse("2020/2022"),
                            List.of(new Country("PE"), new Country("BR")),
                            Count.exactly(11, "partnerships"),
                            List.of(SOURCE)),
                    new PartnershipEnrolled(PHASE, PartnershipId.of(MUSTERHAUSEN, VILLA_EJEMPLO), List.of(SOURCE)),
                    new PartnershipWithdrawn(PHASE, PartnershipId.of(MUSTERHAUSEN, VILLA_EJEMPLO), REASON),
                    new ConferenceAnnounced(CONFERENCE, PHASE, WHAT),
                    new ConferencePartHeld(CONFERENCE, 2, PHASE, WHAT, List.of(new Country("PE")), List.of(SENIORS)),
                    new ParticipationReported(
                            PHASE,
                            Count.exactly(11, "partnerships"),
                            List.of(SOURCE),
                            Confidence.MEDIUM,
                            List.of(new DifferingAccount("partnerships", Text.of("10"), List.of(SOURCE)))),
                    new InputGiven(
                            CONFERENCE,
                            2,
                            new InputId("wasser-in-der-stadt"),
                            LocalizedText.of(Language.GERMAN, "Wasser in der Stadt"),
                            new Organisation(
                                    new ActorId("hochschule"), LocalizedText.of(Language.GERMAN, "Hochschule")),
                            List.of(SENIORS),
                            List.of(new SdgLink(new Sdg("6"), SdgLink.Basis.OWN_MAPPING)),
                            List.of(SOURCE)),
                    new TermDefined(
                            Vocabulary.THEME,
                            new TermId("abfall"),
                            LocalizedText.of(Language.GERMAN, "Abfallentsorgung"),
                            LocalizedText.of(Language.GERMAN, "Sammeln, Trennen, Verwerten"),
                            List.of(SOURCE)),
                    new TermRenamed(
                            Vocabulary.FIELD_OF_ACTION,
                            new TermId("abfall"),
                            LocalizedText.of(Language.GERMAN, "Kreislaufwirtschaft")),
                    new TermRetired(Vocabulary.SECTOR, new TermId("science"), new TermId("education"), REASON),
                    new ScaleSet(
                            new ScaleId("fuenf-stufen"),
                            LocalizedText.of(Language.GERMAN, "Fünf Stufen"),
                            LocalizedText.of(Language.GERMAN, "Selbsteinschätzung"),
                            List.of(
                                    new ScaleStep(0, LocalizedText.of(Language.GERMAN, "noch nichts")),
                                    new ScaleStep(1, LocalizedText.of(Language.GERMAN, "geplant"))),
                            List.of(SOURCE)),
                    new ProgrammeFactCorrected(SEEN, Edtf.parse("2020-10"), OPENED, REASON),
                    new ProgrammeFactRetracted(SEEN, REASON),
                    new PartnershipFounded(
                            List.of(VILLA_EJEMPLO, MUSTERHAUSEN),
                            List.of(Form.TWINNING, Form.SUSTAINABILITY_PARTNERSHIP),
                            List.of(SOURCE)),
                    new PartnershipStateChanged(PartnershipStateChanged.State.CONTINUED, REASON),
                    new PredecessorNamed(
                            new MunicipalityId("altstadt"),
                            MUSTERHAUSEN,
                            new EntryRef(JournalId.parse("municipality/altstadt"), 1, HASH)),
                    new Enrolled(PHASE_OF_KNP, IN_PROGRAMME, WHAT),
                    new ActorRegistered(
                            OFFICE,
                            LocalizedText.of(Language.GERMAN, "Rathaus"),
                            Sector.CIVIL_SOCIETY,
                            ActorSide.EXTERNAL,
                            Involvement.WANTED,
                            new ActorId("stadtverwaltung"),
                            List.of(new SdgLink(Sdg.goal(17), SdgLink.Basis.OWN_MAPPING)),
                            List.of(SENIORS),
                            List.of(SOURCE)),
                    new ActorInvolvementChanged(OFFICE, Involvement.LEFT, REASON, Whose.of(MUSTERHAUSEN)),
                    new ActorPlaced(OFFICE, new ActorId("stadtverwaltung"), Whose.of(MUSTERHAUSEN)),
                    new ActorSucceeded(OFFICE, new ActorId("neues-rathaus"), Whose.BOTH),
                    new WorkshopScheduled(WORKSHOP, Edtf.parse("2020-12"), WHAT),
                    new WorkshopAgendaSet(WORKSHOP, List.of(new AgendaItem(REASON, OFFICE, 20))),
                    new WorkshopAgendaChanged(WORKSHOP, List.of(new AgendaItem(REASON, OFFICE, 30)), REASON),
                    new ProjectRecorded(new ProjectId("schulgarten"), ProjectStage.IDEA, Whose.of(MUSTERHAUSEN), WHAT),
                    new ProjectAdvanced(
                            new ProjectId("schulgarten"), ProjectStage.ABANDONED, Whose.of(MUSTERHAUSEN), REASON),
                    new PracticeShared(PRACTICE, Whose.of(MUSTERHAUSEN), WHAT),
                    new PracticeWithdrawn(PRACTICE, Whose.of(MUSTERHAUSEN), REASON),
                    new PracticeAdopted(
                            PRACTICE,
                            Whose.of(MUSTERHAUSEN),
                            WHAT,
                            new EntryRef(JournalId.parse("partnership/quito-aachen"), 12, HASH),
                            LocalizedText.of(Language.GERMAN, "eine Gemeinde am Titicacasee"),
                            LocalizedText.of(Language.GERMAN, "mit Regenwürmern")),
                    new ExperienceTold(
                            PRACTICE, Whose.of(MUSTERHAUSEN), Experience.WORKED_IN_PART, REASON, WHAT.sources()),
                    new MinutesWritten(WORKSHOP, REASON),
                    new OriginNamed(
                            ThingRef.parse("plan-item/2027/schulgarten"),
                            ThingRef.parse("outcome/2020-12-01-3"),
                            REASON),
                    new OutcomeAnswered(new OutcomeId("wen-noch"), REASON),
                    new OutcomeDropped(new OutcomeId("wen-noch"), REASON),
                    new WorkshopHeld(WORKSHOP, WHAT, List.of(OUTCOME), Edtf.parse("2020-12/2022-12")),
                    new WorkshopCancelled(WORKSHOP, REASON),
                    new AgreementRecorded(new AgreementId("2021"), WHAT, new AgreementId("1998")),
                    ACTIVITY,
                    new ConferenceAttended(CONFERENCE, 2, IN_PROGRAMME, WHAT, SEEN, List.of(OUTCOME)),
                    new OlympiadSeriesStarted(
                            SERIES, LocalizedText.of(Language.GERMAN, "Olympiade"), Whose.of(MUSTERHAUSEN)),
                    new OlympiadSeriesRenamed(
                            SERIES, LocalizedText.of(Language.GERMAN, "Olympiade 60+"), Whose.of(MUSTERHAUSEN)),
                    new OlympiadPlanned(SERIES, 4, Whose.of(MUSTERHAUSEN), Edtf.parse("2027-06"), WHAT),
                    new OlympiadCalledOff(SERIES, 2, Whose.of(MUSTERHAUSEN), REASON),
                    new OlympiadOpened(SERIES, 4, Whose.of(MUSTERHAUSEN)),
                    new OlympiadHeld(SERIES, 4, Whose.of(MUSTERHAUSEN), WHAT, VILLA_EJEMPLO),
                    new DisciplineSet(
                            SERIES,
                            4,
                            Whose.of(MUSTERHAUSEN),
                            WALK,
                            LocalizedText.of(Language.GERMAN, "Geschicklichkeitslauf"),
                            DisciplineForm.TEAM_RALLY,
                            new Scoring(
                                    Scoring.Measure.TIME,
                                    "s",
                                    2,
                                    Scoring.Better.LOWER,
                                    3,
                                    Scoring.Counting.BEST,
                                    new Scoring.TieBreak(Scoring.Measure.COUNT, "faults", 0, Scoring.Better.LOWER)),
                            new Tournament(Tournament.Mode.KNOCK_OUT, 3L, 1L),
                            List.of(new Station(MEADOW, LocalizedText.of(Language.GERMAN, "Wiese")))),
                    new TeamEntered(
                            SERIES,
                            4,
                            Whose.of(MUSTERHAUSEN),
                            17,
                            true,
                            new TeamId("die-flinken"),
                            Text.of("Die Flinken"),
                            List.of(MUSTERHAUSEN, VILLA_EJEMPLO),
                            List.of(new Country("PL")),
                            OFFICE,
                            6L,
                            List.of(new AgeCount(new AgeGroup("60-64"), 4))),
                    new SingleEntered(
                            SERIES, 4, Whose.of(MUSTERHAUSEN), 417, Text.of("70-74"), Text.of("Sportverein am See")),
                    new ResultRecorded(
                            SERIES,
                            4,
                            Whose.of(MUSTERHAUSEN),
                            WALK,
                            MEADOW,
                            17,
                            2,
                            new BigDecimal("48.20"),
                            new BigDecimal("1"),
                            WithoutResult.GAVE_UP),
                    new MatchRecorded(SERIES, 4, Whose.of(MUSTERHAUSEN), WALK, MEADOW, 2, 17, 18L, 13L, 11L, 17L),
                    new PromiseMade(
                            PROMISE,
                            LocalizedText.of(Language.GERMAN, "Aktualisierte Vereinbarung"),
                            Whose.BOTH,
                            OFFICE,
                            Edtf.parse("2021"),
                            SEEN,
                            List.of(SOURCE)),
                    new PromiseKept(PROMISE, SEEN),
                    new PromiseLapsed(PROMISE, REASON),
                    new ProductLaunched(new ProductId("kaffee"), Whose.of(MUSTERHAUSEN), WHAT),
                    new SdgAssessed(
                            MUSTERHAUSEN,
                            new Sdg("12.3"),
                            new ScaleRef(new ProgrammeId("knp"), new ScaleId("fuenf-stufen"), IN_PROGRAMME),
                            3,
                            LocalizedText.of(Language.GERMAN, "Kantine und Märkte"),
                            List.of(SEEN),
                            List.of(SOURCE)),
                    new ClauseRecorded(new AgreementId("1998"), CLAUSE),
                    new AgreementDrafted(new AgreementId("2021"), WHAT),
                    new ClauseWorded(new AgreementId("2021"), CLAUSE, REASON),
                    new ClauseStruck(new AgreementId("2021"), CLAUSE.clause(), REASON),
                    new AgreementApproved(
                            new AgreementId("2021"),
                            MUSTERHAUSEN,
                            LocalizedText.of(Language.GERMAN, "Stadtrat"),
                            Text.of("VII/0815"),
                            SEEN,
                            List.of(SOURCE)),
                    new AgreementSigned(new AgreementId("2021"), WHAT, SEEN, new AgreementId("1998")),
                    new AgreementCameIntoForce(new AgreementId("2021"), REASON),
                    new WorkPlanDrafted(PLAN, Edtf.parse("2022-01/2022-12"), WHAT),
                    new WorkPlanRecorded(PLAN, Edtf.parse("2021"), WHAT),
                    new PlanItemAdded(PLAN, ITEM, PLANNED, new PlanItemRef(new WorkPlanId("2021"), ITEM)),
                    new PlanItemReplanned(PLAN, ITEM, PLANNED, REASON),
                    new PlanItemDropped(PLAN, ITEM, REASON),
                    new WorkPlanProposed(PLAN, MUSTERHAUSEN),
                    new ProgressReported(PLAN, ITEM, SEEN, new BigDecimal("120"), true, REASON),
                    new WorkPlanClosed(PLAN, REASON),
                    new DocumentEndorsed(DocumentId.of(PLAN), MUSTERHAUSEN, SEEN),
                    new CallOpened(
                            CALL,
                            LocalizedText.of(Language.GERMAN, "Schulen gesucht"),
                            Whose.of(MUSTERHAUSEN),
                            new ActorSide("musterhausen"),
                            List.of(Sector.EDUCATION),
                            List.of(new SdgLink(Sdg.goal(4), SdgLink.Basis.OWN_MAPPING)),
                            List.of(SENIORS),
                            Edtf.parse("2021-06"),
                            SEEN,
                            List.of(SOURCE)),
                    new CallClosed(CALL, Whose.of(MUSTERHAUSEN), REASON),
                    new CallWithdrawn(CALL, Whose.of(MUSTERHAUSEN), REASON),
                    new InterestExpressed(
                            INTEREST,
                            CALL,
                            Whose.of(MUSTERHAUSEN),
                            OFFICE,
                            new Newcomer(
                                    LocalizedText.of(Language.GERMAN, "Gesamtschule"),
                                    Sector.EDUCATION,
                                    new ActorSide("musterhausen")),
                            LocalizedText.of(Language.GERMAN, "Schulgarten"),
                            List.of(SOURCE)),
                    new InterestAccepted(INTEREST, Whose.of(MUSTERHAUSEN), OFFICE),
                    new InterestDeclined(INTEREST, Whose.of(MUSTERHAUSEN), REASON),
                    new InterestWithdrawn(INTEREST, Whose.of(MUSTERHAUSEN), REASON),
                    new EvidenceAdded(
                            Hash.sha256(new byte[] {7}),
                            new MediaType("image/jpeg"),
                            123_456,
                            Whose.of(MUSTERHAUSEN),
                            LocalizedText.of(Language.GERMAN, "Die Unterzeichnung"),
                            List.of(SEEN),
                            Licence.OTHER,
                            LocalizedText.of(Language.GERMAN, "Mit Nennung der Pressestelle"),
                            Consent.GIVEN,
                            LocalizedText.of(Language.GERMAN, "Zwei Menschen unterschreiben an einem Tisch"),
                            List.of(SOURCE)),
                    new ReportSubmitted(
                            REPORT,
                            Whose.of(MUSTERHAUSEN),
                            WHAT,
                            LocalizedText.of(Language.GERMAN, "Fördermittelstelle des Landes"),
                            OFFICE,
                            Edtf.parse("2021"),
                            Hash.sha256(new byte[] {8}),
                            SEEN),
                    new ReportAnswered(
                            REPORT,
                            Whose.of(MUSTERHAUSEN),
                            ReportAnswer.OBJECTED,
                            LocalizedText.of(Language.GERMAN, "Rechnungshof"),
                            REASON,
                            List.of(SOURCE)),
                    new EvidenceRemoved(
                            Hash.sha256(new byte[] {7}),
                            Whose.of(MUSTERHAUSEN),
                            REASON,
                            RemovalGround.CONSENT_WITHDRAWN),
                    new ProductPriced(
                            COFFEE,
                            Whose.of(MUSTERHAUSEN),
                            new Quantity("price", new BigDecimal("5.20"), "EUR/250g", Precision.EXACT),
                            List.of(SOURCE),
                            Confidence.HIGH,
                            List.of(new DifferingAccount("price", Text.of("5.40"), List.of(SOURCE)))),
                    new ProductShareTold(
                            COFFEE,
                            Whose.of(MUSTERHAUSEN),
                            new Quantity("share-of-cooperative", new BigDecimal("60"), "percent", Precision.EXACT),
                            OFFICE,
                            List.of(SOURCE),
                            Confidence.HIGH,
                            List.of(new DifferingAccount("share", Text.of("75"), List.of(SOURCE)))),
                    new ProductSold(
                            COFFEE,
                            Whose.of(MUSTERHAUSEN),
                            new Quantity("packets", new BigDecimal("1200"), "packets", Precision.ABOUT),
                            List.of(SOURCE),
                            Confidence.MEDIUM,
                            List.of(new DifferingAccount("volume", Text.of("1300"), List.of(SOURCE)))),
                    new ProductCertified(
                            COFFEE,
                            Whose.of(MUSTERHAUSEN),
                            Text.of("Siegelgeber"),
                            Text.of("0815"),
                            Edtf.parse("2022-12"),
                            List.of(SOURCE),
                            Confidence.HIGH,
                            List.of(new DifferingAccount("expires", Text.of("2023"), List.of(SOURCE)))),
                    new ProductCertificateEnded(
                            COFFEE,
                            Whose.of(MUSTERHAUSEN),
                            SEEN,
                            REASON,
                            List.of(SOURCE),
                            Confidence.HIGH,
                            List.of(new DifferingAccount("when", Text.of("2021-05"), List.of(SOURCE)))),
                    new WorkingValueSettled(
                            SEEN,
                            new Seen(8, HASH),
                            "counts.participants",
                            new WorkingValueSettled.Account(new Seen(8, HASH), 1),
                            REASON),
                    new SilenceRuleProposed(4),
                    new SilenceRuleEnded(REASON),
                    new FactConfirmed(SEEN),
                    new AllConfirmed(SEEN, List.of(SEEN), List.of(new Seen(9, HASH))),
                    new FactDisputed(
                            SEEN,
                            LocalizedText.of(Language.SPANISH, "Fueron más de 60"),
                            List.of(new DifferingAccount("when", Text.of("1995"), List.of(SOURCE)))),
                    new FactCorrected(SEEN, Edtf.parse("2018-10-19/2018-10-28"), ACTIVITY, REASON),
                    new FactRetracted(SEEN, REASON),
                    new ThemesAgreed(WHAT, Edtf.parse("2021/2022")),
                    new ThemeDropped(new ThemeId("wasser"), REASON),
                    new TextTranslated(
                            new TextAt(SEEN, "what.title"),
                            Language.SPANISH,
                            Text.of("Limpieza del río"),
                            Translator.MACHINE,
                            Text.of("Übersetzungsprogramm des Landes"),
                            MUSTERHAUSEN),
                    new TranslationApproved(new TextAt(SEEN, "what.title"), Language.SPANISH, MUSTERHAUSEN),
                    new ViewPublished(PublicView.WORK_PLANS, MUSTERHAUSEN),
                    new ViewWithdrawn(PublicView.TIMELINE, MUSTERHAUSEN, REASON),
                    new FactsPublished(
                            Audience.PROGRAMME,
                            2021,
                            DocumentId.of(PLAN),
                            SEEN,
                            List.of(SEEN),
                            List.of(new Seen(9, HASH)),
                            List.of(new Seen(10, HASH))),
                    new FactsWithdrawn(2021, DocumentId.of(PLAN), List.of(SEEN), REASON))
            .collect(Collectors.toMap(Event::getClass, Function.identity()));

    /** What the retired names are read as. */
    static final Map<String, Event> LIFTED = Map.of(
            "partnership.founded.v1",
            new PartnershipFounded(List.of(VILLA_EJEMPLO, MUSTERHAUSEN), List.of(Form.TWINNING), List.of(SOURCE)),
            "partnership.actor-involvement-changed.v1",
            new ActorInvolvementChanged(OFFICE, Involvement.LEFT, REASON, Whose.BOTH),
            "partnership.actor-placed.v1",
            new ActorPlaced(OFFICE, new ActorId("stadtverwaltung"), Whose.BOTH),
            "partnership.actor-succeeded.v1",
            new ActorSucceeded(OFFICE, new ActorId("neues-rathaus"), Whose.BOTH));

    private Samples() {}
}
