package org.ayni.query.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayni.query.journals.Chronicle.ALTDORF;
import static org.ayni.query.journals.Chronicle.HERE;
import static org.ayni.query.journals.Chronicle.MUSTERHAUSEN;
import static org.ayni.query.journals.Chronicle.RATHAUS;
import static org.ayni.query.journals.Chronicle.SOZIALAMT;
import static org.ayni.query.journals.Chronicle.THERE;
import static org.ayni.query.journals.Chronicle.actor;
import static org.ayni.query.journals.Chronicle.correction;
import static org.ayni.query.journals.Chronicle.dispute;
import static org.ayni.query.journals.Chronicle.predecessor;
import static org.ayni.query.journals.Chronicle.retraction;

import java.time.LocalDate;
import java.util.List;
import org.ayni.events.ActorFact.ActorInvolvementChanged;
import org.ayni.events.ActorFact.ActorPlaced;
import org.ayni.events.ActorFact.ActorSucceeded;
import org.ayni.events.value.ActorId;
import org.ayni.events.value.Containment;
import org.ayni.events.value.Involvement;
import org.ayni.events.value.Language;
import org.ayni.events.value.Sector;
import org.ayni.events.value.Whose;
import org.ayni.query.fact.Standing;
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
class ActorMapTest {
    private static final ActorId OLD_COUNCIL = new ActorId("rat-altdorf");
    private static final ActorId COUNCIL = new ActorId("rat");

    private final Journal journal = Chronicle.founded();

    @Test
    void an_actor_is_part_of_another() {
        journal.tell("2020", actor(RATHAUS, "Rathaus"));
        journal.tell("2020", actor(SOZIALAMT, "Amt für Soziales"));
        journal.tell("2020", new ActorPlaced(SOZIALAMT, RATHAUS, Whose.BOTH));

        assertThat(the(SOZIALAMT).partOf()).isEqualTo(RATHAUS);
        assertThat(the(RATHAUS).parts()).containsExactly(SOZIALAMT);
    }

    @Test
    void an_actor_of_a_predecessor_counts_to_the_side_that_succeeded_it() {
        journal.tell("2001", predecessor());
        journal.tell("1994", actor(OLD_COUNCIL, "Rat von Altdorf", ALTDORF.value(), Involvement.LEFT));
        journal.tell("2001", actor(COUNCIL, "Rat"));
        journal.tell("2001", new ActorSucceeded(OLD_COUNCIL, COUNCIL, Whose.BOTH));

        assertThat(the(OLD_COUNCIL).side()).hasToString("altdorf");
        assertThat(the(OLD_COUNCIL).countsTo()).isEqualTo(MUSTERHAUSEN);
        assertThat(the(OLD_COUNCIL).succeededBy()).isEqualTo(COUNCIL);
        assertThat(the(COUNCIL).succeeds()).containsExactly(OLD_COUNCIL);
    }

    @Test
    void involvement_follows_what_happened_last_not_what_was_recorded_last() {
        journal.tell("2010", actor(RATHAUS, "Rathaus", HERE, Involvement.WANTED));
        journal.tell("2020", new ActorInvolvementChanged(RATHAUS, Involvement.INVOLVED, null, Whose.BOTH));
        journal.tell("2015", new ActorInvolvementChanged(RATHAUS, Involvement.INVITED, null, Whose.BOTH));

        assertThat(the(RATHAUS).involvement()).isEqualTo(Involvement.INVOLVED);
        assertThat(the(RATHAUS).history())
                .extracting(ActorMap.Change::involvement)
                .containsExactly(Involvement.INVITED, Involvement.INVOLVED);
    }

    @Test
    void a_retracted_change_is_shown_and_does_not_count() {
        journal.tell("2010", actor(RATHAUS, "Rathaus", HERE, Involvement.WANTED));
        var left = journal.tell("2020", new ActorInvolvementChanged(RATHAUS, Involvement.LEFT, null, Whose.BOTH));
        journal.tell("2026-11-22", retraction(left));

        assertThat(the(RATHAUS).involvement()).isEqualTo(Involvement.WANTED);
        assertThat(the(RATHAUS).history()).hasSize(1);
    }

    @Test
    void a_change_that_the_other_side_disputes_is_shown_and_does_not_count() {
        journal.by(HERE).tell("2010", actor(RATHAUS, "Rathaus", HERE, Involvement.WANTED));
        var involved = journal.by(THERE)
                .tell("2020", new ActorInvolvementChanged(RATHAUS, Involvement.INVOLVED, null, Whose.BOTH));
        journal.by(HERE).tell("2026-11-22", dispute(involved, "Nein"));

        assertThat(the(RATHAUS).involvement()).isEqualTo(Involvement.WANTED);
        assertThat(the(RATHAUS).history())
                .singleElement()
                .satisfies(change -> assertThat(change.fact().state()).isEqualTo(Standing.DISPUTED));
    }

    @Test
    void an_actor_that_its_own_side_does_not_know_fills_no_gap() {
        var told = journal.by(THERE).tell("2020", actor(RATHAUS, "Rathaus", HERE, Involvement.INVOLVED));
        assertThat(gaps()).doesNotContain(the(RATHAUS).sector());

        journal.by(HERE).tell("2026-11-22", dispute(told, "Gibt es nicht"));
        assertThat(gaps()).contains(the(RATHAUS).sector());
        assertThat(the(RATHAUS).registered().state()).isEqualTo(Standing.DISPUTED);
    }

    private List<Sector> gaps() {
        return map(null).vacancies().stream()
                .filter(one -> one.side().equals(MUSTERHAUSEN) && one.gap())
                .map(Vacancy::sector)
                .toList();
    }

    @Test
    void a_correction_replaces_the_name() {
        var told = journal.tell("2020", actor(RATHAUS, "Rathhaus"));
        journal.tell("2026-11-22", correction(told, "2020", actor(RATHAUS, "Rathaus")));

        assertThat(the(RATHAUS).name()).isEqualTo("Rathaus");
    }

    @Test
    void asked_about_a_day_it_shows_what_had_happened_by_then_and_how_surely() {
        journal.tell("2010", actor(RATHAUS, "Rathaus", HERE, Involvement.WANTED));
        journal.tell("2015", new ActorInvolvementChanged(RATHAUS, Involvement.INVITED, null, Whose.BOTH));
        journal.tell("2020", new ActorInvolvementChanged(RATHAUS, Involvement.INVOLVED, null, Whose.BOTH));
        journal.tell("2021", actor(SOZIALAMT, "Amt für Soziales"));

        var map = map(LocalDate.parse("2015-06-01"));
        assertThat(map.actors()).singleElement().satisfies(actor -> {
            assertThat(actor.involvement()).isEqualTo(Involvement.INVITED);
            assertThat(actor.registered().happenedBy()).isEqualTo(Containment.CERTAIN);
            assertThat(actor.history().getFirst().fact().happenedBy()).isEqualTo(Containment.POSSIBLE);
        });
    }

    private ActorMap.Actor the(ActorId actor) {
        return map(null).actors().stream()
                .filter(one -> one.actor().equals(actor))
                .findFirst()
                .orElseThrow();
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
