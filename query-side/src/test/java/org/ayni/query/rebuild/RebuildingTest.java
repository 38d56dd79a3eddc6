package org.ayni.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.ayni.query.journals.Journal;
import org.ayni.query.journals.RandomJournals;
import org.ayni.query.promises.PromisesFold;
import org.ayni.query.served.Served;
import org.ayni.query.timeline.TimelineFold;
import org.ayni.query.view.ViewKey;
import org.ayni.query.view.ViewStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RebuildingTest {
    private static final int ENTRIES = 300;
    private static final String TIMELINE = "/api/partnerships/lima-berlin/timeline?all=true&limit=500&knownAt=150";
    private static final String PROMISES = "/api/partnerships/lima-berlin/promises";

    @TempDir
    Path data;

    private final Journal journal = RandomJournals.partnership(RandomJournals.PARTNERSHIP, ENTRIES, 8);
    private Served served;
    private String seen = "";

    @BeforeEach
    void start() {
        served = Served.start(data);
        seen = served.record(journal, 200);
    }

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void while_it_is_folded_anew_it_is_read_and_recorded_as_before() throws Exception {
        var timeline = served.json(TIMELINE, seen);
        var before = generation(TimelineFold.KEY);
        var done = new AtomicBoolean();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var readers = new ArrayList<java.util.concurrent.Future<?>>();
            for (var i = 0; i < 4; i++) {
                readers.add(threads.submit(() -> {
                    while (!done.get()) {
                        assertThat(served.json(TIMELINE, seen)).isEqualTo(timeline);
                    }
                }));
            }
            try {
                assertThat(start("").statusCode()).isEqualTo(202);
                for (var position = 201; position < ENTRIES; position++) {
                    seen = served.record(journal, position);
                }
                finish();
            } finally {
                done.set(true); // or the readers, and who waits for them, would never end
            }
            for (var reader : readers) {
                reader.get();
            }
        }
        assertThat(generation(TimelineFold.KEY)).isEqualTo(before + 1);
        assertThat(served.json(TIMELINE, seen)).isEqualTo(timeline);
        assertThat(served.json(PROMISES, seen).get("position").asLong()).isEqualTo(ENTRIES - 1);
        assertThat(served.bean(ViewStore.class)
                        .rows(TimelineFold.KEY, journal.id(), before, 150, java.util.List.of("0")))
                .isEmpty();
    }

    @Test
    void it_says_how_far_it_has_come_and_what_it_has_done() {
        start("?view=promises");
        var status = finish();

        assertThat(status.get("state").stringValue()).isEqualTo("done");
        assertThat(status.get("percent").asInt()).isEqualTo(100);
        assertThat(status.get("entries").asLong()).isEqualTo(201);
        assertThat(status.get("views").get(0).stringValue()).isEqualTo("promises");
        assertThat(generation(new PromisesFold().key())).isEqualTo(1);
        assertThat(generation(TimelineFold.KEY)).isZero();
    }

    @Test
    void it_mends_what_a_view_has_wrong() {
        var right = served.json(PROMISES, seen);
        var store = served.bean(ViewStore.class);
        var view = new PromisesFold().key();
        var head = store.head(view, journal.id());
        store.move(view, journal.id(), head, head.nextGeneration().at(head.position(), head.hash()), "[]");
        assertThat(served.json(PROMISES, seen)).isNotEqualTo(right);

        start("?view=promises");
        finish();

        assertThat(served.json(PROMISES, seen)).isEqualTo(right);
    }

    @Test
    void only_whoever_may_can_start_one() {
        assertThat(served.post("/api/admin/rebuild").statusCode()).isEqualTo(401);
        assertThat(served.post("/api/admin/rebuild", "Authorization", "Bearer guess")
                        .statusCode())
                .isEqualTo(401);
        assertThat(served.post("/api/admin/projections/resume").statusCode()).isEqualTo(401);
        assertThat(start("?view=weather").statusCode()).isEqualTo(400);
        assertThat(Served.read(served.ask("/api/admin/rebuild").body())
                        .get("state")
                        .stringValue())
                .isEqualTo("none");
    }

    @Test
    void what_has_stopped_is_listed() {
        var readModels = Served.read(served.ask("/api/admin/projections").body());

        assertThat(readModels.get("failures")).isEmpty();
        assertThat(readModels.get("views"))
                .extracting(view -> view.get("view").stringValue())
                .contains("timeline", "promises", "programme")
                .doesNotHaveDuplicates();
    }

    private java.net.http.HttpResponse<String> start(String query) {
        return served.post("/api/admin/rebuild" + query, "Authorization", "Bearer let-me");
    }

    private JsonNode finish() {
        await().until(() -> !status().get("state").stringValue().equals("running"));
        assertThat(status().get("state").stringValue()).isEqualTo("done");
        return status();
    }

    private JsonNode status() {
        return Served.read(served.ask("/api/admin/rebuild").body());
    }

    private long generation(ViewKey view) {
        return served.bean(ViewStore.class).head(view, journal.id()).generation();
    }
}
