package org.ayni.query.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayni.query.contributions.Programmes.PHASE;
import static org.ayni.query.contributions.Programmes.what;
import static org.ayni.query.journals.Chronicle.text;

import java.util.List;
import org.ayni.entry.Audience;
import org.ayni.entry.EntryRef;
import org.ayni.events.ActivityFact.ConferenceAttended;
import org.ayni.events.CourseFact.PartnershipStateChanged;
import org.ayni.events.ProgrammeEvent.ConferencePartHeld;
import org.ayni.events.ProgrammeEvent.InputGiven;
import org.ayni.events.ProgrammeEvent.ParticipationReported;
import org.ayni.events.ProgrammeEvent.PartnershipEnrolled;
import org.ayni.events.ProgrammeEvent.PartnershipWithdrawn;
import org.ayni.events.ProgrammeEvent.ProgrammeFactRetracted;
import org.ayni.events.ProgrammeEvent.TermDefined;
import org.ayni.events.WorkshopFact.WorkshopHeld;
import org.ayni.events.value.ActorId;
import org.ayni.events.value.ConferenceId;
import org.ayni.events.value.Confidence;
import org.ayni.events.value.Count;
import org.ayni.events.value.Country;
import org.ayni.events.value.DifferingAccount;
import org.ayni.events.value.InputId;
import org.ayni.events.value.Organisation;
import org.ayni.events.value.Outcome;
import org.ayni.events.value.PartnershipId;
import org.ayni.events.value.TermId;
import org.ayni.events.value.Text;
import org.ayni.events.value.ThemeId;
import org.ayni.events.value.Vocabulary;
import org.ayni.events.value.WorkshopId;
import org.ayni.query.contributions.Programmes;
import org.ayni.query.journals.Chronicle;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PhaseTest {
    private static final ConferenceId KICK_OFF = new ConferenceId("auftakt");

    private final Programmes programme = new Programmes();

    private Phase phase() {
        return Programme.of(programme.overview()).orElseThrow().phases().getFirst();
    }

    @Test
    void numbers_that_were_told_stand_beside_each_other_and_beside_those_enrolled_here() {
        reported("2020-10", 11, List.of());
        reported("2022-10", 11, List.of(new DifferingAccount("partnerships", Text.of("10"), List.of())));
        programme.partnership("berlin", "lima");
        programme.partnership("aachen", "quito");
        programme
                .office()
                .tell("2021-06", new PartnershipWithdrawn(PHASE, new PartnershipId("quito-aachen"), text("Wahlen")));

        assertThat(phase().told()).extracting(one -> one.partnerships().value()).containsExactly(11L, 11L);
        assertThat(phase().told().getLast().differing())
                .extracting(DifferingAccount::value)
                .containsExactly(Text.of("10"));
        assertThat(phase().counted()).extracting(Numbers.Counted::enrolled).containsExactly(1L, 2L, 1L);
        assertThat(phase().counted().getLast()).satisfies(left -> {
            assertThat(left.movement()).isEqualTo(Numbers.Movement.LEFT);
            assertThat(left.reason()).isEqualTo(text("Wahlen"));
        });
        assertThat(phase().enrolled()).isEqualTo(1);
        assertThat(phase().enrolments().getFirst().joined()).hasToString("2020-10-20");
    }

    @Test
    void who_leaves_without_having_joined_changes_no_number() {
        programme.partnership("berlin", "lima");
        programme
                .office()
                .tell("2019-06", new PartnershipWithdrawn(PHASE, new PartnershipId("lima-berlin"), text("Wahlen")));
        programme.office().tell("2022-05", new PartnershipEnrolled(PHASE, new PartnershipId("lima-berlin"), List.of()));

        assertThat(phase().counted()).singleElement().satisfies(joined -> {
            assertThat(joined.movement()).isEqualTo(Numbers.Movement.JOINED);
            assertThat(joined.enrolled()).isEqualTo(1);
        });
    }

    @Test
    void an_enrolment_that_was_taken_back_shows_no_withdrawal() {
        var id = new PartnershipId("quito-aachen");
        var enrolled = programme.office().tell("2021-05", new PartnershipEnrolled(PHASE, id, List.of()));
        programme.office().tell("2021-06", new ProgrammeFactRetracted(enrolled.seen(), text("Irrtum")));
        programme.office().tell("2021-07", new PartnershipEnrolled(PHASE, id, List.of()));
        programme.office().tell("2022-05", new PartnershipWithdrawn(PHASE, id, text("Wahlen")));

        assertThat(phase().enrolments())
                .extracting(one -> one.withdrawn() != null)
                .containsExactly(false, true);
    }

    @Test
    void by_a_day_the_numbers_are_those_of_then() {
        reported("2022-10", 10, List.of());
        programme.partnership("berlin", "lima");
        var then = Programme.of(programme.overview("2020-12-31")).orElseThrow();

        assertThat(then.phases().getFirst().told()).isEmpty();
        assertThat(then.phases().getFirst().counted()).hasSize(1);
        assertThat(Programme.of(programme.overview("2020-06-01"))
                        .orElseThrow()
                        .phases()
                        .getFirst()
                        .counted())
                .isEmpty();
    }

    @Test
    void a_partnership_that_carries_on_says_so_itself() {
        var lima = programme.partnership("berlin", "lima");
        lima.tell("1999", new PartnershipStateChanged(PartnershipStateChanged.State.DORMANT, null));
        var carriesOn = lima.tell(
                "2022-12", new PartnershipStateChanged(PartnershipStateChanged.State.CONTINUED, text("ohne Programm")));
        lima.readBy(Audience.PARTNERSHIP)
                .tell("2025", new PartnershipStateChanged(PartnershipStateChanged.State.ENDED, null));

        assertThat(phase().enrolments().getFirst().course()).singleElement().satisfies(change -> {
            assertThat(change.becomes()).isEqualTo(PartnershipStateChanged.State.CONTINUED);
            assertThat(change.cite()).isEqualTo(carriesOn.seen());
        });
    }

    @Test
    void a_part_shows_its_talks_its_themes_by_name_and_what_each_partnership_presented() {
        programme
                .office()
                .tell(
                        "2020",
                        new TermDefined(
                                Vocabulary.FIELD_OF_ACTION, new TermId("abfall"), text("Abfall"), null, List.of()));
        var held = programme
                .office()
                .tell(
                        "2020-12-10",
                        new ConferencePartHeld(
                                KICK_OFF,
                                2,
                                PHASE,
                                Chronicle.with(
                                        what("Teil 2", List.of()), List.of(), List.of(Count.unknown("attendees"))),
                                List.of(new Country("PE"), new Country("DE")),
                                List.of(new ThemeId("abfall"), new ThemeId("umweltbildung"))));
        programme
                .office()
                .tell(
                        "2020-12-10",
                        new InputGiven(
                                KICK_OFF,
                                2,
                                new InputId("wasser"),
                                text("Wasser in der Stadt"),
                                new Organisation(new ActorId("hochschule"), text("Hochschule")),
                                List.of(),
                                List.of(),
                                List.of()));
        var lima = programme.partnership("berlin", "lima");
        var workshop = lima.tell(
                "2020-12-01",
                new WorkshopHeld(new WorkshopId("taller"), what("Bilateraler Workshop", List.of()), List.of(), null));
        lima.tell(
                "2020-12-10",
                new ConferenceAttended(
                        KICK_OFF,
                        2,
                        new EntryRef(held.header().journal(), held.header().position(), held.hash()),
                        what("Vorstellung", List.of("abfall")),
                        workshop.seen(),
                        List.of(
                                Outcome.of(Outcome.Kind.RESULT, text("Akteure gefunden")),
                                Outcome.of(Outcome.Kind.CHALLENGE, text("Entfernung")),
                                Outcome.of(Outcome.Kind.PROJECT_IDEA, text("Olympiade")),
                                Outcome.of(Outcome.Kind.NEXT_STEP, text("Arbeitsplan")),
                                Outcome.of(Outcome.Kind.LESSON, text("Früher einladen")))));
        lima.readBy(Audience.PARTNERSHIP)
                .tell(
                        "2020-12-10",
                        new ConferenceAttended(
                                KICK_OFF,
                                2,
                                new EntryRef(
                                        held.header().journal(), held.header().position(), held.hash()),
                                what("Geheim", List.of()),
                                null,
                                List.of()));

        var part = phase().conferences().getFirst().parts().getFirst();
        assertThat(part.countriesPresent()).hasSize(2); // and nobody knows how many people
        assertThat(part.what().counts().getFirst().value()).isNull();
        assertThat(part.themesOfAll()).extracting(theme -> theme.known()).containsExactly(true, false);
        assertThat(part.themesOfAll().getFirst().name()).isEqualTo(text("Abfall"));
        assertThat(part.inputs()).singleElement().satisfies(input -> {
            assertThat(input.title()).isEqualTo(text("Wasser in der Stadt"));
            assertThat(input.by()).isNotNull();
        });
        assertThat(part.presentations()).singleElement().satisfies(presented -> {
            assertThat(presented.partnership()).isEqualTo(new PartnershipId("lima-berlin"));
            assertThat(presented.results()).containsExactly(text("Akteure gefunden"));
            assertThat(presented.challenges()).containsExactly(text("Entfernung"));
            assertThat(presented.projectIdeas()).containsExactly(text("Olympiade"));
            assertThat(presented.nextSteps()).containsExactly(text("Arbeitsplan"));
            assertThat(presented.others()).extracting(Outcome::kind).containsExactly(Outcome.Kind.LESSON);
            assertThat(presented.reports()).isNotNull().satisfies(reported -> {
                assertThat(reported.title()).isEqualTo(text("Bilateraler Workshop"));
                assertThat(reported.cite()).isEqualTo(workshop.seen());
            });
        });
    }

    private void reported(String when, long partnerships, List<DifferingAccount> differing) {
        programme
                .office()
                .tell(
                        when,
                        new ParticipationReported(
                                PHASE,
                                Count.exactly(partnerships, "partnerships"),
                                List.of(),
                                Confidence.MEDIUM,
                                differing));
    }
}
