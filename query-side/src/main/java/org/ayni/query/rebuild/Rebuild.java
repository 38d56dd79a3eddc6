package org.ayni.query.rebuild;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ayni.query.view.Projection;
import org.jspecify.annotations.Nullable;

/** One rebuild and how far it has come. Written by one thread, read by any. */
final class Rebuild {
    enum State {
        RUNNING,
        DONE,
        /** Done, but some journals could not be folded: they keep what they had. */
        FAILED
    }

    private final List<Projection> views;
    private final Instant started;
    private long entries;
    private long folded;
    private @Nullable Instant ended;
    private final List<String> failures = new ArrayList<>();

    Rebuild(List<Projection> views, Instant started) {
        this.views = views;
        this.started = started;
    }

    /**
     * @param entries how many are to be folded, each counted once per view
     * @param percent 100 when all of it was folded; what was not does not become so by having been given up
     * @param remainingSeconds at the speed so far; absent before anything can be said
     */
    record Status(
            State state,
            List<String> views,
            Instant started,
            @Nullable Instant ended,
            long entries,
            long folded,
            int percent,
            @Nullable Long remainingSeconds,
            List<String> failures) {}

    /** How it ended, for the log. */
    synchronized String outcome() {
        var seconds = Duration.between(started, ended == null ? started : ended).toSeconds();
        return failures.isEmpty()
                ? "%d entries were folded in %d s".formatted(folded, seconds)
                : "%d of %d entries were folded in %d s, the rest keeps what it had; the first of %d failures: %s"
                        .formatted(folded, entries, seconds, failures.size(), failures.getFirst());
    }

    List<Projection> views() {
        return views;
    }

    synchronized void expects(long count) {
        entries += count;
    }

    synchronized void folded(long count) {
        folded += count;
    }

    synchronized void failed(String what) {
        failures.add(what);
    }

    synchronized void end(Instant now) {
        ended = now;
    }

    synchronized Status status(Instant now) {
        var percent = (int) Math.min(99, entries == 0 ? 0 : folded * 100 / entries);
        var spent = Duration.between(started, now).toMillis();
        var remaining = folded == 0 || ended != null ? null : Math.max(0, entries - folded) * spent / folded / 1000;
        var state = ended == null ? State.RUNNING : failures.isEmpty() ? State.DONE : State.FAILED;
        return new Status(
                state,
                views.stream().map(view -> view.key().name()).toList(),
                started,
                ended,
                entries,
                folded,
                state == State.DONE ? 100 : percent,
                remaining,
                List.copyOf(failures));
    }
}
