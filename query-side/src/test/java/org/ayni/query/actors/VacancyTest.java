package org.ayni.query.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayni.query.journals.Chronicle.HERE;
import static org.ayni.query.journals.Chronicle.MUSTERHAUSEN;
import static org.ayni.query.journals.Chronicle.RATHAUS;
import static org.ayni.query.journals.Chronicle.SOZIALAMT;
import static org.ayni.query.journals.Chronicle.THERE;
import static org.ayni.query.journals.Chronicle.VILLA_EJEMPLO;
import static org.ayni.query.journals.Chronicle.actor;
import static org.ayni.query.journals.Chronicle.text;

import java.time.LocalDate;
import java.util.List;
import org.ayni.events.ActorFact.ActorInvolvementChanged;
import org.ayni.events.ActorFact.ActorSucceeded;
import org.ayni.events.CallFact.CallClosed;
import org.ayni.events.CallFact.CallOpened;
import org.ayni.events.CallFact.InterestAccepted;
import org.ayni.events.CallFact.InterestExpressed;
import org.ayni.events.PartnershipEvent.FactRetracted;
import org.ayni.events.value.ActorSide;
import org.ayni.events.value.CallId;
import org.ayni.events.value.InterestId;
import org.ayni.events.value.Involvement;
import org.ayni.events.value.Language;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.Newcomer;
import org.ayni.events.value.Sector;
import org.ayni.events.value.Whose;
import org.ayni.query.http.Question;
import org.ayni.query.journals.Chronicle;
import org.ayni.query.journals.Journal;
import org.ayni.query.view.Folded;
import org.ayni.query.view.KnownAt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VacancyTest {
    private final Journal journal = Chronicle.founded();

    @Test
    void a_sector_of_a_side_in_which_nobody_is_involved_is_a_gap() {
        journal.tell("2020", actor(RATHAUS, "Rathaus", HERE, Involvement.INVOLVED));

        assertThat(vacancy(MUSTERHAUSEN, Sector.ADMINISTRATION).gap()).isFalse();
        assertThat(vacancy(MUSTERHAUSEN, Sector.ADMINISTRATION).involved()).containsExactly(RATHAUS);
        assertThat(vacancy(VILLA_EJEMPLO, Sector.ADMINISTRATION).gap()).isTrue();
        assertThat(vacancy(MUSTERHAUSEN, Sector.HEALTH).gap()).isTrue();
        assertThat(map().vacancies()).as("a programme office is of no side").hasSize(14);
    }

    @Test
    void an_actor_that_was_succeeded_by_the_day_asked_about_fills_no_gap_and_is_not_to_be_won() {
        journal.tell("1999", actor(RATHAUS, "Rathaus", HERE, Involvement.INVOLVED));
        journal.tell("2001", actor(SOZIALAMT, "Sozialamt", HERE, Involvement.IDENTIFIED));
        var succeeded = journal.tell("2001-05", new ActorSucceeded(RATHAUS, SOZIALAMT, Whose.of(MUSTERHAUSEN)));

        assertThat(vacancy(MUSTERHAUSEN, Sector.ADMINISTRATION).involved()).isEmpty();
        assertThat(vacancy(MUSTERHAUSEN, Sector.ADMINISTRATION).gap()).isTrue();
        assertThat(vacancy(MUSTERHAUSEN, Sector.ADMINISTRATION).toBeWon()).containsExactly(SOZIALAMT);
        assertThat(administration(map(LocalDate.of(2020, 1, 1))).gap()).isTrue();
        assertThat(administration(map(LocalDate.of(2000, 1, 1))).involved()).containsExactly(RATHAUS);

        journal.tell("2021", new FactRetracted(succeeded.seen(), text("Irrtum")));
        assertThat(vacancy(MUSTERHAUSEN, Sector.ADMINISTRATION).involved()).containsExactly(RATHAUS);
    }

    @Test
    void who_is_wanted_identified_or_invited_is_still_to_be_won() {
        journal.tell("2020", actor(RATHAUS, "Rathaus", HERE, Involvement.WANTED));
        journal.tell("2020", actor(SOZIALAMT, "Sozialamt", HERE, Involvement.LEFT));
        assertThat(vacancy(MUSTERHAUSEN, Sector.ADMINISTRATION).toBeWon()).containsExactly(RATHAUS);

        journal.tell("2021", new ActorInvolvementChanged(RATHAUS, Involvement.INVITED, null, Whose.BOTH));
        assertThat(vacancy(MUSTERHAUSEN, Sector.ADMINISTRATION).toBeWon()).containsExactly(RATHAUS);
        assertThat(vacancy(MUSTERHAUSEN, Sector.ADMINISTRATION).gap()).isTrue();

        journal.tell("2022", new ActorInvolvementChanged(RATHAUS, Involvement.INVOLVED, null, Whose.BOTH));
        assertThat(vacancy(MUSTERHAUSEN, Sector.ADMINISTRATION).toBeWon()).isEmpty();
    }

    @Test
    void an_open_call_seeks_in_its_sectors_on_its_side() {
        journal.tell("2020", call("hier", Whose.of(MUSTERHAUSEN), null, Sector.EDUCATION));
        journal.tell("2020", call("dort", Whose.of(MUSTERHAUSEN), new ActorSide(THERE), Sector.EDUCATION));
        journal.tell("2020", call("alle", Whose.BOTH, null));
        journal.tell("2020", call("vorbei", Whose.BOTH, null));
        journal.tell("2021", new CallClosed(new CallId("vorbei"), Whose.BOTH, null));

        assertThat(calls(MUSTERHAUSEN, Sector.EDUCATION)).containsExactly("hier", "alle");
        assertThat(calls(VILLA_EJEMPLO, Sector.EDUCATION)).containsExactly("dort", "alle");
        assertThat(calls(VILLA_EJEMPLO, Sector.HEALTH)).containsExactly("alle");
    }

    @Test
    void an_actor_says_through_which_call_it_came() {
        var call = call("hier", Whose.BOTH, null);
        var interest = new InterestId("rathaus");
        journal.tell("2020", call);
        journal.tell("2020", actor(RATHAUS, "Rathaus", HERE, Involvement.WANTED));
        journal.tell("2021", new InterestExpressed(interest, call.call(), Whose.BOTH, RATHAUS, null, null, List.of()));
        assertThat(map().actors().getFirst().cameThrough()).isNull();

        journal.tell("2021", new ActorInvolvementChanged(RATHAUS, Involvement.INVOLVED, null, Whose.BOTH));
        journal.tell("2021", new InterestAccepted(interest, Whose.BOTH, RATHAUS));
        assertThat(map().actors().getFirst().cameThrough()).isEqualTo(call.call());
    }

    @Test
    void an_actor_that_was_involved_before_did_not_come_through_the_call() {
        var call = call("hier", Whose.BOTH, null);
        var interest = new InterestId("rathaus");
        journal.tell("2020", actor(RATHAUS, "Rathaus", HERE, Involvement.INVOLVED));
        journal.tell("2021", call);
        journal.tell("2021", new InterestExpressed(interest, call.call(), Whose.BOTH, RATHAUS, null, null, List.of()));
        journal.tell("2021", new ActorInvolvementChanged(RATHAUS, Involvement.INVOLVED, null, Whose.BOTH));
        journal.tell("2021", new InterestAccepted(interest, Whose.BOTH, RATHAUS));
        assertThat(map().actors().getFirst().cameThrough()).isNull();

        journal.tell("2020-12", new ActorInvolvementChanged(RATHAUS, Involvement.LEFT, null, Whose.BOTH));
        assertThat(map().actors().getFirst().cameThrough())
                .as("it had left, and came back")
                .isEqualTo(call.call());
    }

    @Test
    void a_newcomer_came_through_the_call_that_made_it_an_actor_also_when_it_is_accepted_anew() {
        var call = call("hier", Whose.BOTH, null);
        var interest = new InterestId("rathaus");
        journal.tell("2021", call);
        journal.tell(
                "2021",
                new InterestExpressed(
                        interest,
                        call.call(),
                        Whose.BOTH,
                        null,
                        new Newcomer(text("Rathaus"), Sector.ADMINISTRATION, new ActorSide(HERE)),
                        null,
                        List.of()));
        journal.tell("2021", actor(RATHAUS, "Rathaus", HERE, Involvement.INVOLVED));
        var accepted = journal.tell("2021", new InterestAccepted(interest, Whose.BOTH, RATHAUS));
        assertThat(map().actors().getFirst().cameThrough()).isEqualTo(call.call());

        journal.tell("2022", new FactRetracted(accepted.seen(), text("Irrtum")));
        assertThat(map().actors().getFirst().cameThrough()).isNull();
        journal.tell("2022", new ActorInvolvementChanged(RATHAUS, Involvement.INVOLVED, null, Whose.BOTH));
        journal.tell("2022", new InterestAccepted(interest, Whose.BOTH, RATHAUS));
        assertThat(map().actors().getFirst().cameThrough()).isEqualTo(call.call());
    }

    private static CallOpened call(String id, Whose whose, @Nullable ActorSide side, Sector... sectors) {
        return new CallOpened(
                new CallId(id),
                text("Gesucht"),
                whose,
                side,
                List.of(sectors),
                List.of(),
                List.of(),
                null,
                null,
                List.of());
    }

    private List<String> calls(MunicipalityId side, Sector sector) {
        return vacancy(side, sector).calls().stream().map(CallId::value).toList();
    }

    private Vacancy vacancy(MunicipalityId side, Sector sector) {
        return map().vacancies().stream()
                .filter(one -> one.side().equals(side) && one.sector() == sector)
                .findFirst()
                .orElseThrow();
    }

    private static Vacancy administration(ActorMap map) {
        return map.vacancies().stream()
                .filter(one -> one.side().equals(MUSTERHAUSEN) && one.sector() == Sector.ADMINISTRATION)
                .findFirst()
                .orElseThrow();
    }

    private ActorMap map() {
        return map(null);
    }

    private ActorMap map(@Nullable LocalDate happenedBy) {
        var fold = new ActorsFold();
        var folded = Folded.nothing(fold).evolve(fold, journal.entries());
        return ActorMap.of(
                folded.position(),
                folded.state(),
                new Question(journal.id(), new KnownAt.Now(), happenedBy, Language.GERMAN, Journal.START));
    }
}
