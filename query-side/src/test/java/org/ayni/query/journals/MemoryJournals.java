package org.ayni.query.journals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.ayni.entry.JournalId;
import org.ayni.entry.StoredEntry;
import org.ayni.journal.Commits;
import org.ayni.journal.Head;
import org.ayni.journal.JournalReader;
import org.ayni.journal.RecordedCommand;
import org.ayni.journal.StoredLine;
import org.jspecify.annotations.Nullable;

/** Journals in memory, for reading; what is added is there at once. */
public final class MemoryJournals implements JournalReader, Commits {
    private final Map<String, List<StoredEntry>> journals = new ConcurrentSkipListMap<>();
    private final List<Consumer<Moved>> subscribers = new CopyOnWriteArrayList<>();

    /** Holds what the journal has now. Subscribers are told. */
    public MemoryJournals hold(Journal journal) {
        return hold(journal, journal.size() - 1L);
    }

    /** Holds what the journal has up to a position. */
    public MemoryJournals hold(Journal journal, long upTo) {
        journals.put(
                journal.id().toString(),
                new CopyOnWriteArrayList<>(journal.stored().subList(0, (int) upTo + 1)));
        subscribers.forEach(subscriber -> subscriber.accept(new Moved(journal.id(), upTo)));
        return this;
    }

    /** As after somebody has brought back an old backup: the journal is gone. */
    public void lose(JournalId journal) {
        journals.remove(journal.toString());
    }

    @Override
    public Optional<Head> head(JournalId journal) {
        var entries = entries(journal);
        return entries.isEmpty() ? Optional.empty() : Optional.of(head(journal, entries));
    }

    @Override
    public List<StoredEntry> read(JournalId journal, long from, int max) {
        var entries = entries(journal);
        return from >= entries.size()
                ? List.of()
                : List.copyOf(entries.subList((int) from, (int) Math.min(entries.size(), from + max)));
    }

    @Override
    public List<StoredLine> lines(JournalId journal, long from, long to, int max) {
        return read(journal, from, (int) Math.min(max, to - from + 1)).stream()
                .map(entry -> new StoredLine(entry.parsedHeader().position(), entry.line()))
                .toList();
    }

    @Override
    public Optional<RecordedCommand> command(JournalId journal, UUID id) {
        return Optional.empty();
    }

    @Override
    public List<Head> heads(@Nullable JournalId after, int max) {
        return journals.entrySet().stream()
                .filter(journal -> after == null || journal.getKey().compareTo(after.toString()) > 0)
                .limit(max)
                .map(journal -> head(JournalId.parse(journal.getKey()), journal.getValue()))
                .toList();
    }

    @Override
    public OptionalLong positionAt(JournalId journal, Instant instant) {
        return new ArrayList<>(entries(journal))
                .stream()
                        .map(StoredEntry::parsedHeader)
                        .filter(header -> !header.recorded().isAfter(instant))
                        .mapToLong(header -> header.position())
                        .max();
    }

    @Override
    public Subscription subscribe(Consumer<Moved> subscriber) {
        subscribers.add(subscriber);
        return () -> subscribers.remove(subscriber);
    }

    private List<StoredEntry> entries(JournalId journal) {
        return journals.getOrDefault(journal.toString(), List.of());
    }

    private static Head head(JournalId journal, Collection<StoredEntry> entries) {
        var last = List.copyOf(entries).getLast();
        var header = last.parsedHeader();
        return new Head(journal, header.position(), last.hash(), header.recorded());
    }
}
