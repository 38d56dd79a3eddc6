package org.ayni.cli.rows;

import java.util.List;
import org.ayni.entry.Hash;
import org.ayni.entry.JournalId;
import org.ayni.events.value.Edtf;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One command, as far as the file alone says it.
 *
 * @param id names it within the file: the id of the fact, and what of it
 * @param actingFor {@code office} or the id of a municipality
 * @param when when it happened
 * @param dated whether the file says when; else it follows from other facts of the file and is no part of what the row
 *     says: a fact that was recorded keeps the date it has
 * @param fields the fields of the command, without its citations
 * @param cites what it cites of other rows; where that stands is known only when it is sent
 */
public record Row(
        String id,
        JournalId journal,
        String actingFor,
        CommandType type,
        Edtf when,
        boolean dated,
        ObjectNode fields,
        List<Citation> cites) {

    public static final String OFFICE = "office";

    public Row {
        cites = List.copyOf(cites);
    }

    /**
     * @param field the field of the command that names the cited entry
     * @param row the row that was recorded there
     */
    public record Citation(String field, String row) {}

    /**
     * SHA-256 of what the row says, in one spelling: the command with its type and its time, and the names of rows where
     * it cites them. The position of an entry is no part of it.
     */
    public Hash content() {
        var content = Tree.object();
        content.put("type", type.word());
        if (dated) {
            content.put("when", when.toString());
        }
        fields.forEachEntry(content::set);
        cites.forEach(citation -> content.put(citation.field(), citation.row()));
        return Hash.sha256(Tree.canonical(content));
    }

    /** Whether a fact with this payload is about the same. */
    public boolean isAbout(JsonNode payload) {
        return type.subject().stream()
                .allMatch(field ->
                        fields.path(field).toString().equals(payload.path(field).toString()));
    }
}
