package org.ayni.cli.playing;

import org.ayni.cli.rows.Tree;
import org.ayni.entry.Hash;
import org.ayni.entry.JournalId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * One command of a script.
 *
 * @param name names it within the script, for the steps that cite it
 * @param actingFor {@code office} or the id of a municipality
 * @param body as the HTTP API takes it, but that it names steps where it cites their entries
 * @param upload the file that is sent before the command, which then names its hash
 */
record Step(
        String name,
        JournalId journal,
        String actingFor,
        ObjectNode body,
        @Nullable Upload upload) {

    /** @param path as the script writes it, beside the script */
    @SuppressWarnings("ArrayRecordComponent") // handed on to the server, never compared
    record Upload(String path, byte[] content) {

        Hash hash() {
            return Hash.sha256(content);
        }
    }

    /** SHA-256 of what the step says, with the names of the steps that it cites: the position of an entry is no part of it. */
    Hash content() {
        var content = Tree.object();
        content.put("journal", journal.toString());
        content.put("for", actingFor);
        content.set("body", body);
        if (upload != null) {
            content.put("upload", upload.hash().toString());
        }
        return Hash.sha256(Tree.canonical(content));
    }
}
