package org.ayni.query.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.ayni.entry.JournalId;
import org.ayni.query.journals.Journal;
import org.ayni.query.journals.RandomJournals;
import org.ayni.query.timeline.TimelineFold;
import org.ayni.query.view.MemoryViewStore;
import org.ayni.query.view.Projections;
import org.ayni.query.view.RowQuery;
import org.ayni.query.view.ViewStore;

/** Whatever is asked of rows, SQLite answers as the simple store does. */
class SameAnswersPropertyTest {
    private static final TimelineFold FOLD = new TimelineFold();
    private static final int ENTRIES = 120;

    private static Path file;
    private static ViewStore store;
    private static MemoryViewStore simple;
    private static JournalId journal;

    @BeforeContainer
    static void fold() throws IOException {
        file = Files.createTempDirectory("views").resolve("views.db");
        store = SqliteViews.open(file, 1, InstantSource.system());
        simple = new MemoryViewStore();
        Journal written = RandomJournals.partnership(RandomJournals.PARTNERSHIP, ENTRIES, 42);
        journal = written.id();
        Projections.rows(FOLD, store).apply(journal, written.entries());
        Projections.rows(FOLD, simple).apply(journal, written.entries());
    }

    @AfterContainer
    static void close() throws IOException {
        store.close();
        try (var files = Files.list(file.getParent())) {
            for (var one : files.toList()) {
                Files.delete(one);
            }
        }
        Files.delete(file.getParent());
    }

    @Property(tries = 2_000)
    void about_any_rows(@ForAll("positions") long at, @ForAll("queries") RowQuery query) {
        assertThat(store.find(FOLD.key(), journal, at, query)).isEqualTo(simple.find(FOLD.key(), journal, at, query));
    }

    @Property(tries = 500)
    void about_any_changes(@ForAll("positions") long from, @ForAll("positions") long to) {
        assertThat(store.changes(FOLD.key(), journal, from, to))
                .isEqualTo(simple.changes(FOLD.key(), journal, from, to));
    }

    @Provide
    Arbitrary<Long> positions() {
        return Arbitraries.longs().between(0, ENTRIES + 5);
    }

    @Provide
    Arbitrary<RowQuery> queries() {
        var tags = Arbitraries.of(
                "world",
                "entry",
                "fact",
                "kind:delegation",
                "kind:correction",
                "sdg:12",
                "sdg:5",
                "actor:actor-0",
                "side:both");
        var groups = tags.set().ofMinSize(1).ofMaxSize(3).list().ofMaxSize(2);
        var days = Arbitraries.of("1992-06-01", "2013-04-15", "2019-10-01", "2021-05-01")
                .injectNull(0.5);
        var places =
                Arbitraries.of("0 1998", "0 2013-04-01", "0 2020-12-01", "1 ").injectNull(0.5);
        return Combinators.combine(
                        groups,
                        days,
                        days,
                        Arbitraries.of(true, false),
                        places,
                        Arbitraries.integers().between(1, 60))
                .as((any, from, to, newest, after, limit) ->
                        new RowQuery(List.<Set<String>>copyOf(any), from, to, newest, after, limit));
    }
}
