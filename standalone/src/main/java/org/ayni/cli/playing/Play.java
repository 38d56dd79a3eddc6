package org.ayni.cli.playing;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import org.ayni.cli.importing.Keys;
import org.ayni.cli.importing.Order;
import org.ayni.cli.importing.Progress;
import org.ayni.cli.rows.Tree;
import org.ayni.cli.server.Answer;
import org.ayni.cli.server.Answer.Refused;
import org.ayni.cli.server.Server;
import org.ayni.cli.server.ServerFailed;
import org.ayni.entry.JournalKind;
import tools.jackson.databind.node.ObjectNode;

/** One playing of a script, from the file to the summary. */
public final class Play {

    private final Order order;
    private final Server server;
    private final PrintStream out;
    private final PrintStream err;

    public Play(Order order, Server server, PrintStream out, PrintStream err) {
        this.order = order;
        this.server = server;
        this.out = out;
        this.err = err;
    }

    /**
     * Sends the steps that are not on record yet, one after the other, and stops at the first that is refused: what follows
     * may rest on it.
     *
     * @return whether every step is on record now
     * @throws ServerFailed when there is no use in going on
     */
    public boolean run() throws IOException {
        return switch (ScriptReader.read(order.file())) {
            case ScriptReader.Result.NotRead(var problems) -> {
                problems.forEach(err::println);
                err.printf("%s: problems: %d. Nothing was sent.%n", order.file(), problems.size());
                yield false;
            }
            case ScriptReader.Result.Read(var script) -> {
                out.printf(
                        "%s: steps: %d, no problem found%n",
                        order.file(), script.steps().size());
                yield order.dryRun() || played(script, new Played(script, server));
            }
        };
    }

    private boolean played(Script script, Played played) {
        var changed = script.steps().stream()
                .filter(step -> played.of(step)
                        .filter(recorded ->
                                !recorded.content().equals(step.content().toString()))
                        .isPresent())
                .toList();
        changed.forEach(step -> err.printf(
                "%s: %s was played from another version of this step%n",
                step.name(), played.step(step.name()).place()));
        if (!changed.isEmpty()) {
            err.println(
                    "What is on record is not played again otherwise. Play the script into a new record (./run --data),"
                            + " or correct the entries by hand. Nothing was sent.");
            return false;
        }
        var open = script.steps().stream()
                .filter(step -> played.of(step).isEmpty())
                .toList();
        return sent(script, open, played);
    }

    private boolean sent(Script script, List<Step> open, Played played) {
        var unchanged = script.steps().size() - open.size();
        var progress = new Progress(err, order.terminal(), open.size());
        var recorded = 0;
        for (var step : open) {
            if (answer(script, step, played) instanceof Refused refused) {
                progress.makeRoom();
                err.println(step.name() + ": " + refused);
                err.printf(
                        "Stopped there: %d recorded, %d unchanged, %d still to play.%n",
                        recorded, unchanged, open.size() - recorded);
                return false;
            }
            recorded++;
            progress.next();
        }
        out.printf("%d recorded, %d unchanged%n", recorded, unchanged);
        script.steps().stream()
                .map(Step::journal)
                .filter(journal -> journal.kind() == JournalKind.PARTNERSHIP)
                .distinct()
                .forEach(journal -> out.println(server.address(Server.path(journal) + "/timeline")));
        return true;
    }

    private Answer answer(Script script, Step step, Played played) {
        var upload = step.upload();
        var token = order.token().get();
        if (upload != null) {
            var refused = server.keep(step.journal(), upload.hash(), token, upload.content());
            if (refused.isPresent()) {
                return refused.get();
            }
        }
        var key = Keys.of(script.id(), step.name(), step.content(), null);
        var answer =
                server.send(step.journal(), step.actingFor(), key, token, Tree.canonical(body(script, step, played)));
        if (answer instanceof Answer.Recorded(var seen)) {
            played.told(step, step.journal(), seen);
        }
        return answer;
    }

    private static ObjectNode body(Script script, Step step, Played played) {
        var body = (ObjectNode) Citations.resolved(step.body(), step.journal(), played::step);
        var upload = step.upload();
        if (upload != null) {
            body.put("file", upload.hash().toString());
        }
        body.set(
                "import",
                Tree.object()
                        .put("file", script.id())
                        .put("fileHash", script.hash().toString())
                        .put("row", step.name())
                        .put("content", step.content().toString()));
        return body;
    }
}
