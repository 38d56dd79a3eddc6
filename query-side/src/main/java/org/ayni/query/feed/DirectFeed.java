package org.ayni.query.feed;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.ayni.journal.Commits;
import org.ayni.query.view.Projecting;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Moves the views when the journals move. */
public final class DirectFeed implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DirectFeed.class);

    private final Commits commits;
    private final Projecting projecting;
    private final Duration every;
    private final Runnable compared;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("compare-heads").daemon().factory());
    private Commits.@Nullable Subscription subscription;

    /**
     * @param every how often all heads are compared
     * @param compared done after each comparison
     */
    public DirectFeed(Commits commits, Projecting projecting, Duration every, Runnable compared) {
        this.commits = commits;
        this.projecting = projecting;
        this.every = every;
        this.compared = compared;
    }

    /** Subscribes first and compares then, so that nothing falls between. Returns at once. */
    public void start() {
        subscription = commits.subscribe(moved -> projecting.nudge(moved.journal()));
        var _ = clock.scheduleWithFixedDelay(this::compare, 0, every.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void compare() {
        try {
            projecting.compare();
            compared.run();
        } catch (RuntimeException e) {
            LOG.error("the heads could not be compared; nudges go on, and it is tried again in {}", every, e);
        }
    }

    @Override
    public void close() {
        if (subscription != null) {
            subscription.close();
        }
        clock.shutdownNow();
    }
}
