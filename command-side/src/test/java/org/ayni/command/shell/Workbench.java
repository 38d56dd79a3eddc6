package org.ayni.command.shell;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.ayni.command.Acting;
import org.ayni.command.Command;
import org.ayni.entry.Audience;
import org.ayni.entry.Channel;
import org.ayni.entry.Hash;
import org.ayni.entry.JournalId;
import org.ayni.entry.StoredEntry;
import org.ayni.entry.Verdict;
import org.ayni.entry.Verifier;
import org.ayni.events.value.Edtf;
import org.ayni.journal.CommandKey;
import org.ayni.journal.JournalReader;
import org.ayni.journal.JournalWriter;
import org.ayni.journal.codec.EventCodec;
import org.ayni.journal.sqlite.SqliteJournals;
import org.jspecify.annotations.Nullable;

/** Shells on a real store, with a clock that stands until a test moves it. */
final class Workbench implements AutoCloseable {

    static final UUID SOMEBODY = new UUID(0x4000, 0x8000_0000_0000_0001L);

    final SqliteJournals journals;
    Instant now = Instant.parse("2026-11-22T15:00:00Z");

    private final List<CommandShell> shells = new ArrayList<>();
    private final RandomGenerator random = new Random(7);

    Workbench(Path directory) {
        journals = SqliteJournals.open(directory, () -> {});
    }

    CommandShell shell() {
        return shell(100, journals.writer());
    }

    CommandShell shell(int journalsInMemory, JournalWriter writer) {
        return shell(journalsInMemory, journals.reader(), writer);
    }

    CommandShell shell(int journalsInMemory, JournalReader reader, JournalWriter writer) {
        var shell = new CommandShell(
                reader,
                writer,
                (_, _) -> Optional.empty(),
                journalsInMemory,
                (InstantSource) () -> now,
                new UuidV7(random),
                this::salt);
        shells.add(shell);
        return shell;
    }

    private synchronized byte[] salt() {
        var salt = new byte[EventCodec.SALT_BYTES];
        random.nextBytes(salt);
        return salt;
    }

    List<StoredEntry> entries(JournalId journal) {
        return Pages.of(journals.reader(), journal, 0).toList();
    }

    /** What the verifier, which knows nothing of shells and stores, says of the journal as it would be exported. */
    Verdict verdict(JournalId journal) throws IOException {
        var file = new ByteArrayOutputStream();
        entries(journal).forEach(entry -> file.writeBytes(entry.line()));
        return Verifier.verify(new ByteArrayInputStream(file.toByteArray()));
    }

    @Override
    public void close() {
        shells.forEach(CommandShell::close);
        journals.close();
    }

    /** A command of somebody who acts for the office, with a key of its own. */
    static Submission sent(JournalId journal, Command command) {
        return sent(UUID.randomUUID(), journal, command, null);
    }

    static Submission sent(UUID key, JournalId journal, Command command, @Nullable Long expected) {
        var digest = Hash.sha256(command.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return new Submission(
                new CommandKey(key, digest),
                journal,
                command,
                Acting.OFFICE,
                SOMEBODY,
                command.tells() ? Edtf.parse("2019-02") : null,
                Audience.PROGRAMME,
                new Channel.Api(),
                null,
                expected);
    }
}
