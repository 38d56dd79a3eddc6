package org.ayni.query.rebuild;

import java.util.concurrent.atomic.AtomicBoolean;
import org.ayni.query.view.Projecting;
import org.ayni.query.view.Projection;
import org.ayni.query.view.ViewStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Removes what no fold of this version reads any more: older versions, once the new ones have come as far as the journals,
 * and rows that a cut-off rebuild has left. Once per start.
 */
public final class Tidying {
    private static final Logger LOG = LoggerFactory.getLogger(Tidying.class);
    private static final int AT_ONCE = 500;

    private final Projecting projecting;
    private final ViewStore store;
    private final AtomicBoolean done = new AtomicBoolean();

    public Tidying(Projecting projecting, ViewStore store) {
        this.projecting = projecting;
        this.store = store;
    }

    /** Does it, unless it was done or views are still behind. */
    public void once() {
        if (!done.get() && projecting.isCaughtUp()) {
            done.set(true);
            projecting.projections().forEach(this::dropOlder);
            while (store.removeLeftovers(AT_ONCE) > 0) {
                // page by page
            }
        }
    }

    private void dropOlder(Projection view) {
        store.versions(view.key().name()).stream()
                .filter(stored -> stored.version() < view.key().version())
                .forEach(older -> {
                    LOG.info("{} is dropped: {} has come as far as the journals", older, view.key());
                    store.drop(older);
                });
    }
}
