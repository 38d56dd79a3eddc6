package org.ayni.query.config;

import org.ayni.query.feed.DirectFeed;
import org.ayni.query.rebuild.Rebuilding;
import org.ayni.query.view.PlatformPool;
import org.ayni.query.view.Progress;
import org.springframework.context.SmartLifecycle;

/** Starts the feed with the application, and lets all waiting go when it ends. */
final class Running implements SmartLifecycle {
    private final DirectFeed feed;
    private final Progress progress;
    private final Rebuilding rebuilding;
    private final PlatformPool folding;
    private volatile boolean running;

    Running(DirectFeed feed, Progress progress, Rebuilding rebuilding, PlatformPool folding) {
        this.feed = feed;
        this.progress = progress;
        this.rebuilding = rebuilding;
        this.folding = folding;
    }

    @Override
    public void start() {
        feed.start();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        progress.close();
        feed.close();
        rebuilding.close();
        folding.close(); // what is recorded from now on is folded at the next start
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
