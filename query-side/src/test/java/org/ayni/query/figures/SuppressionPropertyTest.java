package org.ayni.query.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ayni.events.value.PartnershipId;
import org.ayni.query.figures.Grid.Place;
import org.jspecify.annotations.Nullable;

/** What the public cannot work out. Each activity is in one row and one column, so that sums of cells are their totals. */
class SuppressionPropertyTest {

    private record Shown(Grid grid, Set<Place> hidden) {
        long partnerships(Place place) {
            return Tally.partnerships(grid.at(place));
        }

        long activities(Place place) {
            return Tally.activities(grid.at(place));
        }

        /** Rows, then columns; each line with its total at the end. */
        Stream<List<Place>> lines() {
            return Stream.concat(
                    IntStream.rangeClosed(0, grid.rows().size())
                            .mapToObj(row -> grid.row(row).toList()),
                    IntStream.rangeClosed(0, grid.columns().size())
                            .mapToObj(column -> grid.column(column).toList()));
        }
    }

    private static Shown random(long seed, int activities) {
        var random = new Random(seed);
        var columns = new ArrayList<@Nullable String>(
                List.of("phase-1", "phase-2", "phase-3").subList(0, 1 + random.nextInt(3)));
        var tallies = IntStream.range(0, activities)
                .mapToObj(activity -> new Tally(
                        "row-" + random.nextInt(4),
                        columns.get(random.nextInt(columns.size())),
                        new PartnershipId("lima-berlin-" + random.nextInt(1 + random.nextInt(8))),
                        "activity-" + activity,
                        null))
                .toList();
        var grid = Grid.of(columns, tallies);
        return new Shown(grid, Suppression.of(List.of(grid)).getFirst());
    }

    @Property(tries = 500)
    void what_rests_on_fewer_than_three_partnerships_is_hidden(
            @ForAll long seed, @ForAll @IntRange(max = 60) int activities) {
        var shown = random(seed, activities);
        shown.grid()
                .places()
                .filter(place -> shown.partnerships(place) > 0 && shown.partnerships(place) < 3)
                .forEach(place -> assertThat(shown.hidden()).contains(place));
    }

    @Property(tries = 500)
    void no_hidden_cell_is_what_a_total_leaves_of_its_row_or_column(
            @ForAll long seed, @ForAll @IntRange(max = 60) int activities) {
        var shown = random(seed, activities);
        shown.lines().forEach(line -> {
            var hidden = line.stream().filter(shown.hidden()::contains).toList();
            assertThat(hidden.size()).as("%s of %s", hidden, line).isNotEqualTo(1);
            if (!hidden.isEmpty() && !shown.hidden().contains(line.getLast())) {
                assertThat(hidden.stream().allMatch(place -> shown.activities(place) == 1))
                        .as("the rest is a one for each")
                        .isFalse();
            }
        });
    }

    @Property(tries = 500)
    void no_hidden_cell_follows_from_any_sum_of_rows_and_columns(
            @ForAll long seed, @ForAll @IntRange(max = 60) int activities) {
        var shown = random(seed, activities);
        var unknown = List.copyOf(shown.hidden());
        var equations = shown.lines()
                .map(line -> {
                    var coefficients = new double[unknown.size()];
                    for (var place : line) {
                        var at = unknown.indexOf(place);
                        if (at >= 0) {
                            coefficients[at] = place.equals(line.getLast()) ? -1 : 1;
                        }
                    }
                    return coefficients;
                })
                .toList();
        for (var at = 0; at < unknown.size(); at++) {
            var alone = new double[unknown.size()];
            alone[at] = 1;
            var more = new ArrayList<>(equations);
            more.add(alone);
            assertThat(rank(more)).as("%s follows", unknown.get(at)).isEqualTo(rank(equations) + 1);
        }
    }

    @Property(tries = 200)
    void where_nothing_is_small_nothing_is_hidden(@ForAll long seed) {
        var random = new Random(seed);
        var columns = new ArrayList<@Nullable String>(List.of("phase-1", "phase-2"));
        var tallies = IntStream.range(0, 24)
                .mapToObj(at -> new Tally(
                        "row-" + at / 12,
                        columns.get(at / 6 % 2),
                        new PartnershipId("lima-berlin-" + at % 3),
                        "activity-" + random.nextInt(),
                        null))
                .toList();
        assertThat(Suppression.of(List.of(Grid.of(columns, tallies))).getFirst())
                .isEmpty();
    }

    @Property(tries = 200)
    void a_total_that_is_hidden_in_one_table_is_hidden_in_all(@ForAll long seed) {
        var random = new Random(seed);
        var columns = new ArrayList<@Nullable String>(List.of("phase-1", "phase-2"));
        var tallies = IntStream.range(0, 20)
                .mapToObj(at -> new Tally(
                        "row-" + random.nextInt(4),
                        columns.get(random.nextInt(2)),
                        new PartnershipId("lima-berlin-" + random.nextInt(5)),
                        "activity-" + at,
                        null))
                .toList();
        var one = Grid.of(columns, tallies);
        var other = Grid.of(
                columns,
                tallies.stream()
                        .map(tally -> new Tally(
                                "other-" + tally.row().hashCode() % 2,
                                tally.column(),
                                tally.partnership(),
                                tally.activity(),
                                null))
                        .toList());
        var hidden = Suppression.of(List.of(one, other));
        assertThat(totals(one, hidden.getFirst())).isEqualTo(totals(other, hidden.getLast()));
    }

    private static Set<Integer> totals(Grid grid, Set<Place> hidden) {
        var totals = new HashSet<Integer>();
        hidden.stream().filter(place -> place.row() == grid.rows().size()).forEach(place -> totals.add(place.column()));
        return totals;
    }

    /** By Gauss; the coefficients of tables are so simple that rounding does no harm. */
    private static int rank(List<double[]> equations) {
        var rows = equations.stream().map(row -> Arrays.copyOf(row, row.length)).toArray(double[][]::new);
        var rank = 0;
        var width = rows.length == 0 ? 0 : rows[0].length;
        for (var column = 0; column < width; column++) {
            var pivot = rank;
            while (pivot < rows.length && Math.abs(rows[pivot][column]) < 1e-9) {
                pivot++;
            }
            if (pivot == rows.length) {
                continue;
            }
            var swapped = rows[pivot];
            rows[pivot] = rows[rank];
            rows[rank] = swapped;
            for (var row = rank + 1; row < rows.length; row++) {
                var factor = rows[row][column] / swapped[column];
                for (var at = column; at < width; at++) {
                    rows[row][at] -= factor * swapped[at];
                }
            }
            rank++;
        }
        return rank;
    }
}
