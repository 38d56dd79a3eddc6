package org.ayni.cli.server;

import java.time.Duration;

/** Waits before the next attempt. */
@FunctionalInterface
public interface Pause {

    void take(Duration duration) throws InterruptedException;
}
