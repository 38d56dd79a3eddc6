package org.ayni.journal.sqlite;

/** Waiting for threads that are known to end. */
final class Threads {
    private Threads() {}

    /** Waits until the thread has ended, interrupted or not. */
    static void join(Thread thread) {
        var interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
