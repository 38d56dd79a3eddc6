package org.ayni.command.drafts;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks every second for held commands whose time has come, and at the start for those whose time came while nobody was there.
 */
public final class Holds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Holds.class);

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("held-commands").daemon().factory());

    public Holds(Drafts drafts) {
        var _ = thread.scheduleWithFixedDelay(() -> look(drafts), 0, 1, TimeUnit.SECONDS);
    }

    /** What went wrong once may go well the next time; an exception would end the looking. */
    private static void look(Drafts drafts) {
        try {
            drafts.recordDue();
        } catch (RuntimeException failed) {
            LOG.warn("Held commands could not be recorded; it is tried again", failed);
        }
    }

    /** Lets a command that is being recorded end. */
    @Override
    public void close() {
        thread.close();
    }
}
