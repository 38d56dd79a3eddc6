package org.ayni.query.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.ayni.entry.Entry;
import org.ayni.events.Event;
import org.ayni.query.journals.RandomJournals;
import org.ayni.query.timeline.TimelineFold;
import org.ayni.query.view.CrashingStore;
import org.ayni.query.view.CrashingStore.Crash;
import org.ayni.query.view.MemoryViewStore;
import org.ayni.query.view.Projections;
import org.ayni.query.view.Row;
import org.ayni.query.view.ViewStore;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TornBatchTest {
    private static final int ENTRIES = 40;
    private static final int BATCH = 7;
    private static final int WRITES = 2 * ((ENTRIES + BATCH - 1) / BATCH);

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(longs = {1, 22})
    void a_crash_before_any_write_shows_a_whole_batch_or_none_and_going_on_gives_the_same_rows(long seed) {
        var journal = RandomJournals.partnership(RandomJournals.PARTNERSHIP, ENTRIES, seed)
                .entries();
        for (var crash = 0; crash <= WRITES; crash++) {
            var file = directory.resolve("views-%d-%d.db".formatted(seed, crash));
            try (var store = open(file)) {
                fold(new CrashingStore(store, crash), journal);
            } catch (Crash expected) {
                // the process is gone; what it had written is what the file has
            }
            try (var store = open(file)) {
                var seen = Projections.rows(new TimelineFold(), store)
                        .head(id(journal))
                        .position();
                assertThat((seen + 1) % BATCH == 0 || seen == ENTRIES - 1).isTrue();
                assertThat(rows(store, journal, seen)).isEqualTo(inOrder(journal, seen));

                fold(store, journal);
                assertThat(rows(store, journal, ENTRIES)).isEqualTo(inOrder(journal, ENTRIES));
            }
        }
    }

    private static void fold(ViewStore store, List<Entry<Event>> journal) {
        var projection = Projections.rows(new TimelineFold(), store);
        for (var from = 0; from < journal.size(); from += BATCH) {
            projection.apply(id(journal), journal.subList(from, Math.min(journal.size(), from + BATCH)));
        }
    }

    private static Map<String, Row> inOrder(List<Entry<Event>> journal, long upTo) {
        var store = new MemoryViewStore();
        if (upTo >= 0) {
            fold(store, journal.subList(0, (int) Math.min(journal.size(), upTo + 1)));
        }
        return rows(store, journal, upTo);
    }

    private static Map<String, Row> rows(ViewStore store, List<Entry<Event>> journal, long at) {
        var keys = new java.util.TreeSet<String>();
        for (var version : store.changes(TimelineFold.KEY, id(journal), 0, at)) {
            keys.add(version.row().key());
        }
        return store.visible(TimelineFold.KEY, id(journal), at, keys);
    }

    private static org.ayni.entry.JournalId id(List<Entry<Event>> journal) {
        return journal.getFirst().header().journal();
    }

    private static ViewStore open(Path file) {
        return SqliteViews.open(file, 1, InstantSource.system());
    }
}
