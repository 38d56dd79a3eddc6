package org.ayni.query.practices;

import org.ayni.entry.Hash;
import org.ayni.entry.JournalId;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.PracticeId;
import org.ayni.events.value.Whose;
import org.jspecify.annotations.Nullable;

/**
 * Whom a practice was adopted from. The citation is that of the adoption and stays, whatever became of what it cites.
 *
 * @param hash of the entry that is cited
 * @param practice what it is called there; absent, as is all that follows, where it may not be read
 * @param title as it was adopted
 * @param now what its title is by now, where it was changed since
 */
public record Credit(
        JournalId journal,
        long position,
        Hash hash,
        State state,
        @Nullable PracticeId practice,
        @Nullable Whose whose,
        @Nullable LocalizedText title,
        @Nullable LocalizedText now) {

    /** What became of it since. */
    public enum State {
        AS_ADOPTED,
        CHANGED,
        /** It is offered no more. */
        WITHDRAWN,
        RETRACTED,
        /** Its journal does not show it, or not any more. */
        NOT_SHOWN
    }
}
