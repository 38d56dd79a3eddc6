package org.ayni.year;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.de.Dann;
import io.cucumber.java.de.Wenn;
import io.cucumber.java.es.Cuando;
import io.cucumber.java.es.Entonces;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ayni.entry.Hash;

/** What the two towns promise, begin and do, and the files that show it. */
public class Doing {

    @Wenn("{town} bis zum {day} verspricht: {title}")
    @Cuando("{town} promete hasta el {day}: {title}")
    public void promises(Town town, LocalDate due, Title promise) {
        Play.now().record(town, """
                {"type":"make-promise","when":"%s","promise":"%s","text":%s,"by":"%s","due":"%s"}""".formatted(
                        Play.now().today(), Contributors.id(promise.german()), promise.by(town), town.id, due));
    }

    @Wenn("{town} das Versprechen {said} mit {said} einlöst")
    @Cuando("{town} cumple la promesa {said} con {said}")
    public void keeps(Town town, String promise, String fact) {
        Play.now().record(town, """
                {"type":"keep-promise","when":"%s","promise":"%s","keptBy":%s}""".formatted(
                Play.now().today(), promise(promise), InTheTimeline.row(fact).get("cite")));
    }

    private static String promise(String text) {
        for (var promise : Play.now().see("/promises").get("promises")) {
            if (promise.get("text").toString().contains(text)) {
                return promise.get("promise").stringValue();
            }
        }
        throw new AssertionError("nobody promised " + text);
    }

    @Dann("wird {town} erinnert:")
    @Entonces("a {town} se le recuerda:")
    public void reminded(Town town, DataTable expected) {
        var rows = new ArrayList<List<String>>();
        for (var one : Play.now().see(town, "/reminders?side=" + town.id).get("reminders")) {
            rows.add(List.of(one.get("state").stringValue(), one.get("title").stringValue()));
        }
        assertThat(rows)
                .isEqualTo(expected.cells().stream()
                        .map(cells -> List.of(Urgency.of(cells.get(0)).word, cells.get(1)))
                        .toList());
    }

    @Wenn("{town} aus der Projektidee {said} das Projekt {title} macht")
    @Cuando("{town} convierte la idea {said} en el proyecto {title}")
    public void notes(Town town, String idea, Title name) {
        Play.now().record(town, """
                {"type":"note-project-idea","when":"%s","project":"geschichten","whose":"both","what":{"title":%s},\
                "from":["outcome/%s"]}""".formatted(
                        Play.now().today(),
                        name.by(town),
                        Workshop.outcome(idea).get("outcome").stringValue()));
    }

    @Wenn("{town} das Projekt vorschlägt")
    @Cuando("{town} propone el proyecto")
    public void proposes(Town town) {
        advances(town, "propose-project");
    }

    @Wenn("{town} das Projekt gutheißt")
    @Cuando("{town} aprueba el proyecto")
    public void approves(Town town) {
        advances(town, "approve-project");
    }

    @Wenn("{town} das Projekt beginnt")
    @Cuando("{town} pone en marcha el proyecto")
    public void starts(Town town) {
        advances(town, "start-project");
    }

    private static void advances(Town town, String step) {
        Play.now().record(town, """
                {"type":"%s","when":"%s","project":"geschichten"}""".formatted(step, Play.now().today()));
    }

    @Dann("läuft das Projekt {said}, hervorgegangen aus {said}")
    @Entonces("el proyecto {said} está en marcha y procede de {said}")
    public void runs(String name, String idea) {
        var project = Play.now().see("/projects").get("projects").get(0);
        assertThat(project.at("/what/title/text").stringValue()).isEqualTo(name);
        assertThat(project.get("stage").stringValue()).isEqualTo("running");
        assertThat(project.at("/cameFrom/0/title/text").stringValue()).isEqualTo(idea);
    }

    @Wenn("{town} die Begegnung {title} einträgt, mit {int} Teilnehmenden")
    @Cuando("{town} anota el encuentro {title}, con {int} participantes")
    public void records(Town town, Title name, int people) {
        Play.now().record(town, """
                {"type":"record-activity","when":"%s","whose":"both","kind":"intergenerational-encounter",\
                "what":{"title":%s,"counts":[{"unit":"participants","value":%d,"precision":"exact"}]}}""".formatted(Play.now().today(), name.by(town), people));
    }

    @Wenn("{town} die Begegnung {title} berichtigt, es waren {int} Teilnehmende: {said}")
    @Cuando("{town} corrige el encuentro {title}, fueron {int} participantes: {said}")
    public void corrects(Town town, Title name, int people, String reason) {
        var row = InTheTimeline.row(name.in(Play.now().language));
        Play.now().record(town, """
                {"type":"correct","corrected":%s,"happened":%s,"anew":{"type":"record-activity","whose":"both",\
                "kind":"intergenerational-encounter","what":{"title":%s,\
                "counts":[{"unit":"participants","value":%d,"precision":"exact"}]}},"reason":%s}""".formatted(
                        row.get("cite"), row.get("happened"), name.by(town), people, Title.only(town, reason)));
    }

    @Wenn("{town} zu {said} eine Datei legt: {title}")
    @Cuando("{town} agrega a {said} un archivo: {title}")
    public void shows(Town town, String fact, Title name) {
        var file = ("Datei zu " + fact + "\n").getBytes(UTF_8);
        var hash = Hash.sha256(file);
        Play.now().put("/evidence/" + hash, file);
        Play.now().record(town, """
                {"type":"add-evidence","when":"%s","file":"%s","whose":"both","title":%s,"proves":[%s],\
                "licence":"own-work","consent":"not-needed","alternativeText":%s}""".formatted(
                Play.now().today(), hash, name.by(town), InTheTimeline.row(fact).get("cite"), name.by(town)));
    }

    @Dann("kann {town} zu {said} die Datei {said} öffnen")
    @Entonces("{town} puede abrir, en {said}, el archivo {said}")
    public void opens(Town town, String fact, String name) {
        var file = Play.now().see(town, "/evidence").get("evidence").get(0);
        assertThat(file.get("title").stringValue()).isEqualTo(name);
        assertThat(file.at("/proves/0/title").stringValue()).isEqualTo(fact);
        var path = "/evidence/" + file.get("file").stringValue();
        assertThat(Play.now().read(path).length).isEqualTo(file.get("size").asInt());
    }
}
