package org.ayni.journal.sqlite;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.ayni.journal.Append;
import org.ayni.journal.Appended;
import org.ayni.journal.OutcomeUnknown;
import org.ayni.journal.StoreFailed;

/** An append that waits for its answer. */
final class Pending {
    private final Append append;
    private final CompletableFuture<Appended> answer = new CompletableFuture<>();

    Pending(Append append) {
        this.append = append;
    }

    Append append() {
        return append;
    }

    void accept(Appended appended) {
        answer.complete(appended);
    }

    void refuse(RuntimeException why) {
        answer.completeExceptionally(why);
    }

    Appended await() {
        try {
            return answer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OutcomeUnknown(append.journal(), append.command().id(), "interrupted while waiting", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException refused
                    ? refused
                    : new StoreFailed("an append ended in a way that no store should know", e);
        }
    }
}
