package org.ayni.command.evidence;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Lets the caretaker look after all files at the start, which ends what an earlier process could not, and every hour. */
public final class Rounds implements AutoCloseable {

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("evidence-caretaker").daemon().factory());

    public Rounds(Caretaker caretaker) {
        var _ = thread.scheduleWithFixedDelay(caretaker::tidyAll, 0, 1, TimeUnit.HOURS);
    }

    /** Lets a round that is under way end. */
    @Override
    public void close() {
        thread.close();
    }
}
