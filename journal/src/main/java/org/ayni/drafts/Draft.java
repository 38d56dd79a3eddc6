package org.ayni.drafts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ayni.entry.JournalId;
import org.jspecify.annotations.Nullable;

/**
 * A command in the making.
 *
 * @param journal in which it would be recorded
 * @param id the command id (idempotency key) with which it would be recorded, so that it is recorded once
 * @param by whose it is: nobody else reads it
 * @param saved when it was written, the last time
 * @param content the command as far as it is written, as JSON
 * @param hold present when it is recorded without being sent again
 * @param refusal why it was not recorded when its time had come
 */
public record Draft(
        JournalId journal,
        UUID id,
        Writer by,
        Instant saved,
        String content,
        @Nullable Hold hold,
        @Nullable Refusal refusal) {

    /**
     * Who writes.
     *
     * @param subject the random id of whoever does
     * @param actingFor a municipality's id, or {@code office}
     */
    public record Writer(UUID subject, String actingFor) {}

    /**
     * Until when it can be taken back.
     *
     * @param expected the version that its writer had seen, as a position; absent when it does not matter
     */
    public record Hold(Instant until, @Nullable Long expected) {}

    /**
     * @param code as in the answer to a command
     * @param about what the sentence for this code is about
     */
    public record Refusal(Instant at, String code, List<String> about) {
        public Refusal {
            about = List.copyOf(about);
        }
    }

    /** The same, no longer held, with the reason why it was not recorded. */
    public Draft refused(Refusal why) {
        return new Draft(journal, id, by, saved, content, null, why);
    }
}
