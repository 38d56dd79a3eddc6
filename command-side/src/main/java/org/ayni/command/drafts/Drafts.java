package org.ayni.command.drafts;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.ayni.command.drafts.Recorder.Outcome;
import org.ayni.drafts.Draft;
import org.ayni.drafts.Draft.Refusal;
import org.ayni.drafts.Draft.Writer;
import org.ayni.drafts.DraftStore;
import org.ayni.entry.JournalId;
import org.ayni.journal.JournalException;
import org.ayni.journal.JournalReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is written and not recorded yet. A draft has the id of the command that it becomes: once that is recorded, the draft is
 * over, whoever recorded it and whenever the process died in between. Safe for any number of threads.
 */
public final class Drafts {

    /** What can still be taken back is no entry; longer would be a second, secret record. */
    public static final Duration LONGEST_HOLD = Duration.ofMinutes(15);

    private static final Logger LOG = LoggerFactory.getLogger(Drafts.class);

    private final DraftStore store;
    private final JournalReader reader;
    private final Recorder recorder;
    private final InstantSource clock;

    /** Those that are held: when the time of each has come. What the store holds is the truth, this says where to look. */
    private final Map<Name, Instant> held = new ConcurrentHashMap<>();

    /** A draft is saved, discarded or recorded, never two at once. Few locks for all drafts. */
    private final List<ReentrantLock> turns =
            IntStream.range(0, 64).mapToObj(_ -> new ReentrantLock()).toList();

    private record Name(JournalId journal, UUID id) {}

    /** What can be wrong with what somebody wants to do with a draft. */
    public enum Trouble {
        /** It was recorded: it can be corrected or retracted. */
        RECORDED,
        /** Somebody else's draft has this id. */
        ANOTHERS
    }

    /** @throws org.ayni.journal.StoreUnavailable when the store cannot say what is held */
    public Drafts(DraftStore store, JournalReader reader, Recorder recorder, InstantSource clock) {
        this.store = store;
        this.reader = reader;
        this.recorder = recorder;
        this.clock = clock;
        store.held().forEach(this::watch);
    }

    /** Keeps the draft in place of its earlier state; a held one that is saved without a hold is taken back. */
    public Optional<Trouble> save(Draft draft) {
        return alone(draft.id(), () -> {
            var trouble = trouble(draft.journal(), draft.id(), draft.by());
            if (trouble.isEmpty()) {
                held.remove(name(draft));
                store.put(draft);
                watch(draft);
            }
            return trouble;
        });
    }

    /** Deletes it for good. One that is not there is gone. */
    public Optional<Trouble> discard(JournalId journal, UUID id, Writer by) {
        return alone(id, () -> {
            var trouble = trouble(journal, id, by);
            if (trouble.isEmpty()) {
                delete(journal, id);
            }
            return trouble;
        });
    }

    /** The draft, when it is this writer's and was not recorded. */
    public Optional<Draft> draft(JournalId journal, UUID id, Writer by) {
        return store.draft(journal, id).filter(draft -> draft.by().equals(by)).filter(this::open);
    }

    /** What this writer has written and not recorded, the latest first. */
    public List<Draft> of(JournalId journal, Writer by) {
        return store.of(journal).stream()
                .filter(draft -> draft.by().equals(by))
                .filter(this::open)
                .sorted(Comparator.comparing(Draft::saved).reversed().thenComparing(Draft::id))
                .toList();
    }

    /** Its command was recorded: a draft of it is over. What cannot be deleted now is no longer shown, and deleted later. */
    public void recorded(JournalId journal, UUID id) {
        alone(id, () -> {
            try {
                delete(journal, id);
            } catch (JournalException later) {
                LOG.warn("A draft that was recorded cannot be deleted now", later);
            }
            return Optional.empty();
        });
    }

    /** Records all that were held and whose time has come. One that nobody can record now is tried again the next time. */
    void recordDue() {
        var now = clock.instant();
        held.forEach((name, until) -> {
            if (!now.isBefore(until)) {
                alone(name.id(), () -> {
                    recordDue(name, now);
                    return Optional.empty();
                });
            }
        });
    }

    private void recordDue(Name name, Instant now) {
        var found = store.draft(name.journal(), name.id());
        if (found.isEmpty() || !isDue(found.get(), now)) {
            held.remove(name); // taken back meanwhile
            return;
        }
        switch (recorder.record(found.get())) {
            case Outcome.Recorded() -> delete(name.journal(), name.id());
            case Outcome.Refused(var code, var about) -> {
                store.put(found.get().refused(new Refusal(now, code, about)));
                held.remove(name);
            }
            case Outcome.Later() -> {
                // it stays held, and due
            }
        }
    }

    private static boolean isDue(Draft draft, Instant now) {
        var hold = draft.hold();
        return hold != null && !now.isBefore(hold.until());
    }

    private Optional<Trouble> trouble(JournalId journal, UUID id, Writer by) {
        if (reader.command(journal, id).isPresent()) {
            return Optional.of(Trouble.RECORDED);
        }
        return store.draft(journal, id).filter(draft -> !draft.by().equals(by)).map(_ -> Trouble.ANOTHERS);
    }

    private boolean open(Draft draft) {
        if (reader.command(draft.journal(), draft.id()).isEmpty()) {
            return true;
        }
        recorded(draft.journal(), draft.id()); // the process had died before it could be deleted
        return false;
    }

    private void delete(JournalId journal, UUID id) {
        store.delete(journal, id);
        held.remove(new Name(journal, id));
    }

    private void watch(Draft draft) {
        var hold = draft.hold();
        if (hold != null) {
            held.put(name(draft), hold.until());
        }
    }

    private static Name name(Draft draft) {
        return new Name(draft.journal(), draft.id());
    }

    private <T> Optional<T> alone(UUID id, Supplier<Optional<T>> task) {
        var turn = turns.get(Math.floorMod(id.hashCode(), turns.size()));
        turn.lock();
        try {
            return task.get();
        } finally {
            turn.unlock();
        }
    }
}
