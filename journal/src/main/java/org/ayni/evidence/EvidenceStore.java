package org.ayni.evidence;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import org.ayni.entry.Hash;
import org.ayni.entry.JournalId;

/**
 * Keeps files by journal and SHA-256. Safe for any number of threads, and made so that an object storage can be one: a file is
 * written once and whole, never moved, and only tidying lists them. A file that is not whole is never seen, whenever the
 * process dies.
 */
public interface EvidenceStore extends EvidenceFiles {

    /**
     * Keeps the bytes, and returns when they will outlast a power cut. Bytes that are there already are written anew, which
     * mends them and renews {@link EvidenceFile#since}. The stream is read to its end, not closed.
     *
     * @throws IllegalArgumentException when the bytes have another hash; what was there before stays
     * @throws org.ayni.journal.StoreFull when there is no room; what was there before stays
     * @throws org.ayni.journal.StoreUnavailable when it cannot be kept now; it may be tried again
     */
    void put(JournalId journal, Hash hash, InputStream content);

    /**
     * Deletes the file, if it was not put again after {@code since}, and returns when it will not come back. When it is not
     * there, nothing happens.
     *
     * @throws org.ayni.journal.StoreUnavailable when it may still be there
     */
    void delete(JournalId journal, Hash hash, Instant since);

    /** All files of a journal, in no order. */
    List<KeptFile> kept(JournalId journal);
}
