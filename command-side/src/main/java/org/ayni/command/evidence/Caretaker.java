package org.ayni.command.evidence;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayni.command.FileAtHand;
import org.ayni.command.FilesAtHand;
import org.ayni.command.partnership.Files;
import org.ayni.command.shell.Pages;
import org.ayni.entry.Entry;
import org.ayni.entry.Hash;
import org.ayni.entry.JournalId;
import org.ayni.entry.JournalKind;
import org.ayni.events.Event;
import org.ayni.evidence.EvidenceFile;
import org.ayni.evidence.EvidenceStore;
import org.ayni.evidence.KeptFile;
import org.ayni.evidence.content.Content;
import org.ayni.journal.JournalException;
import org.ayni.journal.JournalReader;
import org.ayni.journal.StoreUnavailable;
import org.ayni.journal.codec.EventCodec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees to it that the store holds the files that the journals name, and in the end no others. A file that nobody has named can
 * be named for a day, and is deleted later than that, so that none is deleted while somebody names it, on whatever node.
 */
public final class Caretaker implements FilesAtHand {

    static final Duration TO_BE_NAMED = Duration.ofHours(24);

    /** A day, and more than any decision takes or any two clocks differ. */
    private static final Duration UNNAMED = TO_BE_NAMED.plusHours(1);

    private static final int PAGE = 500;
    private static final Logger LOG = LoggerFactory.getLogger(Caretaker.class);

    private final EvidenceStore store;
    private final JournalReader reader;
    private final InstantSource clock;

    public Caretaker(EvidenceStore store, JournalReader reader, InstantSource clock) {
        this.store = store;
        this.reader = reader;
        this.clock = clock;
    }

    /** Its type is found out anew: nothing that anybody says of a file is believed, not even by us. */
    @Override
    public Optional<FileAtHand> atHand(JournalId journal, Hash hash) {
        return store.open(journal, hash).flatMap(this::atHand);
    }

    private Optional<FileAtHand> atHand(EvidenceFile opened) {
        try (var file = opened) {
            return file.since().plus(TO_BE_NAMED).isAfter(clock.instant())
                    ? Content.mediaType(file.content()).map(type -> new FileAtHand(type, file.size(), file.since()))
                    : Optional.empty();
        } catch (IOException e) {
            throw new StoreUnavailable("a file that was sent cannot be read: " + e, e);
        }
    }

    /** Looks after all journals. What fails for one is left for the next time and does not concern the others. */
    public void tidyAll() {
        try {
            var heads = reader.heads(null, PAGE);
            while (!heads.isEmpty()) {
                heads.stream()
                        .filter(head -> head.journal().kind() == JournalKind.PARTNERSHIP)
                        .forEach(head -> tidy(head.journal()));
                heads = reader.heads(heads.getLast().journal(), PAGE);
            }
        } catch (JournalException later) {
            LOG.warn("Which files are to be kept cannot be asked; it is tried again later", later);
        }
    }

    /** Deletes what the journal says is removed, and what it has not named in time. */
    public void tidy(JournalId journal) {
        try {
            var kept = store.kept(journal); // listed first: what comes later is put later, and is not deleted
            if (!kept.isEmpty()) {
                var named = Files.named(entries(reader, journal));
                var now = clock.instant();
                kept.stream()
                        .filter(file -> isToGo(file, named, now))
                        .forEach(file -> store.delete(journal, file.hash(), file.since()));
            }
        } catch (JournalException later) {
            LOG.warn("Of {}, files that are to be deleted may still be there; it is tried again later", journal, later);
        }
    }

    static Stream<Entry<Event>> entries(JournalReader reader, JournalId journal) {
        return Pages.of(reader, journal, 0).map(EventCodec::decode);
    }

    static boolean isToGo(KeptFile file, Files named, Instant now) {
        if (named.keeps(file.hash())) {
            return false;
        }
        var removed = named.of(file.hash()).map(Files.Known::removed);
        return removed.filter(when -> !file.since().isAfter(when)).isPresent()
                || file.since().plus(UNNAMED).isBefore(now);
    }
}
