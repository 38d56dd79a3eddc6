package org.ayni.journal.sqlite;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Supplier;
import org.ayni.entry.JournalId;
import org.ayni.entry.StoredEntry;
import org.ayni.journal.Head;
import org.ayni.journal.Integrity;
import org.ayni.journal.IntegrityBroken;
import org.ayni.journal.JournalReader;
import org.ayni.journal.RecordedCommand;
import org.ayni.journal.StoreUnusable;
import org.ayni.journal.StoredLine;
import org.jspecify.annotations.Nullable;

/** Reads what the heads in memory say is there; a question about the end of a journal therefore costs no access to the file. */
final class Reader implements JournalReader {
    private static final int PAGE_ENTRIES = 1000;

    private final Heads heads;
    private final ReadPool pool;
    private final Damages damages;

    Reader(Heads heads, ReadPool pool, Damages damages) {
        this.heads = heads;
        this.pool = pool;
        this.damages = damages;
    }

    @Override
    public Optional<Head> head(JournalId journal) {
        return Optional.ofNullable(heads.get(journal)).map(Known::head);
    }

    @Override
    public List<StoredEntry> read(JournalId journal, long from, int max) {
        checkPage(from, max);
        var known = heads.get(journal);
        if (known == null || from > known.head().position()) {
            return List.of();
        }
        var to = Math.min(known.head().position(), from + Math.min(max, PAGE_ENTRIES) - 1);
        return noting(() -> {
            var page = pool.read(connection -> connection.entries().page(known.number(), journal, from, to));
            Integrity.check(journal, from, page);
            checkHead(known.head(), from + page.size() - 1, page.getLast());
            return List.copyOf(page);
        });
    }

    /** Damage that one reader meets concerns everybody. */
    private <T extends @Nullable Object> T noting(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IntegrityBroken damage) {
            damages.note(damage);
            throw damage;
        } catch (StoreUnusable damage) {
            damages.note(damage);
            throw damage;
        }
    }

    @Override
    public List<StoredLine> lines(JournalId journal, long from, long to, int max) {
        checkPage(from, max);
        var known = heads.get(journal);
        if (known == null || from > Math.min(to, known.head().position())) {
            return List.of();
        }
        var last = Math.min(to, known.head().position());
        return noting(() -> pool.read(
                connection -> connection.entries().lines(known.number(), from, last, Math.min(max, PAGE_ENTRIES))));
    }

    private static void checkPage(long from, int max) {
        if (from < 0 || max < 1) {
            throw new IllegalArgumentException(
                    "a page begins at 0 or later and holds 1 or more, not %d and %d".formatted(from, max));
        }
    }

    private static void checkHead(Head head, long position, StoredEntry last) {
        if (position == head.position() && !last.hash().equals(head.hash())) {
            throw new IntegrityBroken(
                    head.journal(),
                    position,
                    "the last hash",
                    head.hash().toString(),
                    last.hash().toString());
        }
    }

    @Override
    public Optional<RecordedCommand> command(JournalId journal, UUID id) {
        var known = heads.get(journal);
        return known == null
                ? Optional.empty()
                : Optional.ofNullable(noting(
                        () -> pool.read(connection -> connection.commands().find(known.number(), journal, id))));
    }

    @Override
    public List<Head> heads(@Nullable JournalId after, int max) {
        if (max < 1) {
            throw new IllegalArgumentException("a page holds 1 or more, not " + max);
        }
        return heads.page(after, max);
    }

    @Override
    public OptionalLong positionAt(JournalId journal, Instant instant) {
        var known = heads.get(journal);
        if (known == null) {
            return OptionalLong.empty();
        }
        if (!known.head().recorded().isAfter(instant)) {
            return OptionalLong.of(known.head().position());
        }
        return noting(() -> pool.read(connection -> search(connection.entries(), journal, known, instant)));
    }

    /** What was recorded never goes back in time along a journal, so halving finds it, with a read transaction for each step. */
    private static OptionalLong search(Entries entries, JournalId journal, Known known, Instant instant)
            throws SQLException {
        var low = 0L;
        var high = known.head().position();
        while (low < high) {
            var middle = low + (high - low) / 2;
            var entry = entries.page(known.number(), journal, middle, middle).getFirst();
            Integrity.check(journal, middle, entry);
            if (entry.parsedHeader().recorded().isAfter(instant)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low == 0 ? OptionalLong.empty() : OptionalLong.of(low - 1);
    }
}
