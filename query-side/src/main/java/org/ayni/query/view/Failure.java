package org.ayni.query.view;

import java.time.Instant;
import org.ayni.entry.JournalId;

/**
 * A read model that has stopped for one journal. It shows what it had, and goes on as soon as the cause is gone.
 *
 * @param position the entry that it could not fold
 * @param why what went wrong, for whoever runs the system
 * @param since when it was first seen
 * @param attempts how often it was tried
 */
public record Failure(ViewKey view, JournalId journal, long position, String why, Instant since, int attempts) {

    Failure again(long nowPosition, String nowWhy) {
        return new Failure(view, journal, nowPosition, nowWhy, since, attempts + 1);
    }
}
