package org.ayni.cli.playing;

import java.util.function.Supplier;
import org.ayni.entry.JournalId;
import org.ayni.entry.Seen;
import tools.jackson.databind.JsonNode;

/**
 * The entry that a step was recorded as; the first where it led to several.
 *
 * @param content the digest of the step as it was played
 * @param payload what the server wrote, read when somebody asks
 */
record Recorded(JournalId journal, Seen seen, String content, Supplier<JsonNode> payload) {

    /** Where it stands, for people: {@code partnership/a-b, entry 12}. */
    String place() {
        return journal + ", entry " + seen.position();
    }
}
