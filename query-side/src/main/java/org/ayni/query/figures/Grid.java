package org.ayni.query.figures;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table of tallies with its totals: one more row and one more column. Totals are counted anew, not added up: what is in two
 * columns is one.
 *
 * @param columns absent means: those that name none
 */
record Grid(List<String> rows, List<@Nullable String> columns, List<Tally> tallies) {

    /** One cell; the row after the last and the column after the last are the totals. */
    record Place(int row, int column) {}

    static Grid of(List<@Nullable String> columns, List<Tally> tallies) {
        return new Grid(tallies.stream().map(Tally::row).distinct().sorted().toList(), columns, tallies);
    }

    List<Tally> at(Place place) {
        return tallies.stream()
                .filter(one -> place.row() == rows.size() || one.row().equals(rows.get(place.row())))
                .filter(one ->
                        place.column() == columns.size() || Objects.equals(one.column(), columns.get(place.column())))
                .toList();
    }

    boolean isTotal(Place place) {
        return place.row() == rows.size() || place.column() == columns.size();
    }

    /** All cells of a row or a column, its total among them. */
    Stream<Place> row(int row) {
        return Stream.iterate(0, at -> at <= columns.size(), at -> at + 1).map(at -> new Place(row, at));
    }

    Stream<Place> column(int column) {
        return Stream.iterate(0, at -> at <= rows.size(), at -> at + 1).map(at -> new Place(at, column));
    }

    Stream<Place> places() {
        return Stream.iterate(0, at -> at <= rows.size(), at -> at + 1).flatMap(this::row);
    }
}
