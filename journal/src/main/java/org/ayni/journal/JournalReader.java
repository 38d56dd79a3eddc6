package org.ayni.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.ayni.entry.JournalId;
import org.ayni.entry.StoredEntry;
import org.jspecify.annotations.Nullable;

/**
 * Reads journals: only what is on disk, and everything that was answered with success before the call. Safe for any
 * number of threads, virtual ones too. Every entry that {@link #read} gives out has been checked against its hashes; {@link IntegrityBroken}
 * says where one does not match, and nothing of that page is given out. {@link StoreUnavailable} may come from any method.
 */
public interface JournalReader {

    /** The last entry of a journal; empty for a journal that has none. */
    Optional<Head> head(JournalId journal);

    /**
     * A page of entries in order, from position {@code from} on. An empty page means that nothing stands there yet. A page
     * shorter than {@code max} means nothing: a store also bounds pages by bytes and by time, but not below one entry.
     *
     * @throws IllegalArgumentException when {@code from} is negative or {@code max} is below 1
     */
    List<StoredEntry> read(JournalId journal, long from, int max);

    /** One entry, for those who cite it. */
    default Optional<StoredEntry> entry(JournalId journal, long position) {
        return read(journal, position, 1).stream().findFirst();
    }

    /**
     * A page of what is stored at positions {@code from} to {@code to}, as it stands and unchecked, for those who judge for
     * themselves: evidence must be had also when it is damaged. What is missing is left out. Empty only when nothing stands there.
     *
     * @throws IllegalArgumentException when {@code from} is negative or {@code max} is below 1
     */
    List<StoredLine> lines(JournalId journal, long from, long to, int max);

    /** What a command of this journal led to; empty when none with this id was recorded. */
    Optional<RecordedCommand> command(JournalId journal, UUID id);

    /**
     * A page of the heads of all journals, ordered by the journals' names, beginning after {@code after}.
     *
     * @param after the last journal of the page before; {@code null} for the first page
     * @throws IllegalArgumentException when {@code max} is below 1
     */
    List<Head> heads(@Nullable JournalId after, int max);

    /** The last position that had been recorded at {@code instant}, entries of that very instant included. */
    OptionalLong positionAt(JournalId journal, Instant instant);
}
