package org.ayni.journal.codec;

/** The journal holds an event that this version does not know. The entry is kept; nothing may pass over it in silence. */
public final class UnknownEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownEvent(String type) {
        super("this version does not know the event %s; a newer version wrote it, start that one".formatted(type));
    }
}
