package org.ayni.query.contests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayni.query.contests.Field.OURS;
import static org.ayni.query.contests.Field.THAT_DAY;
import static org.ayni.query.contests.Field.TIME;
import static org.ayni.query.contests.Field.result;
import static org.ayni.query.contests.Field.scoring;
import static org.ayni.query.contests.Field.single;
import static org.ayni.query.contests.Field.team;
import static org.ayni.query.contests.Field.walk;
import static org.ayni.query.journals.Chronicle.SERIES;
import static org.ayni.query.journals.Chronicle.edition;
import static org.ayni.query.journals.Chronicle.text;

import java.math.BigDecimal;
import org.ayni.events.OlympiadFact.OlympiadOpened;
import org.ayni.events.OlympiadFact.OlympiadSeriesRenamed;
import org.ayni.events.value.Scoring;
import org.ayni.events.value.Scoring.Better;
import org.ayni.events.value.Scoring.Counting;
import org.ayni.events.value.Scoring.Measure;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class YearsTest {

    @Test
    void a_team_that_comes_again_has_its_medals_of_all_years() {
        var years = twoYears().years(THAT_DAY);

        assertThat(years.entrants())
                .extracting(row -> row.rank() + ": " + row.who().team() + " " + row.gold() + row.silver())
                .containsExactly("1: die-flinken 11", "1: die-anderen 11");
    }

    @Test
    void a_record_names_its_edition_its_date_and_who_holds_it() {
        var best = twoYears().years(THAT_DAY).records();

        assertThat(best).singleElement().satisfies(record -> {
            assertThat(record.value()).isEqualTo(new BigDecimal("44"));
            assertThat(record.holders()).singleElement().satisfies(holder -> {
                assertThat(holder.edition()).isEqualTo(3);
                assertThat(String.valueOf(holder.happened())).isEqualTo("2019-10-01");
                assertThat(holder.who().start()).isEqualTo(1);
            });
        });
    }

    @Test
    void equals_hold_a_record_together() {
        var field = twoYears().tell(team(5, 3, null, null)).tell(result(5, 3, 1, "44.0", null));

        assertThat(field.years(THAT_DAY).records().getFirst().holders())
                .extracting(Years.Holder::edition)
                .containsExactly(3, 5);
    }

    @Test
    void what_is_measured_otherwise_is_not_compared() {
        var field = twoYears();
        field.tell(new OlympiadOpened(SERIES, 6, OURS))
                .tell(walk(6, scoring(Measure.POINTS, "points", Better.HIGHER, 1, Counting.BEST)))
                .tell(team(6, 1, null, "die-flinken"))
                .tell(result(6, 1, 1, "3", null))
                .tell(edition(6));

        assertThat(field.years(THAT_DAY).records())
                .extracting(record -> record.measured().unit())
                .containsExactlyInAnyOrder("s", "points");
    }

    @Test
    void an_edition_of_which_nothing_is_told_is_unknown_and_has_no_zeros() {
        var years = twoYears().years(THAT_DAY);

        assertThat(years.editions()).extracting(Years.OfYear::known).containsExactly(false, false, true, false, true);
        assertThat(years.editions())
                .extracting(Years.OfYear::resultsKnown)
                .containsExactly(false, false, true, false, true);
        assertThat(years.resultsUnknown()).isEqualTo(3);
    }

    @Test
    void an_edition_that_is_being_held_counts_once_it_was() {
        var field = Field.open(TIME).tell(team(9, 1, null, "die-flinken")).tell(result(1, "48"));
        assertThat(field.board().medals().entrants()).hasSize(1);
        assertThat(field.years(THAT_DAY).entrants()).isEmpty();
        assertThat(field.years(THAT_DAY).records()).isEmpty();

        field.tell(edition(9));
        assertThat(field.years(THAT_DAY).entrants()).hasSize(1);
        assertThat(field.years(THAT_DAY).records()).hasSize(1);
    }

    @Test
    void a_discipline_counts_once_it_is_settled_and_is_named_until_then() {
        var field = twoYears().tell(result(5, 1, 1, "40", null));
        var years = field.years(THAT_DAY);

        assertThat(years.editions().getLast().unsettled()).containsExactly(Field.WALK);
        assertThat(years.entrants())
                .extracting(row -> row.who().team() + " " + row.gold() + row.silver())
                .containsExactly("die-flinken 10", "die-anderen 01");
    }

    @Test
    void a_series_that_is_renamed_keeps_its_records() {
        var field = twoYears().tell(new OlympiadSeriesRenamed(SERIES, text("Spiele 60+"), OURS));

        assertThat(field.years(THAT_DAY).name()).isEqualTo(text("Spiele 60+"));
        assertThat(field.years(THAT_DAY).records()).hasSize(1);
    }

    @Test
    void single_entrants_are_counted_together_and_hold_records_without_a_number_once_they_are_unlinked() {
        var field = Field.open(TIME)
                .tell(single(417, "70-74"))
                .tell(result(417, "30"))
                .tell(edition(9));
        var linked = field.years(THAT_DAY);
        var unlinked = field.years(THAT_DAY.plusDays(30));

        assertThat(linked.entrants().getFirst().who()).isEqualTo(Who.SINGLES);
        assertThat(linked.records().getFirst().holders().getFirst().who().start())
                .isEqualTo(417);
        assertThat(unlinked.records().getFirst().holders().getFirst().who()).isEqualTo(Who.unlinked());
    }

    /** The third and the fifth edition: each of two teams wins once. */
    private static Field twoYears() {
        var field = new Field();
        year(field, 3, "2019-10-01", "44", "50", TIME);
        year(field, 5, "2021-10-01", "60", "48", TIME);
        return field;
    }

    private static void year(Field field, int number, String day, String ours, String theirs, Scoring scoring) {
        field.tellOn(day, edition(number))
                .tell(new OlympiadOpened(SERIES, number, OURS))
                .tell(walk(number, scoring))
                .tell(team(number, 1, "musterhausen", "die-flinken"))
                .tell(team(number, 2, "villa-ejemplo", "die-anderen"))
                .tell(result(number, 1, 1, ours, null))
                .tell(result(number, 2, 1, theirs, null));
    }
}
