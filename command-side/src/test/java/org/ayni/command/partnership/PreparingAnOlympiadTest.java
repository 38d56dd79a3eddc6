package org.ayni.command.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayni.command.partnership.SportsField.CHESS;
import static org.ayni.command.partnership.SportsField.MEADOW;
import static org.ayni.command.partnership.SportsField.NINTH;
import static org.ayni.command.partnership.SportsField.OURS;
import static org.ayni.command.partnership.SportsField.SERIES;
import static org.ayni.command.partnership.SportsField.TEAM;
import static org.ayni.command.partnership.SportsField.WALK;
import static org.ayni.command.partnership.SportsField.open;
import static org.ayni.command.partnership.SportsField.plan;
import static org.ayni.command.partnership.SportsField.rally;
import static org.ayni.command.partnership.SportsField.ready;
import static org.ayni.command.partnership.SportsField.result;
import static org.ayni.command.partnership.SportsField.set;
import static org.ayni.command.partnership.SportsField.single;
import static org.ayni.command.partnership.SportsField.team;
import static org.ayni.command.partnership.SportsField.text;
import static org.ayni.command.partnership.SportsField.time;
import static org.ayni.command.partnership.Village.BECAUSE;
import static org.ayni.command.partnership.Village.FOR_MUSTERHAUSEN;
import static org.ayni.command.partnership.Village.MUSTERHAUSEN;
import static org.ayni.command.partnership.Village.founded;
import static org.ayni.command.partnership.Village.what;

