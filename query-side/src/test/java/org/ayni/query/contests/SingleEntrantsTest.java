package org.ayni.query.contests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayni.query.contests.Field.THAT_DAY;
import static org.ayni.query.contests.Field.TIME;
import static org.ayni.query.contests.Field.boule;
import static org.ayni.query.contests.Field.match;
import static org.ayni.query.contests.Field.result;
import static org.ayni.query.contests.Field.single;
import static org.ayni.query.journals.Chronicle.SERIES;
import static org.ayni.query.journals.Chronicle.edition;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ayni.events.ContestFact.SingleEntered;
import org.ayni.events.value.Language;
import org.ayni.events.value.Text;
import org.ayni.events.value.Tournament;
import org.ayni.query.contests.AgeGroups.Group;
import org.ayni.query.contests.Board.ScoreOnBoard;
import org.ayni.query.contests.Board.ScoreOnBoard.Winner;
import org.ayni.query.http.ReaderJson;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SingleEntrantsTest {
    private static final LocalDate LAST_LINKED = THAT_DAY.plusDays(29);
    private static final LocalDate UNLINKED = THAT_DAY.plusDays(30);

    @Test
    void until_thirty_days_after_the_close_a_single_entrant_is_its_number() {
        var board = field().board(9, LAST_LINKED);

        assertThat(board.unlinked()).isFalse();
        assertThat(board.unlinkedFrom()).isEqualTo(UNLINKED.toString());
        assertThat(board.singles().each()).extracting(Who::start).contains(417);
        assertThat(board.singles().each()).allMatch(Who::drawn);
        assertThat(board.disciplines().getFirst().lines().getFirst().who().start())
                .isEqualTo(417);
    }

    @Test
    void from_then_on_no_number_age_or_entry_is_shown_of_one_alone() {
        var board = field().board(9, UNLINKED);
        var line = board.disciplines().getFirst().lines().getFirst();

        assertThat(board.unlinked()).isTrue();
        assertThat(board.singles().each()).isEmpty();
        assertThat(board.singles().number()).isEqualTo(7);
        assertThat(line.rank()).isEqualTo(1);
        assertThat(line.who()).isEqualTo(Who.unlinked());
        assertThat(line.attempts()).isEmpty();
        assertThat(json(board)).doesNotContain("417").doesNotContain("Verein 417");
    }

    @Test
    void what_is_still_to_be_settled_of_one_who_is_unlinked_cites_no_entry() {
        var field = field().tell(result(417, "41"));

        assertThat(field.board(9, LAST_LINKED).toSettle())
                .singleElement()
                .satisfies(one -> assertThat(one.cite()).hasSize(2));
        assertThat(field.board(9, UNLINKED).toSettle()).singleElement().satisfies(one -> {
            assertThat(one.who()).isEqualTo(Who.unlinked());
            assertThat(one.cite()).isEmpty();
        });
    }

    @Test
    void of_a_match_of_one_who_is_unlinked_neither_the_entries_are_named_nor_the_number_that_won() {
        var field = field().teams(1).tell(boule(Tournament.Mode.TABLE)).tell(match(1, 1, 417, 11, 13));
        field.tell(match(2, 1, 417, 13, 11)).tell(match(2, 1, 417, 13, 12));
        var linked = field.board(9, LAST_LINKED).disciplines().getLast().matches();
        var unlinked = field.board(9, UNLINKED).disciplines().getLast().matches();

        assertThat(linked.getFirst().accounts().getFirst().winner()).isEqualTo(417);
        assertThat(linked.getFirst().accounts().getFirst().entries()).hasSize(1);
        assertThat(unlinked.getFirst().accounts())
                .containsExactly(new ScoreOnBoard(11L, 13L, Winner.OTHER, null, List.of(), List.of(), List.of()));
        assertThat(json(field.board(9, UNLINKED))).doesNotContain("417");
        assertThat(field.board(9, UNLINKED).toSettle())
                .singleElement()
                .satisfies(one -> assertThat(one.cite()).isEmpty());
    }

    @Test
    void who_asks_about_an_earlier_moment_does_not_get_it_back() {
        var field = field();
        var then = field.folded().state();
        field.tell(edition(9));
        var board = Board.of(
                1, new Edition(SERIES, 9), then, field.folded().state(), Field::country, field.question(), UNLINKED);

        assertThat(json(board)).doesNotContain("417");
    }

    @Test
    void who_asks_for_one_moment_after_the_other_sees_the_same_groups() {
        var field = field();
        var before = field.folded().state();
        field.tell(single(999, "60-64"));
        var now = field.folded().state();
        var earlier = Board.of(1, new Edition(SERIES, 9), before, now, Field::country, field.question(), UNLINKED);
        var later = Board.of(2, new Edition(SERIES, 9), now, now, Field::country, field.question(), UNLINKED);

        assertThat(earlier.singles()).isEqualTo(later.singles());
    }

    @Test
    void an_edition_that_nobody_closed_is_unlinked_too() {
        assertThat(field().board(9, UNLINKED).unlinked()).isTrue();
    }

    @Test
    void groups_below_five_are_merged_while_they_are_linked_too() {
        var field = field();
        assertThat(field.board(9, THAT_DAY).singles().ages())
                .containsExactly(new Group(List.of("60-64", "70-74", "80+"), 7));
        assertThat(field.board(9, THAT_DAY).singles().each())
                .allMatch(who -> who.ages().isEmpty() || who.ages().size() == 3);
        assertThat(field.board(9, THAT_DAY).singles().from()).allMatch(group -> group.number() >= 5);
    }

    @Test
    void a_group_of_five_stands_and_the_rest_is_merged_until_it_is_five() {
        assertThat(AgeGroups.merged(Map.of("60-64", 9L, "65-69", 7L, "70-74", 3L, "80+", 2L)))
                .containsExactly(
                        new Group(List.of("60-64"), 9),
                        new Group(List.of("65-69"), 7),
                        new Group(List.of("70-74", "80+"), 5));
        assertThat(AgeGroups.merged(Map.of("60-64", 9L, "65-69", 7L, "80+", 1L)))
                .containsExactly(new Group(List.of("60-64"), 9), new Group(List.of("65-69", "80+"), 8));
        assertThat(AgeGroups.merged(Map.of("60-64", 3L, "80+", 1L))).containsExactly(new Group(List.of(), 4));
        assertThat(AgeGroups.merged(Map.of())).isEmpty();
    }

    @Test
    void the_ages_of_teams_are_told_of_all_teams_together() {
        var board = Field.open(TIME).teams(1, 2).board();

        assertThat(board.agesInTeams()).containsExactly(new Group(List.of("60-69", "80+"), 10));
        assertThat(board.teams()).allMatch(team -> team.ages().isEmpty());
    }

    @Test
    void what_was_removed_is_in_no_group() {
        var board = Field.open(TIME)
                .tell(new SingleEntered(
                        SERIES, 9, Field.OURS, 417, new Text.Removed("a".repeat(64)), new Text.Removed("b".repeat(64))))
                .board();

        assertThat(board.singles().number()).isEqualTo(1);
        assertThat(board.singles().ages()).isEmpty();
    }

    private static Field field() {
        var field = Field.open(TIME);
        field.tell(single(417, "70-74"));
        for (var start = 101; start <= 106; start++) {
            field.tell(single(start, start % 2 == 0 ? "60-64" : "80+"));
        }
        return field.tell(result(417, "40")).tell(result(101, "45"));
    }

    private static String json(Object answer) {
        return new String(ReaderJson.bytes(answer, Language.GERMAN), StandardCharsets.UTF_8);
    }
}
