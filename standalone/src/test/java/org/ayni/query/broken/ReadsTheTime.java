package org.ayni.query.broken;

import java.time.Clock;
import java.time.Instant;
import org.ayni.query.view.RowFold;

/** Breaks a rule of the architecture on purpose: a fold that shows something else tomorrow. */
public abstract class ReadsTheTime implements RowFold {
    static Instant time(Clock clock) {
        return Instant.now(clock);
    }
}
