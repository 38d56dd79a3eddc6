package org.ayni.query.view;

import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ayni.entry.JournalId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which read models have stopped for which journals. Logged when it begins, when it changes and when it ends. */
final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private record Key(ViewKey view, JournalId journal) {}

    private final Map<Key, Failure> failures = new ConcurrentHashMap<>();
    private final InstantSource clock;

    Failures(InstantSource clock) {
        this.clock = clock;
    }

    void failed(ViewKey view, JournalId journal, long position, RuntimeException cause) {
        var why = cause.toString();
        failures.compute(new Key(view, journal), (_, before) -> {
            if (before != null && before.position() == position && before.why().equals(why)) {
                return before.again(position, why);
            }
            LOG.error("{} of {} has stopped before entry {}, and goes on from there", view, journal, position, cause);
            return before == null
                    ? new Failure(view, journal, position, why, clock.instant(), 1)
                    : before.again(position, why);
        });
    }

    void recovered(ViewKey view, JournalId journal) {
        if (failures.remove(new Key(view, journal)) != null) {
            LOG.info("{} of {} goes on", view, journal);
        }
    }

    boolean isStopped(ViewKey view, JournalId journal) {
        return failures.containsKey(new Key(view, journal));
    }

    Collection<Failure> all() {
        return List.copyOf(failures.values());
    }
}
