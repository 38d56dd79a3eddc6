package org.ayni.cli.server;

import org.ayni.entry.JournalId;
import org.ayni.entry.Seen;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * A fact that a journal holds, as far as an import must know it.
 *
 * @param told the entry that told it first
 * @param last the last change of it: its telling, a correction, a confirmation, a dispute or a retraction
 * @param event the wire name of the fact, without the version
 * @param payload as it was first told
 * @param side the municipality that it was recorded for; absent when the office recorded it
 * @param happened as known now, in EDTF
 * @param origin the row of a file that it was imported from
 * @param standing whether it still is what that row says
 */
public record KnownFact(
        JournalId journal,
        Seen told,
        Seen last,
        String event,
        JsonNode payload,
        @Nullable String side,
        String happened,
        @Nullable Origin origin,
        Standing standing) {

    /**
     * @param file the id of the file
     * @param content the digest of the row, as last imported
     */
    public record Origin(String file, String row, String content) {}

    public enum Standing {
        AS_TOLD,
        /** Somebody corrected it otherwise than by importing. */
        CORRECTED,
        RETRACTED
    }

    /** A fact that was recorded just now. */
    public static KnownFact told(JournalId journal, Seen entry) {
        return new KnownFact(journal, entry, entry, "", MissingNode.getInstance(), null, "", null, Standing.AS_TOLD);
    }

    /** Whether this is what a row of a file with this content was imported as, the last time it was. */
    public boolean isImported(String content) {
        return origin != null && origin.content().equals(content);
    }

    /** Where it stands, for people: {@code partnership/a-b, entry 12}. */
    public String place() {
        return journal + ", entry " + told.position();
    }

    public KnownFact changed(Seen change) {
        return new KnownFact(journal, told, change, event, payload, side, happened, origin, standing);
    }

    KnownFact corrected(Seen change, String nowHappened, @Nullable Origin by) {
        var sameRow = origin != null
                && by != null
                && origin.file().equals(by.file())
                && origin.row().equals(by.row());
        return new KnownFact(
                journal,
                told,
                change,
                event,
                payload,
                side,
                nowHappened,
                sameRow ? by : origin,
                sameRow ? Standing.AS_TOLD : Standing.CORRECTED);
    }

    KnownFact retracted(Seen change) {
        return new KnownFact(journal, told, change, event, payload, side, happened, origin, Standing.RETRACTED);
    }
}
