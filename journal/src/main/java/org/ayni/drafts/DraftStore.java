package org.ayni.drafts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ayni.entry.JournalId;

/**
 * Keeps drafts by journal and id. Safe for any number of threads.
 *
 * <p>All methods throw {@link org.ayni.journal.StoreUnavailable} when the store cannot be asked.
 */
public interface DraftStore {

    /**
     * Keeps the draft in place of the one with the same journal and id, and returns when it will outlast a power cut.
     *
     * @throws org.ayni.journal.StoreFull when there is no room; what was there before stays
     */
    void put(Draft draft);

    Optional<Draft> draft(JournalId journal, UUID id);

    /** Deletes it, and returns when it will not come back. When it is not there, nothing happens. */
    void delete(JournalId journal, UUID id);

    /** All drafts of a journal, in no order. */
    List<Draft> of(JournalId journal);

    /** All that are held, over all journals, in no order. */
    List<Draft> held();
}
