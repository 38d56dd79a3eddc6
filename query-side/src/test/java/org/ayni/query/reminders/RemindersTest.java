package org.ayni.query.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayni.query.journals.Chronicle.HERE;
import static org.ayni.query.journals.Chronicle.MUSTERHAUSEN;
import static org.ayni.query.journals.Chronicle.SERIES;
import static org.ayni.query.journals.Chronicle.THERE;
import static org.ayni.query.journals.Chronicle.activity;
import static org.ayni.query.journals.Chronicle.actor;
import static org.ayni.query.journals.Chronicle.confirmation;
import static org.ayni.query.journals.Chronicle.delegation;
import static org.ayni.query.journals.Chronicle.dispute;
import static org.ayni.query.journals.Chronicle.edition;
import static org.ayni.query.journals.Chronicle.retraction;
import static org.ayni.query.journals.Chronicle.text;
import static org.ayni.query.journals.Chronicle.what;

import java.nio.file.Path;
import java.util.List;
import org.ayni.entry.Entry;
import org.ayni.events.CallFact.CallClosed;
import org.ayni.events.CallFact.CallOpened;
import org.ayni.events.EndorsementFact.DocumentEndorsed;
import org.ayni.events.Event;
import org.ayni.events.OlympiadFact.OlympiadCalledOff;
import org.ayni.events.OlympiadFact.OlympiadPlanned;
import org.ayni.events.OlympiadFact.OlympiadSeriesStarted;
import org.ayni.events.ProductFact.ProductCertified;
import org.ayni.events.ProductFact.ProductLaunched;
import org.ayni.events.PromiseFact.PromiseKept;
import org.ayni.events.PromiseFact.PromiseMade;
import org.ayni.events.WorkPlanFact.PlanItemAdded;
import org.ayni.events.WorkPlanFact.PlanItemDropped;
import org.ayni.events.WorkPlanFact.ProgressReported;
import org.ayni.events.WorkPlanFact.WorkPlanDrafted;
import org.ayni.events.WorkPlanFact.WorkPlanProposed;
import org.ayni.events.WorkshopFact.MinutesWritten;
import org.ayni.events.WorkshopFact.WorkshopCancelled;
import org.ayni.events.WorkshopFact.WorkshopHeld;
import org.ayni.events.WorkshopFact.WorkshopScheduled;
import org.ayni.events.value.ActivityKind;
import org.ayni.events.value.ActorId;
import org.ayni.events.value.CallId;
import org.ayni.events.value.Confidence;
import org.ayni.events.value.DocumentId;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Language;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.PlanItem;
import org.ayni.events.value.PlanItemId;
import org.ayni.events.value.ProductId;
import org.ayni.events.value.PromiseId;
import org.ayni.events.value.Text;
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

