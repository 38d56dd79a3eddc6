package org.ayni.journal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** {@link Commits} within one process, for stores to call. */
public final class Nudges implements Commits, AutoCloseable {
    private final List<Subscriber> subscribers = new CopyOnWriteArrayList<>();

    @Override
    public Subscription subscribe(Consumer<Moved> subscriber) {
        var added = new Subscriber(subscriber, subscribers::remove);
        subscribers.add(added);
        added.start();
        return added;
    }

    /** Tells everybody; returns at once. */
    public void moved(Moved moved) {
        for (var subscriber : subscribers) {
            subscriber.tell(moved);
        }
    }

    /** Ends all subscriptions. */
    @Override
    public void close() {
        subscribers.forEach(Subscriber::close);
    }
}
