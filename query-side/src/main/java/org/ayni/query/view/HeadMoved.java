package org.ayni.query.view;

import org.ayni.entry.JournalId;

/** Somebody else moved the head of a view meanwhile. Nothing was written; look where it is now and go on from there. */
final class HeadMoved extends RuntimeException {
    private static final long serialVersionUID = 1L;

    HeadMoved(ViewKey view, JournalId journal) {
        super("%s of %s was moved by somebody else".formatted(view, journal), null, false, false);
    }
}
