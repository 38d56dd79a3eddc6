package org.ayni.journal.sqlite;

import java.time.Duration;

/**
 * What tests set otherwise than people ever need to.
 *
 * @param readers threads and connections that read
 * @param checkpointBytes when the log has about so much, it is emptied into the file; below 16 MiB its index needs no more room,
 *     which might not be there
 * @param largeLogBytes a log larger than that is emptied even when writing has to pause for it, and cut to this size
 * @param quickCheckBytes a file up to this size is checked page by page at every start; a larger one as it is read
 * @param busyWait how long a foreign process may hold the write lock before appends are refused
 * @param checkWait how long a start waits for the check of all entries; 0 for not at all. Within it fit more entries than a
 *     partnership records in decades, and longer nobody should look at a start that says nothing
 * @param maxPages the file may not grow beyond; 0 for no limit
 */
record Settings(
        int readers,
        long checkpointBytes,
        long largeLogBytes,
        long quickCheckBytes,
        Duration busyWait,
        Duration checkWait,
        long maxPages) {

    static final Settings DEFAULT = new Settings(
            Math.clamp(Runtime.getRuntime().availableProcessors(), 2, 4),
            4L << 20,
            32L << 20,
            64L << 20,
            Duration.ofSeconds(5),
            Duration.ofSeconds(3),
            0);

    Settings withMaxPages(long pages) {
        return new Settings(readers, checkpointBytes, largeLogBytes, quickCheckBytes, busyWait, checkWait, pages);
    }

    Settings withLog(long checkpointAfter, long large) {
        return new Settings(readers, checkpointAfter, large, quickCheckBytes, busyWait, checkWait, maxPages);
    }

    Settings withBusyWait(Duration wait) {
        return new Settings(readers, checkpointBytes, largeLogBytes, quickCheckBytes, wait, checkWait, maxPages);
    }

    Settings withoutQuickCheck() {
        return new Settings(readers, checkpointBytes, largeLogBytes, 0, busyWait, checkWait, maxPages);
    }

    Settings withCheckWait(Duration wait) {
        return new Settings(readers, checkpointBytes, largeLogBytes, quickCheckBytes, busyWait, wait, maxPages);
    }

    /** How long emptying the log may keep the writer waiting for readers: ours never take longer. */
    Duration pauseForReaders() {
        return Duration.ofMillis(250);
    }
}
