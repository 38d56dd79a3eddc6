package org.ayni.year;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.de.Dann;
import io.cucumber.java.de.Wenn;
import io.cucumber.java.es.Cuando;
import io.cucumber.java.es.Entonces;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What the programme office does and sees. It writes German. */
public class ProgrammeOffice {

    private static final String PROGRAMME = "programmes/musterprogramm";

    @Wenn("das Programmbüro {town} und {town} anmeldet")
    @Cuando("la oficina del programa inscribe a {town} y a {town}")
    public void registers(Town one, Town other) {
        for (var town : List.of(one, other)) {
            Play.now().record("municipalities/" + town.id, Play.OFFICE, """
                    {"type":"register-municipality","when":"%s","name":%s,"kind":"town","country":"%s",\
                    "languages":["%s"]}""".formatted(
                            Play.now().today(),
                            Title.only(town, town.title),
                            town.language.equals("de") ? "DE" : "PE",
                            town.language));
        }
    }

    @Wenn("das Programmbüro das Programm {title} eröffnet")
    @Cuando("la oficina abre el programa {title}")
    public void opens(Title name) {
        does("""
             {"type":"open-programme","when":"%s","name":%s}""".formatted(Play.now().today(), name.by(Town.MUSTERHAUSEN)));
    }

    @Wenn("es darin die Phase {title} beginnt, für die {int} Partnerschaften angekündigt sind")
    @Cuando("comienza en él la fase {title}, para la que se anunciaron {int} cooperaciones")
    public void opensAPhase(Title name, int partnerships) {
        does("""
             {"type":"open-phase","when":"%s","phase":"phase-2","name":%s,"period":"2020/2022",\
             "partnerships":{"unit":"partnerships","value":%d,"precision":"exact"}}""".formatted(Play.now().today(), name.by(Town.MUSTERHAUSEN), partnerships));
    }

    @Wenn("es {town} und {town} in die Phase aufnimmt")
    @Cuando("incorpora a {town} y a {town} a la fase")
    public void enrols(Town one, Town other) {
        assertThat(one.partnership).isEqualTo(other.partnership);
        does("""
             {"type":"enrol-partnership","when":"%s","phase":"phase-2","partnership":"%s"}""".formatted(Play.now().today(), one.partnership));
    }

    @Dann("sieht das Programmbüro {int} angekündigte und {int} aufgenommene Partnerschaft(en)")
    @Entonces("la oficina ve {int} cooperaciones anunciadas y {int} incorporada(s)")
    public void seesPartnerships(int announced, int enrolled) {
        var phase = phase(Play.now().language);
        assertThat(phase.at("/partnerships/value").asInt()).isEqualTo(announced);
        assertThat(phase.get("enrolled").asInt()).isEqualTo(enrolled);
    }

    @Wenn("das Programmbüro die Konferenz {title} ankündigt")
    @Cuando("la oficina anuncia la conferencia {title}")
    public void announces(Title name) {
        does("""
             {"type":"announce-conference","when":"%s","conference":"auftakt","phase":"phase-2",\
             "what":{"title":%s,"mode":"online"}}""".formatted(Play.now().today(), name.by(Town.MUSTERHAUSEN)));
    }

    @Wenn(
            "das Programmbüro Teil {int} {title} abhält; es kamen mehr als {int} Menschen, wie viele aus welchem Land, weiß niemand")
    @Cuando(
            "la oficina celebra la parte {int} {title}; vinieron más de {int} personas, nadie sabe cuántas de cada país")
    public void holdsAPart(int part, Title name, int people) {
        does("""
             {"type":"hold-conference-part","when":"%s","conference":"auftakt","part":%d,"phase":"phase-2",\
             "what":{"title":%s,"mode":"online","counts":[\
             {"unit":"participants","value":%d,"precision":"more-than"},\
             {"unit":"participants-from-pe","precision":"unknown","partOf":"participants"}]},\
             "countriesPresent":["DE","PE"]}""".formatted(Play.now().today(), part, name.by(Town.MUSTERHAUSEN), people));
    }

    @Wenn("es zu Teil {int} den Fachimpuls {title} einträgt")
    @Cuando("anota en la parte {int} el aporte técnico {title}")
    public void recordsATalk(int part, Title name) {
        does("""
             {"type":"record-input","when":"%s","conference":"auftakt","part":%d,"input":"fachimpuls",\
             "title":%s,"by":{"id":"musterhochschule","name":{"language":"de","text":"Musterhochschule"}}}""".formatted(Play.now().today(), part, name.by(Town.MUSTERHAUSEN)));
    }

    @Dann("liest das Programmbüro zu Teil {int}: mehr als {int} Menschen, aus Peru unbekannt viele")
    @Entonces("la oficina lee de la parte {int}: más de {int} personas, del Perú no se sabe cuántas")
    public void readsAPart(int part, int people) {
        var counts = part(Play.now().language, part).at("/what/counts");
        assertThat(counts.get(0).get("value").asInt()).isEqualTo(people);
        assertThat(counts.get(0).get("precision").stringValue()).isEqualTo("more-than");
        assertThat(counts.get(1).get("precision").stringValue()).isEqualTo("unknown");
        assertThat(counts.get(1).has("value")).as("unknown is not zero").isFalse();
    }

    @Dann("liest {town} zu Teil {int} den Fachimpuls {said}")
    @Entonces("{town} lee en la parte {int} el aporte técnico {said}")
    public void readsATalk(Town town, int part, String title) {
        assertThat(part(town.language, part).toString()).contains(Play.JSON.writeValueAsString(title));
    }

    static long does(String body) {
        return Play.now().record(PROGRAMME, Play.OFFICE, body).position();
    }

    static JsonNode phase(String language) {
        return Play.now().look(language, PROGRAMME).get("phases").get(0);
    }

    static JsonNode enrolment(Town town) {
        return phase(town.language)
                .get("enrolments")
                .valueStream()
                .filter(one -> one.get("partnership").stringValue().equals(town.partnership))
                .findFirst()
                .orElseThrow();
    }

    static JsonNode part(String language, int number) {
        for (var part : phase(language).at("/conferences/0/parts")) {
            if (part.get("part").asInt() == number) {
                return part;
            }
        }
        throw new AssertionError("no part " + number);
    }

    @Wenn("{town} einträgt, dass beide Orte an Teil {int} teilnahmen und {said} vorstellten: {title}")
    @Cuando("{town} anota que ambos municipios participaron en la parte {int} y presentaron {said}: {title}")
    public void presents(Town town, int part, String workshop, Title name) {
        var held = part(town.language, part).at("/fact/cite/position");
        Play.now().record(town, """
                {"type":"record-conference-attendance","when":"%s","conference":"auftakt","part":%d,\
                "held":{"journal":"programme/musterprogramm","position":%s},"presents":%s,"what":{"title":%s},\
                "audience":"programme"}""".formatted(
                Play.now().today(), part, held, InTheTimeline.row(workshop).get("cite"), name.by(town)));
    }

    @Dann("sieht das Programmbüro unter den Vorstellungen von Teil {int}: {said}")
    @Entonces("la oficina ve entre las presentaciones de la parte {int}: {said}")
    public void seesPresentations(int part, String title) {
        assertThat(part(Play.now().language, part)
                        .at("/presentations/0/title/text")
                        .stringValue())
                .isEqualTo(title);
    }
}
