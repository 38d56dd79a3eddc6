package org.ayni.journal;

/** There is no room left. Nothing was recorded, reading goes on, and the same append succeeds once there is room. */
public final class StoreFull extends JournalException {
    private static final long serialVersionUID = 1L;

    public StoreFull(String message, Throwable cause) {
        super(message, cause);
    }
}
