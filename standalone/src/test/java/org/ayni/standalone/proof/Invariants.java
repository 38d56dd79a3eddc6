package org.ayni.standalone.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.ayni.entry.StoredEntry;
import org.ayni.entry.Verdict.Sound;
import org.ayni.entry.Verifier;

/** What must be true after every fault, whatever it was. */
final class Invariants {

    private static final Pattern TITLE = Pattern.compile("Fest ([0-9a-f-]{36})");

    private final Client client;

    Invariants(Client client) {
        this.client = client;
    }

    /** One journal as an export shows it. */
    private record Exported(long head, List<String> hashes, Map<UUID, Long> titles) {}

    void hold(Towns towns, Ledger ledger) throws IOException {
        var exports = new HashMap<String, Exported>();
        for (var partnership : towns.partnerships()) {
            exports.put(partnership, exported(partnership));
        }
        ledger.acknowledged().forEach((key, acknowledged) -> {
            var journal = exports.get(acknowledged.partnership());
            assertThat(journal.titles()).as("acknowledged, and on record").containsKey(key);
            assertThat(journal.titles().get(key)).as("at its place").isEqualTo(acknowledged.position());
            assertThat(journal.hashes().get((int) acknowledged.position()))
                    .as("the entry that was acknowledged")
                    .isEqualTo(acknowledged.hash());
        });
        var sent = new ArrayList<>(ledger.acknowledged().keySet());
        ledger.unknown().forEach(unknown -> sent.add(unknown.key()));
        for (var partnership : towns.partnerships()) {
            var journal = exports.get(partnership);
            assertThat(sent)
                    .as("nothing that nobody sent")
                    .containsAll(journal.titles().keySet());
            viewsShow(partnership, journal);
        }
        viewsEqualARebuild(towns);
    }

    /** Whatever a stream has brought is on record, as it was brought: hashes by position. */
    void heardIsRecorded(String partnership, Map<Long, String> heard) throws IOException {
        var journal = exported(partnership);
        heard.forEach((position, hash) -> assertThat(journal.hashes().get(Math.toIntExact(position)))
                .as("heard of entry " + position)
                .isEqualTo(hash));
    }

    /** The chain verifies, and no command stands in it twice. */
    private Exported exported(String partnership) throws IOException {
        var bytes = client.get("/api/partnerships/" + partnership + "/journal")
                .body()
                .getBytes(UTF_8);
        var verdict = Verifier.verify(new ByteArrayInputStream(bytes));
        assertThat(verdict).isInstanceOf(Sound.class);

        var hashes = new ArrayList<String>();
        var titles = new TreeMap<UUID, Long>();
        for (var line : new String(bytes, UTF_8).lines().toList()) {
            var entry = StoredEntry.ofLine((line + "\n").getBytes(UTF_8));
            var position = entry.parsedHeader().position();
            hashes.add(entry.hash().toString());
            var title = TITLE.matcher(new String(entry.texts(), UTF_8));
            while (title.find()) {
                var earlier = titles.put(UUID.fromString(title.group(1)), position);
                assertThat(earlier).as("recorded once: " + title.group()).isNull();
            }
        }
        return new Exported(((Sound) verdict).entries() - 1, hashes, titles);
    }

    private void viewsShow(String partnership, Exported journal) throws IOException {
        awaitView(partnership, journal.head());
        var shown = new TreeMap<UUID, Long>();
        for (var row : client.timeline(partnership, "&all=true")) {
            var title = TITLE.matcher(row.toString());
            if (title.find()) {
                shown.put(UUID.fromString(title.group(1)), row.get("position").longValue());
            }
        }
        assertThat(shown).as("the timeline shows what the journal holds").isEqualTo(journal.titles());
    }

    /** The server itself waits until its view has seen what the reader has seen. */
    private void awaitView(String partnership, long head) throws IOException {
        var path = "/api/partnerships/" + partnership + "/timeline?limit=1";
        var seen = "partnership/" + partnership + "@" + head;
        var answer = client.get(path, "Ayni-Seen", seen);
        for (var attempt = 0; answer.status() == 503 && attempt < 12; attempt++) {
            answer = client.get(path, "Ayni-Seen", seen); // each waits for some seconds before it gives up
        }
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    /** Whatever the views show, they show again after they were folded anew from the journals. */
    private void viewsEqualARebuild(Towns towns) throws IOException {
        var before = shown(towns);
        assertThat(client.post("/api/admin/rebuild").status()).isBetween(200, 202);
        await(() -> !rebuild().equals("running"));
        assertThat(rebuild()).isEqualTo("done");
        assertThat(shown(towns)).isEqualTo(before);
    }

    private String rebuild() throws IOException {
        return client.get("/api/admin/rebuild").json().get("state").stringValue();
    }

    private Map<String, String> shown(Towns towns) throws IOException {
        var views = new TreeMap<String, String>();
        for (var path : List.of("/api/partnerships", "/api/municipalities", "/api/programmes")) {
            views.put(path, client.get(path).body());
        }
        for (var partnership : towns.partnerships()) {
            views.put(
                    partnership + "/timeline",
                    client.timeline(partnership, "&all=true").toString());
            for (var view : List.of(
                    "actors",
                    "olympiads",
                    "promises",
                    "evidence",
                    "stocktaking",
                    "calls",
                    "products",
                    "reports",
                    "work-plans",
                    "agreements",
                    "progress",
                    "waiting",
                    "publishing",
                    "workshops",
                    "projects",
                    "learning",
                    "practices",
                    "workshops/questions")) {
                var path = "/api/partnerships/" + partnership + "/" + view;
                views.put(path, client.get(path).body());
            }
        }
        return views;
    }

    interface Condition {
        boolean holds() throws IOException;
    }

    static void await(Condition condition) {
        org.awaitility.Awaitility.await()
                .atMost(java.time.Duration.ofMinutes(2))
                .pollInterval(java.time.Duration.ofMillis(100))
                .until(condition::holds);
    }
}
