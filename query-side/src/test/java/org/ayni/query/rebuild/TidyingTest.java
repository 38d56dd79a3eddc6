package org.ayni.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.ayni.entry.Hash;
import org.ayni.query.journals.Chronicle;
import org.ayni.query.served.Served;
import org.ayni.query.sqlite.SqliteViews;
import org.ayni.query.timeline.TimelineFold;
import org.ayni.query.view.Row;
import org.ayni.query.view.RowVersion;
import org.ayni.query.view.ViewHead;
import org.ayni.query.view.ViewKey;
import org.ayni.query.view.ViewStore;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TidyingTest {
    private static final ViewKey NEWER = new ViewKey("timeline", TimelineFold.KEY.version() + 1);

    @TempDir
    Path data;

    @Test
    void what_no_fold_reads_any_more_goes_once_all_views_have_caught_up_and_what_a_newer_one_made_stays() {
        var journal = Chronicle.founded();
        try (var store = SqliteViews.open(data.resolve("views.db"), 1, InstantSource.system())) {
            store.move(NEWER, journal.id(), ViewHead.NONE, new ViewHead(0, Hash.ZERO, 0), null);
            store.upsert(
                    TimelineFold.KEY, journal.id(), 7, List.of(new RowVersion(0, Row.helping("x", "left behind"))));
        }
        try (var served = Served.start(data, "ayni.query.compare-every=100ms")) {
            served.json("/api/partnerships/villa-ejemplo-musterhausen/timeline", served.record(journal));
            var store = served.bean(ViewStore.class);

            await().until(() -> store.rows(TimelineFold.KEY, journal.id(), 7, 0, List.of("x"))
                    .isEmpty());
            assertThat(store.versions("timeline")).contains(TimelineFold.KEY, NEWER);
        }
    }
}
