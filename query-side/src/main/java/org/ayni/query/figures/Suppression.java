package org.ayni.query.figures;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ayni.query.figures.Grid.Place;

/**
 * Which cells of tables are not shown to the public. A cell that rests on fewer than three partnerships is hidden, and so are as
 * many others as it takes that none of the hidden ones follows from what is shown: a hidden cell is safe when it lies on a
 * circle of hidden cells, row by column by row (then no sum of shown cells is left with it alone; Gusfield, A Graph Theoretic
 * Approach to Statistical Data Security, 1988), and when the rest of its row or column is more than a one for each. Totals are
 * cells like others. Tables over the same have totals in common: what is hidden in one is hidden in all.
 */
final class Suppression {
    /** A figure over fewer partnerships tells of one of them, at least to the other. */
    static final int FEWEST = 3;

    private final Grid grid;
    private final Map<Place, Long> partnerships = new HashMap<>();
    private final Map<Place, Long> activities = new HashMap<>();
    private final Set<Place> hidden = new HashSet<>();

    private Suppression(Grid grid) {
        this.grid = grid;
        grid.places().forEach(place -> {
            var tallies = grid.at(place);
            partnerships.put(place, Tally.partnerships(tallies));
            activities.put(place, Tally.activities(tallies));
            if (is(place) && partnerships.getOrDefault(place, 0L) < FEWEST) {
                hidden.add(place);
            }
        });
    }

    /** @param together tables with the same columns, over the same activities */
    static List<Set<Place>> of(List<Grid> together) {
        var all = together.stream().map(Suppression::new).toList();
        var before = -1;
        while (before != hidden(all)) {
            before = hidden(all);
            all.forEach(Suppression::protect);
            var totals =
                    all.stream().flatMap(Suppression::hiddenTotals).distinct().toList();
            for (var one : all) {
                totals.stream()
                        .map(column -> new Place(one.grid.rows().size(), column))
                        .filter(one::is)
                        .forEach(one.hidden::add);
            }
        }
        return all.stream().map(one -> Set.copyOf(one.hidden)).toList();
    }

    private static int hidden(List<Suppression> all) {
        return all.stream().mapToInt(one -> one.hidden.size()).sum();
    }

    private Stream<Integer> hiddenTotals() {
        return hidden.stream()
                .filter(place -> place.row() == grid.rows().size())
                .map(Place::column);
    }

    /** Empty cells are no secret: that nothing is recorded says nothing about what was done. */
    private boolean is(Place place) {
        return partnerships.getOrDefault(place, 0L) > 0;
    }

    private void protect() {
        var open = unsafe();
        while (open.isPresent()) {
            hidden.add(next(open.get()));
            open = unsafe();
        }
    }

    private Optional<Place> unsafe() {
        return hidden.stream()
                .sorted(Comparator.comparingInt(Place::row).thenComparingInt(Place::column))
                .filter(place -> !onCircle(place)
                        || isRestOfOnes(grid.row(place.row()), place)
                        || isRestOfOnes(grid.column(place.column()), place))
                .filter(place -> candidates(place).findFirst().isPresent())
                .findFirst();
    }

    /** The smallest that helps; totals last, because they are asked for most. */
    private Place next(Place place) {
        return candidates(place)
                .min(Comparator.comparing(grid::isTotal)
                        .thenComparingLong(one -> partnerships.getOrDefault(one, 0L))
                        .thenComparingLong(one -> activities.getOrDefault(one, 0L))
                        .thenComparingInt(Place::row)
                        .thenComparingInt(Place::column))
                .orElseThrow();
    }

    private Stream<Place> candidates(Place place) {
        var corner = new Place(grid.rows().size(), grid.columns().size());
        return Stream.of(grid.row(place.row()), grid.column(place.column()), Stream.of(corner))
                .flatMap(places -> places)
                .filter(one -> is(one) && !hidden.contains(one));
    }

    /** Whether one gets from its row to its column by other hidden cells. */
    private boolean onCircle(Place place) {
        var seen = new HashSet<Integer>();
        var next = new ArrayDeque<Integer>();
        next.add(place.row());
        while (!next.isEmpty()) {
            var one = next.remove();
            if (one == ofColumn(place.column())) {
                return true;
            }
            if (seen.add(one)) {
                for (var other : hidden) {
                    if (!other.equals(place)) {
                        if (other.row() == one) {
                            next.add(ofColumn(other.column()));
                        } else if (ofColumn(other.column()) == one) {
                            next.add(other.row());
                        }
                    }
                }
            }
        }
        return false;
    }

    /** Columns are numbered after the rows. */
    private int ofColumn(int column) {
        return grid.rows().size() + 1 + column;
    }

    /** Whether the total is shown and what it leaves for the hidden cells is one for each. */
    private boolean isRestOfOnes(Stream<Place> line, Place place) {
        var cells = new ArrayList<>(line.toList());
        var total = cells.removeLast();
        var rest = cells.stream().filter(hidden::contains).toList();
        return !hidden.contains(total) && rest.contains(place) && (ones(partnerships, rest) || ones(activities, rest));
    }

    private static boolean ones(Map<Place, Long> figures, List<Place> places) {
        return places.stream().allMatch(place -> figures.getOrDefault(place, 0L) == 1);
    }
}
