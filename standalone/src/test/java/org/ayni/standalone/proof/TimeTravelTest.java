package org.ayni.standalone.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader saw live is what a replay to that position shows, in another process, language and time zone too. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TimeTravelTest {

    private static final int POSITIONS = Boolean.getBoolean("ayni.long") ? 1_000 : 300;
    private static final List<String> VIEWS = List.of(
            "?",
            "/timeline?limit=500&all=true",
            "/timeline?limit=500&language=es",
            "/actors?",
            "/olympiads?",
            "/promises?",
            "/evidence?",
            "/stocktaking?",
            "/calls?",
            "/products?",
            "/reports?",
            "/waiting?",
            "/publishing?",
            "/reminders?",
            "/workshops?",
            "/projects?",
            "/learning?",
            "/practices?",
            "/workshops/questions?",
            "/translations?into=es");

    /** It answers long enough for that to pay: the other proofs start a process to kill it. */
    private static final String OPTIMISED = "-XX:TieredStopAtLevel=4";

    @TempDir
    Path disk;

    @Test
    void a_replay_to_a_position_shows_what_was_shown_live() throws IOException {
        var seed = Long.getLong("ayni.seed", System.nanoTime());
        System.out.println("TimeTravelTest: -Dayni.seed=" + seed);
        var random = new Random(seed);
        var live = new HashMap<Long, Map<String, String>>();
        String partnership;
        try (var ayni = RunningAyni.on(disk, OPTIMISED)) {
            var client = ayni.client();
            var towns = Towns.settle(client, 1);
            partnership = towns.partnerships().getFirst();
            var year = new RandomYear(random);
            while (live.size() < POSITIONS) {
                var act = year.next();
                var reply = client.command("partnerships/" + partnership, act.side(), UUID.randomUUID(), act.body());
                if (reply.status() == 201) {
                    var position = reply.json().get("positions").get(0).longValue();
                    year.recorded(act, position);
                    live.put(position, shown(client, partnership, "", reply.seen()));
                } else {
                    assertThat(reply.status()).as(reply.body()).isBetween(400, 499);
                }
            }
            replayed(
                    client,
                    partnership,
                    live,
                    live.keySet().stream().filter(_ -> random.nextInt(3) == 0).toList(),
                    "");
            new Invariants(client).hold(towns, new Ledger());
        }
        try (var elsewhere =
                RunningAyni.on(disk, OPTIMISED, "-Duser.language=tr", "-Duser.timezone=Pacific/Kiritimati")) {
            replayed(elsewhere.client(), partnership, live, live.keySet(), " elsewhere");
        }
    }

    private static void replayed(
            Client client,
            String partnership,
            Map<Long, Map<String, String>> live,
            Collection<Long> positions,
            String where) {
        positions.parallelStream()
                .forEach(position -> assertThat(shown(client, partnership, "&knownAt=" + position, ""))
                        .as("replayed%s to %d", where, position)
                        .isEqualTo(live.get(position)));
    }

    private static Map<String, String> shown(Client client, String partnership, String knownAt, String seen) {
        var shown = new HashMap<String, String>();
        for (var view : VIEWS) {
            var path = "/api/partnerships/" + partnership + view + knownAt;
            var reply = seen.isEmpty() ? get(client, path) : get(client, path, "Ayni-Seen", seen);
            assertThat(reply.status()).as(reply.body()).isEqualTo(200);
            var json = (tools.jackson.databind.node.ObjectNode) reply.json();
            json.remove("knownAt"); // the answer says how it was asked
            shown.put(view, json.toString());
        }
        return shown;
    }

    private static Client.Reply get(Client client, String path, String... headers) {
        try {
            return client.get(path, headers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
