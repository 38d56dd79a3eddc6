package org.ayni.query.config;

import org.ayni.query.feed.DirectFeed;
import org.ayni.query.view.Progress;
import org.springframework.context.SmartLifecycle;

/** Starts the feed with the application, and lets all waiting go when it ends. */
final class Running implements SmartLifecycle {
    private final DirectFeed feed;
    private final Progress progress;
    private volatile boolean running;

    Running(DirectFeed feed, Progress progress) {
        this.feed = feed;
        this.progress = progress;
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
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
