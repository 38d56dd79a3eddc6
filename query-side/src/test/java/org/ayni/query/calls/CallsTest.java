package org.ayni.query.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayni.query.journals.Chronicle.BECAUSE;
import static org.ayni.query.journals.Chronicle.HERE;
import static org.ayni.query.journals.Chronicle.MUSTERHAUSEN;
import static org.ayni.query.journals.Chronicle.RATHAUS;
import static org.ayni.query.journals.Chronicle.actor;
import static org.ayni.query.journals.Chronicle.retraction;
import static org.ayni.query.journals.Chronicle.text;

import java.time.LocalDate;
import java.util.List;
import org.ayni.events.CallFact.CallClosed;
import org.ayni.events.CallFact.CallOpened;
import org.ayni.events.CallFact.CallWithdrawn;
import org.ayni.events.CallFact.InterestAccepted;
import org.ayni.events.CallFact.InterestDeclined;
import org.ayni.events.CallFact.InterestExpressed;
import org.ayni.events.CallFact.InterestWithdrawn;
import org.ayni.events.value.ActorId;
import org.ayni.events.value.ActorSide;
import org.ayni.events.value.CallId;
import org.ayni.events.value.Containment;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.InterestId;
import org.ayni.events.value.Language;
import org.ayni.events.value.Newcomer;
import org.ayni.events.value.Sector;
import org.ayni.events.value.Whose;
import org.ayni.query.fact.Standing;
import org.ayni.query.http.Question;
import org.ayni.query.journals.Chronicle;
import org.ayni.query.journals.Journal;
import org.ayni.query.view.Folded;
import org.ayni.query.view.KnownAt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CallsTest {
    private static final CallId CALL = new CallId("schulen");
    private static final InterestId INTEREST = new InterestId("gesamtschule");
    private static final Whose OURS = Whose.of(MUSTERHAUSEN);

    private final Journal journal = Chronicle.founded();

    @BeforeEach
    void a_call() {
        journal.by(HERE)
                .tell(
                        "2020-12-01",
                        new CallOpened(
                                CALL,
                                text("Schulen gesucht"),
                                OURS,
                                null,
                                List.of(Sector.EDUCATION),
                                List.of(),
                                List.of(),
                                Edtf.parse("2021-06"),
                                null,
                                List.of()));
    }

    @Test
    void a_call_is_open_until_it_is_closed_or_withdrawn() {
        assertThat(call().state()).isEqualTo(Calls.State.OPEN);
        assertThat(call().opened().state()).isEqualTo(Standing.OWN_AFFAIR);

        journal.tell("2021-07", new CallClosed(CALL, OURS, BECAUSE));
        assertThat(call().state()).isEqualTo(Calls.State.CLOSED);
        assertThat(call().reason()).isEqualTo(BECAUSE);
        assertThat(call(LocalDate.parse("2021-06-30")).state()).isEqualTo(Calls.State.OPEN);
    }

    @Test
    void a_withdrawal_that_was_taken_back_leaves_it_open() {
        var withdrawn = journal.tell("2021-07", new CallWithdrawn(CALL, OURS, null));
        assertThat(call().state()).isEqualTo(Calls.State.WITHDRAWN);

        journal.tell("2026-11-22", retraction(withdrawn));
        assertThat(call().state()).isEqualTo(Calls.State.OPEN);
    }

    @Test
    void whether_its_time_is_over_is_said_of_the_day_that_is_asked_about() {
        assertThat(call().over()).isNull();
        assertThat(call(LocalDate.parse("2021-06-01")).over()).isEqualTo(Containment.NONE);
        assertThat(call(LocalDate.parse("2021-06-30")).over()).isEqualTo(Containment.POSSIBLE);
        assertThat(call(LocalDate.parse("2021-07-01")).over()).isEqualTo(Containment.CERTAIN);
        assertThat(call(LocalDate.parse("2021-07-01")).state())
                .as("nobody closed it")
                .isEqualTo(Calls.State.OPEN);
    }

    @Test
    void a_newcomer_waits_until_it_is_answered_and_is_won_when_it_is_accepted() {
        journal.tell("2021-01", interest(null));
        assertThat(call().interests()).singleElement().satisfies(interest -> {
            assertThat(interest.answer()).isEqualTo(Calls.Answer.WAITING);
            assertThat(interest.name()).isEqualTo(text("Gesamtschule"));
            assertThat(interest.actor()).isNull();
        });
        assertThat(call().won()).isEmpty();

        journal.tell("2021-02", new InterestAccepted(INTEREST, OURS, new ActorId("schule")));
        assertThat(call().interests().getFirst().answer()).isEqualTo(Calls.Answer.ACCEPTED);
        assertThat(call().won()).containsExactly(new ActorId("schule"));
    }

    @Test
    void an_actor_comes_forward_under_its_name() {
        journal.tell("2019", actor(RATHAUS, "Rathaus"));
        journal.tell("2021-01", interest(RATHAUS));
        journal.tell("2021-02", new InterestDeclined(INTEREST, OURS, text("Es soll eine Schule sein")));

        assertThat(call().interests()).singleElement().satisfies(interest -> {
            assertThat(interest.actor()).isEqualTo(RATHAUS);
            assertThat(interest.name()).isEqualTo(text("Rathaus"));
            assertThat(interest.answer()).isEqualTo(Calls.Answer.DECLINED);
            assertThat(interest.reason()).isEqualTo(text("Es soll eine Schule sein"));
        });
        assertThat(call().won()).isEmpty();
    }

    @Test
    void who_does_not_want_to_any_more_has_withdrawn() {
        journal.tell("2021-01", interest(null));
        var withdrawn = journal.tell("2021-02", new InterestWithdrawn(INTEREST, OURS, null));
        assertThat(call().interests().getFirst().answer()).isEqualTo(Calls.Answer.WITHDRAWN);

        journal.tell("2026-11-22", retraction(withdrawn));
        assertThat(call().interests().getFirst().answer()).isEqualTo(Calls.Answer.WAITING);
    }

    private static InterestExpressed interest(@Nullable ActorId actor) {
        var newcomer = new Newcomer(text("Gesamtschule"), Sector.EDUCATION, new ActorSide(HERE));
        return new InterestExpressed(INTEREST, CALL, OURS, actor, actor == null ? newcomer : null, null, List.of());
    }

    private Calls.Call call() {
        return call(null);
    }

    private Calls.Call call(@Nullable LocalDate happenedBy) {
        var fold = new CallsFold();
        var folded = Folded.nothing(fold).evolve(fold, journal.entries());
        return Calls.of(
                        folded.position(),
                        folded.state(),
                        new Question(journal.id(), new KnownAt.Now(), happenedBy, Language.GERMAN, Journal.START))
                .calls()
                .getFirst();
    }
}
