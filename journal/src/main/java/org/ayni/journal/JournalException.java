package org.ayni.journal;

import org.jspecify.annotations.Nullable;

/** What a store can answer instead of doing what was asked. Each kind is a type of its own and carries its evidence. */
public abstract sealed class JournalException extends RuntimeException
        permits AppendConflict,
                DuplicateCommand,
                IntegrityBroken,
                OutcomeUnknown,
                StoreFailed,
                StoreFull,
                StoreUnavailable,
                StoreUnusable {
    private static final long serialVersionUID = 1L;

    /** A fault: where it came from matters. */
    JournalException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** An expected answer, made on a thread of the store: a stack trace would cost much and tell nothing. */
    JournalException(String message) {
        super(message, null, false, false);
    }
}
