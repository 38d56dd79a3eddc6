package org.ayni.query.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayni.query.journals.Chronicle.text;

import java.nio.file.Path;
import org.ayni.entry.Audience;
import org.ayni.events.ProgrammeEvent.PartnershipWithdrawn;
import org.ayni.events.value.PartnershipId;
import org.ayni.query.contributions.Programmes;
import org.ayni.query.served.Served;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LeavingOverHttpTest {

    @Test
    void a_partnership_shows_beside_its_enrolment_that_the_office_says_it_has_left(@TempDir Path data) {
        var programme = new Programmes();
        var lima = programme.partnership("berlin", "lima");
        programme.office().readBy(Audience.PUBLIC);
        programme
                .office()
                .tell(
                        "2021-10",
                        new PartnershipWithdrawn(Programmes.PHASE, new PartnershipId("lima-berlin"), text("Wahlen")));
        try (var served = Served.start(data)) {
            var seen = served.record(programme.office()) + ", " + served.record(lima);

            var enrolment = served.json("/api/partnerships/lima-berlin", seen)
                    .get("enrolments")
                    .get(0);
            var withdrawn = enrolment.get("withdrawn");
            assertThat(withdrawn.get("happened").stringValue()).isEqualTo("2021-10");
            assertThat(withdrawn.get("reason").toString()).contains("Wahlen");
            assertThat(withdrawn.get("entry").get("journal").stringValue()).isEqualTo("programme/knp");
            assertThat(withdrawn.get("entry").get("position").asLong()).isEqualTo(4);
            assertThat(served.json("/api/partnerships", seen)
                            .get("partnerships")
                            .get(0)
                            .get("enrolments")
                            .get(0)
                            .has("withdrawn"))
                    .isTrue();
            assertThat(served.json("/api/partnerships/lima-berlin?happenedBy=2021-09", seen)
                            .get("enrolments")
                            .get(0)
                            .has("withdrawn"))
                    .isFalse();
        }
    }
}