import java.util.HashSet;
import java.util.List;
import java.util.stream.LongStream;
import org.ayni.command.Decision;
import org.ayni.command.Reason;
import org.ayni.command.partnership.ContestCommand.EnterSingle;
import org.ayni.command.partnership.ContestCommand.EnterTeam;
import org.ayni.command.partnership.OlympiadCommand.CallOffOlympiad;
import org.ayni.command.partnership.OlympiadCommand.OpenOlympiad;
import org.ayni.command.partnership.OlympiadCommand.PlanOlympiad;
import org.ayni.command.partnership.OlympiadCommand.RecordOlympiad;
import org.ayni.command.partnership.PartnershipCommand.Correct;
import org.ayni.command.partnership.PartnershipCommand.Retract;
import org.ayni.events.ContestFact.DisciplineSet;
import org.ayni.events.ContestFact.SingleEntered;
import org.ayni.events.ContestFact.TeamEntered;
import org.ayni.events.OlympiadFact.OlympiadCalledOff;
import org.ayni.events.OlympiadFact.OlympiadOpened;
import org.ayni.events.OlympiadFact.OlympiadPlanned;
import org.ayni.events.value.AgeCount;
import org.ayni.events.value.AgeGroup;
import org.ayni.events.value.DisciplineForm;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Scoring;
import org.ayni.events.value.Scoring.Counting;
import org.ayni.events.value.Station;
import org.ayni.events.value.Text;
import org.ayni.events.value.Tournament;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PreparingAnOlympiadTest {
    private static final Edtf THEN = Edtf.parse("2027-06-15");

    @Test
    void an_edition_is_planned_once_and_not_after_it_was_held() {
        open().when(FOR_MUSTERHAUSEN, plan())
                .records(new OlympiadPlanned(SERIES, NINTH, OURS, Edtf.parse("2027-06"), what("Olympiade")));
        open().told(FOR_MUSTERHAUSEN, plan()).when(FOR_MUSTERHAUSEN, plan()).isRefused(Reason.OLYMPIAD_ALREADY_PLANNED);
        open().told(FOR_MUSTERHAUSEN, held()).when(FOR_MUSTERHAUSEN, plan()).isRefused(Reason.EDITION_EXISTS);
        founded().when(FOR_MUSTERHAUSEN, plan()).isRefused(Reason.UNKNOWN_SERIES);
    }

    @Test
    void a_planned_edition_is_closed_by_recording_that_it_was_held() {
        open().told(FOR_MUSTERHAUSEN, plan()).when(FOR_MUSTERHAUSEN, held()).isAccepted();
    }

    @Test
    void a_planned_edition_is_called_off_and_does_not_take_place_until_that_is_taken_back() {
        var tenth = new PlanOlympiad(SERIES, 10, Edtf.parse("2027-06"), what("Olympiade"));
        var off = new CallOffOlympiad(SERIES, 10, BECAUSE);
        open().when(FOR_MUSTERHAUSEN, off).isRefused(Reason.OLYMPIAD_NOT_PLANNED);
        var story = open().told(FOR_MUSTERHAUSEN, tenth);
        story.when(FOR_MUSTERHAUSEN, off).records(new OlympiadCalledOff(SERIES, 10, OURS, BECAUSE));
        var without = story.told(FOR_MUSTERHAUSEN, off);
        for (var more : List.of(
                off, new OpenOlympiad(SERIES, 10), new RecordOlympiad(SERIES, 10, what("Olympiade"), null), tenth)) {
            without.when(FOR_MUSTERHAUSEN, more).isRefused(Reason.OLYMPIAD_CALLED_OFF);
        }
        without.told(FOR_MUSTERHAUSEN, new Retract(without.at(without.head()), BECAUSE))
                .when(FOR_MUSTERHAUSEN, new RecordOlympiad(SERIES, 10, what("Olympiade"), null))
                .isAccepted();
    }

    @Test
    void the_board_of_an_edition_is_opened_once_whether_it_was_planned_or_not() {
        var tenth = new OpenOlympiad(SERIES, 10);
        open().when(FOR_MUSTERHAUSEN, tenth).records(new OlympiadOpened(SERIES, 10, OURS));
        open().told(FOR_MUSTERHAUSEN, tenth).when(FOR_MUSTERHAUSEN, tenth).isRefused(Reason.OLYMPIAD_ALREADY_OPEN);
        open().when(FOR_MUSTERHAUSEN, new OpenOlympiad(SERIES, 0)).isRefused(Reason.EDITION_NUMBER_BELOW_ONE);
    }

    @Test
    void the_board_of_an_edition_of_the_past_can_be_opened_to_tell_its_results() {
        open().told(FOR_MUSTERHAUSEN, new RecordOlympiad(SERIES, 3, what("Olympiade"), null))
                .when(FOR_MUSTERHAUSEN, new OpenOlympiad(SERIES, 3))
                .isAccepted();
    }

    @Test
    void nothing_is_contested_before_the_board_is_open() {
        founded()
                .told(FOR_MUSTERHAUSEN, new OlympiadCommand.StartOlympiadSeries(SERIES, text("Olympiade"), OURS))
                .when(FOR_MUSTERHAUSEN, team(1L))
                .isRefused(Reason.OLYMPIAD_NOT_OPEN);
    }

    @Test
    void a_discipline_says_how_it_is_scored_and_where() {
        var scoring = time(2, Counting.BEST);
        open().when(FOR_MUSTERHAUSEN, rally(WALK, DisciplineForm.TEAM_RALLY, scoring))
                .records(new DisciplineSet(
                        SERIES,
                        NINTH,
                        OURS,
                        WALK,
                        text("Disziplin"),
                        DisciplineForm.TEAM_RALLY,
                        scoring,
                        null,
                        List.of(new Station(MEADOW, text("Wiese")))));
        ready().when(FOR_MUSTERHAUSEN, rally(WALK, DisciplineForm.TEAM_RALLY, scoring))
                .isRefused(Reason.DISCIPLINE_EXISTS);
    }

    @Test
    void a_scoring_that_does_not_fit_its_form_is_refused() {
        var matches = new Tournament(Tournament.Mode.TABLE, 3L, 1L);
        for (var wrong : List.of(
                set(WALK, DisciplineForm.TEAM_RALLY, null, null),
                set(WALK, DisciplineForm.SINGLE_RALLY, time(1, Counting.BEST), matches),
                set(WALK, DisciplineForm.TOURNAMENT, null, null),
                set(WALK, DisciplineForm.TOURNAMENT, time(1, Counting.BEST), matches),
                set(WALK, DisciplineForm.TOURNAMENT, null, new Tournament(Tournament.Mode.TABLE, 1L, 1L)),
                set(CHESS, DisciplineForm.OFFER_WITHOUT_RESULT, time(1, Counting.BEST), null),
                rally(WALK, DisciplineForm.TEAM_RALLY, time(0, Counting.BEST)),
                rally(WALK, DisciplineForm.TEAM_RALLY, time(2, Counting.STATIONS)),
                rally(WALK, DisciplineForm.TEAM_RALLY, decimals(7)))) {
            open().when(FOR_MUSTERHAUSEN, wrong).isRefused(Reason.SCORING_DOES_NOT_FIT);
        }
    }

    @Test
    void a_scoring_is_corrected_by_the_same_rules() {
        var story = ready();
        var right = rally(WALK, DisciplineForm.TEAM_RALLY, time(3, Counting.SUM));
        var wrong = rally(WALK, DisciplineForm.TEAM_RALLY, time(0, Counting.SUM));
        story.when(FOR_MUSTERHAUSEN, new Correct(story.at(3), THEN, right, BECAUSE))
                .isAccepted();
        story.when(FOR_MUSTERHAUSEN, new Correct(story.at(3), THEN, wrong, BECAUSE))
                .isRefused(Reason.SCORING_DOES_NOT_FIT);
    }

    @Test
    void a_start_number_is_given_once_in_an_edition() {
        ready().when(FOR_MUSTERHAUSEN, team((long) TEAM)).isRefused(Reason.START_NUMBER_TAKEN);
        ready().when(FOR_MUSTERHAUSEN, team(0L)).isRefused(Reason.START_NUMBER_OUT_OF_RANGE);
        ready().when(FOR_MUSTERHAUSEN, team(5_000_000_000L)).isRefused(Reason.START_NUMBER_OUT_OF_RANGE);
        ready().told(FOR_MUSTERHAUSEN, new OpenOlympiad(SERIES, 10))
                .when(FOR_MUSTERHAUSEN, team((long) TEAM + 2))
                .isAccepted();
    }

    @Test
    void a_team_without_a_number_gets_one_that_says_that_it_was_drawn() {
        open().drawing(42)
                .when(FOR_MUSTERHAUSEN, team(null))
                .records(new TeamEntered(
                        SERIES,
                        NINTH,
                        OURS,
                        StartNumbers.draw(42, _ -> false),
                        true,
                        null,
                        Text.of("Die Flinken"),
                        List.of(MUSTERHAUSEN),
                        List.of(),
                        null,
                        6L,
                        List.of()));
    }

    @Test
    void a_single_entrant_has_a_drawn_number_and_nothing_beside_it_that_cannot_be_removed() {
        open().drawing(42)
                .when(FOR_MUSTERHAUSEN, single(null))
                .records(new SingleEntered(
                        SERIES,
                        NINTH,
                        OURS,
                        StartNumbers.draw(42, _ -> false),
                        Text.of("70-74"),
                        Text.of("Sportverein am See")));
        open().when(FOR_MUSTERHAUSEN, single(7L)).isRefused(Reason.START_NUMBER_IS_DRAWN);
    }

    @Test
    void several_enter_at_once_and_each_gets_a_number_of_its_own() {
        var recorded = open().drawing(42).when(FOR_MUSTERHAUSEN, entering(100L)).decision();
        var starts = ((Decision.Recorded) recorded)
                .events().stream().flatMapToInt(StartNumbers::drawn).boxed().toList();

        assertThat(starts).hasSize(100).doesNotHaveDuplicates().startsWith(StartNumbers.draw(42, _ -> false));
        assertThat(starts).filteredOn(start -> start < 1_000).hasSizeGreaterThan(90);
    }

    @Test
    void nobody_more_than_a_hundred_and_one_alone_in_a_correction_is_refused_at_once() {
        open().when(FOR_MUSTERHAUSEN, entering(0L)).isRefused(Reason.TOO_MANY_AT_ONCE);
        open().when(FOR_MUSTERHAUSEN, entering(101L)).isRefused(Reason.TOO_MANY_AT_ONCE);
        open().when(FOR_MUSTERHAUSEN, entering(5_000_000_000L)).isRefused(Reason.TOO_MANY_AT_ONCE);
        var story = ready();
        var number = (long) StartNumbers.draw(0, _ -> false);
        var two = new EnterSingle(SERIES, NINTH, number, 2L, null, null);
        story.when(FOR_MUSTERHAUSEN, new Correct(story.at(9), THEN, two, BECAUSE))
                .isRefused(Reason.TOO_MANY_AT_ONCE);
    }

    private static EnterSingle entering(long count) {
        return new EnterSingle(SERIES, NINTH, null, count, null, Text.of("Sportverein am See"));
    }

    @Test
    void a_correction_of_a_single_entrant_keeps_the_number_that_was_drawn() {
        var story = ready();
        var number = (long) StartNumbers.draw(0, _ -> false);
        var unknown = new EnterSingle(SERIES, NINTH, number, null, null, null);
        story.when(FOR_MUSTERHAUSEN, new Correct(story.at(9), THEN, unknown, BECAUSE))
                .isAccepted();
        story.when(FOR_MUSTERHAUSEN, new Correct(story.at(9), THEN, single(4L), BECAUSE))
                .isRefused(Reason.CORRECTION_OF_ANOTHER_KIND);
        story.when(FOR_MUSTERHAUSEN, new Correct(story.at(9), THEN, single(5_000_000_000L), BECAUSE))
                .isRefused(Reason.CORRECTION_OF_ANOTHER_KIND);
    }

    @Test
    void a_team_does_not_become_a_single_entrant_under_a_number_that_was_chosen() {
        var story = ready();
        story.when(FOR_MUSTERHAUSEN, new Correct(story.at(7), THEN, single((long) TEAM), BECAUSE))
                .isRefused(Reason.START_NUMBER_IS_DRAWN);
    }

    @Test
    void drawn_numbers_differ_and_follow_from_nothing_but_chance() {
        var taken = new HashSet<Integer>();
        LongStream.range(0, 3_000)
                .forEach(chance -> assertThat(taken.add(StartNumbers.draw(chance, taken::contains)))
                        .isTrue());
        assertThat(taken).allMatch(number -> number >= 100 && number <= StartNumbers.LARGEST);
        assertThat(taken.stream().filter(number -> number < 1_000).count()).isGreaterThan(850);
        assertThat(StartNumbers.draw(5, _ -> false)).isEqualTo(StartNumbers.draw(5, _ -> false));
    }

    @Test
    void what_results_stand_on_cannot_be_taken_back() {
        var story = ready().told(FOR_MUSTERHAUSEN, result(WALK, TEAM, "48.20"));
        for (var needed : List.of(2L, 3L, 7L)) {
            story.when(FOR_MUSTERHAUSEN, new Retract(story.at(needed), BECAUSE)).isRefused(Reason.STILL_REFERRED_TO);
        }
        story.when(FOR_MUSTERHAUSEN, new Retract(story.at(8), BECAUSE)).isAccepted();
    }

    private static RecordOlympiad held() {
        return new RecordOlympiad(SERIES, NINTH, what("Olympiade"), null);
    }

    private static Scoring decimals(int decimals) {
        return new Scoring(Scoring.Measure.TIME, "s", decimals, Scoring.Better.LOWER, 1, Scoring.Counting.BEST, null);
    }

    @Test
    void the_ages_of_a_team_are_told_once_each_and_of_no_more_than_there_are() {
        open().when(FOR_MUSTERHAUSEN, aged(3L, "60-69", 2, "80+", 1)).isAccepted();
        open().when(FOR_MUSTERHAUSEN, aged(null, "60-69", 4, "80+", 2)).isAccepted();
        open().when(FOR_MUSTERHAUSEN, aged(6L, "60-69", 4, "60-69", 2)).isRefused(Reason.AGE_GROUP_TWICE);
        open().when(FOR_MUSTERHAUSEN, aged(3L, "60-69", 2, "80+", 2)).isRefused(Reason.AGES_ABOVE_MEMBERS);
        open().when(FOR_MUSTERHAUSEN, aged(3L, "60-69", 2, "80+", Long.MAX_VALUE))
                .isRefused(Reason.AGES_ABOVE_MEMBERS);
        var story = open().told(FOR_MUSTERHAUSEN, aged(3L, "60-69", 2, "80+", 1));
        story.when(FOR_MUSTERHAUSEN, new Correct(story.at(3), THEN, aged(2L, "60-69", 2, "80+", 1), BECAUSE))
                .isRefused(Reason.AGES_ABOVE_MEMBERS);
    }

    private static EnterTeam aged(@Nullable Long members, String one, long ofOne, String other, long ofOther) {
        return new EnterTeam(
                SERIES,
                NINTH,
                17L,
                null,
                null,
                List.of(),
                List.of(),
                null,
                members,
                List.of(new AgeCount(new AgeGroup(one), ofOne), new AgeCount(new AgeGroup(other), ofOther)));
    }
}
