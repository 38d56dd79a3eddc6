package org.ayni.journal;

import org.jspecify.annotations.Nullable;

/** The store cannot be used as it is found: held by another process, foreign, newer, damaged. The message says what to do. */
public final class StoreUnusable extends JournalException {
    private static final long serialVersionUID = 1L;

    public StoreUnusable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