/** Musterhausen founded (0), which the other side confirmed (1); everything was recorded on 22 November 2026. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RemindersTest {
    private static final String BASE = "/api/partnerships/villa-ejemplo-musterhausen/reminders";
    private static final String NOTHING_WAITS = "&waited=9999";

    @TempDir
    Path data;

    private final Journal journal = Chronicle.founded();
    private Served served;

    @BeforeEach
    void start() {
        served = Served.start(data, "ayni.test.ahead=P100D");
        journal.by(THERE).tell("2020", confirmation(journal.entries().getFirst()));
    }

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void a_promise_is_coming_due_and_overdue_only_after_its_last_day_until_it_is_kept() {
        promised(Whose.of(MUSTERHAUSEN), "2021");
        assertThat(on("2020-12-01")).isEmpty();
        assertThat(on("2020-12-02")).containsExactly("promise coming musterhausen 2 30/394");
        assertThat(on("2020-12-31")).containsExactly("promise coming musterhausen 2 1/365");
        assertThat(on("2021-01-01")).containsExactly("promise due musterhausen 2 0/364");
        assertThat(on("2021-12-31")).containsExactly("promise due musterhausen 2 -364/0");
        assertThat(on("2022-01-01")).containsExactly("promise overdue musterhausen 2 -365/-1");
        assertThat(ask("?happenedBy=2020-12-01&ahead=31" + NOTHING_WAITS).get("reminders"))
                .hasSize(1);
        assertThat(ask("?happenedBy=2022-01-01&side=villa-ejemplo" + NOTHING_WAITS)
                        .get("reminders"))
                .isEmpty();

        var visit = journal.by(HERE).tell("2022-02", delegation("Besuch"));
        var kept = journal.tell("2022-02", new PromiseKept(new PromiseId("schule"), visit.seen()));
        assertThat(on("2023-01-01")).isEmpty();
        assertThat(on("2022-01-01")).hasSize(1);
        journal.tell("2022-03", retraction(kept));
        assertThat(on("2023-01-01")).hasSize(1);
    }

    @Test
    void without_a_day_it_is_the_day_that_was_known_then_or_today() {
        promised(Whose.BOTH, "2026-12-31");
        promised("kita", Whose.BOTH, "2027-02-01");

        var then = ask("?knownAt=3" + NOTHING_WAITS);
        assertThat(then.get("day").stringValue()).isEqualTo("2026-11-22");
        assertThat(said(then)).isEmpty();
        assertThat(said(ask("?knownAt=3&ahead=39" + NOTHING_WAITS)))
                .containsExactly("promise coming villa-ejemplo,musterhausen 2 39/39");
        assertThat(said(ask("?knownAt=1&ahead=999"))).isEmpty();
        assertThat(ask("?ahead=999" + NOTHING_WAITS)
                        .get("reminders")
                        .valueStream()
                        .map(one -> one.get("state").stringValue()))
                .containsExactly("overdue", "overdue");
    }

    @Test
    void an_item_of_an_agreed_plan_is_named_for_whoever_is_responsible_until_it_is_dropped() {
        var plan = new WorkPlanId("2022");
        var garden = new PlanItemId("garten");
        journal.by(HERE).tell("2021", actor(new ActorId("rathaus"), "Rathaus"));
        journal.tell("2021", new WorkPlanDrafted(plan, Edtf.parse("2022"), what(text("Plan"))));
        var item = journal.tell("2021", new PlanItemAdded(plan, garden, content("2022-05-31"), null));
        journal.tell("2021", new WorkPlanProposed(plan, MUSTERHAUSEN));
        endorsed(HERE, DocumentId.of(plan), item);
        assertThat(on("2022-06-01")).isEmpty();
        endorsed(THERE, DocumentId.of(plan), item);

        assertThat(on("2022-05-30")).containsExactly("plan-item coming musterhausen 4 1/1");
        assertThat(on("2022-05-31")).containsExactly("plan-item due musterhausen 4 0/0");
        assertThat(on("2022-06-01")).containsExactly("plan-item overdue musterhausen 4 -1/-1");
        var shown =
                ask("?happenedBy=2022-06-01" + NOTHING_WAITS).get("reminders").get(0);
        assertThat(shown.get("title").stringValue()).isEqualTo("Ein Schulgarten");
        assertThat(shown.get("language").stringValue()).isEqualTo("de");
        assertThat(shown.has("translation")).isFalse();
        assertThat(shown.get("until").stringValue()).isEqualTo("2022-05-31");
        assertThat(shown.get("cite").get("position").longValue()).isEqualTo(4);
        var opened = journal.by(HERE).tell("2022-06", delegation("Eröffnung"));
        var done = journal.tell("2022-06", new ProgressReported(plan, garden, opened.seen(), null, true, null));
        assertThat(on("2022-07-01")).isEmpty();
        journal.by(THERE).tell("2022-06", dispute(done, "Nichts gesehen"));
        assertThat(on("2022-07-01"))
                .as("the other side says that it is not done")
                .hasSize(1);
        var drop = journal.by(THERE).tell("2022-06", new PlanItemDropped(plan, garden, text("Kein Platz")));
        assertThat(on("2022-07-01")).as("one side alone drops nothing").hasSize(1);
        endorsed(HERE, DocumentId.of(plan), drop);
        endorsed(THERE, DocumentId.of(plan), drop);
        assertThat(on("2022-07-01")).isEmpty();
    }

    @Test
    void a_call_ends_and_a_certificate_expires_on_its_day_until_it_is_closed_or_another_one_is_told() {
        var call = new CallId("schulen");
        var coffee = new ProductId("kaffee");
        journal.by(HERE)
                .tell(
                        "2021",
                        new CallOpened(
                                call,
                                text("Schulen gesucht"),
                                Whose.of(MUSTERHAUSEN),
                                null,
                                List.of(),
                                List.of(),
                                List.of(),
                                Edtf.parse("2022-03-15"),
                                null,
                                List.of()));
        journal.tell("2021", new ProductLaunched(coffee, Whose.of(MUSTERHAUSEN), what(text("Kaffee"))));
        journal.tell("2021", certified(coffee, "2022-03-10"));

        assertThat(on("2022-03-10"))
                .containsExactly("certificate-expires due musterhausen 4 0/0", "call-ends coming musterhausen 2 5/5");
        assertThat(on("2022-03-16"))
                .containsExactly(
                        "certificate-expires overdue musterhausen 4 -6/-6", "call-ends overdue musterhausen 2 -1/-1");
        journal.tell("2022-04", certified(coffee, "2024-03-10"));
        journal.tell("2022-04", new CallClosed(call, Whose.of(MUSTERHAUSEN), null));
        assertThat(on("2022-05-01")).isEmpty();
        assertThat(on("2024-03-11")).containsExactly("certificate-expires overdue musterhausen 5 -1/-1");
    }

    @Test
    void a_workshop_is_named_once_its_date_has_passed_until_it_is_held_or_cancelled() {
        var first = new WorkshopId("erster");
        var second = new WorkshopId("zweiter");
        journal.by(HERE).tell("2020", new WorkshopScheduled(first, Edtf.parse("2020-12-01"), what(text("Erster"))));
        journal.tell("2020", new WorkshopScheduled(second, Edtf.parse("2020-12"), what(text("Zweiter"))));
        assertThat(on("2020-12-01")).isEmpty(); // they were told in the course of 2020
        assertThat(on("2021-01-01"))
                .containsExactly(
                        "workshop-passed overdue villa-ejemplo,musterhausen 2 -31/-31",
                        "workshop-passed overdue villa-ejemplo,musterhausen 3 -31/-1");
        journal.tell("2021-01-05", new WorkshopHeld(first, what(text("Erster")), List.of(), null));
        journal.tell("2021-01-05", new WorkshopCancelled(second, null));
        assertThat(on("2021-01-06")).isEmpty();
    }

    @Test
    void an_olympiad_is_named_once_its_date_has_passed_until_it_is_held_or_called_off() {
        var ours = Whose.of(MUSTERHAUSEN);
        journal.tell("2019", new OlympiadSeriesStarted(SERIES, text("Olympiade"), ours));
        journal.tell("2020", new OlympiadPlanned(SERIES, 1, ours, Edtf.parse("2020-12-01"), what(text("Erste"))));
        journal.tell("2020", new OlympiadPlanned(SERIES, 2, ours, Edtf.parse("2020-12"), what(text("Zweite"))));
        assertThat(on("2020-12-01")).isEmpty();
        assertThat(on("2021-01-01"))
                .containsExactly(
                        "olympiad-passed overdue musterhausen 3 -31/-31",
                        "olympiad-passed overdue musterhausen 4 -31/-1");
        journal.tell("2020-12-01", edition(1));
        journal.tell("2021-01-05", new OlympiadCalledOff(SERIES, 2, ours, text("Regen")));
        assertThat(on("2021-01-06")).isEmpty();
    }

    @Test
    void what_has_waited_longer_is_named_and_minutes_that_nobody_approved_are_among_it() {
        var workshop = new WorkshopId("erster");
        var held =
                journal.by(HERE).tell("2020-12-01", new WorkshopHeld(workshop, what(text("Erster")), List.of(), null));
        var minutes = journal.tell("2020-12-02", new MinutesWritten(workshop, text("Es wurde gesprochen.")));
        endorsed(HERE, DocumentId.minutes(workshop), minutes);
        journal.by(THERE).tell("2026", confirmation(held));
        journal.by(THERE).tell("2026", confirmation(minutes));

        assertThat(said(ask("?happenedBy=2026-12-06"))).isEmpty();
        assertThat(said(ask("?happenedBy=2026-12-07"))).containsExactly("waiting overdue villa-ejemplo 2 -15/-15");
        assertThat(said(ask("?happenedBy=2026-12-06&waited=13"))).hasSize(1);
        var shown = ask("").get("reminders").get(0);
        assertThat(shown.get("task").stringValue()).isEqualTo("endorse");
        assertThat(shown.get("title").stringValue()).isEqualTo("Erster");
        endorsed(THERE, DocumentId.minutes(workshop), minutes);
        assertThat(said(ask(""))).isEmpty();
    }

    @Test
    void a_title_says_of_which_language_it_is_and_what_it_was_translated_from() {
        var title = LocalizedText.of(Language.SPANISH, "Fiesta de abejas").translated(Language.GERMAN, "Bienenfest");
        journal.by(HERE).tell("2019", activity(ActivityKind.CULTURE, Whose.BOTH, what(title)));

        var waits = ask("").get("reminders")
                .valueStream()
                .filter(one -> one.get("title").stringValue().equals("Bienenfest"))
                .findFirst()
                .orElseThrow();

        assertThat(waits.get("language").stringValue()).isEqualTo("de");
        assertThat(waits.get("translation").stringValue()).isEqualTo("unapproved");
        assertThat(waits.get("original").get("text").stringValue()).isEqualTo("Fiesta de abejas");
        assertThat(waits.get("original").get("language").stringValue()).isEqualTo("es");
    }

    @Test
    void what_is_not_understood_is_not_heeded_in_silence() {
        served.record(journal);
        for (var wrong : List.of("?side=drittstadt", "?ahead=bald", "?ahead=-1", "?waited=99999")) {
            assertThat(served.ask(BASE + wrong, "Ayni-Seen", seen()).statusCode())
                    .as(wrong)
                    .isEqualTo(400);
        }
    }

    private void promised(Whose by, String due) {
        promised("schule", by, due);
    }

    private void promised(String id, Whose by, String due) {
        journal.by(HERE)
                .tell(
                        "2019",
                        new PromiseMade(
                                new PromiseId(id),
                                text("Schulpartnerschaft"),
                                by,
                                null,
                                Edtf.parse(due),
                                null,
                                List.of()));
    }

    private void endorsed(String side, DocumentId document, Entry<Event> seen) {
        journal.by(side).tell("2021", new DocumentEndorsed(document, new MunicipalityId(side), seen.seen()));
    }

    private static PlanItem content(String due) {
        return new PlanItem(
                text("Ein Schulgarten"),
                List.of(),
                List.of(),
                List.of(new ActorId("rathaus")),
                Edtf.parse(due),
                null,
                List.of());
    }

    private static ProductCertified certified(ProductId product, String expires) {
        return new ProductCertified(
                product,
                Whose.of(MUSTERHAUSEN),
                Text.of("Siegelgeber"),
                null,
                Edtf.parse(expires),
                List.of(),
                Confidence.OWN_RECORD,
                List.of());
    }

    private List<String> on(String day) {
        return said(ask("?happenedBy=" + day + NOTHING_WAITS));
    }

    private JsonNode ask(String question) {
        return served.json(BASE + question, served.record(journal));
    }

    private String seen() {
        return journal.id() + "@" + (journal.size() - 1);
    }

    private static List<String> said(JsonNode answer) {
        return answer.get("reminders")
                .valueStream()
                .map(one -> "%s %s %s %d %s/%s"
                        .formatted(
                                one.get("why").stringValue(),
                                one.get("state").stringValue(),
                                String.join(
                                        ",",
                                        one.get("sides")
                                                .valueStream()
                                                .map(JsonNode::stringValue)
                                                .toList()),
                                one.get("position").longValue(),
                                one.get("days").get("from"),
                                one.get("days").get("to")))
                .toList();
    }
}
