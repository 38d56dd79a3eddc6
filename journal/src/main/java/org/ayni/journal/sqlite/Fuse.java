package org.ayni.journal.sqlite;

import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicReference;
import org.ayni.journal.StoreFailed;
import org.jspecify.annotations.Nullable;

/** Blows once, when the store cannot be trusted any more: from then on nothing is acknowledged and nothing touches the file. */
final class Fuse {
    private static final System.Logger LOG = System.getLogger(Fuse.class.getName());

    private final AtomicReference<@Nullable Throwable> cause = new AtomicReference<>();
    private final Runnable onFailure;

    /** @param onFailure ends the process */
    Fuse(Runnable onFailure) {
        this.onFailure = onFailure;
    }

    boolean isBlown() {
        return cause.get() != null;
    }

    /** From now on {@link #isBlown} is true. Those who wait must be told before {@link #end}. */
    void blow(Throwable why) {
        if (cause.compareAndSet(null, why)) {
            LOG.log(
                    Level.ERROR,
                    "the journal cannot be brought to disk: nothing is acknowledged any more, the process ends",
                    why);
        }
    }

    /** Ends the process, if the one who made this said so. */
    void end() {
        try {
            onFailure.run();
        } catch (RuntimeException | Error e) {
            LOG.log(Level.ERROR, "the process could not be ended: end it, nothing is recorded any more", e);
        }
    }

    StoreFailed failure() {
        return new StoreFailed(
                "the journal could not be brought to disk; what became of this command will be known after a restart",
                cause.get());
    }
}
