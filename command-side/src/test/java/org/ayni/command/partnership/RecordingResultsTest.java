package org.ayni.command.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayni.command.partnership.SportsField.BOULE;
import static org.ayni.command.partnership.SportsField.CHESS;
import static org.ayni.command.partnership.SportsField.MEADOW;
import static org.ayni.command.partnership.SportsField.NINTH;
import static org.ayni.command.partnership.SportsField.OTHER_TEAM;
import static org.ayni.command.partnership.SportsField.OURS;
import static org.ayni.command.partnership.SportsField.SERIES;
import static org.ayni.command.partnership.SportsField.TEAM;
import static org.ayni.command.partnership.SportsField.THROW;
import static org.ayni.command.partnership.SportsField.WALK;
import static org.ayni.command.partnership.SportsField.boule;
import static org.ayni.command.partnership.SportsField.match;
import static org.ayni.command.partnership.SportsField.rally;
import static org.ayni.command.partnership.SportsField.ready;
import static org.ayni.command.partnership.SportsField.result;
import static org.ayni.command.partnership.SportsField.time;
import static org.ayni.command.partnership.SportsField.without;
import static org.ayni.command.partnership.Village.BECAUSE;
import static org.ayni.command.partnership.Village.FOR_MUSTERHAUSEN;
import static org.ayni.command.partnership.Village.FOR_VILLA_EJEMPLO;
import static org.ayni.command.partnership.Village.what;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.ayni.command.Reason;
import org.ayni.command.partnership.ContestCommand.RecordMatch;
import org.ayni.command.partnership.ContestCommand.RecordResult;
import org.ayni.command.partnership.OlympiadCommand.RecordOlympiad;
import org.ayni.command.partnership.PartnershipCommand.Correct;
import org.ayni.command.partnership.PartnershipCommand.Retract;
import org.ayni.events.ContestFact.MatchRecorded;
import org.ayni.events.ContestFact.ResultRecorded;
import org.ayni.events.value.DisciplineForm;
import org.ayni.events.value.DisciplineId;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Scoring.Counting;
import org.ayni.events.value.StationId;
import org.ayni.events.value.Tournament;
import org.ayni.events.value.WithoutResult;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordingResultsTest {
    private static final Edtf THEN = Edtf.parse("2027-06-15");
    private static final int SINGLE = StartNumbers.draw(0, _ -> false);

    @Test
    void a_result_names_a_start_number_and_nobody() {
        ready().when(FOR_MUSTERHAUSEN, result(WALK, TEAM, "48.20"))
                .records(new ResultRecorded(
                        SERIES, NINTH, OURS, WALK, null, TEAM, 1, new BigDecimal("48.20"), null, null));
        ready().when(FOR_MUSTERHAUSEN, result(THROW, SINGLE, "12.5")).isAccepted();
    }

    @Test
    void what_two_people_recorded_is_both_kept_whether_it_is_the_same_or_not() {
        var story = ready().told(FOR_MUSTERHAUSEN, result(WALK, TEAM, "48.20"));
        story.when(FOR_MUSTERHAUSEN, result(WALK, TEAM, "48.20")).isAccepted();
        story.when(FOR_VILLA_EJEMPLO, result(WALK, TEAM, "49.20")).isAccepted();
    }

    @Test
    void a_result_that_comes_in_after_the_edition_was_closed_is_not_lost() {
        ready().told(FOR_MUSTERHAUSEN, new RecordOlympiad(SERIES, NINTH, what("Olympiade"), null))
                .when(FOR_MUSTERHAUSEN, result(WALK, TEAM, "48.20"))
                .isAccepted();
    }

    @Test
    void an_unknown_number_discipline_or_station_is_refused() {
        ready().when(FOR_MUSTERHAUSEN, result(WALK, 99, "48.20")).isRefused(Reason.UNKNOWN_START_NUMBER);
        ready().when(FOR_MUSTERHAUSEN, result(new DisciplineId("speerwurf"), TEAM, "48.20"))
                .isRefused(Reason.UNKNOWN_DISCIPLINE);
        ready().when(FOR_MUSTERHAUSEN, at("turm", 1L)).isRefused(Reason.UNKNOWN_STATION);
        ready().when(FOR_MUSTERHAUSEN, at("wiese", 1L)).isAccepted();
    }

    @Test
    void an_entrant_takes_part_in_what_it_is_for() {
        ready().when(FOR_MUSTERHAUSEN, result(WALK, SINGLE, "48.20")).isRefused(Reason.ENTRANT_OF_ANOTHER_FORM);
        ready().when(FOR_MUSTERHAUSEN, result(THROW, TEAM, "12.5")).isRefused(Reason.ENTRANT_OF_ANOTHER_FORM);
    }

    @Test
    void a_tournament_has_matches_a_rally_has_results_and_an_offer_has_neither() {
        ready().when(FOR_MUSTERHAUSEN, result(BOULE, TEAM, "13")).isRefused(Reason.RESULT_NOT_OF_THIS_FORM);
        ready().when(FOR_MUSTERHAUSEN, result(CHESS, TEAM, "1")).isRefused(Reason.RESULT_NOT_OF_THIS_FORM);
        var inTheWalk = new RecordMatch(SERIES, NINTH, WALK, null, 1, TEAM, (long) OTHER_TEAM, 13L, 11L, null);
        ready().when(FOR_MUSTERHAUSEN, inTheWalk).isRefused(Reason.RESULT_NOT_OF_THIS_FORM);
    }

    @Test
    void decimals_are_those_of_the_discipline() {
        ready().when(FOR_MUSTERHAUSEN, result(WALK, TEAM, "48.205")).isRefused(Reason.TOO_MANY_DECIMALS);
        ready().when(FOR_MUSTERHAUSEN, result(WALK, TEAM, "48.200")).isAccepted();
        ready().when(FOR_MUSTERHAUSEN, result(WALK, TEAM, "-1")).isRefused(Reason.VALUE_NEGATIVE);
    }

    @Test
    void who_did_not_start_has_a_word_and_no_zero() {
        ready().when(FOR_MUSTERHAUSEN, without(WALK, TEAM, WithoutResult.NOT_STARTED))
                .records(new ResultRecorded(
                        SERIES, NINTH, OURS, WALK, null, TEAM, 1, null, null, WithoutResult.NOT_STARTED));
        ready().when(FOR_MUSTERHAUSEN, told(null, null, null)).isRefused(Reason.VALUE_OR_REASON);
        ready().when(FOR_MUSTERHAUSEN, told("48.20", null, WithoutResult.GAVE_UP))
                .isRefused(Reason.VALUE_OR_REASON);
        ready().when(FOR_MUSTERHAUSEN, told(null, "1", WithoutResult.GAVE_UP)).isRefused(Reason.VALUE_OR_REASON);
    }

    @Test
    void a_second_measure_is_told_only_where_one_decides() {
        ready().when(FOR_MUSTERHAUSEN, told("48.20", "1", null)).isAccepted();
        ready().when(FOR_MUSTERHAUSEN, told("48.20", "1.5", null)).isRefused(Reason.TOO_MANY_DECIMALS);
        var inTheThrow = new RecordResult(
                SERIES, NINTH, THROW, null, SINGLE, 1L, new BigDecimal("12"), new BigDecimal("1"), null);
        ready().when(FOR_MUSTERHAUSEN, inTheThrow).isRefused(Reason.NO_TIE_BREAK);
    }

    @Test
    void attempts_are_counted_as_the_discipline_says() {
        ready().when(FOR_MUSTERHAUSEN, attempt(2)).isAccepted();
        ready().when(FOR_MUSTERHAUSEN, attempt(3)).isRefused(Reason.ATTEMPT_OUT_OF_RANGE);
        ready().when(FOR_MUSTERHAUSEN, attempt(0)).isRefused(Reason.ATTEMPT_OUT_OF_RANGE);
        ready().when(FOR_MUSTERHAUSEN, attempt(5_000_000_000L)).isRefused(Reason.ATTEMPT_OUT_OF_RANGE);
    }

    @Test
    void where_there_are_several_attempts_a_result_says_which_it_was() {
        ready().when(FOR_MUSTERHAUSEN, at("wiese", null)).isRefused(Reason.ATTEMPT_NEEDED);
        var sprint = new DisciplineId("kurzer-lauf");
        ready().told(FOR_MUSTERHAUSEN, rally(sprint, DisciplineForm.TEAM_RALLY, time(1, Counting.BEST)))
                .when(
                        FOR_MUSTERHAUSEN,
                        new RecordResult(SERIES, NINTH, sprint, null, TEAM, null, BigDecimal.TEN, null, null))
                .isAccepted();
    }

    @Test
    void where_stations_count_a_result_says_at_which_it_was() {
        var tour = new DisciplineId("stationenlauf");
        var story = ready().told(FOR_MUSTERHAUSEN, rally(tour, DisciplineForm.TEAM_RALLY, time(1, Counting.STATIONS)));
        story.when(FOR_MUSTERHAUSEN, result(tour, TEAM, "3")).isRefused(Reason.STATION_NEEDED);
        story.when(
                        FOR_MUSTERHAUSEN,
                        new RecordResult(SERIES, NINTH, tour, MEADOW, TEAM, null, BigDecimal.TEN, null, null))
                .isAccepted();
    }

    @Test
    void a_discipline_whose_results_would_be_of_another_form_is_not_corrected_to_that() {
        var story = ready();
        var asTournament = new Correct(
                story.at(3),
                THEN,
                SportsField.set(
                        WALK, DisciplineForm.TOURNAMENT, null, new Tournament(Tournament.Mode.TABLE, null, null)),
                BECAUSE);
        var forSingles = new Correct(
                story.at(3), THEN, rally(WALK, DisciplineForm.SINGLE_RALLY, time(2, Counting.BEST)), BECAUSE);
        story.when(FOR_MUSTERHAUSEN, asTournament).isAccepted();

        var withResult = story.told(FOR_MUSTERHAUSEN, result(WALK, TEAM, "48.20"));
        withResult.when(FOR_MUSTERHAUSEN, asTournament).isRefused(Reason.RESULTS_DO_NOT_FIT);
        withResult.when(FOR_MUSTERHAUSEN, forSingles).isRefused(Reason.RESULTS_DO_NOT_FIT);
        withResult
                .when(
                        FOR_MUSTERHAUSEN,
                        new Correct(
                                story.at(3),
                                THEN,
                                rally(WALK, DisciplineForm.TEAM_RALLY, time(3, Counting.BEST)),
                                BECAUSE))
                .isAccepted();
        withResult
                .told(FOR_MUSTERHAUSEN, new Retract(withResult.at(10), BECAUSE))
                .when(FOR_MUSTERHAUSEN, asTournament)
                .isAccepted();
    }

    @Test
    void a_mistyped_start_number_is_corrected_by_the_same_rules() {
        var story = ready().told(FOR_MUSTERHAUSEN, result(WALK, TEAM, "48.20"));
        var meant = result(WALK, OTHER_TEAM, "48.20");
        story.when(FOR_MUSTERHAUSEN, new Correct(story.at(10), THEN, meant, BECAUSE))
                .isAccepted();
        story.when(FOR_VILLA_EJEMPLO, new Correct(story.at(10), THEN, meant, BECAUSE))
                .isRefused(Reason.NOT_YOUR_FACT);
        var unknown = new Correct(story.at(10), THEN, result(WALK, 99, "48.20"), BECAUSE);
        story.when(FOR_MUSTERHAUSEN, unknown).isRefused(Reason.UNKNOWN_START_NUMBER);
        var finer = new Correct(story.at(10), THEN, result(WALK, TEAM, "48.205"), BECAUSE);
        story.when(FOR_MUSTERHAUSEN, finer).isRefused(Reason.TOO_MANY_DECIMALS);
        var elsewhere = new Correct(story.at(10), THEN, result(THROW, SINGLE, "12"), BECAUSE);
        story.when(FOR_MUSTERHAUSEN, elsewhere).isRefused(Reason.CORRECTION_OF_ANOTHER_KIND);
    }

    @Test
    void two_thousand_results_do_not_slow_down_the_next() {
        var story = ready();
        var results = List.of(result(WALK, TEAM, "48.20"), result(THROW, SINGLE, "12.5"));
        var began = System.nanoTime();
        for (var n = 0; n < 2_000; n++) {
            story.told(FOR_MUSTERHAUSEN, results.get(n % 2));
        }
        // some hundred milliseconds; one scan of all facts per decision would take minutes
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(20));
    }

    @Nested
    @DisplayNameGeneration(ReplaceUnderscores.class)
    class Matches {

        @Test
        void a_match_has_two_scores_or_a_winner() {
            ready().when(FOR_MUSTERHAUSEN, match(TEAM, (long) OTHER_TEAM, 13L, 11L, null))
                    .records(new MatchRecorded(
                            SERIES, NINTH, OURS, BOULE, null, 1, TEAM, (long) OTHER_TEAM, 13L, 11L, null));
            ready().when(FOR_MUSTERHAUSEN, match(TEAM, (long) OTHER_TEAM, null, null, (long) TEAM))
                    .isAccepted();
            ready().when(FOR_MUSTERHAUSEN, match(TEAM, (long) OTHER_TEAM, null, null, null))
                    .isRefused(Reason.MATCH_WINNER_UNCLEAR);
            ready().when(FOR_MUSTERHAUSEN, match(TEAM, (long) OTHER_TEAM, 13L, null, null))
                    .isRefused(Reason.MATCH_SCORE_INCOMPLETE);
            ready().when(FOR_MUSTERHAUSEN, match(TEAM, (long) OTHER_TEAM, 13L, -1L, null))
                    .isRefused(Reason.VALUE_NEGATIVE);
        }

        @Test
        void who_has_no_opponent_goes_on_without_a_score() {
            ready().when(FOR_MUSTERHAUSEN, match(TEAM, null, null, null, null)).isAccepted();
            ready().when(FOR_MUSTERHAUSEN, match(TEAM, null, 13L, null, null)).isRefused(Reason.MATCH_SCORE_INCOMPLETE);
        }

        @Test
        void the_winner_is_one_of_the_two_and_the_one_the_scores_say() {
            ready().when(FOR_MUSTERHAUSEN, match(TEAM, (long) OTHER_TEAM, 13L, 11L, (long) OTHER_TEAM))
                    .isRefused(Reason.MATCH_WINNER_UNCLEAR);
            ready().when(FOR_MUSTERHAUSEN, match(TEAM, (long) OTHER_TEAM, 11L, 11L, (long) SINGLE))
                    .isRefused(Reason.MATCH_WINNER_UNCLEAR);
            ready().when(FOR_MUSTERHAUSEN, match(TEAM, (long) OTHER_TEAM, 11L, 11L, (long) OTHER_TEAM))
                    .isAccepted();
        }

        @Test
        void a_level_score_is_enough_in_a_table_and_not_in_a_knock_out() {
            var level = match(TEAM, (long) OTHER_TEAM, 11L, 11L, null);
            ready().when(FOR_MUSTERHAUSEN, level).isRefused(Reason.MATCH_WINNER_UNCLEAR);
            var story = ready();
            story.told(FOR_MUSTERHAUSEN, new Correct(story.at(5), THEN, boule(Tournament.Mode.TABLE), BECAUSE))
                    .when(FOR_MUSTERHAUSEN, level)
                    .isAccepted();
        }

        @Test
        void nobody_plays_against_themselves_or_somebody_unknown_or_in_round_0() {
            ready().when(FOR_MUSTERHAUSEN, match(TEAM, (long) TEAM, 13L, 11L, null))
                    .isRefused(Reason.MATCH_AGAINST_ITSELF);
            ready().when(FOR_MUSTERHAUSEN, match(TEAM, 99L, 13L, 11L, null)).isRefused(Reason.UNKNOWN_START_NUMBER);
            ready().when(FOR_MUSTERHAUSEN, match(TEAM, 5_000_000_000L, 13L, 11L, null))
                    .isRefused(Reason.UNKNOWN_START_NUMBER);
            var inNoRound = new RecordMatch(SERIES, NINTH, BOULE, null, 0, TEAM, (long) OTHER_TEAM, 13L, 11L, null);
            ready().when(FOR_MUSTERHAUSEN, inNoRound).isRefused(Reason.ROUND_NUMBER_BELOW_ONE);
        }
    }

    private static RecordResult at(String station, @Nullable Long attempt) {
        return new RecordResult(
                SERIES, NINTH, WALK, new StationId(station), TEAM, attempt, new BigDecimal("48.20"), null, null);
    }

    private static RecordResult attempt(long attempt) {
        return at("wiese", attempt);
    }

    private static RecordResult told(@Nullable String value, @Nullable String second, @Nullable WithoutResult without) {
        return new RecordResult(
                SERIES,
                NINTH,
                WALK,
                null,
                TEAM,
                1L,
                value == null ? null : new BigDecimal(value),
                second == null ? null : new BigDecimal(second),
                without);
    }
}
