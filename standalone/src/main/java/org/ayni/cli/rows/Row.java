package org.ayni.cli.rows;

import java.util.List;
import java.util.Set;
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
 * @param fields the fields of the command, without its citations
 * @param inferred what of it, {@code when} among it, the file does not say itself: it follows from whatever else the file
 *     holds, is told once, and is no part of what is compared later
 * @param cites what it cites of other rows; where that stands is known only when it is sent
 */
public record Row(
        String id,
        JournalId journal,
        String actingFor,
        CommandType type,
        Edtf when,
        ObjectNode fields,
        Set<String> inferred,
        List<Citation> cites) {

    public static final String OFFICE = "office";

    public Row {
        inferred = Set.copyOf(inferred);
        cites = List.copyOf(cites);
    }

    /**
     * @param field the field of the command that names the cited entry
     * @param row the row that was recorded there
     */
    public record Citation(String field, String row) {}

    /**
     * SHA-256 of what the row says, in one spelling: the command with its type and its time, and the names of rows where
     * it cites them. The position of an entry is no part of it, nor is what is inferred.
     */
    public Hash content() {
        var content = Tree.object();
        content.put("type", type.word());
        content.put("when", when.toString());
        fields.forEachEntry(content::set);
        cites.forEach(citation -> content.put(citation.field(), citation.row()));
        content.remove(inferred);
        return Hash.sha256(Tree.canonical(content));
    }

    /** Whether a fact with this payload is about the same. */
    public boolean isAbout(JsonNode payload) {
        return type.subject().stream()
                .allMatch(field ->
                        fields.path(field).toString().equals(payload.path(field).toString()));
    }
}
