package org.ayni.query.partnerships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayni.query.contributions.Programmes.NEXT;
import static org.ayni.query.contributions.Programmes.PHASE;
import static org.ayni.query.journals.Chronicle.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ayni.entry.Audience;
import org.ayni.entry.Entry;
import org.ayni.entry.EntryRef;
import org.ayni.events.Event;
import org.ayni.events.ProgrammeEvent.PartnershipEnrolled;
import org.ayni.events.ProgrammeEvent.PartnershipWithdrawn;
import org.ayni.events.ProgrammeEvent.ProgrammeFactRetracted;
import org.ayni.events.value.Containment;
import org.ayni.events.value.Language;
import org.ayni.events.value.PartnershipId;
import org.ayni.events.value.PhaseId;
import org.ayni.query.contributions.Programmes;
import org.ayni.query.http.Question;
import org.ayni.query.http.Reader;
import org.ayni.query.journals.Journal;
import org.ayni.query.partnerships.Partnership.Enrolment;
import org.ayni.query.partnerships.Partnership.Withdrawal;
import org.ayni.query.programme.ProgrammesFold;
import org.ayni.query.view.Folded;
import org.ayni.query.view.KnownAt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WithdrawalsTest {
    private static final PartnershipId LIMA = new PartnershipId("lima-berlin");

    private final Programmes programme = new Programmes();
    private final Journal lima = programme.partnership("berlin", "lima");

    @Test
    void that_the_office_said_they_left_stands_beside_what_the_two_towns_said_of_joining() {
        assertThat(enrolment(asked(null)))
                .satisfies(one -> assertThat(one.withdrawn()).isNull());

        var left = leaves("2021-10", PHASE, LIMA);

        assertThat(enrolment(asked(null)).withdrawn())
                .isEqualTo(new Withdrawal(
                        left.header().happened(),
                        text("Wahlen"),
                        new EntryRef(programme.office().id(), left.header().position(), left.hash()),
                        null));
    }

    @Test
    void who_is_enrolled_anew_takes_part_until_it_leaves_again() {
        leaves("2021-10", PHASE, LIMA);
        programme.office().tell("2022-02", new PartnershipEnrolled(PHASE, LIMA, List.of()));

        assertThat(withdrawal(asked(null))).isEmpty();
        assertThat(withdrawal(asked("2021-12-31"))).as("before it came back").isPresent();

        leaves("2022-05", PHASE, LIMA);
        assertThat(withdrawal(asked(null)))
                .hasValueSatisfying(one -> assertThat(one.happened()).hasToString("2022-05"));
    }

    @Test
    void what_the_office_took_back_and_what_it_said_of_others_or_another_phase_ends_nothing() {
        var mistaken = leaves("2021-10", PHASE, LIMA);
        programme.office().tell("2021-11", new ProgrammeFactRetracted(mistaken.seen(), text("Irrtum")));
        leaves("2021-10", PHASE, new PartnershipId("quito-aachen"));
        programme.office().tell("2023-01", new PartnershipEnrolled(NEXT, LIMA, List.of()));
        leaves("2023-02", NEXT, LIMA);

        assertThat(withdrawal(asked(null))).isEmpty();
    }

    @Test
    void by_a_day_it_says_how_surely_they_had_left() {
        leaves("2021-10", PHASE, LIMA);

        assertThat(withdrawal(asked("2021-09-30"))).isEmpty();
        assertThat(withdrawal(asked("2021-10-15"))).map(Withdrawal::happenedBy).contains(Containment.POSSIBLE);
        assertThat(withdrawal(asked("2021-10-31"))).map(Withdrawal::happenedBy).contains(Containment.CERTAIN);
    }

    @Test
    void the_public_is_told_of_it_where_the_office_has_told_everybody() {
        leaves("2021-10", PHASE, LIMA);
        assertThat(withdrawal(publicly())).isEmpty();

        programme.office().readBy(Audience.PUBLIC);
        programme.office().tell("2022-02", new PartnershipEnrolled(PHASE, LIMA, List.of()));
        leaves("2022-05", PHASE, LIMA);
        assertThat(withdrawal(publicly())).isPresent();
    }

    private Entry<Event> leaves(String when, PhaseId phase, PartnershipId who) {
        return programme.office().tell(when, new PartnershipWithdrawn(phase, who, text("Wahlen")));
    }

    private Question asked(@Nullable String happenedBy) {
        return new Question(
                lima.id(),
                new KnownAt.Now(),
                happenedBy == null ? null : LocalDate.parse(happenedBy),
                Language.GERMAN,
                Journal.START);
    }

    private Question publicly() {
        return new Question(
                lima.id(), new KnownAt.Now(), null, Reader.of(Language.GERMAN), Journal.START, List::copyOf);
    }

    private Optional<Withdrawal> withdrawal(Question question) {
        var fold = new ProgrammesFold();
        var office = Folded.nothing(fold).evolve(fold, programme.office().entries());
        return Withdrawals.of(office.state(), programme.office().id(), PHASE, question);
    }

    private Enrolment enrolment(Question question) {
        var fold = new PartnershipsFold();
        return Partnership.of(
                        Folded.nothing(fold).evolve(fold, lima.entries()),
                        question,
                        _ -> Optional.empty(),
                        _ -> withdrawal(question))
                .orElseThrow()
                .enrolments()
                .getFirst();
    }
}
