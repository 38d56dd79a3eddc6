package org.ayni.query.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayni.query.journals.Chronicle.BECAUSE;
import static org.ayni.query.journals.Chronicle.HERE;
import static org.ayni.query.journals.Chronicle.MUSTERHAUSEN;
import static org.ayni.query.journals.Chronicle.RATHAUS;
import static org.ayni.query.journals.Chronicle.THERE;
import static org.ayni.query.journals.Chronicle.VILLA_EJEMPLO;
import static org.ayni.query.journals.Chronicle.activity;
import static org.ayni.query.journals.Chronicle.actor;
import static org.ayni.query.journals.Chronicle.confirmation;
import static org.ayni.query.journals.Chronicle.correction;
import static org.ayni.query.journals.Chronicle.delegation;
import static org.ayni.query.journals.Chronicle.dispute;
import static org.ayni.query.journals.Chronicle.promise;
import static org.ayni.query.journals.Chronicle.text;
import static org.ayni.query.journals.Chronicle.what;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ayni.entry.Audience;
import org.ayni.entry.Entry;
import org.ayni.events.EndorsementFact.DocumentEndorsed;
import org.ayni.events.Event;
import org.ayni.events.PartnershipEvent.FactDisputed;
import org.ayni.events.PartnershipEvent.FactsPublished;
import org.ayni.events.PartnershipEvent.FactsWithdrawn;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.PromiseFact.PromiseKept;
import org.ayni.events.PublishingFact.ViewPublished;
import org.ayni.events.PublishingFact.ViewWithdrawn;
import org.ayni.events.SettlementFact.WorkingValueSettled;
import org.ayni.events.WorkshopFact.WorkshopHeld;
import org.ayni.events.value.ActivityKind;
import org.ayni.events.value.DifferingAccount;
import org.ayni.events.value.DocumentId;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.Outcome;
import org.ayni.events.value.PromiseId;
import org.ayni.events.value.PublicView;
import org.ayni.events.value.Text;
import org.ayni.events.value.Whose;
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

