package org.ayni.query.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayni.query.journals.Chronicle.BECAUSE;
import static org.ayni.query.journals.Chronicle.HERE;
import static org.ayni.query.journals.Chronicle.MUSTERHAUSEN;
import static org.ayni.query.journals.Chronicle.THERE;
import static org.ayni.query.journals.Chronicle.activity;
import static org.ayni.query.journals.Chronicle.confirmation;
import static org.ayni.query.journals.Chronicle.correction;
import static org.ayni.query.journals.Chronicle.delegation;
import static org.ayni.query.journals.Chronicle.promise;
import static org.ayni.query.journals.Chronicle.retraction;
import static org.ayni.query.journals.Chronicle.text;
import static org.ayni.query.journals.Chronicle.what;

import java.nio.file.Path;
import java.util.List;
import org.ayni.entry.Entry;
import org.ayni.events.AgreementFact.AgreementDrafted;
import org.ayni.events.AgreementFact.AgreementSigned;
import org.ayni.events.AgreementFact.ClauseWorded;
import org.ayni.events.CallFact.CallClosed;
import org.ayni.events.CallFact.CallOpened;
import org.ayni.events.CallFact.InterestDeclined;
import org.ayni.events.CallFact.InterestExpressed;
import org.ayni.events.EndorsementFact.DocumentEndorsed;
import org.ayni.events.Event;
import org.ayni.events.OriginFact.OriginNamed;
import org.ayni.events.OriginFact.OutcomeDropped;
import org.ayni.events.PartnershipEvent.AllConfirmed;
import org.ayni.events.PartnershipEvent.FactDisputed;
import org.ayni.events.SettlementFact.SilenceRuleEnded;
import org.ayni.events.SettlementFact.SilenceRuleProposed;
import org.ayni.events.SettlementFact.WorkingValueSettled;
import org.ayni.events.SettlementFact.WorkingValueSettled.Account;
import org.ayni.events.WorkPlanFact.WorkPlanClosed;
import org.ayni.events.WorkPlanFact.WorkPlanDrafted;
import org.ayni.events.WorkPlanFact.WorkPlanProposed;
import org.ayni.events.WorkshopFact.WorkshopHeld;
import org.ayni.events.WorkshopFact.WorkshopScheduled;
import org.ayni.events.value.ActivityKind;
import org.ayni.events.value.ActorSide;
import org.ayni.events.value.AgreementId;
import org.ayni.events.value.CallId;
import org.ayni.events.value.Clause;
import org.ayni.events.value.ClauseId;
import org.ayni.events.value.DifferingAccount;
import org.ayni.events.value.DocumentId;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.InterestId;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.Newcomer;
import org.ayni.events.value.Outcome;
import org.ayni.events.value.OutcomeId;
import org.ayni.events.value.Sector;
import org.ayni.events.value.Text;
import org.ayni.events.value.ThingRef;
import org.ayni.events.value.Whose;
import org.ayni.events.value.WorkPlanId;
import org.ayni.events.value.WorkshopId;
import org.ayni.query.journals.Chronicle;
import org.ayni.query.journals.Journal;
import org.ayni.query.served.Served;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Musterhausen founded (0); it is asked a hundred days after everything was recorded. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WaitingTest {
    private static final String BASE = "/api/partnerships/villa-ejemplo-musterhausen";

    @TempDir
    Path data;

    private final Journal journal = Chronicle.founded();
    private Served served;

    @BeforeEach
    void start() {
        served = Served.start(data, "ayni.test.ahead=P100D");
    }

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void what_one_side_told_waits_for_the_other_the_oldest_first() {
        journal.by(HERE).tell("2019", delegation("Besuch"));
        journal.by(THERE).tell("2018", delegation("Gegenbesuch"));
        journal.by(HERE).tell("2020", activity(ActivityKind.CULTURE, Whose.of(MUSTERHAUSEN), what(text("Fest"))));

        var waiting = waiting("");

        assertThat(said(waiting))
                .containsExactly(
                        "villa-ejemplo confirm-fact 0 since 0",
                        "villa-ejemplo confirm-fact 1 since 1",
                        "musterhausen confirm-fact 2 since 2");
        assertThat(waiting.get("sides").get(0).toString())
                .isEqualTo("{\"side\":\"villa-ejemplo\",\"waiting\":2,\"tasks\":{\"confirm-fact\":2}}");
        assertThat(waiting.get("waiting").get(1).get("title").stringValue()).isEqualTo("Besuch");
        assertThat(waiting.get("waiting").get(1).get("cite").get("position").longValue())
                .isEqualTo(1);
        assertThat(waiting.get("waiting").get(1).has("notObjectedFrom")).isFalse();
        assertThat(said(waiting("?side=musterhausen"))).containsExactly("musterhausen confirm-fact 2 since 2");
        assertThat(said(waiting("?happenedBy=2018")))
                .containsExactly("villa-ejemplo confirm-fact 0 since 0", "musterhausen confirm-fact 2 since 2");
        assertThat(said(waiting("?knownAt=1")))
                .containsExactly("villa-ejemplo confirm-fact 0 since 0", "villa-ejemplo confirm-fact 1 since 1");
    }

    @Test
    void who_came_forward_waits_for_an_answer_of_the_side_that_called() {
        var call = new CallId("schulen");
        var ours = Whose.of(MUSTERHAUSEN);
        journal.by(HERE)
                .tell(
                        "2020",
                        new CallOpened(
                                call,
                                text("Schulen gesucht"),
                                ours,
                                null,
                                List.of(),
                                List.of(),
                                List.of(),
                                null,
                                null,
                                List.of()));
        var school = new InterestId("schule");
        var newcomer = new Newcomer(text("Gesamtschule"), Sector.EDUCATION, new ActorSide(HERE));
        journal.by(HERE).tell("2021", new InterestExpressed(school, call, ours, null, newcomer, null, List.of()));
        assertThat(said(waiting("?side=musterhausen"))).containsExactly("musterhausen answer-interest 2 since 2");
        assertThat(waiting("?side=musterhausen")
                        .get("waiting")
                        .get(0)
                        .get("title")
                        .stringValue())
                .isEqualTo("Gesamtschule");

        journal.by(HERE).tell("2021", new CallClosed(call, ours, null));
        assertThat(said(waiting("?side=musterhausen")))
                .as("it came in time")
                .containsExactly("musterhausen answer-interest 2 since 2");

        var declined = journal.by(HERE).tell("2021", new InterestDeclined(school, ours, text("zu weit")));
        assertThat(said(waiting("?side=musterhausen"))).isEmpty();

        journal.by(HERE).tell("2021", retraction(declined));
        assertThat(said(waiting("?side=musterhausen"))).containsExactly("musterhausen answer-interest 2 since 5");
    }

    @Test
    void what_is_confirmed_waits_no_more_and_a_correction_waits_anew() {
        var visit = journal.by(HERE).tell("2019", delegation("Besuch"));
        var other = journal.by(HERE).tell("2020", delegation("Fahrt"));
        journal.by(THERE)
                .tell(
                        "2026-11-22",
                        new AllConfirmed(
                                other.seen(),
                                List.of(journal.entries().getFirst().seen(), visit.seen()),
                                List.of(other.seen())));
        journal.by(HERE).tell("2026-11-22", correction(visit, "2018", delegation("Besuch im Mai")));

        assertThat(said(waiting("")))
                .containsExactly("villa-ejemplo confirm-fact 2 since 2", "villa-ejemplo confirm-fact 1 since 4");
        assertThat(said(waiting("?knownAt=3"))).containsExactly("villa-ejemplo confirm-fact 2 since 2");
        var act = served.json(BASE + "/timeline?kind=confirmations", seen())
                .get("entries")
                .get(0);
        assertThat(act.get("title").stringValue()).isEqualTo("Bestätigt: alles, was wartete, bis Eintrag 2");
        assertThat(act.get("confirmed").toString()).isEqualTo("[0,1]");
        assertThat(act.get("excepted").toString()).isEqualTo("[2]");
    }

    @Test
    void a_dispute_waits_for_its_answer_and_the_answer_for_another_look() {
        confirmed(journal.entries().getFirst());
        var visit = journal.by(HERE).tell("2019", delegation("Besuch"));
        var disputed = disputed(visit);
        assertThat(said(waiting(""))).containsExactly("musterhausen answer-dispute 2 since 3");

        journal.by(HERE).tell("2026-11-22", correction(disputed, "2018", delegation("Besuch im Mai")));
        assertThat(said(waiting(""))).containsExactly("villa-ejemplo look-again 2 since 4");

        journal.by(HERE).tell("2026-11-22", retraction(journal.entries().getLast()));
        assertThat(said(waiting(""))).isEmpty();
    }

    @Test
    void a_settled_working_value_answers_a_dispute_and_waits_itself_until_it_is_of_no_effect() {
        confirmed(journal.entries().getFirst());
        var visit = journal.by(HERE).tell("2019", delegation("Besuch"));
        var disputed = disputed(visit);
        journal.by(HERE)
                .tell(
                        "2026-11-22",
                        new WorkingValueSettled(
                                visit.seen(), disputed.seen(), "when", new Account(disputed.seen(), 1), BECAUSE));

        assertThat(said(waiting(""))).containsExactly("villa-ejemplo confirm-working-value 4 since 4");
        var shown = working();
        assertThat(shown.get("field").stringValue()).isEqualTo("when");
        assertThat(shown.get("value").stringValue()).isEqualTo("im Mai 2018");
        assertThat(shown.get("ofEffect").booleanValue()).isTrue();
        assertThat(shown.get("state").stringValue()).isEqualTo("one-sided");
        assertThat(shown.get("position").longValue()).isEqualTo(4);
        assertThat(shown.get("reason").get("text").stringValue()).isEqualTo("Tippfehler");

        var settled = journal.entries().getLast();
        journal.by(THERE).tell("2026-11-22", new FactDisputed(settled.seen(), BECAUSE, List.of()));
        assertThat(said(waiting("")))
                .as("nobody works with a value that is disputed itself")
                .containsExactly("musterhausen answer-dispute 2 since 3", "musterhausen answer-dispute 4 since 5");
        assertThat(working().get("ofEffect").booleanValue()).isFalse();

        confirmed(settled);
        assertThat(said(waiting(""))).isEmpty();
        assertThat(working().get("state").stringValue()).isEqualTo("confirmed");

        journal.by(HERE).tell("2026-11-22", correction(disputed, "2018-05", delegation("Besuch")));
        assertThat(said(waiting(""))).containsExactly("villa-ejemplo look-again 2 since 7");
        assertThat(working().get("ofEffect").booleanValue()).isFalse();
    }

    @Test
    void a_working_value_is_called_by_the_fact_that_it_is_about_also_where_that_was_corrected() {
        confirmed(journal.entries().getFirst());
        var visit = journal.by(HERE).tell("2019", delegation("Besuch"));
        var restated = journal.tell("2026-11-22", correction(visit, "2018", delegation("Besuch im Mai")));
        var disputed = disputed(restated);
        journal.by(HERE)
                .tell(
                        "2026-11-22",
                        new WorkingValueSettled(
                                restated.seen(), disputed.seen(), "when", new Account(disputed.seen(), 1), BECAUSE));

        assertThat(waiting("").get("waiting").get(0).get("title").stringValue())
                .isEqualTo("Arbeitswert festgelegt: Besuch im Mai");
    }

    @Test
    void what_becomes_of_an_outcome_is_called_by_what_the_outcome_says() {
        confirmed(journal.entries().getFirst());
        var question = Outcome.of(Outcome.Kind.QUESTION, text("Wer pflegt die Bäume?"));
        var held = new WorkshopHeld(new WorkshopId("erster"), what(text("Erster Workshop")), List.of(question), null);
        confirmed(journal.by(HERE).tell("2020-12-01", held));
        var asked = new OutcomeId("erster-1");
        journal.by(HERE).tell("2021", new OriginNamed(ThingRef.of(asked), ThingRef.entry(0), null));
        journal.by(HERE).tell("2021", new OutcomeDropped(asked, BECAUSE));

        assertThat(waiting("")
                        .get("waiting")
                        .valueStream()
                        .map(one -> one.get("title").stringValue()))
                .contains("Woraus es hervorging: Wer pflegt die Bäume?", "Nicht weiterverfolgt: Wer pflegt die Bäume?");
    }

    @Test
    void a_rule_about_silence_waits_and_once_agreed_silence_shows_as_not_objected_everywhere() {
        confirmed(journal.entries().getFirst());
        journal.by(HERE).tell("2026-11-22", new SilenceRuleProposed(2));
        assertThat(said(waiting(""))).containsExactly("villa-ejemplo confirm-silence-rule 2 since 2");

        confirmed(journal.entries().getLast());
        journal.by(HERE).tell("2019", promise("schule", "Schulpartnerschaft"));
        var head = journal.size() - 1;

        var waits = waiting("").get("waiting").get(0);
        assertThat(waits.get("state").stringValue()).isEqualTo("not-objected");
        assertThat(waits.get("notObjectedFrom").stringValue())
                .isEqualTo(
                        Journal.START.plusSeconds(60L * head + 14 * 24 * 3600).toString());
        var promised =
                served.json(BASE + "/promises", seen()).get("promises").get(0).get("made");
        assertThat(promised.get("state").stringValue()).isEqualTo("not-objected");
        assertThat(promised.get("statePosition").longValue()).isEqualTo(2);
        assertThat(promised.get("notObjected").get("rule").longValue()).isEqualTo(2);
        for (var known : List.of(
                Integer.toString(head),
                Journal.START.plusSeconds(13 * 24 * 3600).toString())) {
            var then = served.json(BASE + "/timeline?kind=promise&knownAt=" + known, seen());
            assertThat(then.get("entries").get(0).get("state").stringValue()).isEqualTo("one-sided");
        }
        var later = Journal.START.plusSeconds(15 * 24 * 3600);
        assertThat(served.json(BASE + "/timeline?kind=promise&knownAt=" + later, seen())
                        .get("entries")
                        .get(0)
                        .get("state")
                        .stringValue())
                .isEqualTo("not-objected");
    }

    @Test
    void the_rule_about_silence_that_is_in_force_is_said_and_that_there_is_none() {
        assertThat(waiting("").get("silence").isNull()).isTrue();
        var proposed = journal.by(HERE).tell("2026-11-22", new SilenceRuleProposed(2));
        assertThat(waiting("").get("silence").isNull()).isTrue();

        confirmed(proposed);
        var ended = journal.by(HERE).tell("2026-11-22", new SilenceRuleEnded(null));

        var silence = waiting("?knownAt=2").get("silence");
        assertThat(silence.get("rule").longValue()).isEqualTo(1);
        assertThat(silence.get("weeks").intValue()).isEqualTo(2);
        assertThat(silence.get("days").intValue()).isEqualTo(14);
        assertThat(silence.get("sinceEntry").longValue()).isEqualTo(2);
        assertThat(silence.get("since").stringValue())
                .isEqualTo(Journal.START.plusSeconds(120).toString());
        assertThat(ended.header().position()).isEqualTo(3);
        assertThat(waiting("").get("silence").isNull()).isTrue();
    }

    @Test
    void a_rule_about_silence_that_was_ended_waits_for_nobody() {
        journal.by(HERE).tell("2026-11-22", new SilenceRuleProposed(2));
        assertThat(said(waiting(""), "confirm-silence-rule")).hasSize(1);
        journal.by(HERE).tell("2026-11-22", new SilenceRuleEnded(null));

        assertThat(said(waiting(""), "confirm-silence-rule")).isEmpty();
    }

    @Test
    void a_proposed_plan_waits_for_whoever_has_not_endorsed_it_as_it_stands_until_it_is_closed() {
        var plan = new WorkPlanId("2027");
        var drafted = journal.by(HERE)
                .tell("2026-11", new WorkPlanDrafted(plan, Edtf.parse("2027"), what(text("Jahresplan"))));
        assertThat(said(waiting(""), "endorse")).isEmpty();
        journal.tell("2026-11", new WorkPlanProposed(plan, MUSTERHAUSEN));
        assertThat(said(waiting(""), "endorse"))
                .containsExactlyInAnyOrder("villa-ejemplo endorse 1 since 2", "musterhausen endorse 1 since 2");
        endorsed(HERE, DocumentId.of(plan), drafted);
        assertThat(said(waiting(""), "endorse")).containsExactly("villa-ejemplo endorse 1 since 2");

        var changed = journal.by(HERE)
                .tell(
                        "2026-11",
                        correction(
                                drafted, "2026-11", new WorkPlanDrafted(plan, Edtf.parse("2027"), what(text("Plan")))));
        assertThat(said(waiting(""), "endorse"))
                .containsExactlyInAnyOrder("villa-ejemplo endorse 1 since 4", "musterhausen endorse 1 since 4");
        var shown = waiting("?side=villa-ejemplo")
                .get("waiting")
                .valueStream()
                .filter(one -> one.get("task").stringValue().equals("endorse"))
                .findFirst()
                .orElseThrow();
        assertThat(shown.get("title").stringValue()).isEqualTo("Plan");
        assertThat(shown.get("kind").stringValue()).isEqualTo("work-plan-drafted");
        assertThat(shown.get("cite").get("position").longValue()).isEqualTo(4);
        assertThat(shown.get("document").stringValue())
                .as("without it nobody could endorse what waits")
                .isEqualTo(DocumentId.of(plan).toString());
        endorsed(HERE, DocumentId.of(plan), changed);
        endorsed(THERE, DocumentId.of(plan), changed);
        assertThat(said(waiting(""), "endorse")).isEmpty();
        assertThat(said(waiting("?knownAt=3"), "endorse")).containsExactly("villa-ejemplo endorse 1 since 2");

        journal.by(HERE).tell("2026-11", retraction(journal.entries().getLast()));
        assertThat(said(waiting(""), "endorse")).containsExactly("villa-ejemplo endorse 1 since 4");
        journal.by(HERE).tell("2027-12", new WorkPlanClosed(plan, null));
        assertThat(said(waiting(""), "endorse")).isEmpty();
        assertThat(said(waiting("?happenedBy=2026"), "endorse")).containsExactly("villa-ejemplo endorse 1 since 4");
    }

    @Test
    void minutes_of_a_workshop_that_was_recorded_as_it_was_wait_for_nobody_until_a_side_approves_them() {
        var workshop = new WorkshopId("erster");
        var lesson = Outcome.of(Outcome.Kind.LESSON, text("Früher einladen"));
        var held = journal.by(HERE)
                .tell("2020-12-01", new WorkshopHeld(workshop, what(text("Erster")), List.of(lesson), null));
        assertThat(said(waiting(""), "endorse")).isEmpty();

        endorsed(HERE, DocumentId.minutes(workshop), held);
        assertThat(said(waiting(""), "endorse")).containsExactly("villa-ejemplo endorse 1 since 2");
    }

    @Test
    void what_came_out_of_a_workshop_that_was_planned_here_waits_for_both() {
        var workshop = new WorkshopId("erster");
        var lesson = Outcome.of(Outcome.Kind.LESSON, text("Früher einladen"));
        journal.by(HERE).tell("2020", new WorkshopScheduled(workshop, Edtf.parse("2020-12"), what(text("Erster"))));
        journal.tell("2020-12-01", new WorkshopHeld(workshop, what(text("Erster")), List.of(lesson), null));

        assertThat(said(waiting(""), "endorse"))
                .containsExactlyInAnyOrder("villa-ejemplo endorse 2 since 2", "musterhausen endorse 2 since 2");
    }

    @Test
    void a_draft_of_an_agreement_waits_once_one_side_endorsed_it_and_no_more_when_it_is_signed() {
        var agreement = new AgreementId("2027");
        var drafted = journal.by(HERE).tell("2026-11", new AgreementDrafted(agreement, what(text("Vereinbarung"))));
        assertThat(said(waiting(""), "endorse")).isEmpty();
        endorsed(HERE, DocumentId.of(agreement), drafted);
        assertThat(said(waiting(""), "endorse")).containsExactly("villa-ejemplo endorse 1 since 2");

        var worded = journal.by(THERE)
                .tell(
                        "2026-11",
                        new ClauseWorded(agreement, new Clause(new ClauseId("wasser"), 1, null, text("Wasser")), null));
        assertThat(said(waiting(""), "endorse")).isEmpty();
        endorsed(THERE, DocumentId.of(agreement), worded);
        assertThat(said(waiting(""), "endorse")).containsExactly("musterhausen endorse 1 since 4");
        endorsed(HERE, DocumentId.of(agreement), worded);
        assertThat(said(waiting(""), "endorse")).isEmpty();
        worded = journal.by(THERE)
                .tell(
                        "2026-11",
                        new ClauseWorded(
                                agreement, new Clause(new ClauseId("wasser"), 1, null, text("Wasser für alle")), null));
        assertThat(said(waiting(""), "endorse"))
                .containsExactlyInAnyOrder("musterhausen endorse 1 since 6", "villa-ejemplo endorse 1 since 6");
        journal.by(HERE)
                .tell("2026-12", new AgreementSigned(agreement, what(text("Unterzeichnung")), worded.seen(), null));
        assertThat(said(waiting(""), "endorse")).isEmpty();
    }

    @Test
    void a_side_that_is_none_is_not_heeded_in_silence() {
        served.record(journal);

        assertThat(served.ask(BASE + "/waiting?side=drittstadt", "Ayni-Seen", seen())
                        .statusCode())
                .isEqualTo(400);
        assertThat(served.ask(BASE + "/waiting?side=_", "Ayni-Seen", seen()).statusCode())
                .isEqualTo(400);
    }

    private void confirmed(Entry<Event> of) {
        journal.by(THERE).tell("2026-11-22", confirmation(of));
    }

    private Entry<Event> disputed(Entry<Event> of) {
        return journal.by(THERE)
                .tell(
                        "2026-11-22",
                        new FactDisputed(
                                of.seen(),
                                text("Das war anders"),
                                List.of(new DifferingAccount("when", Text.of("im Mai 2018"), List.of()))));
    }

    private void endorsed(String side, DocumentId document, Entry<Event> seen) {
        journal.by(side).tell("2026-11", new DocumentEndorsed(document, new MunicipalityId(side), seen.seen()));
    }

    private JsonNode working() {
        return served.json(BASE + "/timeline?kind=delegation", seen())
                .get("entries")
                .get(0)
                .get("working")
                .get(0);
    }

    private JsonNode waiting(String question) {
        var seen = served.record(journal);
        return served.json(BASE + "/waiting" + question, seen);
    }

    private String seen() {
        return journal.id() + "@" + (journal.size() - 1);
    }

    private static List<String> said(JsonNode waiting, String task) {
        return said(waiting).stream()
                .filter(one -> one.contains(" " + task + " "))
                .toList();
    }

    private static List<String> said(JsonNode waiting) {
        return waiting.get("waiting")
                .valueStream()
                .map(one -> "%s %s %d since %d"
                        .formatted(
                                one.get("side").stringValue(),
                                one.get("task").stringValue(),
                                one.get("position").longValue(),
                                one.get("sinceEntry").longValue()))
                .toList();
    }
}
