package org.ayni.command.shell;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.ayni.entry.Capacity;
import org.ayni.entry.Entry;
import org.ayni.entry.Hash;
import org.ayni.entry.Header;
import org.ayni.entry.RecordedBy;
import org.ayni.entry.StoredEntry;
import org.ayni.events.Event;
import org.ayni.events.value.Edtf;
import org.ayni.journal.Head;
import org.ayni.journal.codec.EventCodec;
import org.jspecify.annotations.Nullable;

/** Writes the events of a decision as entries that follow on the head of a journal. */
final class Scribe {

    /** How far a clock may be behind the last entry; within it, recording goes on with the time of that entry. */
    static final Duration TOLERATED = Duration.ofMinutes(5);

    /** An entry as it is stored, and as the fold takes it. */
    record Written(StoredEntry stored, Entry<Event> entry) {}

    private final InstantSource clock;
    private final UuidV7 ids;
    private final Supplier<byte[]> salts;

    /** @param salts gives {@link EventCodec#SALT_BYTES} fresh random bytes at each call */
    Scribe(InstantSource clock, UuidV7 ids, Supplier<byte[]> salts) {
        this.clock = clock;
        this.ids = ids;
        this.salts = salts;
    }

    /** The present as entries tell it: to the microsecond. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Random bits that nobody can foresee. */
    long chance() {
        return ByteBuffer.wrap(salts.get()).getLong();
    }

    static boolean tooFarBehind(Instant now, @Nullable Head head) {
        return head != null && now.isBefore(head.recorded().minus(TOLERATED));
    }

    List<Written> write(@Nullable Head head, Submission submission, List<Event> events, Instant now) {
        var recorded = head != null && head.recorded().isAfter(now) ? head.recorded() : now;
        var position = head == null ? 0 : head.position() + 1;
        var previous = head == null ? Hash.ZERO : head.hash();
        var written = new ArrayList<Written>(events.size());
        for (var event : events) {
            var entry = write(submission, event, position, previous, recorded);
            written.add(entry);
            position++;
            previous = entry.entry().hash();
        }
        return List.copyOf(written);
    }

    private Written write(Submission submission, Event event, long position, Hash previous, Instant recorded) {
        var encoded = EventCodec.encode(event, salts);
        var salt = salts.get();
        var header = new Header(
                submission.journal(),
                position,
                ids.at(recorded),
                encoded.type(),
                happened(submission.when(), recorded),
                recorded,
                by(submission),
                submission.channel(),
                submission.captured(),
                submission.readers(),
                Hash.sha256(salt, encoded.payload()),
                previous);
        var stored = StoredEntry.of(header, salt, encoded.payload(), encoded.texts());
        return new Written(stored, new Entry<>(header, stored.hash(), event));
    }

    /** An act of record happens on the day it is recorded. The day is UTC's: the two sides have no day in common. */
    private static Edtf happened(@Nullable Edtf told, Instant recorded) {
        return told != null ? told : Edtf.of(LocalDate.ofInstant(recorded, ZoneOffset.UTC));
    }

    /** Until there is a login, whoever acts for a side answers for it. */
    private static RecordedBy by(Submission submission) {
        var side = submission.acting().side();
        var capacity = side == null ? Capacity.PROGRAMME_OFFICE : Capacity.COORDINATOR;
        return new RecordedBy(submission.subject(), side, capacity, null);
    }
}
