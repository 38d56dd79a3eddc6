package org.ayni.query.workshops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayni.query.journals.Chronicle.BECAUSE;
import static org.ayni.query.journals.Chronicle.HERE;
import static org.ayni.query.journals.Chronicle.MUSTERHAUSEN;
import static org.ayni.query.journals.Chronicle.THERE;
import static org.ayni.query.journals.Chronicle.VILLA_EJEMPLO;
import static org.ayni.query.journals.Chronicle.retraction;
import static org.ayni.query.journals.Chronicle.text;
import static org.ayni.query.journals.Chronicle.what;

import java.util.List;
import java.util.Objects;
import org.ayni.entry.Entry;
import org.ayni.events.EndorsementFact.DocumentEndorsed;
import org.ayni.events.Event;
import org.ayni.events.OriginFact.OriginNamed;
import org.ayni.events.OriginFact.OutcomeAnswered;
import org.ayni.events.OriginFact.OutcomeDropped;
import org.ayni.events.WorkshopFact.MinutesWritten;
import org.ayni.events.WorkshopFact.WorkshopAgendaChanged;
import org.ayni.events.WorkshopFact.WorkshopAgendaSet;
import org.ayni.events.WorkshopFact.WorkshopCancelled;
import org.ayni.events.WorkshopFact.WorkshopHeld;
import org.ayni.events.WorkshopFact.WorkshopScheduled;
import org.ayni.events.value.AgendaItem;
import org.ayni.events.value.DocumentId;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Language;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.Outcome;
import org.ayni.events.value.OutcomeId;
import org.ayni.events.value.ThingRef;
import org.ayni.events.value.WorkshopId;
import org.ayni.query.http.Question;
import org.ayni.query.journals.Chronicle;
import org.ayni.query.journals.Journal;
import org.ayni.query.view.Folded;
import org.ayni.query.view.KnownAt;
import org.ayni.query.workshops.Workshop.Approval;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkshopsTest {
    private static final WorkshopId FIRST = new WorkshopId("2020-12-01");
    private static final DocumentId MINUTES = DocumentId.minutes(FIRST);

    private final Journal journal = Chronicle.founded();

    private Entry<Event> scheduled() {
        return journal.by(HERE)
                .tell("2020-10", new WorkshopScheduled(FIRST, Edtf.parse("2020-12"), what(text("Erster Workshop"))));
    }

    private Entry<Event> held(Outcome... outcomes) {
        return journal.by(HERE)
                .tell("2020-12-01", new WorkshopHeld(FIRST, what(text("Erster Workshop")), List.of(outcomes), null));
    }

    private static Outcome outcome(Outcome.Kind kind, String text) {
        return Outcome.of(kind, text(text));
    }

    private Entry<Event> approved(String side, Entry<Event> seen) {
        return journal.by(side)
                .tell("2020-12-15", new DocumentEndorsed(MINUTES, new MunicipalityId(side), seen.seen()));
    }

    private Workshop workshop() {
        var fold = new WorkshopsFold();
        var folded = Folded.nothing(fold).evolve(fold, journal.entries());
        return Workshops.of(
                        journal.size() - 1L,
                        folded.state(),
                        new Question(journal.id(), new KnownAt.Now(), null, Language.GERMAN, Journal.START))
                .workshops()
                .getFirst();
    }

    private Workshop.Minutes minutes() {
        return Objects.requireNonNull(workshop().minutes());
    }

    private Workshop.Agenda agenda() {
        return Objects.requireNonNull(workshop().agenda());
    }

    @Test
    void a_workshop_goes_from_scheduled_to_held_or_cancelled() {
        scheduled();
        assertThat(workshop().state()).isEqualTo(Workshop.State.SCHEDULED);
        var cancelled = journal.by(THERE).tell("2020-11", new WorkshopCancelled(FIRST, null));
        assertThat(workshop().state()).isEqualTo(Workshop.State.CANCELLED);
        journal.by(THERE).tell("2020-11", retraction(cancelled));
        var held = held();
        assertThat(workshop().state()).isEqualTo(Workshop.State.HELD);
        journal.by(HERE).tell("2020-12", retraction(held));
        assertThat(workshop().state()).isEqualTo(Workshop.State.SCHEDULED);
    }

    @Test
    void the_agenda_is_as_it_was_last_changed_and_says_why() {
        scheduled();
        journal.by(HERE)
                .tell("2020-10", new WorkshopAgendaSet(FIRST, List.of(new AgendaItem(text("Wasser"), null, 30))));
        assertThat(agenda().minutes()).isEqualTo(30);
        journal.by(THERE)
                .tell(
                        "2020-11",
                        new WorkshopAgendaChanged(
                                FIRST,
                                List.of(
                                        new AgendaItem(text("Wasser"), null, 30),
                                        new AgendaItem(text("Kaffee"), null, null)),
                                BECAUSE));

        assertThat(agenda().items()).hasSize(2);
        assertThat(agenda().minutes()).as("unknown is not zero").isNull();
        assertThat(agenda().changes()).extracting(Workshop.Change::reason).containsExactly(null, BECAUSE);
    }

    @Test
    void minutes_are_not_written_then_wait_for_a_side_then_are_approved() {
        held();
        assertThat(minutes().approval()).isEqualTo(Approval.NOT_WRITTEN);
        var written = journal.by(HERE).tell("2020-12-02", new MinutesWritten(FIRST, text("Es wurde gesprochen.")));
        assertThat(minutes().approval()).isEqualTo(Approval.WAITING);
        assertThat(minutes().endorsements().cite()).isEqualTo(written.seen());
        approved(HERE, written);
        assertThat(minutes().waitingFor()).containsExactly(VILLA_EJEMPLO);
        approved(THERE, written);
        assertThat(minutes().approval()).isEqualTo(Approval.APPROVED);
        assertThat(minutes().endorsements().agreedAs())
                .isEqualTo(written.header().position());
        assertThat(minutes().waitingFor()).isEmpty();
    }

    @Test
    void outcomes_of_a_planned_workshop_wait_for_approval_and_those_of_one_of_the_past_do_not() {
        scheduled();
        var held = held(outcome(Outcome.Kind.LESSON, "Früher einladen"));
        assertThat(minutes().approval()).isEqualTo(Approval.WAITING);
        journal.by(HERE).tell("2021", retraction(journal.entries().get(1)));

        assertThat(minutes().approval()).isEqualTo(Approval.NOT_ASKED);
        assertThat(minutes().waitingFor()).isEmpty();
        approved(HERE, held);
        assertThat(minutes().approval()).isEqualTo(Approval.WAITING);
        assertThat(minutes().waitingFor()).containsExactly(VILLA_EJEMPLO);
    }

    @Test
    void what_changed_since_both_approved_is_named() {
        var held = held(outcome(Outcome.Kind.LESSON, "Früher einladen"));
        approved(HERE, held);
        approved(THERE, held);
        assertThat(minutes().approval()).isEqualTo(Approval.APPROVED);
        var written = journal.by(HERE).tell("2020-12-20", new MinutesWritten(FIRST, text("Nachtrag")));

        assertThat(minutes().approval()).isEqualTo(Approval.CHANGED_SINCE);
        assertThat(minutes().changedSince()).containsExactly(written.header().position());
        assertThat(minutes().waitingFor()).containsExactlyInAnyOrder(MUSTERHAUSEN, VILLA_EJEMPLO);
    }

    @Test
    void each_outcome_says_what_became_of_it() {
        held(
                outcome(Outcome.Kind.QUESTION, "Wen noch?"),
                outcome(Outcome.Kind.PROJECT_IDEA, "Schulgarten"),
                outcome(Outcome.Kind.NEXT_STEP, "Besuch"),
                new Outcome(Outcome.Kind.ANSWER, text("Die Schulen"), new OutcomeId("die-schulen")),
                outcome(Outcome.Kind.CHALLENGE, "Wasser"),
                outcome(Outcome.Kind.QUESTION, "Und wann?"));
        var answer = ThingRef.parse("outcome/die-schulen");
        var item = ThingRef.parse("plan-item/2021/schulgarten");
        journal.tell("2020-12", new OriginNamed(answer, ThingRef.parse("outcome/2020-12-01-1"), null));
        var link = journal.tell("2021", new OriginNamed(item, ThingRef.parse("outcome/2020-12-01-2"), null));
        journal.tell("2021", new OutcomeDropped(new OutcomeId("2020-12-01-3"), BECAUSE));
        var given =
                journal.by(HERE).tell("2021", new OutcomeAnswered(new OutcomeId("2020-12-01-6"), text("Im Herbst")));

        assertThat(workshop().outcomes())
                .extracting(CameOut::state)
                .containsExactly(
                        CameOut.State.ANSWERED,
                        CameOut.State.LIVES_ON,
                        CameOut.State.DROPPED,
                        CameOut.State.OPEN,
                        CameOut.State.OPEN,
                        CameOut.State.ANSWERED);
        assertThat(workshop().outcomes().get(1).became())
                .extracting(CameOut.Link::thing)
                .containsExactly(item);
        assertThat(workshop().outcomes().get(3).cameFrom())
                .extracting(CameOut.Link::thing)
                .containsExactly(ThingRef.parse("outcome/2020-12-01-1"));

        journal.by(THERE).tell("2021", Chronicle.dispute(given, "En primavera"));
        assertThat(workshop().outcomes().get(5).state()).isEqualTo(CameOut.State.OPEN);
        assertThat(workshop().outcomes().get(5).answer()).isNotNull();

        journal.tell("2022", retraction(link));
        assertThat(workshop().outcomes().get(1).state()).isEqualTo(CameOut.State.OPEN);
    }
}
