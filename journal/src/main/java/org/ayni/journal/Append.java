package org.ayni.journal;

import java.time.Instant;
import java.util.List;
import org.ayni.entry.Hash;
import org.ayni.entry.Header;
import org.ayni.entry.JournalId;
import org.ayni.entry.StoredEntry;
import org.jspecify.annotations.Nullable;

/**
 * Entries that one command led to: they are recorded all or not at all. That they are sound and hang together is checked
 * here, on the thread of whoever made them; whether they follow on the journal is for the store to see.
 */
public final class Append {
    /** Far above what one command leads to, far below what a store takes in one transaction. */
    public static final int MAX_ENTRIES = 1000;

    public static final int MAX_BYTES = 8 << 20;

    private final JournalId journal;
    private final long expectedHead;
    private final List<StoredEntry> entries;
    private final CommandKey command;
    private final Header first;
    private final Head head;
    private final int bytes;

    /**
     * @param expectedHead the position of the last entry of the journal; -1 for a new one
     * @throws IllegalArgumentException unless there are 1 to {@link #MAX_ENTRIES} entries of {@link #MAX_BYTES} at most in
     *     all, of this journal, at the positions after {@code expectedHead}, each sound in itself, linked to the one before
     *     and recorded no earlier
     */
    public Append(JournalId journal, long expectedHead, List<StoredEntry> entries, CommandKey command) {
        if (entries.isEmpty() || entries.size() > MAX_ENTRIES) {
            throw refused(journal, "1 to %d entries".formatted(MAX_ENTRIES), entries.size());
        }
        this.journal = journal;
        this.expectedHead = expectedHead;
        this.entries = List.copyOf(entries);
        this.command = command;
        this.bytes = entries.stream().mapToInt(Append::size).sum();
        if (bytes > MAX_BYTES) {
            throw refused(journal, "at most %d bytes".formatted(MAX_BYTES), bytes);
        }
        checkIntegrity();
        this.first = entries.getFirst().parsedHeader();
        this.head = new Head(journal, lastPosition(), entries.getLast().hash(), lastRecorded());
    }

    private void checkIntegrity() {
        try {
            Integrity.check(journal, expectedHead + 1, entries);
        } catch (IntegrityBroken unsound) {
            throw new IllegalArgumentException("these entries cannot be appended to " + journal, unsound);
        }
    }

    private long lastPosition() {
        return expectedHead + entries.size();
    }

    private Instant lastRecorded() {
        var recorded = first.recorded();
        for (var entry : entries.subList(1, entries.size())) {
            var next = entry.parsedHeader().recorded();
            if (next.isBefore(recorded)) {
                throw refused(journal, "entries in the order of their recording", next + " after " + recorded);
            }
            recorded = next;
        }
        return recorded;
    }

    private static int size(StoredEntry entry) {
        return entry.header().length + entry.salt().length + entry.payload().length + entry.texts().length;
    }

    private static IllegalArgumentException refused(JournalId journal, String expected, Object found) {
        return new IllegalArgumentException("an append to %s has %s, not %s".formatted(journal, expected, found));
    }

    public JournalId journal() {
        return journal;
    }

    /** The position the entries follow on; -1 for the beginning. */
    public long expectedHead() {
        return expectedHead;
    }

    /** The hash the entries follow on; {@link Hash#ZERO} for the beginning. */
    public Hash expectedHash() {
        return first.previous();
    }

    public List<StoredEntry> entries() {
        return entries;
    }

    public CommandKey command() {
        return command;
    }

    /** When the first entry was recorded. */
    public Instant recorded() {
        return first.recorded();
    }

    /** The head of the journal once these entries are recorded. */
    public Head head() {
        return head;
    }

    /** What the entries weigh, about. */
    public int bytes() {
        return bytes;
    }

    /** Whether the entries continue a journal with this head, by position and by hash; {@code null} is a journal without entries. */
    public boolean follows(@Nullable Head current) {
        return current == null
                ? expectedHead == -1
                : expectedHead == current.position() && expectedHash().equals(current.hash());
    }
}
