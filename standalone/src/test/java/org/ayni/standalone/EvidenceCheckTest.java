package org.ayni.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ayni.entry.Audience;
import org.ayni.entry.Capacity;
import org.ayni.entry.Channel;
import org.ayni.entry.Hash;
import org.ayni.entry.Header;
import org.ayni.entry.JournalId;
import org.ayni.entry.RecordedBy;
import org.ayni.entry.StoredEntry;
import org.ayni.events.Event;
import org.ayni.events.EvidenceFact.EvidenceAdded;
import org.ayni.events.EvidenceFact.EvidenceRemoved;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Language;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.MediaType;
import org.ayni.events.value.Whose;
import org.ayni.evidence.folder.FolderEvidence;
import org.ayni.journal.Append;
import org.ayni.journal.CommandKey;
import org.ayni.journal.codec.EventCodec;
import org.ayni.journal.sqlite.SqliteJournals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A journal names two files, and a third that it says was removed. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EvidenceCheckTest {
    private static final JournalId JOURNAL = JournalId.parse("partnership/villa-ejemplo-musterhausen");
    private static final LocalizedText WORDS = LocalizedText.of(Language.GERMAN, "Teilnehmerliste");
    private static final List<byte[]> FILES =
            List.of("eins".getBytes(UTF_8), "zwei".getBytes(UTF_8), "drei".getBytes(UTF_8));

    @TempDir
    Path data;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void record() {
        try (var journals = SqliteJournals.open(data, () -> {})) {
            var folder = FolderEvidence.open(data, InstantSource.system());
            var previous = Hash.ZERO;
            for (var file = 0; file < FILES.size(); file++) {
                folder.put(JOURNAL, hash(file), new ByteArrayInputStream(FILES.get(file)));
                previous = append(journals, file, previous, added(hash(file)));
            }
            append(journals, FILES.size(), previous, new EvidenceRemoved(hash(2), Whose.BOTH, WORDS, null));
            folder.delete(JOURNAL, hash(2), Instant.MAX);
        }
    }

    @Test
    void where_every_file_is_as_it_was_there_is_nothing_to_say() {
        assertThat(check()).isZero();
        assertThat(out.toString(UTF_8)).isEqualTo("2 files are named and kept, 0 findings\n");
    }

    @Test
    void a_file_that_an_entry_names_and_that_is_gone_is_missing() throws IOException {
        Files.delete(file(0));

        assertThat(check()).isEqualTo(EvidenceCheck.FOUND);
        assertThat(out.toString(UTF_8)).contains("missing: " + data.relativize(file(0)) + ", named by entry 0\n");
    }

    @Test
    void a_file_whose_bytes_have_another_hash_is_altered() throws IOException {
        Files.writeString(file(1), "zwo");

        assertThat(check()).isEqualTo(EvidenceCheck.FOUND);
        assertThat(out.toString(UTF_8)).contains("altered: " + data.relativize(file(1)) + ", named by entry 1\n");
    }

    @Test
    void a_removed_file_that_came_back_with_a_backup_is_stray_and_so_is_what_is_nobodys() throws IOException {
        Files.write(file(2), FILES.get(2));
        Files.setLastModifiedTime(file(2), FileTime.from(Instant.EPOCH));
        Files.writeString(file(2).resolveSibling("notes.txt"), "?");
        Files.createDirectories(data.resolve("evidence/partnership/a-b"));
        Files.write(data.resolve("evidence/partnership/a-b/" + hash(0)), FILES.getFirst());

        assertThat(check()).isEqualTo(EvidenceCheck.FOUND);
        assertThat(out.toString(UTF_8).lines().filter(line -> line.startsWith("stray: ")))
                .hasSize(3)
                .anyMatch(line -> line.endsWith("/" + hash(2)))
                .anyMatch(line -> line.endsWith("notes.txt"))
                .anyMatch(line -> line.endsWith("a-b/" + hash(0)));
        assertThat(file(2)).as("it looks and deletes nothing").exists();
    }

    @Test
    void a_file_that_was_sent_and_may_still_be_named_is_not_stray() throws IOException {
        var sent = "vier".getBytes(UTF_8);
        var file = file(0).resolveSibling(Hash.sha256(sent).toString());
        Files.write(file, sent);
        assertThat(check()).isZero();

        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        assertThat(check()).isEqualTo(EvidenceCheck.FOUND);
    }

    @Test
    void what_is_in_use_or_no_record_at_all_is_not_checked() {
        try (var _ = SqliteJournals.open(data, () -> {})) {
            assertThat(check()).isEqualTo(EvidenceCheck.NOT_CHECKED);
        }
        assertThat(err.toString(UTF_8)).contains("in use");
        assertThat(run("check", "--data", data.resolve("none").toString())).isEqualTo(EvidenceCheck.NOT_CHECKED);
        assertThat(data.resolve("none")).doesNotExist();
        assertThat(run("mend")).isEqualTo(EvidenceCheck.NOT_CHECKED);
        assertThat(err.toString(UTF_8)).contains("./ayni evidence check [--data DIR]");
    }

    private int check() {
        return run("check", "--data", data.toString());
    }

    private int run(String... arguments) {
        return EvidenceCheck.run(
                List.of(arguments), Map.of(), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
    }

    private Path file(int number) {
        return data.resolve("evidence").resolve(FolderEvidence.name(JOURNAL, hash(number)));
    }

    private static Hash hash(int number) {
        return Hash.sha256(FILES.get(number));
    }

    private static EvidenceAdded added(Hash file) {
        return new EvidenceAdded(
                file, new MediaType("text/plain"), 4, Whose.BOTH, WORDS, List.of(), null, null, null, null, List.of());
    }

    private static Hash append(SqliteJournals journals, long position, Hash previous, Event event) {
        var salt = new byte[EventCodec.SALT_BYTES];
        var encoded = EventCodec.encode(event, () -> salt);
        var header = new Header(
                JOURNAL,
                position,
                new UUID(0x7000L, 0x8000_0000_0000_0000L + position),
                encoded.type(),
                Edtf.parse("2026"),
                Instant.now().truncatedTo(java.time.temporal.ChronoUnit.MICROS),
                new RecordedBy(new UUID(0x4000, 0x8000_0000_0000_0001L), null, Capacity.PROGRAMME_OFFICE, null),
                new Channel.Api(),
                null,
                Audience.PARTNERSHIP,
                Hash.sha256(salt, encoded.payload()),
                previous);
        var stored = StoredEntry.of(header, salt, encoded.payload(), encoded.texts());
        journals.writer()
                .append(new Append(
                        JOURNAL,
                        position - 1,
                        List.of(stored),
                        new CommandKey(new UUID(0x4000, 0x8000_0000_0000_0000L + position), Hash.ZERO)));
        return stored.hash();
    }
}
