package org.ayni.command.shell;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;
import org.ayni.command.Acting;
import org.ayni.command.Command;
import org.ayni.entry.Audience;
import org.ayni.entry.Channel;
import org.ayni.entry.JournalId;
import org.ayni.events.value.Edtf;
import org.ayni.journal.CommandKey;
import org.jspecify.annotations.Nullable;

/**
 * A command as it was sent.
 *
 * @param key how it is recognised when it is sent again: its id, and a keyed digest of what was asked, by whom
 * @param subject the random id of whoever sends it
 * @param when when the fact happened; absent for an act of record that happens as it is recorded
 * @param audience who may read it; absent when the sender does not say: then as many as the journal says, or those of what is corrected
 * @param captured what the device's clock said when it was taken down without a connection
 * @param expected the version that the sender has seen: the position of the last entry; absent when it does not matter
 * @param trial whether nothing is to be recorded: it is only asked what the rules say now
 */
public record Submission(
        CommandKey key,
        JournalId journal,
        Command command,
        Acting acting,
        UUID subject,
        @Nullable Edtf when,
        @Nullable Audience audience,
        Channel channel,
        @Nullable Instant captured,
        @Nullable Long expected,
        boolean trial) {

    /** @throws IllegalArgumentException for a command that tells a fact and does not say when it happened */
    public Submission {
        if (when == null && command.tells()) {
            throw new IllegalArgumentException("a fact happened at some time, however well that is known");
        }
    }

    /** One that is to be recorded. */
    public Submission(
            CommandKey key,
            JournalId journal,
            Command command,
            Acting acting,
            UUID subject,
            @Nullable Edtf when,
            @Nullable Audience audience,
            Channel channel,
            @Nullable Instant captured,
            @Nullable Long expected) {
        this(key, journal, command, acting, subject, when, audience, channel, captured, expected, false);
    }

    /** The same, for these readers unless the sender has said for whom. */
    Submission readBy(Audience otherwise) {
        return audience != null
                ? this
                : new Submission(
                        key, journal, command, acting, subject, when, otherwise, channel, captured, expected, trial);
    }

    Audience readers() {
        return requireNonNull(audience, "whoever takes a command knows who may read what it records");
    }

    public Submission asTrial() {
        return new Submission(
                key, journal, command, acting, subject, when, audience, channel, captured, expected, true);
    }
}
