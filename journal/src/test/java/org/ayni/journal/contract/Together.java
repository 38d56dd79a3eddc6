package org.ayni.journal.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;

/** Many callers that begin at the same moment. */
public final class Together {
    private Together() {}

    /** One of the callers. */
    public interface Caller {
        void call(int number) throws Exception;
    }

    /** Runs {@code callers} on virtual threads, waits for all, and fails as one of them failed. */
    public static void run(int callers, Caller caller) {
        var barrier = new CyclicBarrier(callers);
        var results = new ArrayList<Future<?>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < callers; i++) {
                var number = i;
                results.add(threads.submit(() -> {
                    barrier.await();
                    caller.call(number);
                    return null;
                }));
            }
        }
        var failures = results.stream()
                .filter(result -> result.state() == Future.State.FAILED)
                .map(Future::exceptionNow)
                .toList();
        // those who only waited in vain for the others have less to tell
        failures.stream()
                .min(Comparator.comparing(
                        failure -> failure instanceof BrokenBarrierException || failure instanceof TimeoutException))
                .ifPresent(failure -> {
                    throw new AssertionError("a caller failed", failure);
                });
    }
}
