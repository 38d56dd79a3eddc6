package org.ayni.drafts.contract;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ayni.drafts.Draft;
import org.ayni.drafts.DraftStore;
import org.ayni.entry.JournalId;

/** Takes every draft, and has none. Not run by itself: every test of it must fail. */
class StoreThatDoesNothing implements DraftStoreContract, DraftStore {

    @Override
    public DraftStore store() {
        return this;
    }

    @Override
    public void reopen() {}

    @Override
    public void put(Draft draft) {}

    @Override
    public void delete(JournalId journal, UUID id) {}

    @Override
    public Optional<Draft> draft(JournalId journal, UUID id) {
        return Optional.empty();
    }

    @Override
    public List<Draft> of(JournalId journal) {
        return List.of();
    }

    @Override
    public List<Draft> held() {
        return List.of();
    }
}
