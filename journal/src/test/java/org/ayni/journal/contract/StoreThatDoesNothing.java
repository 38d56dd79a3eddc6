package org.ayni.journal.contract;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.ayni.entry.JournalId;
import org.ayni.entry.StoredEntry;
import org.ayni.journal.Appended;
import org.ayni.journal.Commits;
import org.ayni.journal.Head;
import org.ayni.journal.JournalReader;
import org.ayni.journal.JournalWriter;
import org.ayni.journal.Journals;
import org.ayni.journal.RecordedCommand;
import org.ayni.journal.Soundness;
import org.ayni.journal.StoredLine;
import org.jspecify.annotations.Nullable;

/** Answers every append with success, and has nothing to show. Not run by itself: every test of it must fail. */
class StoreThatDoesNothing implements JournalContract, Journals, JournalReader {

    @Override
    public Journals journals() {
        return this;
    }

    @Override
    public void reopen() {}

    @Override
    public Duration patience() {
        return Duration.ofMillis(50);
    }

    @Override
    public JournalWriter writer() {
        return append -> new Appended(append.expectedHead() + 1, append.head());
    }

    @Override
    public JournalReader reader() {
        return this;
    }

    @Override
    public Commits commits() {
        return _ -> () -> {};
    }

    @Override
    public Soundness soundness() {
        return new Soundness(0, 0, List.of());
    }

    @Override
    public void close() {}

    @Override
    public Optional<Head> head(JournalId journal) {
        return Optional.empty();
    }

    @Override
    public List<StoredEntry> read(JournalId journal, long from, int max) {
        return List.of();
    }

    @Override
    public List<StoredLine> lines(JournalId journal, long from, long to, int max) {
        return List.of();
    }

    @Override
    public Optional<RecordedCommand> command(JournalId journal, UUID id) {
        return Optional.empty();
    }

    @Override
    public List<Head> heads(@Nullable JournalId after, int max) {
        return List.of();
    }

    @Override
    public OptionalLong positionAt(JournalId journal, Instant instant) {
        return OptionalLong.empty();
    }
}
