package org.ayni.query.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayni.query.journals.Chronicle.BECAUSE;
import static org.ayni.query.journals.Chronicle.text;
import static org.ayni.query.journals.Chronicle.what;

import java.util.List;
import org.ayni.events.ProgrammeEvent.ConferenceAnnounced;
import org.ayni.events.ProgrammeEvent.ConferencePartHeld;
import org.ayni.events.ProgrammeEvent.PartnershipEnrolled;
import org.ayni.events.ProgrammeEvent.PartnershipWithdrawn;
import org.ayni.events.ProgrammeEvent.PhaseOpened;
import org.ayni.events.ProgrammeEvent.ProgrammeFactRetracted;
import org.ayni.events.ProgrammeEvent.ProgrammeOpened;
import org.ayni.events.value.ConferenceId;
import org.ayni.events.value.Country;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Language;
import org.ayni.events.value.PartnershipId;
import org.ayni.events.value.PhaseId;
import org.ayni.query.contributions.Overview;
import org.ayni.query.http.Question;
import org.ayni.query.journals.Journal;
import org.ayni.query.view.Folded;
import org.ayni.query.view.KnownAt;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProgrammeTest {
    private static final PhaseId PHASE = new PhaseId("knp-2");
    private static final PartnershipId LIMA = new PartnershipId("lima-berlin");
    private static final ConferenceId KICK_OFF = new ConferenceId("auftakt");

    private final Journal journal = opened();

    @Test
    void who_has_withdrawn_no_longer_takes_part_until_enrolled_again() {
        enrol();
        journal.tell("2021", new PartnershipWithdrawn(PHASE, LIMA, BECAUSE));
        assertThat(phase().enrolled()).isZero();
        assertThat(phase().enrolments().getFirst().withdrawn()).isNotNull();

        enrol();
        assertThat(phase().enrolled()).isEqualTo(1);
        assertThat(phase().enrolments()).hasSize(2);
    }

    @Test
    void a_retracted_enrolment_is_shown_and_does_not_count() {
        var enrolled = journal.tell("2020-10-20", new PartnershipEnrolled(PHASE, LIMA, List.of()));
        journal.tell("2026-11-22", new ProgrammeFactRetracted(enrolled.seen(), BECAUSE));

        assertThat(phase().enrolled()).isZero();
        assertThat(phase().enrolments()).hasSize(1);
    }

    @Test
    void a_conference_has_parts_in_their_order_announced_or_not() {
        held(2, "2020-12-10");
        held(1, "2020-10-20/2020-10-22");
        assertThat(phase().conferences()).singleElement().satisfies(conference -> {
            assertThat(conference.what()).isNull();
            assertThat(conference.parts()).extracting(Conference.Part::part).containsExactly(1, 2);
        });

        journal.tell("2020-09", new ConferenceAnnounced(KICK_OFF, PHASE, what(text("Auftaktkonferenz"))));
        assertThat(phase().conferences())
                .singleElement()
                .satisfies(conference -> assertThat(conference.what()).isNotNull());
    }

    @Test
    void a_part_of_a_phase_that_nobody_has_opened_is_not_lost() {
        held(1, "2020-10-20/2020-10-22");
        journal.tell(
                "2020-12-10",
                new ConferencePartHeld(
                        KICK_OFF,
                        2,
                        new PhaseId("knp-99"),
                        what(text("Teil 2")),
                        List.of(new Country("DE")),
                        List.of()));

        assertThat(phase().conferences().getFirst().parts())
                .extracting(Conference.Part::part)
                .containsExactly(1);
        assertThat(programme().ofUnknownPhases()).singleElement().satisfies(conference -> {
            assertThat(conference.conference()).isEqualTo(KICK_OFF);
            assertThat(conference.parts()).extracting(Conference.Part::part).containsExactly(2);
        });
    }

    private static Journal opened() {
        var journal = Journal.of("programme/knp");
        journal.tell("2020", new ProgrammeOpened(text("Partnerschaften"), List.of(), null, null, List.of()));
        journal.tell("2020", new PhaseOpened(PHASE, null, Edtf.parse("2020/2022"), List.of(), null, List.of()));
        return journal;
    }

    private void enrol() {
        journal.tell("2020-10-20", new PartnershipEnrolled(PHASE, LIMA, List.of()));
    }

    private void held(int part, String when) {
        journal.tell(
                when,
                new ConferencePartHeld(
                        KICK_OFF, part, PHASE, what(text("Teil " + part)), List.of(new Country("DE")), List.of()));
    }

    private Phase phase() {
        return programme().phases().getFirst();
    }

    private Programme programme() {
        var fold = new ProgrammesFold();
        var folded = Folded.nothing(fold).evolve(fold, journal.entries());
        var question = new Question(journal.id(), new KnownAt.Now(), null, Language.GERMAN, Journal.START);
        return Programme.of(new Overview(question, folded, List.of())).orElseThrow();
    }
}
