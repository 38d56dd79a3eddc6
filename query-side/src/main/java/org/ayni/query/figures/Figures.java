package org.ayni.query.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.PartnershipId;
import org.ayni.query.contributions.Overview;
import org.ayni.query.contributions.Piece;
import org.ayni.query.figures.Grid.Place;
import org.jspecify.annotations.Nullable;

/**
 * Figures over the partnerships of a programme, from what they have recorded for the programme or for everybody.
 *
 * @param audience for whom; the public is shown no small figure
 * @param happenedBy the day until which they are; for the public the end of a year
 * @param fewest on how many partnerships a figure for the public rests
 * @param partnerships of which they are; absent for the public
 * @param entries what the figures rest on, each once: one entry is counted in many cells, and they only name it; not for the public
 */
record Figures(
        long position,
        String programme,
        Audience audience,
        @Nullable LocalDate happenedBy,
        @Nullable Integer fewest,
        List<Overview.Covered> partnerships,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Table> tables,
        List<Piece.Ref> entries) {

    /** For whom figures are. */
    enum Audience {
        OFFICE,
        PUBLIC
    }

    /** By what the rows of a table differ. */
    enum By {
        /** How many partnerships of a country were ever enrolled in a phase; activities are not counted. */
        ENROLMENT_COUNTRY,
        COUNTRY,
        THEME,
        GOAL,
        KIND
    }

    /** @param total of all rows */
    record Table(
            By by, @JsonInclude(JsonInclude.Include.ALWAYS) List<Row> rows, Row total) {}

    /**
     * @param value the country, theme, goal or kind; absent for the total, and for what names none
     * @param without whether it is the row of what names none
     * @param name of a theme, where the vocabulary has one
     * @param cells those in which there is something; the others are empty, which is not to say that nothing was done
     * @param total over all phases, and what names none
     */
    record Row(
            @Nullable String value,
            @Nullable Boolean without,
            @Nullable LocalizedText name,
            List<Cell> cells,
            @Nullable Cell total) {}

    /**
     * @param phase absent in a total, and for what names no phase
     * @param suppressed whether the figures are kept back: they are not zero
     * @param activities absent where partnerships alone are counted
     * @param disputed how many of the activities the other side says were not so; the public's figures leave them out
     * @param who which partnerships; not for the public
     * @param entries what the figures rest on, by partnership and position, as in {@code a-b@17}; not for the public
     */
    record Cell(
            @Nullable String phase,
            @Nullable Boolean withoutPhase,
            @Nullable Boolean suppressed,
            @Nullable Long partnerships,
            @Nullable Long activities,
            @Nullable Long disputed,
            List<PartnershipId> who,
            List<String> entries) {}

    static Figures of(Overview overview, Tallies tallies, Audience audience) {
        var columns = tallies.columns();
        var enrolments = Grid.of(columns, tallies.enrolments());
        var kinds = List.of(By.COUNTRY, By.THEME, By.GOAL, By.KIND);
        var grids = kinds.stream()
                .map(by -> Grid.of(columns, tallies.activities(by)))
                .toList();
        var hiddenEnrolments = hidden(List.of(enrolments), audience).getFirst();
        var hidden = hidden(grids, audience);
        return new Figures(
                overview.programme().position(),
                overview.question().journal().id(),
                audience,
                overview.question().happenedBy(),
                audience == Audience.PUBLIC ? Suppression.FEWEST : null,
                audience == Audience.PUBLIC ? List.of() : overview.covered(),
                Stream.concat(
                                Stream.of(table(
                                        By.ENROLMENT_COUNTRY,
                                        new Shown(enrolments, hiddenEnrolments, audience),
                                        tallies)),
                                Stream.iterate(0, at -> at < kinds.size(), at -> at + 1)
                                        .map(at -> table(
                                                kinds.get(at),
                                                new Shown(grids.get(at), hidden.get(at), audience),
                                                tallies)))
                        .toList(),
                audience == Audience.PUBLIC
                        ? List.of()
                        : Tally.entries(grids.stream()
                                .flatMap(grid -> grid.tallies().stream())
                                .toList()));
    }

    private static List<Set<Place>> hidden(List<Grid> together, Audience audience) {
        return switch (audience) {
            case OFFICE -> together.stream().map(_ -> Set.<Place>of()).toList();
            case PUBLIC -> Suppression.of(together);
        };
    }

    private record Shown(Grid grid, Set<Place> hidden, Audience audience) {

        Row row(int row, @Nullable String value, @Nullable LocalizedText name) {
            var columns = grid.columns().size();
            var without = Tally.WITHOUT.equals(value);
            return new Row(
                    without ? null : value,
                    without ? true : null,
                    name,
                    grid.row(row)
                            .limit(columns)
                            .flatMap(place -> Stream.ofNullable(cell(place)))
                            .toList(),
                    cell(new Place(row, columns)));
        }

        /** Absent where there is nothing. */
        private @Nullable Cell cell(Place place) {
            var tallies = grid.at(place);
            if (tallies.isEmpty()) {
                return null;
            }
            var isTotal = place.column() == grid.columns().size();
            var phase = isTotal ? null : grid.columns().get(place.column());
            var without = (!isTotal && phase == null) ? true : null;
            if (hidden.contains(place)) {
                return new Cell(phase, without, true, null, null, null, List.of(), List.of());
            }
            var activities = Tally.activities(tallies);
            var disputed = Tally.disputed(tallies);
            var office = audience == Audience.OFFICE;
            return new Cell(
                    phase,
                    without,
                    null,
                    Tally.partnerships(tallies),
                    activities == 0 ? null : activities,
                    disputed == 0 ? null : disputed,
                    office ? tallies.stream().map(Tally::partnership).distinct().toList() : List.of(),
                    office
                            ? Tally.entries(tallies).stream()
                                    .map(Piece.Ref::name)
                                    .toList()
                            : List.of());
        }
    }

    private static Table table(By by, Shown shown, Tallies tallies) {
        var rows = shown.grid().rows();
        return new Table(
                by,
                Stream.iterate(0, at -> at < rows.size(), at -> at + 1)
                        .map(at -> shown.row(at, rows.get(at), tallies.name(by, rows.get(at))))
                        .toList(),
                shown.row(rows.size(), null, null));
    }
}
