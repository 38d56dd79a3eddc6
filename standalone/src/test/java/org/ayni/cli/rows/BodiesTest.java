package org.ayni.cli.rows;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.ayni.cli.Demo;
import org.ayni.command.http.json.CommandReader;
import org.ayni.entry.Hash;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** The command line knows no class of the server; that both speak the same JSON is tried here. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BodiesTest {

    @Test
    void the_server_reads_every_body_of_the_real_file() {
        for (var row : Demo.rows(Demo.tree())) {
            var body = said(row);
            body.put("when", row.when() == null ? "2026-11-22" : row.when().toString());
            assertThatCode(() -> CommandReader.read(row.journal().kind(), Tree.canonical(body)))
                    .as(row.id())
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void the_server_reads_a_correction_of_every_row() {
        for (var row : Demo.rows(Demo.tree())) {
            var body = Tree.object().put("type", "correct").put("happened", "2026");
            body.set("corrected", seen());
            body.set("anew", said(row));
            body.putObject("reason").put("language", "de").put("text", "geändert");
            assertThatCode(() -> CommandReader.read(row.journal().kind(), Tree.canonical(body)))
                    .as(row.id())
                    .doesNotThrowAnyException();
        }
    }

    private static ObjectNode said(Row row) {
        var body = Tree.object().put("type", row.type().word());
        row.fields().forEachEntry(body::set);
        for (var citation : row.cites()) {
            var cited = Demo.row(Demo.tree(), citation.row());
            var seen = seen();
            if (!cited.journal().equals(row.journal())) {
                seen.put("journal", cited.journal().toString());
            }
            body.set(citation.field(), seen);
        }
        return body;
    }

    private static ObjectNode seen() {
        return Tree.object()
                .put("position", 0)
                .put("hash", Hash.sha256("x".getBytes(UTF_8)).toString());
    }
}
