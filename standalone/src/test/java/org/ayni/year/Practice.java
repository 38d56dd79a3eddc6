package org.ayni.year;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.de.Dann;
import io.cucumber.java.de.Wenn;
import io.cucumber.java.es.Cuando;
import io.cucumber.java.es.Entonces;

/** What one partnership has learned and another takes over; the credit stays where it came from. */
public class Practice {

    @Wenn("{town} die Praxis {title} im Programm teilt, hervorgegangen aus dem Projekt")
    @Cuando("{town} comparte en el programa la práctica {title}, que procede del proyecto")
    public void shares(Town town, Title name) {
        Play.now().record(town, """
                {"type":"share-practice","when":"%s","practice":"geschichten","whose":"%s","what":{"title":%s},\
                "from":["project/geschichten"],"audience":"programme"}""".formatted(Play.now().today(), town.id, name.by(town)));
    }

    @Wenn("{town} diese Praxis als {title} übernimmt, anders ist dort: {said}")
    @Cuando("{town} adopta esa práctica como {title}; allí es distinto: {said}")
    public void adopts(Town town, Title name, String adapted) {
        var shared = Play.now()
                .look(town.language, "programmes/musterprogramm/practices")
                .at("/practices/0");
        Play.now().record(town, """
                {"type":"adopt-practice","when":"%s","practice":"geschichten","whose":"%s","what":{"title":%s},\
                "origin":{"journal":"partnership/%s","position":%s},"adapted":%s,"audience":"programme"}""".formatted(
                        Play.now().today(),
                        town.id,
                        name.by(town),
                        shared.at("/entry/partnership").stringValue(),
                        shared.at("/entry/position"),
                        Title.only(town, adapted)));
    }

    @Dann("sieht das Programmbüro zur Praxis {said}, dass {town} sie übernommen hat: {said}")
    @Entonces("la oficina ve, de la práctica {said}, que {town} la ha adoptado: {said}")
    public void credited(String name, Town town, String adapted) {
        var practice = Play.now()
                .look(Play.now().language, "programmes/musterprogramm/practices")
                .at("/practices/0");
        assertThat(practice.at("/title/text").stringValue()).isEqualTo(name);
        var adoption = practice.at("/adoptions/0");
        assertThat(adoption.at("/entry/partnership").asString())
                .as(practice.toString())
                .isEqualTo(town.partnership);
        assertThat(adoption.at("/adapted/text").stringValue()).isEqualTo(adapted);
    }
}
