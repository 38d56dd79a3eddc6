package org.ayni.cli.importing;

import java.util.List;
import org.ayni.cli.importing.Step.Correct;
import org.ayni.cli.importing.Step.Tell;
import org.ayni.cli.rows.Row;
import org.ayni.cli.rows.Tree;
import org.ayni.cli.server.Answer;
import org.ayni.cli.server.Answer.Recorded;
import org.ayni.cli.server.Answer.Refused;
import org.ayni.cli.server.KnownFact;
import org.ayni.cli.server.Server;
import org.ayni.entry.Seen;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Sends rows as commands. */
record Sender(Server server, String token, Known known, Provenance provenance) {

    Answer tell(Tell step) {
        var row = step.row();
        var body = said(row);
        if (body == null) {
            return notSent(row);
        }
        body.put("when", row.when().toString());
        var answer = send(row, row.actingFor(), body, null);
        if (answer instanceof Recorded(var entry)) {
            known.told(row, entry);
        }
        return answer;
    }

    /** Only the side that told a fact corrects it, so this acts for that side, whatever the import acts for. */
    Answer correct(Correct step) {
        var row = step.row();
        var fact = step.fact();
        var anew = said(row);
        if (anew == null) {
            return notSent(row);
        }
        var body = Tree.object();
        body.put("type", "correct");
        body.set(
                "corrected",
                Tree.object().put("position", fact.last().position()).put("hash", hash(fact.last())));
        body.put(
                "happened",
                row.inferred().contains("when") ? fact.happened() : row.when().toString());
        body.set("anew", anew);
        body.set("reason", Tree.of(provenance.reason()));
        var actingFor = fact.side() == null ? Row.OFFICE : fact.side();
        var answer = send(row, actingFor, body, fact.last());
        if (answer instanceof Recorded(var entry)) {
            known.corrected(row, entry);
        }
        return answer;
    }

    /** The command without its time and origin; null when a row that it cites is not recorded. */
    private @Nullable ObjectNode said(Row row) {
        var body = Tree.object();
        body.put("type", row.type().word());
        row.fields().forEachEntry(body::set);
        for (var citation : row.cites()) {
            var cited = known.fact(citation.row());
            if (cited.isEmpty()) {
                return null;
            }
            body.set(citation.field(), citation(row, cited.get()));
        }
        return body;
    }

    /** A fact of the same journal is cited as it last was; one of another by the entry that told it. */
    private static ObjectNode citation(Row row, KnownFact cited) {
        var same = cited.journal().equals(row.journal());
        var seen = same ? cited.last() : cited.told();
        var citation = Tree.object();
        if (!same) {
            citation.put("journal", cited.journal().toString());
        }
        return citation.put("position", seen.position()).put("hash", hash(seen));
    }

    private Answer send(Row row, String actingFor, ObjectNode body, @Nullable Seen corrected) {
        var content = row.content();
        body.set(
                "import",
                Tree.object()
                        .put("file", provenance.file())
                        .put("fileHash", provenance.hash().toString())
                        .put("row", row.id())
                        .put("content", content.toString()));
        var key = Keys.of(provenance.file(), row.id(), content, corrected);
        return server.send(row.journal(), actingFor, key, token, Tree.canonical(body));
    }

    private Refused notSent(Row row) {
        var missing = row.cites().stream()
                .map(Row.Citation::row)
                .filter(cited -> known.fact(cited).isEmpty())
                .toList();
        return new Refused(0, "NOT_SENT", "it cites what was not recorded: " + String.join(", ", missing), List.of());
    }

    private static String hash(Seen seen) {
        return seen.hash().toString();
    }
}
