package org.ayni.cli.importing;

import java.util.List;
import java.util.Optional;
import org.ayni.cli.importing.Step.Correct;
import org.ayni.cli.importing.Step.Impossible;
import org.ayni.cli.importing.Step.LeaveAlone;
import org.ayni.cli.importing.Step.Tell;
import org.ayni.cli.importing.Step.Unchanged;
import org.ayni.cli.rows.Row;
import org.ayni.cli.server.KnownFact;
import org.ayni.cli.server.KnownFact.Standing;

/**
 * Compares the rows of a file with what the journals hold.
 *
 * @param steps one for each row, in the order of the rows
 * @param missing facts that came from this file and are in it no longer
 */
record Plan(List<Step> steps, List<KnownFact> missing) {

    /** @param overrule whether the file has the last word on facts that were corrected by hand */
    static Plan of(List<Row> rows, Known known, boolean overrule) {
        return new Plan(rows.stream().map(row -> step(row, known, overrule)).toList(), known.missing(rows));
    }

    int count(Class<? extends Step> kind) {
        return (int) steps.stream().filter(kind::isInstance).count();
    }

    private static Step step(Row row, Known known, boolean overrule) {
        return known.fact(row.id())
                .map(fact -> compared(row, fact, known, overrule))
                .orElseGet(() -> known.elsewhere(row)
                        .map(fact -> already(row, fact, known))
                        .orElseGet(() -> citesRetracted(row, known).orElseGet(() -> new Tell(row))));
    }

    private static Optional<Step> citesRetracted(Row row, Known known) {
        return row.cites().stream()
                .flatMap(cited -> known.fact(cited.row()).stream())
                .filter(cited -> cited.standing() == Standing.RETRACTED)
                .findFirst()
                .map(cited -> new LeaveAlone(row, cited.place() + ", which it cites, was retracted"));
    }

    private static Step compared(Row row, KnownFact fact, Known known, boolean overrule) {
        if (fact.standing() == Standing.RETRACTED) {
            return new LeaveAlone(row, fact.place() + " was retracted");
        }
        if (fact.isImported(row.content().toString())) {
            return new Unchanged(row);
        }
        if (!row.type().event().equals(fact.event()) || !row.isAbout(fact.payload())) {
            return new Impossible(
                    row,
                    "%s is recorded as another kind of fact, or about something else: give it a new id in the file"
                            .formatted(fact.place()));
        }
        if (fact.standing() != Standing.AS_TOLD && !overrule) {
            return new LeaveAlone(row, byHand(fact));
        }
        return citesRetracted(row, known).orElseGet(() -> new Correct(row, fact));
    }

    private static String byHand(KnownFact fact) {
        return "%s was corrected since by hand, and the file says something new: --overrule lets the file have the last word"
                .formatted(fact.place());
    }

    private static Step already(Row row, KnownFact fact, Known known) {
        known.stands(row, fact);
        return new LeaveAlone(row, fact.place() + " says it already and was not recorded from this row");
    }
}
