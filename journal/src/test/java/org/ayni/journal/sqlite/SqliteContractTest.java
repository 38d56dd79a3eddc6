package org.ayni.journal.sqlite;

import java.nio.file.Path;
import org.ayni.journal.Journals;
import org.ayni.journal.contract.JournalContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SqliteContractTest implements JournalContract {
    @TempDir
    Path directory;

    private Journals journals;

    @BeforeEach
    void open() {
        journals = SqliteJournals.open(directory, () -> {
            throw new AssertionError("the store gave up");
        });
    }

    @Override
    public Journals journals() {
        return journals;
    }

    @Override
    public void reopen() {
        journals.close();
        open();
    }

    @AfterEach
    void close() {
        journals.close();
    }
}
