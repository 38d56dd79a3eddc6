package org.ayni.query.view;

class MemoryViewStoreTest extends ViewStoreContract {
    private final ViewStore store = new MemoryViewStore();

    @Override
    protected ViewStore store() {
        return store;
    }
}
