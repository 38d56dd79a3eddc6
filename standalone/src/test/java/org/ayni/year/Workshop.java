package org.ayni.year;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.de.Dann;
import io.cucumber.java.de.Wenn;
import io.cucumber.java.es.Cuando;
import io.cucumber.java.es.Entonces;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The bilateral workshop: planned, held, told differently by the two, its minutes approved, its five questions answered. */
public class Workshop {

    @Wenn("{town} für den {day} den Workshop {title} plant")
    @Cuando("{town} programa para el {day} el taller {title}")
    public void plans(Town town, LocalDate planned, Title name) {
        Play.now().record(town, """
                {"type":"schedule-workshop","when":"%s","workshop":"workshop","planned":"%s",\
                "what":{"title":%s,"mode":"online"}}""".formatted(Play.now().today(), planned, name.by(town)));
    }

    @Wenn("{town} die Tagesordnung aufstellt:")
    @Cuando("{town} propone el orden del día:")
    public void setsTheAgenda(Town town, DataTable points) {
        var items = points.cells().stream()
                .map(cells -> "{\"title\":%s%s}"
                        .formatted(
                                new Title(cells.get(0), cells.get(1)).by(town),
                                cells.get(2) == null ? "" : ",\"minutes\":" + cells.get(2)))
                .collect(Collectors.joining(","));
        Play.now().record(town, """
                {"type":"set-agenda","when":"%s","workshop":"workshop","items":[%s]}""".formatted(Play.now().today(), items));
    }

    @Dann("liest {town} die Tagesordnung:")
    @Entonces("{town} lee el orden del día:")
    public void readsTheAgenda(Town town, List<String> points) {
        var titles = new ArrayList<String>();
        workshop(town)
                .get("agenda")
                .get("items")
                .forEach(item -> titles.add(item.at("/title/text").stringValue()));
        assertThat(titles).containsExactlyElementsOf(points);
    }

    @Wenn("{town} den Workshop {title} einträgt, mit {int} Teilnehmenden und diesen Ergebnissen:")
    @Cuando("{town} anota el taller {title}, con {int} participantes y estos resultados:")
    public void holds(Town town, Title name, int people, DataTable outcomes) {
        var listed = outcomes.cells().stream()
                .map(cells -> "{\"kind\":\"%s\",\"text\":%s}"
                        .formatted(Outcome.of(cells.get(0)).word, new Title(cells.get(1), cells.get(2)).by(town)))
                .collect(Collectors.joining(","));
        Play.now().record(town, """
                {"type":"hold-workshop","when":"%s","workshop":"workshop","what":{"title":%s,"mode":"online",\
                "actors":[{"actor":"amt-fuer-soziales","role":"lead"}],\
                "counts":[{"unit":"participants","value":%d,"precision":"exact"}],"themes":["jung-und-alt"],\
                "sdgs":[{"sdg":"10","basis":"own-mapping"}]},\
                "outcomes":[%s],"themesValid":"2021"}""".formatted(Play.now().today(), name.by(town), people, listed));
    }

    @Wenn("{town} bestreitet, was zu {said} über die Teilnehmenden gesagt ist: {said}, also {int}")
    @Cuando("{town} discute lo que se dice de los participantes en {said}: {said}, es decir {int}")
    public void disputes(Town town, String title, String account, int people) {
        Play.now().record(town, """
                {"type":"dispute","disputed":%s,"account":%s,\
                "differing":[{"field":"counts.participants","value":"%d"}]}""".formatted(
                        BetweenTheSides.waiting(town, title).get("cite"), Title.only(town, account), people));
    }

    @Wenn("{town} vorschlägt, bei {said} mit der Zahl der anderen Seite zu arbeiten: {said}")
    @Cuando("{town} propone trabajar en {said} con la cifra de la otra parte: {said}")
    public void settles(Town town, String title, String reason) {
        var row = InTheTimeline.row(title);
        Play.now().record(town, """
                {"type":"settle-working-value","when":"%s","about":%s,"field":"counts.participants",\
                "account":{"entry":%s,"differing":1},"reason":%s}""".formatted(
                        Play.now().today(), row.get("cite"), row.at("/disputes/0/position"), Title.only(town, reason)));
    }

    @Dann("arbeiten beide bei {said} mit {int} Teilnehmenden, und beide Zahlen bleiben stehen: {int} und {int}")
    @Entonces("ambos trabajan en {said} con {int} participantes, y ambas cifras quedan: {int} y {int}")
    public void workingValue(String title, int working, int told, int differing) {
        var row = InTheTimeline.row(title);
        assertThat(row.at("/working/0/value").asInt()).isEqualTo(working);
        assertThat(row.at("/working/0/state").stringValue()).isEqualTo(State.CONFIRMED.word);
        assertThat(row.at("/counts/0/value").asInt()).isEqualTo(told);
        assertThat(row.at("/disputes/0/differing/0/value").asInt()).isEqualTo(differing);
    }

    @Wenn("{town} das Protokoll schreibt: {title}")
    @Cuando("{town} escribe el acta: {title}")
    public void writesTheMinutes(Town town, Title wording) {
        Play.now().record(town, """
                {"type":"write-minutes","when":"%s","workshop":"workshop","wording":%s}""".formatted(Play.now().today(), wording.by(town)));
    }

    @Wenn("{town} das Protokoll billigt")
    @Cuando("{town} aprueba el acta")
    public void approves(Town town) {
        BetweenTheSides.endorse(town, "minutes");
    }

    @Dann("ist das Protokoll von beiden gebilligt")
    @Entonces("el acta está aprobada por ambas partes")
    public void approved() {
        assertThat(workshop(Town.MUSTERHAUSEN).at("/minutes/approval").stringValue())
                .isEqualTo("approved");
    }

    static JsonNode workshop(Town reader) {
        return Play.now().see(reader, "/workshops").get("workshops").get(0);
    }

    @Dann("antworten die fünf Fragen:")
    @Entonces("las cinco preguntas responden:")
    public void answers(DataTable expected) {
        var answers = Play.now().see("/workshops/questions");
        assertThat(List.of(
                        row(answers.get("whoIsIn"), "actors", "/name"),
                        row(answers.get("whoCouldComeAboard"), "actors", "/name"),
                        row(answers.get("alikeAndDifferent"), "found", "/text/text"),
                        row(answers.get("whereDoWeStand"), "scales", "/name/text"),
                        row(answers.get("commonFields"), "outcomes", "/outcome/text/text")))
                .isEqualTo(expected.cells().stream().map(List::copyOf).toList());
    }

    private static List<String> row(JsonNode answer, String list, String text) {
        return List.of(
                answer.get("question").stringValue(),
                answer.get(list)
                        .valueStream()
                        .map(one -> one.at(text).asString())
                        .collect(Collectors.joining(", ")));
    }

    /** Of the workshop's outcomes, the one that reads so. */
    static JsonNode outcome(String text) {
        for (var outcome : Play.now().see("/workshops").at("/workshops/0/outcomes")) {
            if (outcome.at("/text/text").stringValue().equals(text)) {
                return outcome;
            }
        }
        throw new AssertionError("no outcome reads " + text);
    }
}
