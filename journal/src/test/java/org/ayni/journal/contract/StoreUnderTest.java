package org.ayni.journal.contract;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.ayni.entry.JournalId;
import org.ayni.entry.StoredEntry;
import org.ayni.journal.Append;
import org.ayni.journal.Appended;
import org.ayni.journal.Head;
import org.ayni.journal.JournalReader;
import org.ayni.journal.JournalWriter;
import org.ayni.journal.Journals;
import org.jspecify.annotations.Nullable;

/** What a contract needs of the test class that implements it: a store, empty at the start of each test. */
public interface StoreUnderTest {

    Journals journals();

    /** Closes the store, if it is not closed, and opens it again. */
    void reopen();

    /** How long something may take that must happen. Nothing waits as long as it does happen. */
    default Duration patience() {
        return Duration.ofSeconds(20);
    }

    default JournalWriter writer() {
        return journals().writer();
    }

    default JournalReader reader() {
        return journals().reader();
    }

    default @Nullable Head headOf(JournalId journal) {
        return reader().head(journal).orElse(null);
    }

    /** Appends an entry after what is there now. */
    default Appended write(JournalId journal, String text) {
        return writer().append(Written.one(journal, headOf(journal), text));
    }

    /** All entries, page by page. */
    default List<StoredEntry> all(JournalId journal) {
        return allInPagesOf(1000, journal);
    }

    default List<StoredEntry> allInPagesOf(int max, JournalId journal) {
        var all = new ArrayList<StoredEntry>();
        var page = reader().read(journal, 0, max);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = reader().read(journal, all.size(), max);
        }
        return all;
    }

    default <T extends Throwable> T refusal(Class<T> type, Append append) {
        var refusal = catchThrowableOfType(type, () -> writer().append(append));
        if (refusal == null) {
            throw new AssertionError("expected %s, but it was appended".formatted(type.getSimpleName()));
        }
        return refusal;
    }
}
