package org.ayni.year;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.ParameterType;
import io.cucumber.java.de.Dann;
import io.cucumber.java.de.Wenn;
import io.cucumber.java.es.Cuando;
import io.cucumber.java.es.Entonces;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What one town writes in its language, the other reads in its own, and sees how far it can trust that. */
public class OwnLanguage {
    private long reading;
    private String translated = "";

    @ParameterType("nicht übersetzt|sin traducir|von einer Maschine übersetzt|traducido por una máquina"
            + "|noch nicht freigegeben|aún sin aprobar|freigegeben|aprobado")
    public String trust(String words) {
        var all = List.of(
                List.of("nicht übersetzt", "sin traducir", ""),
                List.of("von einer Maschine übersetzt", "traducido por una máquina", "machine"),
                List.of("noch nicht freigegeben", "aún sin aprobar", "unapproved"),
                List.of("freigegeben", "aprobado", "approved"));
        return all.stream()
                .filter(one -> one.contains(words))
                .findFirst()
                .orElseThrow()
                .getLast();
    }

    @Wenn("{town} die Veranstaltung {said} einträgt, nur in der eigenen Sprache")
    @Cuando("{town} anota el acto {said}, solo en su idioma")
    public void tells(Town town, String title) {
        var when = "{\"when\":\"%s\",".formatted(Play.now().today());
        reading = Play.now().record(town, when + told(town, title).substring(1)).position();
    }

    @Wenn("{town} den Titel von einer Maschine übersetzen lässt: {said}")
    @Cuando("{town} hace traducir el título por una máquina: {said}")
    public void byMachine(Town town, String words) {
        translate(town, words, "machine");
    }

    @Wenn("{town} den Titel übersetzt: {said}")
    @Cuando("{town} traduce el título: {said}")
    public void byPerson(Town town, String words) {
        translate(town, words, "person");
    }

    @Wenn("{town} die Übersetzung freigibt")
    @Cuando("{town} aprueba la traducción")
    public void approves(Town town) {
        Play.now().record(town, """
                {"type":"approve-translation","when":"%s","of":%s,"into":"es"}""".formatted(Play.now().today(), translated));
    }

    @Wenn("{town} den Titel in {said} berichtigt")
    @Cuando("{town} corrige el título: {said}")
    public void corrects(Town town, String title) {
        Play.now().record(town, """
                {"type":"correct","corrected":{"position":%d},"happened":"%s","anew":%s,"reason":%s}""".formatted(
                        reading, Play.now().today(), told(town, title), Title.only(town, "verschrieben")));
    }

    @Dann("liest {town} dazu {said}, {trust}")
    @Entonces("{town} lee allí {said}, {trust}")
    public void reads(Town town, String title, String trust) {
        assertThat(row(town).get("title").stringValue()).isEqualTo(title);
        assertThat(row(town).path("translation").asString("")).isEqualTo(trust);
    }

    @Dann("sieht {town} daneben das Original {said}")
    @Entonces("{town} ve al lado el original {said}")
    public void besides(Town town, String original) {
        assertThat(row(town).at("/original/text").stringValue()).isEqualTo(original);
    }

    @Dann("findet {town} unter dem, was zu übersetzen ist, {int} Text mit veralteter Übersetzung")
    @Entonces("{town} encuentra, entre lo que hay que traducir, {int} texto con una traducción desactualizada")
    public void stale(Town town, int number) {
        assertThat(toTranslate(town).at("/counts/stale").asInt()).isEqualTo(number);
    }

    private void translate(Town town, String words, String by) {
        var text = toTranslate(Town.of("Villa Ejemplo"))
                .get("texts")
                .valueStream()
                .filter(one -> one.get("fact").longValue() == reading)
                .findFirst()
                .orElseThrow();
        var recorded = Play.now().record(town, """
                {"type":"translate-text","when":"%s","of":%s,"into":"es","words":"%s","by":"%s"}""".formatted(Play.now().today(), text.get("of"), words, by));
        translated = """
                {"entry":{"position":%d},"path":%s}""".formatted(recorded.position(), text.at("/of/path"));
    }

    private static JsonNode toTranslate(Town town) {
        return Play.now().see(town, "/translations?into=es");
    }

    private JsonNode row(Town town) {
        return Play.now()
                .see(town, "/timeline?limit=500&from=2021-10-18")
                .get("entries")
                .valueStream()
                .filter(row -> row.get("position").longValue() == reading)
                .findFirst()
                .orElseThrow();
    }

    private static String told(Town town, String title) {
        return """
                {"type":"record-activity","kind":"culture","whose":"%s","what":{"title":%s}}""".formatted(town.id, Title.only(town, title));
    }
}
