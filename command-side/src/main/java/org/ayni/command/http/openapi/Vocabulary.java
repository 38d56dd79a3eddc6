package org.ayni.command.http.openapi;

import java.math.BigDecimal;
import java.util.Map;
import org.ayni.entry.Hash;
import org.ayni.entry.JournalId;
import org.ayni.events.value.ActorId;
import org.ayni.events.value.ActorSide;
import org.ayni.events.value.AgeGroup;
import org.ayni.events.value.AgreementId;
import org.ayni.events.value.CallId;
import org.ayni.events.value.ClauseId;
import org.ayni.events.value.ConferenceId;
import org.ayni.events.value.Country;
import org.ayni.events.value.DisciplineId;
import org.ayni.events.value.DocumentId;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.InputId;
import org.ayni.events.value.InterestId;
import org.ayni.events.value.Language;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.OutcomeId;
import org.ayni.events.value.PartnershipId;
import org.ayni.events.value.PhaseId;
import org.ayni.events.value.PlanItemId;
import org.ayni.events.value.PracticeId;
import org.ayni.events.value.ProductId;
import org.ayni.events.value.ProgrammeId;
import org.ayni.events.value.ProjectId;
import org.ayni.events.value.PromiseId;
import org.ayni.events.value.ReportId;
import org.ayni.events.value.ScaleId;
import org.ayni.events.value.Sdg;
import org.ayni.events.value.SeriesId;
import org.ayni.events.value.StationId;
import org.ayni.events.value.TeamId;
import org.ayni.events.value.TermId;
import org.ayni.events.value.ThemeId;
import org.ayni.events.value.ThingRef;
import org.ayni.events.value.TimeZone;
import org.ayni.events.value.Whose;
import org.ayni.events.value.WorkPlanId;
import org.ayni.events.value.WorkshopId;
import org.jspecify.annotations.Nullable;

/** What the values that are written as one word mean, and how they are spelt. */
final class Vocabulary {

    private static final String SLUG = "^[a-z0-9]+(-[a-z0-9]+)*$";

