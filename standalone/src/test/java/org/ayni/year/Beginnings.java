package org.ayni.year;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.de.Dann;
import io.cucumber.java.de.Wenn;
import io.cucumber.java.es.Cuando;
import io.cucumber.java.es.Entonces;
import java.time.LocalDate;

/** How the common book begins: the partnership, its agreement of long ago, and the programme in which it takes part. */
public class Beginnings {

    @Wenn("{town} das Buch beginnt, das ihm und {town} gemeinsam ist; die Partnerschaft besteht seit dem {day}")
    @Cuando("{town} comienza el libro común con {town}; la cooperación existe desde el {day}")
    public void begins(Town town, Town other, LocalDate since) {
        Play.now().record(town, """
                {"type":"found-partnership","when":"%s","sides":["%s","%s"],\
                "forms":["twinning","sustainability-partnership"]}""".formatted(since, town.id, other.id));
    }

    @Wenn("{town} die Vereinbarung {title} vom {day} einträgt, wie sie damals geschlossen wurde")
    @Cuando("{town} anota el convenio {title} del {day} tal como se firmó entonces")
    public void recordsTheAgreement(Town town, Title name, LocalDate signed) {
        Play.now().record(town, """
                {"type":"record-agreement","when":"%s","agreement":"vereinbarung-1998","what":{"title":%s}}""".formatted(signed, name.by(town)));
    }

    @Wenn("{town} einträgt, dass die Partnerschaft an der Phase teilnimmt: {title}")
    @Cuando("{town} anota que la cooperación participa en la fase: {title}")
    public void takesPart(Town town, Title name) {
        var play = Play.now();
        var enrolment = ProgrammeOffice.enrolment(town).at("/enrolled/position");
        play.record(town, """
                {"type":"record-enrolment","when":"%s","phase":{"programme":"musterprogramm","phase":"phase-2"},\
                "enrolment":{"journal":"programme/musterprogramm","position":%s},"what":{"title":%s}}""".formatted(play.today(), enrolment, name.by(town)));
    }

    @Dann("steht zu dieser Vereinbarung, dass sie geschlossen wurde, aber keine Zustimmung, die hier niemand gab")
    @Entonces("de ese convenio consta que se firmó, pero ningún asentimiento, que aquí nadie dio")
    public void nobodyEndorsed() {
        var agreement = Play.now().see("/agreements").get("agreements").get(0);
        assertThat(agreement.get("state").stringValue()).isEqualTo("recorded");
        assertThat(agreement.has("endorsements")).isFalse();
    }
}
