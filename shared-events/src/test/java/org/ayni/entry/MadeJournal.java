package org.ayni.entry;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.MunicipalityId;

/** A journal made for a test, the same for the same seed. */
final class MadeJournal {
    static final JournalId JOURNAL = JournalId.parse("partnership/cajamarca-treptow");

    private static final List<Audience> AUDIENCES = List.of(Audience.values());
    private static final String[] WORDS = {
        "Besuch", "Gespräch", "taller", "cooperación", "niñez", "e saúde", "\\\"Solidaridad\\\"", "línea\\nnueva", "🤝"
    };

    private final Random random;
    private final List<StoredEntry> entries = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-22T15:00:00.123456Z");

    private MadeJournal(long seed) {
        random = new Random(seed);
    }

    static List<StoredEntry> entries(long seed, int count) {
        var journal = new MadeJournal(seed);
        for (var i = 0; i < count; i++) {
            journal.add();
        }
        return journal.entries;
    }

    static List<byte[]> lines(long seed, int count) {
        return new ArrayList<>(
                entries(seed, count).stream().map(StoredEntry::line).toList());
    }

    static byte[] join(List<byte[]> lines) {
        var all = new ByteArrayOutputStream();
        lines.forEach(all::writeBytes);
        return all.toByteArray();
    }

    static Verdict verify(List<byte[]> lines) {
        return verify(join(lines));
    }

    static Verdict verify(byte[] file) {
        return verify(file, null);
    }

    static Verdict verify(byte[] file, Hash head) {
        try {
            return Verifier.verify(new ByteArrayInputStream(file), head, Notices.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hashes the payload and the header of an entry anew, as somebody would who can write the whole file. */
    static byte[] forged(StoredEntry entry, UnaryOperator<String> header, byte[] payload, byte[] texts) {
        var hashed = new String(entry.header(), UTF_8)
                .replaceFirst(
                        "(?<=\"payload\":\")[0-9a-f]{64}",
                        Hash.sha256(entry.salt(), payload).toString());
        var forged = header.apply(hashed).getBytes(UTF_8);
        return new StoredEntry(forged, Hash.sha256(forged), entry.salt(), payload, texts).line();
    }

    static byte[] forgedHeader(StoredEntry entry, UnaryOperator<String> header) {
        return forged(entry, header, entry.payload(), entry.texts());
    }

    private void add() {
        var texts = new ArrayList<String>();
        var named = new ArrayList<String>();
        for (var i = random.nextInt(3); i >= 0; i--) {
            var salt = bytes(16);
            var text = random.ints(1 + random.nextInt(4), 0, WORDS.length)
                    .mapToObj(word -> WORDS[word])
                    .collect(Collectors.joining(" "));
            var digest = Hash.sha256(salt, text.getBytes(UTF_8));
            named.add("\"text:" + digest + "\"");
            texts.add("\"%s\":{\"salt\":\"%s\",\"text\":\"%s\"}"
                    .formatted(digest, HexFormat.of().formatHex(salt), text));
        }
        var payload = "{\"n\":%d,\"w\":%s}"
                .formatted(random.nextInt(-9, 99), named)
                .replace(" ", "")
                .getBytes(UTF_8);
        var salt = bytes(16);
        now = now.plusNanos(random.nextInt(3) * 1_000_000L);
        var previous = entries.isEmpty() ? Hash.ZERO : entries.getLast().hash();
        var header = new Header(
                JOURNAL,
                entries.size(),
                new UUID(random.nextLong(), random.nextLong()),
                "partnership.noted.v1",
                Edtf.parse("2019-02"),
                now,
                by(),
                channel(),
                random.nextInt(4) == 0 ? now.minusSeconds(9) : null,
                AUDIENCES.get(random.nextInt(AUDIENCES.size())),
                Hash.sha256(salt, payload),
                previous);
        entries.add(StoredEntry.of(header, salt, payload, texts(texts).getBytes(UTF_8)));
    }

    private static String texts(List<String> texts) {
        return texts.stream().collect(Collectors.joining(",", "{", "}"));
    }

    private RecordedBy by() {
        var subject = new UUID(random.nextLong(), random.nextLong());
        return random.nextInt(4) == 0
                ? new RecordedBy(subject, null, Capacity.PROGRAMME_OFFICE, null)
                : new RecordedBy(
                        subject,
                        new MunicipalityId("treptow"),
                        random.nextBoolean() ? Capacity.COORDINATOR : Capacity.RECORDER,
                        random.nextBoolean() ? "school-12" : null);
    }

    private Channel channel() {
        return switch (random.nextInt(4)) {
            case 0 -> new Channel.Import("chronik \"1998\".csv", new Hash(bytes(32)), "Zeile/7ü", new Hash(bytes(32)));
            case 1 -> new Channel.Api();
            default -> new Channel.App();
        };
    }

    private byte[] bytes(int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
