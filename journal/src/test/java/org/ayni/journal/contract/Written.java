package org.ayni.journal.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.ayni.entry.Audience;
import org.ayni.entry.Capacity;
import org.ayni.entry.Channel;
import org.ayni.entry.Hash;
import org.ayni.entry.Header;
import org.ayni.entry.JournalId;
import org.ayni.entry.RecordedBy;
import org.ayni.entry.StoredEntry;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.MunicipalityId;
import org.ayni.journal.Append;
import org.ayni.journal.CommandKey;
import org.ayni.journal.Head;
import org.jspecify.annotations.Nullable;

/** Entries for tests: sound ones, each with a free text, saying whatever the test wants. */
public final class Written {
    public static final JournalId CAJAMARCA = JournalId.parse("partnership/berlin-treptow-koepenick-cajamarca");
    public static final JournalId BONN = JournalId.parse("partnership/bonn-la-paz");
    public static final Instant START = Instant.parse("2026-11-22T15:00:00.123456Z");

    private static final HexFormat HEX = HexFormat.of();
    private static final byte[] SALT = HEX.parseHex("000102030405060708090a0b0c0d0e0f");
    private static final RecordedBy COORDINATOR =
            new RecordedBy(new UUID(1, 2), new MunicipalityId("cajamarca"), Capacity.COORDINATOR, null);

    private Written() {}

    /** A key like that of a command that is sent for the first time. */
    public static CommandKey key() {
        var id = UUID.randomUUID();
        return new CommandKey(id, Hash.sha256(id.toString().getBytes(UTF_8)));
    }

    /** An append of one entry. */
    public static Append one(JournalId journal, @Nullable Head head, String text) {
        return append(journal, head, key(), text);
    }

    /** An append of an entry for each text, recorded one microsecond after the other. */
    public static Append append(JournalId journal, @Nullable Head head, CommandKey key, String... texts) {
        var recorded = (head == null ? START : head.recorded()).plusNanos(1000);
        return append(journal, head, key, recorded, texts);
    }

    /** An append of an entry for each text, all recorded at the same instant. */
    public static Append append(
            JournalId journal, @Nullable Head head, CommandKey key, Instant recorded, String... texts) {
        var expected = head == null ? -1 : head.position();
        var entries = new ArrayList<StoredEntry>();
        var previous = head == null ? Hash.ZERO : head.hash();
        for (var text : texts) {
            var entry = entry(journal, expected + 1 + entries.size(), previous, recorded, text);
            previous = entry.hash();
            entries.add(entry);
        }
        return new Append(journal, expected, List.copyOf(entries), key);
    }

    /** @param text of letters, digits and spaces */
    public static StoredEntry entry(JournalId journal, long position, Hash previous, Instant recorded, String text) {
        var digest = Hash.sha256(SALT, text.getBytes(UTF_8));
        var payload = "{\"title\":{\"language\":\"es\",\"text\":\"text:%s\"}}"
                .formatted(digest)
                .getBytes(UTF_8);
        var texts = "{\"%s\":{\"salt\":\"%s\",\"text\":\"%s\"}}"
                .formatted(digest, HEX.formatHex(SALT), text)
                .getBytes(UTF_8);
        var header = new Header(
                journal,
                position,
                new UUID(position, text.hashCode()),
                "partnership.activity-recorded.v1",
                Edtf.parse("2019-02"),
                recorded,
                COORDINATOR,
                new Channel.Api(),
                null,
                Audience.PARTNERSHIP,
                Hash.sha256(SALT, payload),
                previous);
        return StoredEntry.of(header, SALT, payload, texts);
    }
}
