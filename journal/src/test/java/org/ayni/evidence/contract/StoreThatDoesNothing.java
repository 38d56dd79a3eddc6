package org.ayni.evidence.contract;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ayni.entry.Hash;
import org.ayni.entry.JournalId;
import org.ayni.evidence.EvidenceFile;
import org.ayni.evidence.EvidenceStore;
import org.ayni.evidence.KeptFile;

/** Takes every file, and has none. Not run by itself: every test of it must fail. */
class StoreThatDoesNothing implements EvidenceStoreContract, EvidenceStore {

    @Override
    public EvidenceStore store() {
        return this;
    }

    @Override
    public void reopen() {}

    @Override
    public void clock(Instant now) {}

    @Override
    public void put(JournalId journal, Hash hash, InputStream content) {}

    @Override
    public void delete(JournalId journal, Hash hash, Instant since) {}

    @Override
    public List<KeptFile> kept(JournalId journal) {
        return List.of();
    }

    @Override
    public Optional<EvidenceFile> open(JournalId journal, Hash hash) {
        return Optional.empty();
    }
}