/** Founded (0), the town hall is an actor (1), a joint visit with it (2), an own festival of Musterhausen (3); both open the timeline (4, 5). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PublishingOverHttpTest {
    private static final String BASE = "/api/partnerships/villa-ejemplo-musterhausen";

    @TempDir
    Path data;

    private final Journal journal = Chronicle.founded();
    private Served served;
    private Entry<Event> visit;
    private Entry<Event> festival;

    @BeforeEach
    void begin() {
        served = Served.start(data);
        journal.by(HERE).tell("2000", actor(RATHAUS, "Rathaus"));
        visit = journal.tell("2013-04", activity(ActivityKind.DELEGATION, Whose.BOTH, what(text("Besuch"), RATHAUS)));
        festival = journal.tell("2014", celebration("Fest"));
        open(PublicView.TIMELINE);
    }

    @AfterEach
    void stop() {
        served.close();
    }

    private static PartnershipFact celebration(String title) {
        return activity(ActivityKind.CELEBRATION, Whose.of(MUSTERHAUSEN), what(text(title)));
    }

    private void open(PublicView view) {
        journal.by(HERE).tell("2026", new ViewPublished(view, MUSTERHAUSEN));
        journal.by(THERE).tell("2026", new ViewPublished(view, VILLA_EJEMPLO));
    }

    private void joint(String side, Entry<?> fact) {
        journal.by(side)
                .tell(
                        "2026-11-22",
                        new FactsPublished(
                                Audience.PUBLIC, null, null, null, List.of(), List.of(fact.seen()), List.of()));
    }

    private void own(Entry<?>... facts) {
        own(HERE, facts);
    }

    private void own(String side, Entry<?>... facts) {
        journal.by(side)
                .tell(
                        "2026-11-22",
                        new FactsPublished(
                                Audience.PUBLIC,
                                null,
                                null,
                                null,
                                Stream.of(facts).map(Entry::seen).toList(),
                                List.of(),
                                List.of()));
    }

    private List<String> titles(String asked) {
        return served.json(BASE + "/timeline?all=true&for=public" + asked, served.record(journal))
                .get("entries")
                .valueStream()
                .map(item -> item.get("title").stringValue())
                .toList();
    }

    private List<String> waiting() {
        return served.json(BASE + "/waiting", served.record(journal))
                .get("waiting")
                .valueStream()
                .filter(one -> one.get("task").stringValue().startsWith("publish"))
                .map(one -> "%s %s %d since %d"
                        .formatted(
                                one.get("side").stringValue(),
                                one.get("task").stringValue(),
                                one.get("position").asLong(),
                                one.get("sinceEntry").asLong()))
                .toList();
    }

    @Test
    void what_is_joint_waits_for_the_other_side_and_is_public_once_both_have_published_it() {
        joint(THERE, visit);
        assertThat(waiting()).containsExactly("musterhausen publish-fact 2 since 6");
        assertThat(titles("")).isEmpty();
        var publishing = served.json(BASE + "/publishing", served.record(journal));
        assertThat(publishing.get("facts").get(0).get("waitsFor").stringValue()).isEqualTo(HERE);

        joint(HERE, visit);
        assertThat(waiting()).isEmpty();
        assertThat(titles("")).containsExactly("Besuch");
        assertThat(served.json(BASE + "/publishing", served.record(journal))
                        .get("facts")
                        .get(0)
                        .get("readers")
                        .stringValue())
                .isEqualTo("public");
    }

    @Test
    void rights_are_those_of_now_at_whatever_moment_is_asked_about() {
        own(festival);
        assertThat(titles("")).containsExactly("Fest");
        assertThat(titles("&knownAt=3")).containsExactly("Fest");
        assertThat(titles("&knownAt=2")).isEmpty();

        journal.by(HERE).tell("2026-11-22", new FactsWithdrawn(null, null, List.of(festival.seen()), BECAUSE));
        assertThat(titles("")).isEmpty();
        assertThat(titles("&knownAt=6")).isEmpty(); // when it was public
        var withdrawal =
                served.json(BASE + "/publishing", served.record(journal)).get("withdrawals");
        assertThat(withdrawal.get(0).get("reason").get("text").stringValue()).isEqualTo("Tippfehler");
        assertThat(withdrawal.get(0).get("facts").get(0).asLong()).isEqualTo(3);
    }

    @Test
    void a_correction_says_something_new_and_what_was_said_before_was_never_published() {
        own(festival);
        var corrected = journal.by(HERE).tell("2026-11-22", correction(festival, "2015", celebration("Sommerfest")));
        assertThat(titles("")).isEmpty();

        own(corrected);
        assertThat(titles("")).containsExactly("Sommerfest");
        assertThat(titles("&knownAt=6")).isEmpty(); // it was "Fest" then
        var item = served.json(BASE + "/timeline?for=public", served.record(journal))
                .get("entries")
                .get(0);
        assertThat(item.has("corrections")).isFalse();
        assertThat(item.toString()).doesNotContain("Tippfehler").doesNotContain("2014");
    }

    @Test
    void what_a_correction_took_from_the_public_waits_to_be_published_anew_or_withdrawn() {
        joint(THERE, visit);
        joint(HERE, visit);
        own(festival);
        var again = journal.by(HERE).tell("2026-11-22", correction(visit, "2015", delegation("Besuche")));
        journal.by(HERE).tell("2026-11-22", correction(festival, "2015", celebration("Sommerfest")));
        assertThat(titles("")).isEmpty();
        assertThat(waiting())
                .containsExactlyInAnyOrder(
                        "musterhausen publish-again 2 since 9",
                        "villa-ejemplo publish-again 2 since 9",
                        "musterhausen publish-again 3 since 10");
        var fact = served.json(BASE + "/publishing", served.record(journal))
                .get("facts")
                .get(0);
        assertThat(fact.get("readers").stringValue()).isEqualTo("partnership");
        assertThat(fact.get("voided").size()).isEqualTo(2);

        joint(HERE, again);
        assertThat(waiting())
                .as("the other side sees whose word is missing")
                .contains("villa-ejemplo publish-fact 2 since 11")
                .doesNotContain("musterhausen publish-again 2 since 9");
        journal.by(HERE)
                .tell("2026-11-22", new FactsWithdrawn(null, null, List.of(again.seen(), festival.seen()), BECAUSE));
        assertThat(waiting()).isEmpty();
    }

    @Test
    void what_is_disputed_waits_for_an_answer_first_and_then_to_be_published_anew() {
        joint(THERE, visit);
        joint(HERE, visit);
        var dispute = journal.by(THERE).tell("2026-11-22", dispute(visit, "Nie gewesen"));
        assertThat(waiting()).isEmpty();
        assertThat(served.json(BASE + "/publishing", served.record(journal))
                        .get("facts")
                        .get(0)
                        .get("voided")
                        .size())
                .isEqualTo(2);
        journal.by(THERE).tell("2026-11-22", confirmation(dispute));
        assertThat(waiting()).hasSize(2).allMatch(one -> one.contains("publish-again 2"));
    }

    @Test
    void the_public_is_told_that_both_approved_minutes_or_nothing_of_it() {
        open(PublicView.WORKSHOPS);
        var held = journal.by(HERE)
                .tell(
                        "2025",
                        new WorkshopHeld(
                                new WorkshopId("taller"),
                                what(text("Taller")),
                                List.of(Outcome.of(Outcome.Kind.LESSON, text("Früher einladen"))),
                                null));
        var approvals = Stream.of(HERE, THERE)
                .map(side -> journal.by(side)
                        .tell(
                                "2025",
                                new DocumentEndorsed(
                                        DocumentId.minutes(new WorkshopId("taller")),
                                        new MunicipalityId(side),
                                        held.seen())))
                .toList();
        joint(HERE, held);
        joint(THERE, held);
        assertThat(minutes().has("approval")).isFalse();
        assertThat(minutes().has("waitingFor")).isFalse();
        assertThat(minutes().has("endorsements")).isFalse();

        own(approvals.getFirst());
        assertThat(minutes().has("endorsements")).as("one alone").isFalse();
        own(THERE, approvals.getLast());
        assertThat(minutes().get("approval").stringValue()).isEqualTo("approved");
        assertThat(minutes().has("waitingFor")).isFalse();
    }

    private JsonNode minutes() {
        return served.json(BASE + "/workshops?for=public", served.record(journal))
                .at("/workshops/0/minutes");
    }

    @Test
    void a_dispute_ends_it_for_what_is_joint_and_is_not_seen_of_what_is_not() {
        joint(THERE, visit);
        joint(HERE, visit);
        own(festival);
        journal.by(THERE).tell("2026-11-22", dispute(visit, "Nie gewesen"));
        journal.by(THERE).tell("2026-11-22", dispute(festival, "Zu laut"));
        assertThat(titles("")).containsExactly("Fest");
        var entries = served.json(BASE + "/timeline?for=public", served.record(journal))
                .toString();
        assertThat(entries).contains("own-affair").doesNotContain("Zu laut").doesNotContain("disputed");
    }

    @Test
    void what_both_have_settled_is_read_with_the_value_that_they_work_with_and_never_without_it() {
        var accounts = List.of(
                new DifferingAccount("counts.guests", Text.of("sechzig"), List.of()),
                new DifferingAccount("counts.guests", Text.of("hundert"), List.of()));
        var disputed =
                journal.by(THERE).tell("2026-11-22", new FactDisputed(visit.seen(), text("Das waren mehr"), accounts));
        var settled = journal.by(HERE)
                .tell(
                        "2026-11-22",
                        new WorkingValueSettled(
                                visit.seen(),
                                disputed.seen(),
                                "counts.guests",
                                new WorkingValueSettled.Account(disputed.seen(), 1),
                                text("Gezählt")));
        var agreed = journal.by(THERE).tell("2026-11-22", confirmation(settled));
        for (var side : List.of(HERE, THERE)) {
            journal.by(side)
                    .tell(
                            "2026-11-22",
                            new FactsPublished(
                                    Audience.PUBLIC,
                                    null,
                                    null,
                                    null,
                                    List.of(),
                                    List.of(disputed.seen(), agreed.seen()),
                                    List.of()));
        }

        var item = served.json(BASE + "/timeline?for=public", served.record(journal))
                .get("entries")
                .get(0);
        assertThat(item.get("position").asLong()).isEqualTo(2);
        assertThat(item.get("state").stringValue()).isEqualTo("settled");
        assertThat(item.get("statePosition").asLong()).isEqualTo(agreed.header().position());
        assertThat(item.get("working").get(0).get("ofEffect").asBoolean()).isTrue();
        assertThat(item.get("working").get(0).get("value").toString()).contains("sechzig");
        assertThat(item.has("disputes")).isFalse();
        assertThat(item.toString()).doesNotContain("hundert").doesNotContain("Das waren mehr");

        journal.by(HERE).tell("2026-11-22", new FactsWithdrawn(null, null, List.of(agreed.seen()), BECAUSE));
        assertThat(titles("")).isEmpty();
    }

    @Test
    void a_name_is_public_as_the_fact_is_that_gives_it() {
        joint(THERE, visit);
        joint(HERE, visit);
        var path = BASE + "/timeline?all=true&for=public";
        assertThat(served.json(path, served.record(journal)).toString())
                .contains("rathaus")
                .doesNotContain("Rathaus");

        own(journal.entries().get(1));
        assertThat(served.json(path, served.record(journal)).toString()).contains("Rathaus");
    }

    @Test
    void a_fact_that_cites_one_that_is_not_public_is_not_read_before_that_one_is() {
        open(PublicView.PROMISES);
        var made = journal.by(HERE).tell("2014", promise("school", "Schulpartnerschaft"));
        var kept = journal.tell("2015", new PromiseKept(new PromiseId("school"), visit.seen()));
        own(made, kept);
        var promises = served.json(BASE + "/promises?for=public", served.record(journal));
        assertThat(promises.get("promises").get(0).get("state").stringValue()).isEqualTo("open");

        joint(HERE, visit);
        joint(THERE, visit);
        promises = served.json(BASE + "/promises?for=public", served.record(journal));
        assertThat(promises.get("promises").get(0).get("keptBy").get("title").stringValue())
                .isEqualTo("Besuch");
    }

    @Test
    void a_view_is_open_while_both_sides_have_published_it() {
        own(festival);
        var seen = served.record(journal);
        var closed = served.ask(BASE + "/promises?for=public", "Ayni-Seen", seen);
        assertThat(closed.statusCode()).isEqualTo(403);
        assertThat(closed.body()).contains("VIEW_NOT_PUBLISHED").contains("Zusagen");

        journal.by(THERE).tell("2026", new ViewWithdrawn(PublicView.TIMELINE, VILLA_EJEMPLO, BECAUSE));
        seen = served.record(journal);
        assertThat(served.ask(BASE + "/timeline?for=public", "Ayni-Seen", seen).statusCode())
                .isEqualTo(403);
        assertThat(waiting()).containsExactly("villa-ejemplo publish-view 4 since 4");
        var view = served.json(BASE + "/publishing", seen).get("views").get(0);
        assertThat(view.get("open").asBoolean()).isFalse();
        assertThat(view.get("waitsFor").stringValue()).isEqualTo(THERE);
    }

    @Test
    void only_views_for_readers_are_asked_for_the_public_and_readers_have_a_name() {
        var seen = served.record(journal);
        assertThat(served.ask(BASE + "/waiting?for=public", "Ayni-Seen", seen).body())
                .contains("PARAMETER_UNKNOWN");
        assertThat(served.ask(BASE + "/timeline?for=press", "Ayni-Seen", seen).body())
                .contains("AUDIENCE_UNKNOWN");
        assertThat(served.json("/api/partnerships?for=public", seen).get("partnerships"))
                .isEmpty();
    }
}
