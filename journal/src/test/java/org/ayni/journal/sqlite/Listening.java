package org.ayni.journal.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;

/** Takes in what a process says while it runs, so that it never waits for a reader. */
final class Listening {
    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
    private final CountDownLatch first = new CountDownLatch(1);
    private final Thread thread;

    Listening(Process process) {
        thread = Thread.ofVirtual().start(() -> {
            var buffer = new byte[1 << 16];
            try (var out = process.getInputStream()) {
                for (var n = out.read(buffer); n >= 0; n = out.read(buffer)) {
                    heard.write(buffer, 0, n);
                    first.countDown();
                }
            } catch (IOException e) {
                // a killed process may close its pipe in the middle
            } finally {
                first.countDown();
            }
        });
    }

    /** Waits until something was said, or nothing more can be. */
    void awaitFirst() throws InterruptedException {
        first.await();
    }

    /** All that was said; waits for the end of the process. */
    String all() throws InterruptedException {
        thread.join();
        return heard.toString(UTF_8);
    }
}
