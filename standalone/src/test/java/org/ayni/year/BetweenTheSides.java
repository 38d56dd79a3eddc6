package org.ayni.year;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.de.Dann;
import io.cucumber.java.de.Wenn;
import io.cucumber.java.es.Cuando;
import io.cucumber.java.es.Entonces;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What waits for a town, and what it says to that: it confirms, disputes, corrects, takes back. */
public class BetweenTheSides {

    @Dann("wartet auf {town} nichts")
    @Entonces("a {town} no le espera nada")
    public void nothingWaits(Town town) {
        assertThat(titles(waiting(town))).isEmpty();
    }

    @Dann("wartet auf {town}:")
    @Entonces("a {town} le espera:")
    public void waits(Town town, DataTable expected) {
        assertThat(waiting(town).stream().map(row -> List.of(row.get("task").stringValue(), title(row))))
                .containsExactlyElementsOf(expected.cells().stream()
                        .map(cells -> List.of(Task.of(cells.get(0)).word, cells.get(1)))
                        .toList());
    }

    @Wenn("{town} {said} bestätigt")
    @Cuando("{town} confirma {said}")
    public void confirm(Town town, String title) {
        var waiting = waiting(town, title);
        Play.now().record(town, """
                {"type":"confirm","confirmed":%s}""".formatted(waiting.get("cite")));
    }

    @Wenn("{town} alles bestätigt, was wartet")
    @Cuando("{town} confirma todo lo que le espera")
    public void confirmAll(Town town) {
        confirmAll(town, List.of());
    }

    @Wenn("{town} alles bestätigt, was wartet, nur {said} nicht")
    @Cuando("{town} confirma todo lo que le espera, menos {said}")
    public void confirmAllBut(Town town, String title) {
        confirmAll(town, List.of(waiting(town, title).get("position").asLong()));
    }

    @Wenn("{town} {said} zurücknimmt: {said}")
    @Cuando("{town} retira {said}: {said}")
    public void retract(Town town, String title, String reason) {
        Play.now().record(town, """
                {"type":"retract","retracted":%s,"reason":%s}""".formatted(InTheTimeline.row(title).get("cite"), Title.only(town, reason)));
    }

    @Wenn("{town} vorschlägt, dass {int} Wochen Schweigen als nicht widersprochen gelten")
    @Cuando("{town} propone que {int} semanas de silencio valgan como sin objeción")
    public void proposesSilence(Town town, int weeks) {
        Play.now().record(town, """
                {"type":"propose-silence-rule","when":"%s","weeks":%d}""".formatted(Play.now().today(), weeks));
    }

    private static void confirmAll(Town town, List<Long> except) {
        var play = Play.now();
        var upTo = play.see(town, "/waiting").get("position").asLong();
        play.record(town, """
                {"type":"confirm-all","upTo":{"position":%d},"except":%s}""".formatted(upTo, except));
    }

    /** What waits for a word under this title; were there two, nobody could tell which is meant. */
    static JsonNode waiting(Town town, String title) {
        var all = waiting(Play.now().see("/waiting"), town);
        var found = all.stream()
                .filter(row -> !row.get("task").stringValue().equals(Task.ENDORSE.word)
                        && title(row).equals(title))
                .toList();
        assertThat(found)
                .as("%s among what waits for %s: %s", title, town.title, titles(all))
                .hasSize(1);
        return found.getFirst();
    }

    /** Endorses the document of this kind that waits for the town, as it waits. */
    static void endorse(Town town, String kind) {
        var row = waiting(town).stream()
                .filter(one -> one.path("document").asString("").startsWith(kind + "/"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing of the kind waits to be endorsed: " + kind));
        Play.now().record(town, """
                {"type":"endorse","when":"%s","document":%s,"seen":%s}""".formatted(Play.now().today(), row.get("document"), row.get("cite")));
    }

    private static List<JsonNode> waiting(Town town) {
        return waiting(Play.now().see(town, "/waiting"), town);
    }

    private static List<JsonNode> waiting(JsonNode view, Town town) {
        return view.get("waiting")
                .valueStream()
                .filter(row -> row.get("side").stringValue().equals(town.id))
                .toList();
    }

    private static List<String> titles(List<JsonNode> rows) {
        return rows.stream().map(BetweenTheSides::title).toList();
    }

    private static String title(JsonNode row) {
        return row.get("title").stringValue();
    }
}
