package org.ayni.query.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayni.query.journals.Chronicle.BECAUSE;
import static org.ayni.query.journals.Chronicle.HERE;
import static org.ayni.query.journals.Chronicle.MUSTERHAUSEN;
import static org.ayni.query.journals.Chronicle.THERE;
import static org.ayni.query.journals.Chronicle.activity;
import static org.ayni.query.journals.Chronicle.confirmation;
import static org.ayni.query.journals.Chronicle.correction;
import static org.ayni.query.journals.Chronicle.delegation;
import static org.ayni.query.journals.Chronicle.evidence;
import static org.ayni.query.journals.Chronicle.retraction;
import static org.ayni.query.journals.Chronicle.text;
import static org.ayni.query.journals.Chronicle.what;
import static org.ayni.query.journals.Chronicle.with;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.ayni.entry.Audience;
import org.ayni.entry.Entry;
import org.ayni.entry.Hash;
import org.ayni.events.Event;
import org.ayni.events.EvidenceFact.EvidenceRemoved;
import org.ayni.events.PartnershipEvent.FactDisputed;
import org.ayni.events.PartnershipEvent.FactsPublished;
import org.ayni.events.PartnershipEvent.FactsWithdrawn;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.ProductFact.ProductLaunched;
import org.ayni.events.ProductFact.ProductShareTold;
import org.ayni.events.PublishingFact.ViewPublished;
import org.ayni.events.ReportFact.ReportAnswered;
import org.ayni.events.ReportFact.ReportSubmitted;
import org.ayni.events.SettlementFact.WorkingValueSettled;
import org.ayni.events.SettlementFact.WorkingValueSettled.Account;
import org.ayni.events.value.ActivityKind;
import org.ayni.events.value.Confidence;
import org.ayni.events.value.Count;
import org.ayni.events.value.DifferingAccount;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Precision;
import org.ayni.events.value.ProductId;
import org.ayni.events.value.PublicView;
import org.ayni.events.value.Quantity;
import org.ayni.events.value.ReportAnswer;
import org.ayni.events.value.ReportId;
import org.ayni.events.value.Text;
import org.ayni.events.value.Whose;
import org.ayni.query.journals.Chronicle;
import org.ayni.query.journals.Journal;
import org.ayni.query.served.Served;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Founded (0); a visit of March 2021 (1) and one of May (2); the report on 2021 is entry 3 and rests on entry 2. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportsTest {
    private static final String BASE = "/api/partnerships/villa-ejemplo-musterhausen";
    private static final Hash FILE = Hash.sha256(new byte[] {1});
    private static final ReportId REPORT = new ReportId("bericht-2021");

    @TempDir
    Path data;

    private final Journal journal = Chronicle.founded();
    private final Entry<Event> march = journal.by(HERE).tell("2021-03", delegation("Besuch"));
    private final Entry<Event> may = journal.by(HERE).tell("2021-05", delegation("Gegenbesuch"));
    private Served served;

    @BeforeEach
    void start() {
        served = Served.start(data);
    }

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void a_report_tells_to_whom_when_which_file_and_on_which_entry_it_rests() {
        submit("2021");

        var report = report("");
        assertThat(report.get("title").stringValue()).isEqualTo("Jahresbericht");
        assertThat(report.at("/to/text").stringValue()).isEqualTo("Fördermittelstelle");
        assertThat(report.at("/submitted/happened").stringValue()).isEqualTo("2022-01-31");
        assertThat(report.get("file").stringValue()).isEqualTo(FILE.toString());
        assertThat(report.at("/seen/position").longValue()).isEqualTo(2);
        assertThat(report.at("/seen/hash").stringValue())
                .isEqualTo(may.seen().hash().toString());
        assertThat(report.at("/submitted/state").stringValue()).isEqualTo("own-affair");
        assertThat(report.get("answers")).isEmpty();
        assertThat(report.has("evidence")).isFalse();
        assertThat(changes(report)).isEmpty();
        assertThat(report.at("/changedSince/all").intValue()).isZero();
    }

    @Test
    void what_was_told_before_and_changed_since_is_shown_then_and_now_with_what_changed_it() {
        submit("2021");
        var corrected =
                journal.by(HERE).tell("2026-11-22", correction(march, "2021-04", delegation("Besuch im April")));
        journal.by(THERE).tell("2026-11-22", confirmation(corrected));
        journal.by(HERE).tell("2026-11-22", retraction(may));

        var report = report("");
        assertThat(changes(report))
                .containsExactly("1 one-sided > confirmed by [4, 5]", "2 one-sided > retracted by [6]");
        var first = report.at("/changedSince/changes/0");
        assertThat(first.at("/then/title").stringValue()).isEqualTo("Besuch");
        assertThat(first.at("/then/happened").stringValue()).isEqualTo("2021-03");
        assertThat(first.at("/now/title").stringValue()).isEqualTo("Besuch im April");
        assertThat(first.at("/by/0/kind").stringValue()).isEqualTo("correction");
        assertThat(first.at("/by/0/words/text").stringValue()).isEqualTo("Tippfehler");
        assertThat(first.at("/by/1/kind").stringValue()).isEqualTo("confirmation");
        assertThat(first.at("/by/1/by/side").stringValue()).isEqualTo(THERE);
        assertThat(first.at("/by/1/recorded").stringValue()).isNotEmpty();
    }

    @Test
    void a_dispute_and_what_the_sides_settled_about_it_are_changes() {
        submit("2021");
        var disputed = journal.by(THERE)
                .tell(
                        "2026-11-22",
                        new FactDisputed(
                                march.seen(),
                                text("Das war anders"),
                                List.of(new DifferingAccount("when", Text.of("im Mai 2018"), List.of()))));
        journal.by(HERE)
                .tell(
                        "2026-11-22",
                        new WorkingValueSettled(
                                march.seen(), disputed.seen(), "when", new Account(disputed.seen(), 1), BECAUSE));

        var report = report("");
        assertThat(changes(report)).containsExactly("1 one-sided > disputed by [4, 5]");
        assertThat(report.at("/changedSince/changes/0/by/0/words/text").stringValue())
                .isEqualTo("Das war anders");
    }

    @Test
    void a_working_value_of_what_has_no_title_of_its_own_is_told_by_what_that_is_about() {
        var coffee = new ProductId("kaffee");
        journal.by(HERE).tell("2020", new ProductLaunched(coffee, Whose.BOTH, what(text("Wolkenkaffee"))));
        var share = journal.by(HERE)
                .tell(
                        "2021",
                        new ProductShareTold(
                                coffee,
                                Whose.BOTH,
                                new Quantity("share-of-cooperative", new BigDecimal("62"), "percent", Precision.EXACT),
                                null,
                                List.of(),
                                Confidence.HIGH,
                                List.of()));
        var disputed = journal.by(THERE)
                .tell(
                        "2026-11-22",
                        new FactDisputed(
                                share.seen(),
                                text("Weniger"),
                                List.of(new DifferingAccount("share", Text.of("55"), List.of()))));
        journal.by(HERE)
                .tell(
                        "2026-11-22",
                        new WorkingValueSettled(
                                share.seen(), disputed.seen(), "share", new Account(disputed.seen(), 1), BECAUSE));

        var seen = served.record(journal);
        assertThat(served.json(BASE + "/timeline?kind=working-value", seen)
                        .at("/entries/0/title")
                        .stringValue())
                .contains("Wolkenkaffee")
                .doesNotContain("share");
    }

    @Test
    void a_change_says_which_figure_is_another_and_what_it_was() {
        var counted = journal.by(HERE).tell("2021-06", counted("Fest", Count.exactly(19, "guests")));
        submit("2021", counted);
        journal.by(HERE)
                .tell(
                        "2026-11-22",
                        correction(
                                counted,
                                "2021-07",
                                counted("Fest", Count.exactly(60, "guests"), Count.unknown("teams"))));

        var figures = report("").at("/changedSince/changes/0/figures");
        assertThat(figures.valueStream().map(JsonNode::toString))
                .containsExactly(
                        "{\"field\":\"counts.guests\",\"then\":{\"unit\":\"guests\",\"value\":19,\"precision\":\"exact\"},"
                                + "\"now\":{\"unit\":\"guests\",\"value\":60,\"precision\":\"exact\"}}",
                        "{\"field\":\"counts.teams\",\"now\":{\"unit\":\"teams\",\"precision\":\"unknown\"}}",
                        "{\"field\":\"when\",\"then\":\"2021-06\",\"now\":\"2021-07\"}");
    }

    @Test
    void what_both_have_settled_on_since_is_the_figure_now() {
        submit("2021");
        var disputed = journal.by(THERE)
                .tell(
                        "2026-11-22",
                        new FactDisputed(
                                march.seen(),
                                text("Das war anders"),
                                List.of(new DifferingAccount("when", Text.of("2021-04"), List.of()))));
        var settled = journal.by(HERE)
                .tell(
                        "2026-11-22",
                        new WorkingValueSettled(
                                march.seen(), disputed.seen(), "when", new Account(disputed.seen(), 1), BECAUSE));
        assertThat(report("").at("/changedSince/changes/0").has("figures")).isFalse();

        journal.by(THERE).tell("2026-11-22", confirmation(settled));
        assertThat(report("").at("/changedSince/changes/0/figures").toString())
                .isEqualTo("[{\"field\":\"when\",\"then\":\"2021-03\",\"now\":\"2021-04\"}]");
    }

    @Test
    void a_correction_to_what_both_had_settled_on_already_makes_no_other_figure() {
        var counted = journal.by(HERE).tell("2021-06", counted("Fest", Count.exactly(19, "guests")));
        var disputed = journal.by(THERE)
                .tell(
                        "2026-11-22",
                        new FactDisputed(
                                counted.seen(),
                                text("Mehr"),
                                List.of(new DifferingAccount("counts.guests", Text.of("60"), List.of()))));
        var settled = journal.by(HERE)
                .tell(
                        "2026-11-22",
                        new WorkingValueSettled(
                                counted.seen(),
                                disputed.seen(),
                                "counts.guests",
                                new Account(disputed.seen(), 1),
                                BECAUSE));
        submit("2021", journal.by(THERE).tell("2026-11-22", confirmation(settled)));
        journal.by(HERE)
                .tell("2026-11-22", correction(disputed, "2021-06", counted("Fest", Count.exactly(60, "guests"))));

        assertThat(report("").at("/changedSince/changes/0/position").longValue())
                .isEqualTo(3);
        assertThat(report("").at("/changedSince/changes/0").has("figures")).isFalse();
    }

    private static PartnershipFact counted(String title, Count... counts) {
        return activity(ActivityKind.CELEBRATION, Whose.BOTH, with(what(text(title)), List.of(), List.of(counts)));
    }

    @Test
    void who_may_read_a_fact_since_is_no_change_of_what_was_reported() {
        submit("2021");
        journal.by(HERE)
                .tell(
                        "2026-11-22",
                        new FactsPublished(
                                Audience.PUBLIC, null, null, null, List.of(), List.of(march.seen()), List.of()));
        journal.by(THERE).tell("2026-11-22", new FactsWithdrawn(null, null, List.of(march.seen()), BECAUSE));
        journal.by(HERE).tell("2021-06", new ViewPublished(PublicView.TIMELINE, MUSTERHAUSEN));

        assertThat(changes(report(""))).isEmpty();
    }

    @Test
    void what_was_told_since_concerns_a_report_when_it_may_have_happened_in_its_time() {
        submit("2021");
        journal.by(HERE).tell("2021-12", delegation("Weihnachtsmarkt"));
        journal.by(HERE).tell("2022-01", delegation("Neujahr"));
        journal.by(HERE).tell("2020", delegation("Vorher"));
        journal.by(HERE).tell("2021/2022", delegation("Austausch"));

        var report = report("");
        assertThat(changes(report)).containsExactly("4 - > one-sided by [4]", "7 - > one-sided by [7]");
        assertThat(report.at("/changedSince/changes/0/by/0/kind").stringValue()).isEqualTo("delegation");
    }

    @Test
    void a_report_without_a_period_tells_of_all_until_it_was_handed_in_and_not_of_itself() {
        submit(null);
        journal.by(HERE).tell("2020", delegation("Vorher"));
        journal.by(HERE).tell("2022-01", delegation("Neujahr"));
        journal.by(HERE).tell("2022-02", delegation("Danach"));

        assertThat(changes(report(""))).containsExactly("4 - > one-sided by [4]", "5 - > one-sided by [5]");
    }

    @Test
    void it_is_told_as_it_was_known_and_of_what_had_happened_by_a_day() {
        submit("2021");
        journal.by(HERE).tell("2021-12", delegation("Weihnachtsmarkt"));
        journal.by(HERE).tell("2026-11-22", retraction(march));

        assertThat(changes(report("?knownAt=3"))).isEmpty();
        assertThat(changes(report("?knownAt=4"))).containsExactly("4 - > one-sided by [4]");
        assertThat(changes(report("?happenedBy=2022-01-31"))).hasSize(2);
        assertThat(ask("?happenedBy=2021-11").get("reports")).isEmpty();
        assertThat(ask("?knownAt=2").get("reports")).isEmpty();
    }

    @Test
    void each_report_has_its_own_changes() {
        submit("2021");
        journal.by(HERE).tell("2026-11-22", retraction(march));
        var last = journal.entries().getLast();
        journal.by(HERE)
                .tell(
                        "2022-06",
                        new ReportSubmitted(
                                new ReportId("nachtrag"),
                                Whose.of(MUSTERHAUSEN),
                                what(text("Nachtrag")),
                                text("Fördermittelstelle"),
                                null,
                                null,
                                FILE,
                                last.seen()));
        journal.by(HERE).tell("2026-11-22", retraction(may));

        var reports = ask("").get("reports");
        assertThat(changes(reports.get(0)))
                .containsExactly("1 one-sided > retracted by [4]", "2 one-sided > retracted by [6]");
        assertThat(changes(reports.get(1))).containsExactly("2 one-sided > retracted by [6]");
    }

    @Test
    void answers_stand_in_the_order_in_which_they_were_given() {
        submit("2021");
        answer("2022-04", ReportAnswer.CHECKED);
        answer("2022-03", ReportAnswer.OBJECTED);

        var answers = report("").get("answers");
        assertThat(answers.get(0).get("answer").stringValue()).isEqualTo("objected");
        assertThat(answers.get(0).at("/reason/text").stringValue()).isEqualTo("Tippfehler");
        assertThat(answers.get(1).get("answer").stringValue()).isEqualTo("checked");
    }

    @Test
    void a_file_that_is_kept_as_evidence_is_pointed_to_until_it_is_removed() {
        submit("2021");
        journal.by(HERE).tell("2022-02", evidence(FILE, "application/pdf"));
        assertThat(report("").get("evidence").longValue()).isEqualTo(4);

        journal.by(HERE).tell("2026-11-22", new EvidenceRemoved(FILE, Whose.of(MUSTERHAUSEN), BECAUSE, null));
        assertThat(report("").has("evidence")).isFalse();
    }

    @Test
    void of_very_many_changes_the_first_are_shown_and_all_are_counted() {
        submit("2021");
        for (var one = 0; one < Reports.SHOWN + 5; one++) {
            journal.by(HERE).tell("2021-07", delegation("Besuch"));
        }

        var since = report("").get("changedSince");
        assertThat(since.get("all").intValue()).isEqualTo(Reports.SHOWN + 5);
        assertThat(since.get("changes")).hasSize(Reports.SHOWN);
    }

    private void submit(@Nullable String period) {
        submit(period, may);
    }

    private void submit(@Nullable String period, Entry<Event> last) {
        journal.by(HERE)
                .tell(
                        "2022-01-31",
                        new ReportSubmitted(
                                REPORT,
                                Whose.of(MUSTERHAUSEN),
                                what(text("Jahresbericht")),
                                text("Fördermittelstelle"),
                                null,
                                period == null ? null : Edtf.parse(period),
                                FILE,
                                last.seen()));
    }

    private void answer(String when, ReportAnswer answer) {
        journal.by(HERE)
                .tell(when, new ReportAnswered(REPORT, Whose.of(MUSTERHAUSEN), answer, null, BECAUSE, List.of()));
    }

    private JsonNode report(String question) {
        return ask(question).get("reports").get(0);
    }

    private JsonNode ask(String question) {
        var seen = served.record(journal);
        return served.json(BASE + "/reports" + question, seen);
    }

    private static List<String> changes(JsonNode report) {
        return report.at("/changedSince/changes")
                .valueStream()
                .map(one -> "%d %s > %s by %s"
                        .formatted(
                                one.get("position").longValue(),
                                one.at("/then/state").asString("-"),
                                one.at("/now/state").stringValue(),
                                one.get("by")
                                        .valueStream()
                                        .map(by -> by.get("position").longValue())
                                        .toList()))
                .toList();
    }
}
