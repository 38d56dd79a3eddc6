package org.ayni.query.journals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ayni.entry.Audience;
import org.ayni.entry.Capacity;
import org.ayni.entry.Channel;
import org.ayni.entry.Entry;
import org.ayni.entry.Hash;
import org.ayni.entry.Header;
import org.ayni.entry.JournalId;
import org.ayni.entry.RecordedBy;
import org.ayni.entry.StoredEntry;
import org.ayni.events.Event;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.MunicipalityId;
import org.ayni.journal.codec.EventCodec;
import org.jspecify.annotations.Nullable;

/** One journal, written entry by entry, a minute after the other. */
public final class Journal {
    public static final Instant START = Instant.parse("2026-11-22T15:00:00.123456Z");
    private static final byte[] SALT = new byte[EventCodec.SALT_BYTES];

    private final JournalId id;
    private final boolean stored;
    private final List<Entry<Event>> entries = new ArrayList<>();
    private final List<StoredEntry> bytes = new ArrayList<>();
    private @Nullable MunicipalityId side;
    private Channel channel = new Channel.Api();
    private Audience audience = Audience.PARTNERSHIP;

    private Journal(JournalId id, boolean stored) {
        this.id = id;
        this.stored = stored;
    }

    /** A journal whose entries exist as bytes, too. */
    public static Journal of(String id) {
        return new Journal(JournalId.parse(id), true);
    }

    /** A journal of entries alone, with hashes that no verifier would take: for folds, by the hundred thousand. */
    public static Journal light(String id) {
        return new Journal(JournalId.parse(id), false);
    }

    public JournalId id() {
        return id;
    }

    /** From now on this side records; {@code null} is the programme office. */
    public Journal by(@Nullable String municipality) {
        side = municipality == null ? null : new MunicipalityId(municipality);
        return this;
    }

    /** From now on these may read what is recorded. */
    public Journal readBy(Audience readers) {
        audience = readers;
        return this;
    }

    public Journal through(Channel through) {
        channel = through;
        return this;
    }

    public Entry<Event> tell(String happened, Event event) {
        var position = entries.size();
        var header = new Header(
                id,
                position,
                new UUID(7, position),
                event.getClass().getAnnotation(org.ayni.events.EventName.class).value(),
                Edtf.parse(happened),
                START.plusSeconds(60L * position),
                new RecordedBy(
                        new UUID(1, 2), side, side == null ? Capacity.PROGRAMME_OFFICE : Capacity.COORDINATOR, null),
                channel,
                null,
                audience,
                Hash.ZERO,
                position == 0 ? Hash.ZERO : entries.getLast().hash());
        var entry = stored ? stored(header, event) : new Entry<>(header, light(position), event);
        entries.add(entry);
        return entry;
    }

    private Entry<Event> stored(Header unsealed, Event event) {
        var encoded = EventCodec.encode(event, SALT::clone);
        var header = new Header(
                unsealed.journal(),
                unsealed.position(),
                unsealed.id(),
                unsealed.type(),
                unsealed.happened(),
                unsealed.recorded(),
                unsealed.by(),
                unsealed.channel(),
                null,
                unsealed.audience(),
                Hash.sha256(SALT, encoded.payload()),
                unsealed.previous());
        var entry = StoredEntry.of(header, SALT, encoded.payload(), encoded.texts());
        bytes.add(entry);
        return EventCodec.decode(entry);
    }

    private static Hash light(long position) {
        return Hash.sha256(("entry " + position).getBytes(StandardCharsets.UTF_8));
    }

    public List<Entry<Event>> entries() {
        return List.copyOf(entries);
    }

    public List<Entry<Event>> upTo(long position) {
        return List.copyOf(entries.subList(0, (int) position + 1));
    }

    /** The stored bytes; none for a light journal. */
    public List<StoredEntry> stored() {
        return List.copyOf(bytes);
    }

    public int size() {
        return entries.size();
    }
}
