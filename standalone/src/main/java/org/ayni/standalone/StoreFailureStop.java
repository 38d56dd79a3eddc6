package org.ayni.standalone;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

/**
 * Ends the process after the store could not bring data to disk. Answers under way still leave, new requests are no longer
 * taken. The store is not closed: it is in doubt, and the next start reads what is really there.
 */
final class StoreFailureStop implements Runnable {

    /** An error of input or output, as sysexits.h counts. */
    private static final int EXIT_CODE = 74;

    private static final long PATIENCE_SECONDS = 2;

    private static final Logger LOG = LoggerFactory.getLogger(StoreFailureStop.class);

    private final WebServerApplicationContext context;

    StoreFailureStop(WebServerApplicationContext context) {
        this.context = context;
    }

    @Override
    public void run() {
        LOG.error("The store could not bring data to disk. Ayni stops; start it again once the disk is well.");
        Thread.ofPlatform().name("store-failed").start(this::stop);
    }

    private void stop() {
        try {
            var answered = new CountDownLatch(1);
            var server = context.getWebServer();
            if (server != null) {
                server.shutDownGracefully(_ -> answered.countDown());
                answered.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            Runtime.getRuntime().halt(EXIT_CODE);
        }
    }
}
