package org.ayni.journal;

import org.jspecify.annotations.Nullable;

/** The store cannot answer just now: it is closing, busy, or out of reach. Nothing was recorded; the same may be tried again. */
public final class StoreUnavailable extends JournalException {
    private static final long serialVersionUID = 1L;

    public StoreUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
