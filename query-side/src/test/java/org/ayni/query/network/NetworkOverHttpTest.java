package org.ayni.query.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayni.query.contributions.Programmes.what;
import static org.ayni.query.journals.Chronicle.activity;

import java.nio.file.Path;
import java.util.List;
import org.ayni.events.value.ActivityKind;
import org.ayni.events.value.Whose;
import org.ayni.query.contributions.Programmes;
import org.ayni.query.journals.Journal;
import org.ayni.query.served.Served;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NetworkOverHttpTest {

    @TempDir
    Path data;

    /** Entry n of a journal is recorded n minutes after the start, whatever its journal. */
    @Test
    void a_position_of_the_programme_means_its_moment_in_all_journals_and_a_silent_partner_holds_up_nothing() {
        var programme = new Programmes();
        var lima = programme.partnership("berlin", "lima");
        lima.tell("2021", activity(ActivityKind.CULTURE, Whose.BOTH, what("Fest", List.of("kultur"))));
        lima.tell("2021", activity(ActivityKind.CULTURE, Whose.BOTH, what("Kompost", List.of("abfall"))));
        programme.silent("bonn", "cuzco"); // entry 4; its own journal has not begun
        try (var served = Served.start(data)) {
            var seen = served.record(programme.office()) + ", " + served.record(lima);
            var network = "/api/programmes/knp/network";

            var now = served.json(network, seen);
            assertThat(now.get("themes")).hasSize(2);
            assertThat(now.get("partnerships").get(0).get("reads").stringValue())
                    .isEqualTo("nothing-yet");
            assertThat(now.get("partnerships").get(1).get("phases").get(0).stringValue())
                    .isEqualTo("phase-2");

            var then = served.json(network + "?knownAt=" + Journal.START.plusSeconds(190), seen);
            assertThat(then.get("themes"))
                    .as("entry 3 of both journals, and no more")
                    .hasSize(2);
            var earlier = served.json(network + "?knownAt=" + Journal.START.plusSeconds(150), seen);
            assertThat(earlier.get("partnerships")).as("before it was enrolled").isEmpty();

            var answer = served.ask(network + "?knownAt=3", "Ayni-Seen", seen);
            assertThat(answer.headers().firstValue("Ayni-Seen")).hasValue("programme/knp@3, partnership/lima-berlin@3");
            assertThat(served.ask(network + "?theme=ABFALL").statusCode()).isEqualTo(400);
            assertThat(served.json("/api/programmes/knp/figures?happenedBy=2020-12", seen)
                            .toString())
                    .doesNotContain("abfall");
        }
    }
}
