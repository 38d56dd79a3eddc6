package org.ayni.command.partnership;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayni.entry.Entry;
import org.ayni.entry.Hash;
import org.ayni.events.Event;
import org.ayni.events.EvidenceFact.EvidenceAdded;
import org.ayni.events.EvidenceFact.EvidenceRemoved;
import org.ayni.events.value.MediaType;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * The files that a journal names, and which of them are to be kept. Whoever deletes files asks this too, so that none goes
 * that an entry names.
 */
public record Files(PMap<Hash, Known> known) {

    public static final Files NONE = new Files(HashTreePMap.empty());

    /**
     * @param first the position of the fact that first added it, as it is kept now
     * @param added the position of the fact that added it last
     * @param removed when that was recorded; absent as long as the file is to be kept
     */
    public record Known(
            long first,
            long added,
            MediaType mediaType,
            long size,
            @Nullable Instant removed) {

        private Known removed(Instant when) {
            return new Known(first, added, mediaType, size, when);
        }
    }

    /** What all these entries of one journal say, in their order. */
    public static Files named(Stream<Entry<Event>> entries) {
        return entries.reduce(NONE, Files::after, (_, _) -> {
            throw new IllegalStateException("entries have an order");
        });
    }

    /** Those that are to be there. */
    public Stream<Hash> kept() {
        return known.keySet().stream().filter(this::keeps);
    }

    /** Whether an entry names it, and none after it says that it was removed. A retraction removes no file. */
    public boolean keeps(Hash file) {
        return of(file).filter(known -> known.removed() == null).isPresent();
    }

    public Optional<Known> of(Hash file) {
        return Optional.ofNullable(known.get(file));
    }

    /** Corrections change neither which file it is nor whether it is there. */
    public Files after(Entry<?> entry) {
        if (entry.event() instanceof EvidenceAdded added) {
            var position = entry.header().position();
            var first = of(added.file())
                    .filter(was -> was.removed() == null)
                    .map(Known::first)
                    .orElse(position);
            return with(added.file(), new Known(first, position, added.mediaType(), added.size(), null));
        }
        return entry.event() instanceof EvidenceRemoved removed
                ? of(removed.file())
                        .map(was ->
                                with(removed.file(), was.removed(entry.header().recorded())))
                        .orElse(this)
                : this;
    }

    private Files with(Hash file, Known now) {
        return new Files(known.plus(file, now));
    }
}
