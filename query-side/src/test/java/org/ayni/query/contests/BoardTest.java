package org.ayni.query.contests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayni.query.contests.Field.TIME;
import static org.ayni.query.contests.Field.alone;
import static org.ayni.query.contests.Field.at;
import static org.ayni.query.contests.Field.boule;
import static org.ayni.query.contests.Field.match;
import static org.ayni.query.contests.Field.ranks;
import static org.ayni.query.contests.Field.result;
import static org.ayni.query.contests.Field.scoring;
import static org.ayni.query.contests.Field.single;
import static org.ayni.query.contests.Field.team;
import static org.ayni.query.contests.Field.without;
import static org.ayni.query.contests.Field.won;
import static org.ayni.query.journals.Chronicle.SERIES;
import static org.ayni.query.journals.Chronicle.correction;
import static org.ayni.query.journals.Chronicle.edition;
import static org.ayni.query.journals.Chronicle.retraction;
import static org.ayni.query.journals.Chronicle.text;
import static org.ayni.query.journals.Chronicle.what;

import java.math.BigDecimal;
import java.util.List;
import org.ayni.events.OlympiadFact.OlympiadOpened;
import org.ayni.events.OlympiadFact.OlympiadPlanned;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Scoring;
import org.ayni.events.value.Scoring.Better;
import org.ayni.events.value.Scoring.Counting;
import org.ayni.events.value.Scoring.Measure;
import org.ayni.events.value.Tournament;
import org.ayni.events.value.WithoutResult;
import org.ayni.query.contests.Line.State;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BoardTest {

    @Test
    void an_edition_goes_from_unknown_to_planned_to_open_to_held() {
        var field = new Field();
        assertThat(field.board().stage()).isEqualTo(Board.Stage.UNKNOWN);
        field.tell(new OlympiadPlanned(SERIES, 9, Field.OURS, Edtf.parse("2026-06"), what(text("9. Olympiade"))));
        assertThat(field.board().stage()).isEqualTo(Board.Stage.PLANNED);
        field.tell(new OlympiadOpened(SERIES, 9, Field.OURS));
        assertThat(field.board().stage()).isEqualTo(Board.Stage.OPEN);
        field.tell(edition(9));
        assertThat(field.board().stage()).isEqualTo(Board.Stage.HELD);
    }

    @Test
    void results_that_nobody_told_are_unknown_and_give_no_medals() {
        var board = new Field().tell(edition(9)).board();

        assertThat(board.resultsKnown()).isFalse();
        assertThat(board.settled()).isFalse();
        assertThat(board.medals()).isNull();
    }

    @Test
    void equals_share_a_rank_and_the_next_is_left_out() {
        var field = Field.open(TIME).teams(1, 2, 3, 4);
        field.tell(result(1, "48.20"))
                .tell(result(2, "47.1"))
                .tell(result(3, "47.10"))
                .tell(result(4, "50"));

        assertThat(ranks(field.board())).containsExactly("1: 2", "1: 3", "3: 1", "4: 4");
    }

    @Test
    void higher_wins_where_the_discipline_says_so() {
        var field = Field.open(scoring(Measure.POINTS, "points", Better.HIGHER, 1, Counting.BEST))
                .teams(1, 2);
        field.tell(result(1, "8")).tell(result(2, "9"));

        assertThat(ranks(field.board())).containsExactly("1: 2", "2: 1");
    }

    @Test
    void a_second_measure_tells_equals_apart() {
        var field = Field.open(withFaults(1)).teams(1, 2, 3);
        field.tell(result(9, 1, 1, "48", "1")).tell(result(9, 2, 1, "48", "0")).tell(result(9, 3, 1, "48", "1"));

        assertThat(ranks(field.board())).containsExactly("1: 2", "2: 1", "2: 3");
        assertThat(field.board().settled()).isTrue();
    }

    @Test
    void equals_of_which_one_has_no_known_second_measure_have_no_rank_until_it_is_told() {
        var field = Field.open(withFaults(1)).teams(1, 2, 3);
        field.tell(result(9, 1, 1, "40", "1")).tell(result(9, 2, 1, "40", null)).tell(result(9, 3, 1, "50", null));
        var board = field.board();

        assertThat(ranks(board)).containsExactly("3: 3", "INCOMPLETE: 1", "INCOMPLETE: 2");
        assertThat(board.settled()).isFalse();
        assertThat(board.medals().entrants())
                .extracting(row -> row.who().start() + " " + row.bronze() + row.provisional())
                .containsExactly("3 11");

        field.tell(result(9, 2, 1, "40", "0"));
        assertThat(ranks(field.board())).containsExactly("1: 2", "2: 1", "3: 3");
        assertThat(field.board().settled()).isTrue();
    }

    @Test
    void who_has_no_equal_needs_no_second_measure() {
        var field = Field.open(withFaults(1)).teams(1, 2);
        field.tell(result(9, 1, 1, "48", null)).tell(result(9, 2, 1, "47", null));

        assertThat(ranks(field.board())).containsExactly("1: 2", "2: 1");
        assertThat(field.board().settled()).isTrue();
    }

    @Test
    void of_two_equal_attempts_the_one_without_a_known_second_measure_may_be_the_better_one() {
        var field = Field.open(withFaults(2)).teams(1, 2);
        field.tell(result(9, 1, 1, "40", "2")).tell(result(9, 1, 2, "40", null));
        field.tell(result(9, 2, 1, "40", "1"));

        assertThat(ranks(field.board())).containsExactly("INCOMPLETE: 1", "INCOMPLETE: 2");
    }

    @Test
    void the_best_of_several_attempts_counts() {
        var field = Field.open(scoring(Measure.TIME, "s", Better.LOWER, 2, Counting.BEST))
                .teams(1, 2);
        field.tell(result(9, 1, 1, "60", null)).tell(result(9, 1, 2, "40", null));
        field.tell(result(9, 2, 1, "50", null)).tell(without(2, 2, WithoutResult.GAVE_UP));

        assertThat(ranks(field.board())).containsExactly("1: 1", "2: 2");
    }

    @Test
    void results_of_an_attempt_that_a_correction_takes_away_stay_on_the_board_and_are_to_be_settled() {
        var field = new Field().tell(new OlympiadOpened(SERIES, 9, Field.OURS));
        var set = field.told(Field.walk(9, scoring(Measure.TIME, "s", Better.LOWER, 2, Counting.BEST)));
        field.teams(1, 2).tell(result(9, 1, 2, "40", null)).tell(result(9, 2, 1, "50", null));
        field.tell(correction(set, Field.DAY, Field.walk(9, TIME)));

        assertThat(ranks(field.board())).containsExactly("1: 2", "DOES_NOT_FIT: 1");
        assertThat(field.board().settled()).isFalse();
        assertThat(field.board().toSettle())
                .singleElement()
                .satisfies(one -> assertThat(one.attempt()).isEqualTo(2));
    }

    @Test
    void a_sum_is_ranked_when_all_of_it_is_told() {
        var field = Field.open(scoring(Measure.POINTS, "points", Better.HIGHER, 2, Counting.SUM))
                .teams(1, 2);
        field.tell(result(9, 1, 1, "6", null)).tell(result(9, 1, 2, "3", null));
        field.tell(result(9, 2, 1, "8", null));

        assertThat(ranks(field.board())).containsExactly("1: 1", "INCOMPLETE: 2");
        assertThat(field.board().settled()).isFalse();
    }

    @Test
    void where_stations_count_each_gives_one_result() {
        var field = Field.open(scoring(Measure.POINTS, "points", Better.HIGHER, 1, Counting.STATIONS))
                .teams(1, 2);
        field.tell(at("wiese", 1, "6")).tell(at("halle", 1, "3"));
        field.tell(at("wiese", 2, "5")).tell(at("halle", 2, "5"));

        assertThat(ranks(field.board())).containsExactly("1: 2", "2: 1");
    }

    @Test
    void who_did_not_start_is_no_last_and_has_no_zero() {
        var field = Field.open(TIME).teams(1, 2);
        field.tell(result(1, "48")).tell(without(2, 1, WithoutResult.NOT_STARTED));
        var line = field.board().disciplines().getFirst().lines().getLast();

        assertThat(line.rank()).isNull();
        assertThat(line.value()).isNull();
        assertThat(line.without()).isEqualTo(WithoutResult.NOT_STARTED);
    }

    private static Scoring withFaults(int attempts) {
        var faults = new Scoring.TieBreak(Measure.COUNT, "faults", 0, Better.LOWER);
        return new Scoring(Measure.TIME, "s", 2, Better.LOWER, attempts, Counting.BEST, faults);
    }

    @Nested
    @DisplayNameGeneration(ReplaceUnderscores.class)
    class TwoWhoSawIt {

        @Test
        void the_same_told_twice_is_one_result_that_names_both_entries() {
            var field = Field.open(TIME).teams(1);
            var first = field.told(result(1, "48.20")).header().position();
            var second = field.told(result(1, "48.2")).header().position();
            var attempt =
                    field.board().disciplines().getFirst().lines().getFirst().attempts();

            assertThat(ranks(field.board())).containsExactly("1: 1");
            assertThat(attempt.getFirst().accounts())
                    .singleElement()
                    .satisfies(account -> assertThat(account.entries()).containsExactly(first, second));
            assertThat(field.board().toSettle()).isEmpty();
        }

        @Test
        void different_accounts_both_stand_and_the_last_one_is_not_taken() {
            var field = Field.open(TIME).teams(1, 2);
            field.tell(result(2, "49")).tell(result(1, "48.20")).tell(result(1, "84.20"));
            var board = field.board();

            assertThat(ranks(board)).containsExactly("1: 2", "TWO_ACCOUNTS: 1");
            assertThat(board.settled()).isFalse();
            assertThat(board.toSettle())
                    .singleElement()
                    .satisfies(one -> assertThat(one.cite()).hasSize(2));
            assertThat(board.disciplines()
                            .getFirst()
                            .lines()
                            .getLast()
                            .attempts()
                            .getFirst()
                            .accounts())
                    .extracting(Account::value)
                    .containsExactly(new BigDecimal("48.2"), new BigDecimal("84.2"));
        }

        @Test
        void a_correction_or_a_retraction_settles_it() {
            var field = Field.open(TIME).teams(1);
            var right = field.told(result(1, "48.20"));
            var wrong = field.told(result(1, "84.20"));
            field.tell(correction(wrong, Field.DAY, result(1, "48.20")));
            assertThat(field.board().toSettle()).isEmpty();
            assertThat(ranks(field.board())).containsExactly("1: 1");

            field.tell(retraction(right));
            assertThat(ranks(field.board())).containsExactly("1: 1");
        }

        @Test
        void who_saw_less_does_not_contradict_who_saw_more() {
            var faults = new Scoring.TieBreak(Measure.COUNT, "faults", 0, Better.LOWER);
            var field = Field.open(new Scoring(Measure.TIME, "s", 2, Better.LOWER, 1, Counting.BEST, faults))
                    .teams(1);
            field.tell(result(9, 1, 1, "48", null)).tell(result(9, 1, 1, "48", "2"));
            assertThat(field.board().disciplines().getFirst().lines().getFirst().second())
                    .isEqualTo(new BigDecimal("2"));

            field.tell(result(9, 1, 1, "48", "3"));
            assertThat(field.board().disciplines().getFirst().lines().getFirst().state())
                    .isEqualTo(State.TWO_ACCOUNTS);
        }

        @Test
        void who_saw_no_more_than_who_won_does_not_contradict_who_saw_the_score() {
            var field = Field.open(TIME).teams(1, 2).tell(boule(Tournament.Mode.TABLE));
            field.tell(won(1, 1, 2)).tell(match(1, 2, 1, 5, 13)).tell(edition(9));
            var board = field.board();

            assertThat(board.toSettle()).isEmpty();
            assertThat(board.disciplines().getLast().settled()).isTrue();
            assertThat(board.disciplines().getLast().matches())
                    .singleElement()
                    .satisfies(match -> assertThat(match.accounts())
                            .singleElement()
                            .satisfies(score -> {
                                assertThat(score.first()).isEqualTo(13);
                                assertThat(score.entries()).hasSize(2);
                            }));

            field.tell(match(1, 1, 2, 13, 7));
            assertThat(field.board()
                            .disciplines()
                            .getLast()
                            .matches()
                            .getFirst()
                            .accounts())
                    .as("which of the two scores the first one saw, nobody knows")
                    .hasSize(3);
        }

        @Test
        void who_saw_another_win_contradicts_it_without_a_score() {
            var field = Field.open(TIME).teams(1, 2).tell(boule(Tournament.Mode.TABLE));
            field.tell(won(1, 2, 1)).tell(match(1, 1, 2, 13, 5));

            assertThat(field.board().toSettle()).hasSize(1);
        }

        @Test
        void a_match_told_from_either_end_is_one_match() {
            var field = Field.open(TIME).teams(1, 2).tell(boule(Tournament.Mode.TABLE));
            field.tell(match(1, 1, 2, 13, 11)).tell(match(1, 2, 1, 11, 13));

            assertThat(field.board().disciplines().getLast().matches())
                    .singleElement()
                    .satisfies(match -> assertThat(match.accounts()).hasSize(1));

            field.tell(match(1, 2, 1, 12, 13));
            assertThat(field.board().toSettle()).hasSize(1);
            assertThat(field.board().disciplines().getLast().lines())
                    .allMatch(line -> line.state() == State.TWO_ACCOUNTS);
        }
    }

    @Nested
    @DisplayNameGeneration(ReplaceUnderscores.class)
    class Tournaments {

        @Test
        void a_table_counts_wins_and_draws_then_the_difference() {
            var field = Field.open(TIME).teams(1, 2, 3).tell(boule(Tournament.Mode.TABLE));
            field.tell(match(1, 1, 2, 13, 5)).tell(match(2, 2, 3, 13, 11)).tell(match(3, 3, 1, 13, 12));

            assertThat(tournament(field)).containsExactly("1: 1", "2: 3", "3: 2");
        }

        @Test
        void who_won_without_a_known_score_has_points_but_no_difference_that_could_rank_it() {
            var field = Field.open(TIME).teams(1, 2, 3, 4).tell(boule(Tournament.Mode.TABLE));
            field.tell(won(1, 1, 2))
                    .tell(match(1, 3, 4, 13, 2))
                    .tell(match(2, 2, 4, 13, 7))
                    .tell(edition(9));
            var lines = field.board().disciplines().getLast().lines();

            assertThat(tournament(field)).containsExactly("4: 4", "INCOMPLETE: 3", "INCOMPLETE: 1", "INCOMPLETE: 2");
            assertThat(lines.getLast().table()).isEqualTo(new Matches.Row(3, 1, 0, 1, null, null));
            assertThat(field.board().disciplines().getLast().settled()).isFalse();
            assertThat(field.board().medals().entrants()).isEmpty();
        }

        @Test
        void who_is_ahead_by_points_needs_no_score_for_that() {
            var field = Field.open(TIME).teams(1, 2, 3).tell(boule(Tournament.Mode.TABLE));
            field.tell(won(1, 1, 2)).tell(won(2, 1, 3)).tell(won(3, 2, 3)).tell(edition(9));

            assertThat(tournament(field)).containsExactly("1: 1", "2: 2", "3: 3");
            assertThat(field.board().disciplines().getLast().settled()).isTrue();
        }

        @Test
        void a_table_is_not_settled_while_more_matches_may_be_played() {
            var field = Field.open(TIME).teams(1, 2, 3, 4).tell(boule(Tournament.Mode.TABLE));
            field.tell(match(1, 1, 2, 13, 5)).tell(match(1, 3, 4, 13, 11));
            assertThat(tournament(field)).containsExactly("1: 1", "2: 3", "3: 4", "4: 2");
            assertThat(field.board().disciplines().getLast().settled()).isFalse();
            assertThat(field.board().settled()).isFalse();

            field.tell(edition(9));
            assertThat(field.board().disciplines().getLast().settled()).isTrue();
        }

        @Test
        void a_table_in_which_some_have_played_more_often_than_others_lacks_a_match() {
            var field = Field.open(TIME).teams(1, 2, 3).tell(boule(Tournament.Mode.TABLE));
            field.tell(match(1, 1, 2, 13, 5)).tell(match(2, 1, 3, 13, 11)).tell(edition(9));
            assertThat(field.board().disciplines().getLast().settled()).isFalse();

            field.tell(match(3, 2, 3, 13, 11));
            assertThat(field.board().disciplines().getLast().settled()).isTrue();
        }

        @Test
        void a_round_without_an_opponent_is_no_match_that_is_missing() {
            var field = Field.open(TIME).teams(1, 2, 3).tell(boule(Tournament.Mode.TABLE));
            field.tell(match(1, 1, 2, 13, 5)).tell(match(2, 1, 3, 13, 11)).tell(edition(9));
            field.tell(alone(1, 3)).tell(alone(2, 2));
            assertThat(field.board().disciplines().getLast().settled()).isTrue();

            field.tell(match(3, 2, 3, 13, 11));
            assertThat(field.board().disciplines().getLast().settled()).isTrue();
        }

        @Test
        void who_loses_is_out_and_both_losers_of_the_semi_finals_share_rank_3() {
            var field = semiFinals();
            assertThat(tournament(field)).allMatch(line -> line.startsWith("INCOMPLETE"));

            field.tell(match(2, 1, 3, 13, 11));
            assertThat(tournament(field)).containsExactly("1: 1", "2: 3", "3: 2", "3: 4");
        }

        @Test
        void a_match_for_the_third_place_tells_them_apart() {
            var field = semiFinals().tell(match(2, 1, 3, 13, 11)).tell(match(2, 2, 4, 7, 13));

            assertThat(tournament(field)).containsExactly("1: 1", "2: 3", "3: 4", "4: 2");
        }

        @Test
        void one_match_of_four_teams_decides_nothing_while_the_edition_is_being_held() {
            var field = knockOut().tell(match(1, 1, 2, 13, 4));

            assertThat(tournament(field)).containsExactly("INCOMPLETE: 1", "INCOMPLETE: 2");
            assertThat(field.board().settled()).isFalse();
            assertThat(field.board().medals().entrants()).isEmpty();

            field.tell(edition(9));
            assertThat(tournament(field)).containsExactly("1: 1", "2: 2");
        }

        @Test
        void nobody_wins_by_a_semi_final_while_the_other_one_is_told_in_two_ways() {
            var field = semiFinals().tell(match(1, 2, 1, 13, 4)).tell(edition(9));

            assertThat(tournament(field))
                    .containsExactly("INCOMPLETE: 3", "INCOMPLETE: 4", "TWO_ACCOUNTS: 1", "TWO_ACCOUNTS: 2");
            assertThat(field.board().medals().entrants()).isEmpty();
        }

        @Test
        void who_was_out_and_plays_on_leaves_the_ranks_open() {
            var field = semiFinals().tell(match(2, 2, 3, 13, 4)).tell(edition(9));

            assertThat(tournament(field)).allMatch(line -> line.startsWith("INCOMPLETE"));
        }

        @Test
        void two_matches_of_one_in_a_round_leave_the_ranks_open() {
            var field = semiFinals().tell(match(1, 1, 3, 13, 4)).tell(edition(9));

            assertThat(tournament(field)).allMatch(line -> line.startsWith("INCOMPLETE"));
        }

        @Test
        void a_table_ranks_nobody_while_a_match_is_told_in_two_ways() {
            var field = Field.open(TIME).teams(1, 2, 3, 4).tell(boule(Tournament.Mode.TABLE));
            field.tell(match(1, 1, 2, 13, 5)).tell(match(1, 1, 2, 5, 13)).tell(match(1, 3, 4, 13, 11));

            assertThat(tournament(field))
                    .containsExactly("INCOMPLETE: 3", "INCOMPLETE: 4", "TWO_ACCOUNTS: 1", "TWO_ACCOUNTS: 2");
        }

        private static Field knockOut() {
            return Field.open(TIME).teams(1, 2, 3, 4).tell(boule(Tournament.Mode.KNOCK_OUT));
        }

        private static Field semiFinals() {
            return knockOut().tell(match(1, 1, 2, 13, 4)).tell(match(1, 3, 4, 13, 9));
        }

        private static List<String> tournament(Field field) {
            return field.board().disciplines().getLast().lines().stream()
                    .map(line -> (line.rank() == null ? line.state() : line.rank()) + ": "
                            + line.who().start())
                    .toList();
        }
    }

    @Nested
    @DisplayNameGeneration(ReplaceUnderscores.class)
    class MedalTable {

        @Test
        void equals_get_the_same_medal_and_the_next_is_left_out() {
            var field = Field.open(TIME).teams(1, 2, 3);
            field.tell(result(1, "48")).tell(result(2, "48")).tell(result(3, "50"));

            assertThat(field.board().medals().entrants())
                    .extracting(row ->
                            row.rank() + ": " + row.who().start() + " " + row.gold() + row.silver() + row.bronze())
                    .containsExactly("1: 1 100", "1: 2 100", "3: 3 001");
        }

        @Test
        void medals_of_a_discipline_that_is_not_settled_say_that_they_may_still_be_somebody_elses() {
            var field = Field.open(TIME).teams(1, 2, 3);
            field.tell(result(1, "40")).tell(result(3, "40")).tell(edition(9));
            assertThat(field.board().disciplines().getFirst().settled()).isTrue();
            assertThat(field.board().medals().entrants())
                    .extracting(Medals.Row::provisional)
                    .containsOnly(0L);

            field.tell(result(2, "41")).tell(result(2, "39")); // two saw it
            assertThat(field.board().disciplines().getFirst().settled()).isFalse();
            assertThat(field.board().medals().entrants())
                    .extracting(row -> row.who().start() + " " + row.gold() + row.provisional())
                    .containsExactly("1 11", "3 11");
        }

        @Test
        void while_an_edition_is_being_held_who_has_not_started_yet_may_still_take_a_medal() {
            var field = Field.open(TIME).teams(1, 2, 3, 4).tell(single(101, null));
            field.tell(result(1, "40")).tell(result(2, "41")).tell(result(3, "42"));
            assertThat(field.board().disciplines().getFirst().settled()).isFalse();
            assertThat(field.board().medals().entrants())
                    .extracting(Medals.Row::provisional)
                    .containsOnly(1L);

            field.tell(result(4, "43"));
            assertThat(field.board().disciplines().getFirst().settled()).isTrue();
        }

        @Test
        void who_never_started_is_no_gap_once_the_edition_was_held() {
            var field = Field.open(TIME).teams(1, 2).tell(result(1, "40"));
            assertThat(field.board().settled()).isFalse();

            field.tell(edition(9));
            assertThat(field.board().settled()).isTrue();
        }

        @Test
        void municipalities_are_counted_as_told_mixed_and_unknown_apart() {
            var field = Field.open(TIME)
                    .tell(team(9, 1, "musterhausen", null))
                    .tell(team(9, 2, "musterhausen,villa-ejemplo", null))
                    .tell(team(9, 3, null, null));
            field.tell(result(1, "48")).tell(result(2, "49")).tell(result(3, "50"));

            assertThat(field.board().medals().municipalities())
                    .extracting(Medals.Row::who)
                    .containsExactly("musterhausen", "mixed", "unknown");
        }

        @Test
        void a_country_nobody_told_is_that_of_the_municipality_where_that_has_registered_it() {
            var field = Field.open(TIME)
                    .tell(team(9, 1, "musterhausen", null))
                    .tell(team(9, 2, "musterhausen,villa-ejemplo", null))
                    .tell(team(9, 3, null, null));
            field.tell(result(1, "48")).tell(result(2, "49")).tell(result(3, "50"));

            assertThat(field.board().medals().countries())
                    .extracting(row -> row.who() + " " + row.gold() + row.silver() + row.bronze())
                    .containsExactly("DE 100", "unknown 011");
        }
    }
}
