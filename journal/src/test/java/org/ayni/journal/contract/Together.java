package org.ayni.journal.contract;

import java.util.ArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many callers that begin at the same moment. */
public final class Together {
    private Together() {}

    /** One of the callers. */
    public interface Caller {
        void call(int number) throws Exception;
    }

    /** Runs {@code callers} on virtual threads, waits for all, and fails with the first that failed. */
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
        for (var result : results) {
            try {
                result.get();
            } catch (ExecutionException | InterruptedException e) {
                throw new AssertionError("a caller failed", e);
            }
        }
    }
}
