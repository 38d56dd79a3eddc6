package org.ayni.journal;

import org.jspecify.annotations.Nullable;

/**
 * The store could not bring data to disk, or met an error it does not understand. What was waiting may or may not have been
 * recorded; nothing is acknowledged any more and the process must end. Trying the sync again would prove nothing: after a
 * failed one the system may report success and still have dropped the data. The journal read at the next start is the truth.
 */
public final class StoreFailed extends JournalException {
    private static final long serialVersionUID = 1L;

    public StoreFailed(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
