package org.ayni.cli.importing;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.ayni.cli.server.KnownFact;

/** What came of the rows of a file. */
final class Tally {

    int recorded;
    int corrected;
    int unchanged;
    int refused;

    private final List<String> leftAlone = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();

    Tally(Plan plan) {
        for (var step : plan.steps()) {
            switch (step) {
                case Step.Unchanged _ -> unchanged++;
                case Step.LeaveAlone(var row, var why) -> leftAlone.add(row.id() + ": " + why);
                case Step.Tell _, Step.Correct _, Step.Impossible _ -> {}
            }
        }
        plan.missing().forEach(fact -> missing.add(row(fact) + ": " + fact.place()));
    }

    /** @param would what stands before "recorded": something, when nothing was sent yet */
    void print(PrintStream out, String would) {
        list(out, "Left alone", leftAlone);
        list(out, "No longer in the file, left alone in the record", missing);
        out.printf(
                "%s%d recorded, %d corrected, %d unchanged, %d left alone, %d missing, %d refused%n",
                would, recorded, corrected, unchanged, leftAlone.size(), missing.size(), refused);
    }

    private static void list(PrintStream out, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            out.println(title + ":");
            lines.forEach(line -> out.println("  " + line));
        }
    }

    private static String row(KnownFact fact) {
        var origin = fact.origin();
        return origin == null ? "" : origin.row();
    }
}
