package org.ayni.cli.importing;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ayni.cli.chronology.Chronology;
import org.ayni.cli.chronology.ChronologyReader;
import org.ayni.cli.importing.Step.Correct;
import org.ayni.cli.importing.Step.Impossible;
import org.ayni.cli.importing.Step.LeaveAlone;
import org.ayni.cli.importing.Step.Tell;
import org.ayni.cli.importing.Step.Unchanged;
import org.ayni.cli.rows.Row;
import org.ayni.cli.rows.Rows;
import org.ayni.cli.server.Answer;
import org.ayni.cli.server.Answer.Recorded;
import org.ayni.cli.server.Answer.Refused;
import org.ayni.cli.server.Server;
import org.ayni.cli.server.ServerFailed;
import org.ayni.entry.JournalId;
import org.ayni.entry.JournalKind;

/** One import, from the file to the summary. */
public final class Import {

    private final Order order;
    private final Server server;
    private final PrintStream out;
    private final PrintStream err;

    public Import(Order order, Server server, PrintStream out, PrintStream err) {
        this.order = order;
        this.server = server;
        this.out = out;
        this.err = err;
    }

    /**
     * Checks the whole file first, then compares, then sends; any problem, and nothing is sent.
     *
     * @return whether everything of the file now is in the record, or is known to be left alone
     * @throws ServerFailed when there is no use in going on
     */
    public boolean run() throws IOException {
        var file = Files.readAllBytes(order.file());
        var read = ChronologyReader.read(file);
        for (var problem : read.problems()) {
            err.println(problem);
        }
        if (read.chronology().isEmpty()) {
            err.printf(
                    "%s: problems: %d. Nothing was sent.%n",
                    order.file(), read.problems().size());
            return false;
        }
        return imported(read.chronology().get(), Provenance.of(read.chronology().get(), file));
    }

    private boolean imported(Chronology chronology, Provenance provenance) {
        var sides = chronology.partnership().sides();
        var side = Objects.requireNonNullElse(order.actingFor(), sides.getFirst());
        if (!sides.contains(side)) {
            err.printf("%s is no side of the partnership; its sides are %s. Nothing was sent.%n", side, sides);
            return false;
        }
        out.printf(
                "%s: facts: %d, no problem found%n",
                order.file(), chronology.facts().size());
        var rows = Rows.of(chronology, side);
        var known = known(provenance, rows);
        if (known.isEmpty()) {
            return true;
        }
        var plan = Plan.of(rows, known.get(), order.overrule());
        return isPossible(plan) && (order.dryRun() ? forecast(plan) : carriedOut(plan, known.get(), provenance));
    }

    /** Empty in a dry run without a server: then the file is all there is to check. */
    private Optional<Known> known(Provenance provenance, List<Row> rows) {
        try {
            return Optional.of(Known.read(provenance.file(), rows, server));
        } catch (ServerFailed failed) {
            if (!order.dryRun()) {
                throw failed;
            }
            out.println(failed.getMessage());
            out.printf("Only the file was checked. It has %d rows.%n", rows.size());
            return Optional.empty();
        }
    }

    private boolean isPossible(Plan plan) {
        var possible = true;
        for (var step : plan.steps()) {
            if (step instanceof Impossible(var row, var why)) {
                err.println(row.id() + ": " + why);
                possible = false;
            }
        }
        if (!possible) {
            err.println("Nothing was sent.");
        }
        return possible;
    }

    private boolean forecast(Plan plan) {
        var tally = new Tally(plan);
        tally.recorded = plan.count(Tell.class);
        tally.corrected = plan.count(Correct.class);
        tally.print(out, "Would be: ");
        return true;
    }

    private boolean carriedOut(Plan plan, Known known, Provenance provenance) {
        var tally = new Tally(plan);
        try {
            send(plan, known, provenance, tally);
        } catch (ServerFailed failed) {
            tally.print(out, "Broken off: ");
            err.println("Run the same command again: what is recorded is not recorded twice.");
            throw failed;
        }
        tally.print(out, "");
        var journal = new JournalId(JournalKind.PARTNERSHIP, provenance.file());
        out.println(server.address(Server.path(journal) + "/timeline"));
        return tally.refused == 0;
    }

    private void send(Plan plan, Known known, Provenance provenance, Tally tally) {
        var total = plan.count(Tell.class) + plan.count(Correct.class);
        if (total == 0) {
            return;
        }
        var sender = new Sender(server, order.token().get(), known, provenance);
        var progress = new Progress(err, order.terminal(), total);
        for (var step : plan.steps()) {
            switch (step) {
                case Tell tell -> {
                    tally.recorded += accepted(tell, sender.tell(tell), tally, progress);
                }
                case Correct correct -> {
                    tally.corrected += accepted(correct, sender.correct(correct), tally, progress);
                }
                case Unchanged _, LeaveAlone _, Impossible _ -> {}
            }
        }
    }

    private int accepted(Step step, Answer answer, Tally tally, Progress progress) {
        var recorded = switch (answer) {
            case Recorded _ -> 1;
            case Refused refused -> {
                progress.makeRoom();
                err.println(step.row().id() + ": " + refused);
                tally.refused++;
                yield 0;
            }
        };
        progress.next();
        return recorded;
    }
}
