package org.ayni.query.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayni.query.journals.Chronicle.HERE;
import static org.ayni.query.journals.Chronicle.MUSTERHAUSEN;
import static org.ayni.query.journals.Chronicle.text;
import static org.ayni.query.journals.Chronicle.what;

import java.nio.file.Path;
import java.util.List;
import org.ayni.entry.EntryRef;
import org.ayni.entry.Hash;
import org.ayni.events.CallFact.CallOpened;
import org.ayni.events.ProductFact.ProductCertified;
import org.ayni.events.ProductFact.ProductLaunched;
import org.ayni.events.ProgrammeEvent.ProgrammeOpened;
import org.ayni.events.ProgrammeEvent.ScaleSet;
import org.ayni.events.ReportFact.ReportSubmitted;
import org.ayni.events.ScaleRef;
import org.ayni.events.StocktakingFact.SdgAssessed;
import org.ayni.events.WorkPlanFact.PlanItemAdded;
import org.ayni.events.WorkPlanFact.ProgressReported;
import org.ayni.events.WorkPlanFact.WorkPlanRecorded;
import org.ayni.events.value.CallId;
import org.ayni.events.value.Confidence;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.PlanItem;
import org.ayni.events.value.PlanItemId;
import org.ayni.events.value.ProductId;
import org.ayni.events.value.ProgrammeId;
import org.ayni.events.value.ReportId;
import org.ayni.events.value.ScaleId;
import org.ayni.events.value.ScaleStep;
import org.ayni.events.value.Sdg;
import org.ayni.events.value.Sector;
import org.ayni.events.value.Text;
import org.ayni.events.value.Whose;
import org.ayni.events.value.WorkPlanId;
import org.ayni.query.journals.Chronicle;
import org.ayni.query.journals.Journal;
import org.ayni.query.served.Served;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of each of these read models, what only the real wiring shows. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FurtherReadModelsOverHttpTest {
    private static final String BASE = "/api/partnerships/villa-ejemplo-musterhausen";

    private static final WorkPlanId PLAN = new WorkPlanId("2022");
    private static final PlanItemId GARDEN = new PlanItemId("schulgarten");
    private static final ProductId COFFEE = new ProductId("kaffee");

    @TempDir
    static Path data;

    private static Served served;
    private static String seen;
    private static long planned;

    @BeforeAll
    static void record() {
        served = Served.start(data);
        var programme = programme();
        seen = served.record(programme) + ", " + served.record(partnership(programme));
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    /** 0 opened, 1 a scale. */
    private static Journal programme() {
        var journal = Journal.of("programme/knp");
        journal.tell("2020", new ProgrammeOpened(text("Partnerschaften"), List.of(), null, null, List.of()));
        journal.tell(
                "2020",
                new ScaleSet(
                        new ScaleId("zwei"),
                        text("Zwei Stufen"),
                        null,
                        List.of(new ScaleStep(1, text("unten")), new ScaleStep(2, text("oben", "arriba"))),
                        List.of()));
        return journal;
    }

    private static Journal partnership(Journal programme) {
        var journal = Chronicle.founded();
        var scale = new ScaleRef(
                new ProgrammeId("knp"),
                new ScaleId("zwei"),
                new EntryRef(programme.id(), 1, programme.entries().get(1).hash()));
        journal.by(HERE)
                .tell("2020-12", new SdgAssessed(MUSTERHAUSEN, Sdg.goal(12), scale, 2, null, List.of(), List.of()));
        journal.tell(
                "2021",
                new CallOpened(
                        new CallId("schulen"),
                        text("Schulen gesucht", "Se buscan colegios"),
                        Whose.of(MUSTERHAUSEN),
                        null,
                        List.of(Sector.EDUCATION),
                        List.of(),
                        List.of(),
                        Edtf.parse("2021-06"),
                        null,
                        List.of()));
        journal.tell(
                "2021-11",
                new WorkPlanRecorded(PLAN, Edtf.parse("2022"), Chronicle.what(text("Plan 2022", "Plan del 2022"))));
        var content = new PlanItem(
                text("Schulgarten", "Huerto escolar"),
                Chronicle.sdgs("4.7"),
                List.of(),
                List.of(),
                null,
                null,
                List.of());
        planned = journal.tell("2021-11", new PlanItemAdded(PLAN, GARDEN, content, null))
                .header()
                .position();
        var planted = journal.tell("2022-05", Chronicle.delegation("Pflanztag"));
        journal.tell("2022-05", new ProgressReported(PLAN, GARDEN, planted.seen(), null, true, null));
        journal.tell("2019-07-31", new ProductLaunched(COFFEE, Whose.of(MUSTERHAUSEN), what(text("Kaffee"))));
        journal.tell(
                "2019-08",
                new ProductCertified(
                        COFFEE,
                        Whose.of(MUSTERHAUSEN),
                        Text.of("Siegelgeber"),
                        null,
                        Edtf.parse("2022-12"),
                        List.of(),
                        Confidence.OWN_RECORD,
                        List.of()));
        var feast = journal.by(HERE).tell("2022-07", Chronicle.delegation("Besuch zum Fest"));
        journal.by(HERE)
                .tell(
                        "2022-12",
                        new ReportSubmitted(
                                new ReportId("bericht-2022"),
                                Whose.of(MUSTERHAUSEN),
                                what(text("Bericht 2022", "Informe 2022")),
                                text("Fördermittelstelle"),
                                null,
                                Edtf.parse("2022"),
                                Hash.sha256(new byte[] {1}),
                                feast.seen()));
        journal.by(HERE).tell("2023", Chronicle.correction(feast, "2022-06", Chronicle.delegation("Besuch im Juni")));
        return journal;
    }

    @Test
    void a_work_plan_shows_the_facts_that_served_it_and_the_reader_s_words() {
        var plan =
                served.json(BASE + "/work-plans?language=es", seen).get("plans").get(0);

        assertThat(plan.at("/what/title/text").stringValue()).isEqualTo("Plan del 2022");
        assertThat(plan.at("/endorsements/cite/position").asLong()).isEqualTo(planned);
        var item = plan.get("items").get(0);
        assertThat(item.at("/content/measure/text").stringValue()).isEqualTo("Huerto escolar");
        assertThat(item.get("state").stringValue()).isEqualTo("done");
        assertThat(item.get("gaps")).hasSize(3);
        assertThat(item.at("/progress/0/fact/title").stringValue()).isEqualTo("Pflanztag");
        assertThat(item.at("/progress/0/standing").stringValue()).isEqualTo("one-sided");
        assertThat(served.json(BASE + "/work-plans?knownAt=1", seen).get("plans"))
                .isEmpty();
    }

    @Test
    void progress_is_told_per_plan_and_goal_with_the_entries_of_each_figure() {
        var progress = served.json(BASE + "/progress", seen);

        assertThat(progress.at("/plans/0/of").stringValue()).isEqualTo("2022");
        assertThat(progress.at("/goals/0/of").stringValue()).isEqualTo("4");
        var done = progress.at("/goals/0/done/by/one-sided");
        assertThat(done.get("count").asLong()).isOne();
        assertThat(done.get("entries")).hasSize(2);
        assertThat(served.json(BASE + "/progress?knownAt=" + planned, seen)
                        .at("/goals/0/done/all")
                        .asLong())
                .isZero();
    }

    @Test
    void stocktaking_names_the_steps_of_the_scale_as_the_programme_set_it() {
        var scale = served.json(BASE + "/stocktaking", seen).get("scales").get(0);

        assertThat(scale.at("/name/text").stringValue()).isEqualTo("Zwei Stufen");
        var goal = scale.get("goals").get(0);
        assertThat(goal.get("compared").stringValue()).isEqualTo("unknown");
        assertThat(goal.at("/sides/0/known").stringValue()).isEqualTo("not-assessed");
        assertThat(goal.at("/sides/1/latest/step").asInt()).isEqualTo(2);
        assertThat(goal.at("/sides/1/latest/means/text").stringValue()).isEqualTo("oben");
        assertThat(goal.at("/sides/1/latest/fact/state").stringValue()).isEqualTo("own-affair");
        assertThat(served.json(BASE + "/stocktaking?knownAt=0", seen).get("scales"))
                .isEmpty();
    }

    @Test
    void calls_are_told_in_the_readers_language_and_actors_say_where_somebody_is_missing() {
        var call = served.json(BASE + "/calls?language=es&happenedBy=2021-07-01", seen)
                .get("calls")
                .get(0);

        assertThat(call.at("/sought/text").stringValue()).isEqualTo("Se buscan colegios");
        assertThat(call.get("state").stringValue()).isEqualTo("open");
        assertThat(call.get("over").stringValue()).isEqualTo("certain");
        var education = served.json(BASE + "/actors", seen)
                .get("vacancies")
                .valueStream()
                .filter(one -> one.at("/side").stringValue().equals(HERE)
                        && one.at("/sector").stringValue().equals("education"))
                .findFirst()
                .orElseThrow();
        assertThat(education.get("gap").asBoolean()).isTrue();
        assertThat(education.at("/calls/0").stringValue()).isEqualTo("schulen");
    }

    @Test
    void whether_a_certificate_has_expired_is_said_of_the_day_that_is_asked_about() {
        var then = served.json(BASE + "/products?happenedBy=2022-11-30", seen);
        var later = served.json(BASE + "/products?happenedBy=2023", seen);

        assertThat(then.at("/products/0/certificates/0/state").stringValue()).isEqualTo("valid");
        assertThat(later.at("/products/0/certificates/0/state").stringValue()).isEqualTo("expired");
        assertThat(later.at("/products/0/name/text").stringValue()).isEqualTo("Kaffee");
        assertThat(served.json(BASE + "/timeline?kind=product-certificate", seen)
                        .at("/entries/0/title")
                        .stringValue())
                .isEqualTo("Zertifiziert: Kaffee");
    }

    @Test
    void a_report_names_the_entry_that_it_rests_on_and_what_changed_since() {
        var report = served.json(BASE + "/reports?language=es", seen).at("/reports/0");

        assertThat(report.get("title").stringValue()).isEqualTo("Informe 2022");
        assertThat(report.at("/seen/hash").stringValue()).hasSize(64);
        var change = report.get("changedSince")
                .get("changes")
                .valueStream()
                .filter(one -> one.has("then"))
                .findFirst()
                .orElseThrow();
        assertThat(change.at("/then/title").stringValue()).isEqualTo("Besuch zum Fest");
        assertThat(change.at("/now/title").stringValue()).isEqualTo("Besuch im Juni");
        assertThat(change.at("/by/0/kind").stringValue()).isEqualTo("correction");
    }
}
