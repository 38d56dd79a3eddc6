package org.ayni.journal;

import java.util.function.Consumer;
import org.ayni.entry.JournalId;

/**
 * Says early that a journal has moved; the journal itself says it surely. A nudge may be lost, repeated or merged with later
 * ones, so whoever needs every entry compares heads as well.
 */
public interface Commits {

    /**
     * From now on {@code subscriber} is told after commits, in order per journal, one call at a time, on a thread of its
     * own. However slow it is and whatever it throws, writers and other subscribers do not notice.
     */
    Subscription subscribe(Consumer<Moved> subscriber);

    /** @param position a position that is on disk, as of now or a moment ago the last one */
    record Moved(JournalId journal, long position) {}

    /** Closing ends it; a call that is under way is not waited for. */
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