    private static final Map<Class<?>, Term> TERMS = Map.ofEntries(
            id(ActorId.class, "An actor within one partnership: an organisation or a part of one.", "umweltamt"),
            Map.entry(
                    AgeGroup.class,
                    new Term("Ages in years, as they are grouped.", "^[0-9]{1,3}(-[0-9]{1,3}|\\+)$", 7, "60-64")),
            id(AgreementId.class, "An agreement within one partnership.", "vereinbarung-1998"),
            id(CallId.class, "A call for contributors within one partnership.", "schulen-gesucht"),
            id(ClauseId.class, "A clause within one agreement.", "umwelt"),
            id(ConferenceId.class, "A conference within one programme.", "auftakt-2020"),
            id(InputId.class, "An input, which is a talk, within one part of a conference.", "wasser-in-der-stadt"),
            id(InterestId.class, "An expression of interest within one partnership.", "gesamtschule"),
            id(DisciplineId.class, "A discipline; the same id in another edition is the same discipline.", "boule"),
            id(MunicipalityId.class, "A municipality: a city, borough, county, province, district.", "musterhausen"),
            id(PhaseId.class, "A phase within one programme.", "phase-2"),
            id(PlanItemId.class, "An item within one work plan.", "schulgarten"),
            id(PracticeId.class, "A practice or strategy within one partnership.", "komposthof"),
            id(ProductId.class, "A fair-trade product within one partnership.", "kaffee"),
            id(ReportId.class, "A report that was handed in, within one partnership.", "zwischenbericht-2020"),
            id(ProgrammeId.class, "A programme.", "musterprogramm"),
            id(ProjectId.class, "A project within one partnership.", "schulgarten"),
            id(PromiseId.class, "A promise within one partnership.", "besuch"),
            id(ScaleId.class, "A scale of a programme on which stock is taken.", "fuenf-stufen"),
            id(SeriesId.class, "A series of senior olympiads within one partnership.", "olympiade"),
            id(
                    TermId.class,
                    "A term of a programme's vocabulary: the id of a theme or field of action, the word of a sector.",
                    "abfall"),
            id(StationId.class, "A station within one edition of a senior olympiad.", "wiese"),
            id(
                    TeamId.class,
                    "A team that comes again; the same id in another edition is the same team.",
                    "die-flinken"),
            id(ThemeId.class, "A theme or field of action.", "abfall"),
            id(WorkPlanId.class, "A work plan within one partnership.", "arbeitsplan-2027"),
            id(WorkshopId.class, "A workshop within one partnership.", "workshop-1"),
            id(ActorSide.class, "Where an actor belongs: a municipality, `programme` or `external`.", "musterhausen"),
            id(Whose.class, "Whose fact it is: `both` sides' or one municipality's own affair.", "both"),
            Map.entry(
                    PartnershipId.class,
                    new Term(
                            "The ids of its two municipalities, the later one in the alphabet first.",
                            SLUG,
                            161,
                            "villa-ejemplo-musterhausen")),
            Map.entry(
                    JournalId.class,
                    new Term(
                            "A journal: its kind and the id of what it records.",
                            "^(municipality|programme|partnership)/[a-z0-9]+(-[a-z0-9]+)*$",
                            185,
                            "programme/musterprogramm")),
            Map.entry(
                    DocumentId.class,
                    new Term(
                            "What both sides endorse as a whole: a work plan, an agreement, the minutes of a workshop.",
                            "^(work-plan|agreement|minutes)/[a-z0-9]+(-[a-z0-9]+)*$",
                            90,
                            "work-plan/arbeitsplan-2027")),
            Map.entry(
                    OutcomeId.class,
                    new Term(
                            "An outcome within one partnership. One for which nobody chose an id is named by its workshop, or its"
                                    + " conference and part, and its place there, from 1.",
                            SLUG,
                            OutcomeId.LONGEST,
                            "workshop-1-3")),
            Map.entry(
                    ThingRef.class,
                    new Term(
                            "Something that can come of something else: an outcome, a workshop, a project, a practice, an item of a"
                                    + " work plan, a promise, a call, an agreement or a clause of one, a series, a product, or an entry that tells of"
                                    + " what happened and has no id of its own.",
                            "^((outcome|workshop|project|practice|promise|call|agreement|series|product)/[a-z0-9]+(-[a-z0-9]+)*"
                                    + "|(plan-item|clause)/[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*|entry/[0-9]+)$",
                            171,
                            "outcome/workshop-1-3")),
            Map.entry(Hash.class, new Term("A SHA-256 value.", "^[0-9a-f]{64}$", 64, "0123456789abcdef".repeat(4))),
            Map.entry(
                    Edtf.class,
                    new Term(
                            "A date as well as it is known (EDTF, ISO 8601-2): a day, a month, a year, `1999/..` since, `2024~`"
                                    + " about, `2021-25` northern spring, `2021-31` southern autumn, `XXXX-06-15` a day of an unknown"
                                    + " year.",
                            null,
                            null,
                            "2019-02")),
            Map.entry(
                    Language.class,
                    new Term("A language (BCP 47, language and region).", "^[a-z]{2,3}(-[A-Z]{2})?$", 6, "pt-BR")),
            Map.entry(Country.class, new Term("A country (ISO 3166-1 alpha-2).", "^[A-Z]{2}$", 2, "PE")),
            Map.entry(TimeZone.class, new Term("A time zone of the IANA database.", null, null, "America/Lima")),
            Map.entry(
                    Sdg.class,
                    new Term(
                            "A goal of the Agenda 2030, one of its targets, or `agenda-2030` for all of it.",
                            "^(agenda-2030|([1-9]|1[0-7])(\\.([1-9]|1[0-9]|[a-d]))?)$",
                            11,
                            "12.3")),
            Map.entry(
                    BigDecimal.class,
                    new Term(
                            "A figure, written as a text so that no digit is lost.",
                            "^-?[0-9]{1,30}(\\.[0-9]{1,30})?$",
                            62,
                            "4.80")));

    private Vocabulary() {}

    /**
     * @param pattern absent where the rule is no regular expression
     * @param longest in characters
     */
    record Term(
            String meaning,
            @Nullable String pattern,
            @Nullable Integer longest,
            String example) {}

    static Term of(Class<?> type) {
        var term = TERMS.get(type);
        if (term == null) {
            throw new IllegalStateException("nothing is said of " + type);
        }
        return term;
    }

    private static Map.Entry<Class<?>, Term> id(Class<?> type, String meaning, String example) {
        return Map.entry(type, new Term(meaning, SLUG, 80, example));
    }
}
