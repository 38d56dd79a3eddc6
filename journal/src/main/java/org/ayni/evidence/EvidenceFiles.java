package org.ayni.evidence;

import java.util.Optional;
import org.ayni.entry.Hash;
import org.ayni.entry.JournalId;

/** Reads files. Each journal has its own, so that what is removed in one partnership is not taken from another. */
public interface EvidenceFiles {

    /**
     * The file with this SHA-256; empty when the journal has none. Whoever asks closes it.
     *
     * @throws org.ayni.journal.StoreUnavailable when the store cannot be asked
     */
    Optional<EvidenceFile> open(JournalId journal, Hash hash);
}
