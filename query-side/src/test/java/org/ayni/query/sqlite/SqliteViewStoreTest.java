package org.ayni.query.sqlite;

import java.nio.file.Path;
import java.time.InstantSource;
import org.ayni.query.view.ViewStore;
import org.ayni.query.view.ViewStoreContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class SqliteViewStoreTest extends ViewStoreContract {
    @TempDir
    Path directory;

    private ViewStore store;

    @BeforeEach
    void open() {
        store = SqliteViews.open(directory.resolve("views.db"), 3, InstantSource.system());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Override
    protected ViewStore store() {
        return store;
    }
}
