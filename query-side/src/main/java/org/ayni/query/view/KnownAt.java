package org.ayni.query.view;

import java.time.Instant;

/** What was known when: by the clock of recording. It stops the fold, and no later entry shines through. */
public sealed interface KnownAt {

    /** As far as the view has come. */
    record Now() implements KnownAt {}

    /** After the entry at this position. */
    record Position(long position) implements KnownAt {}

    /** After the last entry that had been recorded at this instant. */
    record Moment(Instant instant) implements KnownAt {}
}
