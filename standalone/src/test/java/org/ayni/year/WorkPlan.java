package org.ayni.year;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.de.Dann;
import io.cucumber.java.de.Wenn;
import io.cucumber.java.es.Cuando;
import io.cucumber.java.es.Entonces;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The work plan of the year: drafted with gaps, agreed, changed, agreed again; and how far it came. */
public class WorkPlan {

    @Wenn("{town} den Arbeitsplan {title} für {int} entwirft")
    @Cuando("{town} redacta el plan de trabajo {title} para {int}")
    public void drafts(Town town, Title name, int year) {
        Play.now().record(town, """
                {"type":"draft-work-plan","when":"%s","plan":"arbeitsplan","period":"%d","what":{"title":%s}}""".formatted(Play.now().today(), year, name.by(town)));
    }

    @Wenn("{town} die Maßnahme {title} aufnimmt: {int} Begegnungen bis {day}, verantwortlich {said} und {said}")
    @Cuando("{town} incluye la medida {title}: {int} encuentros hasta el {day}, responsables {said} y {said}")
    public void adds(Town town, Title measure, int target, LocalDate due, String one, String other) {
        Play.now().record(town, """
                {"type":"add-plan-item","when":"%s","plan":"arbeitsplan","item":"%s","content":{"measure":%s,\
                "sdgs":[{"sdg":"10","basis":"own-mapping"}],"responsible":["%s","%s"],"due":"%s",\
                "indicator":{"name":{"language":"de","text":"Begegnungen","translations":[{"language":"es","text":"encuentros"}]},\
                "unit":"meetings","baseline":"0","target":"%d","readings":"add-up"}}}""".formatted(
                        Play.now().today(),
                        Contributors.id(measure.german()),
                        measure.by(town),
                        Contributors.id(one),
                        Contributors.id(other),
                        due,
                        target));
    }

    @Wenn("{town} die Maßnahme {title} aufnimmt; mehr ist noch nicht verabredet")
    @Cuando("{town} incluye la medida {title}; aún no se acordó nada más")
    public void adds(Town town, Title measure) {
        Play.now().record(town, """
                {"type":"add-plan-item","when":"%s","plan":"arbeitsplan","item":"%s","content":{"measure":%s}}""".formatted(Play.now().today(), Contributors.id(measure.german()), measure.by(town)));
    }

    @Dann("fehlt der Maßnahme {said} noch: Verantwortliche, Nachhaltigkeitsziel, Termin und Indikator")
    @Entonces("a la medida {said} le falta todavía: responsables, ODS, plazo e indicador")
    public void gaps(String measure) {
        assertThat(words(item(measure).get("gaps"))).containsExactly("responsible", "sdg", "due", "indicator");
    }

    @Dann("fehlt der Maßnahme {said} nichts als die Messweise")
    @Entonces("a la medida {said} no le falta más que el método")
    public void gapsButOne(String measure) {
        assertThat(words(item(measure).get("gaps"))).containsExactly("method");
    }

    @Wenn("{town} den Arbeitsplan vorlegt")
    @Cuando("{town} presenta el plan de trabajo")
    public void proposes(Town town) {
        Play.now().record(town, """
                {"type":"propose-work-plan","when":"%s","plan":"arbeitsplan"}""".formatted(Play.now().today()));
    }

    @Wenn("{town} dem Arbeitsplan zustimmt")
    @Cuando("{town} aprueba el plan de trabajo")
    public void endorses(Town town) {
        BetweenTheSides.endorse(town, "work-plan");
    }

    @Dann("ist der Arbeitsplan noch nicht vereinbart")
    @Entonces("el plan de trabajo todavía no está acordado")
    public void notYetAgreed() {
        assertThat(plan().get("state").stringValue()).isEqualTo("proposed");
    }

    @Dann("ist der Arbeitsplan vereinbart")
    @Entonces("el plan de trabajo está acordado")
    public void agreed() {
        assertThat(plan().get("state").stringValue()).isEqualTo("agreed");
        assertThat(plan().path("changedSince")).isEmpty();
    }

    @Wenn("{town} die Maßnahme {title} neu plant, bis {day}: {said}")
    @Cuando("{town} replanifica la medida {title}, hasta el {day}: {said}")
    public void replans(Town town, Title measure, LocalDate due, String reason) {
        Play.now().record(town, """
                {"type":"replan-item","when":"%s","plan":"arbeitsplan","item":"%s",\
                "content":{"measure":%s,"due":"%s"},"reason":%s}""".formatted(
                        Play.now().today(),
                        Contributors.id(measure.german()),
                        measure.by(town),
                        due,
                        Title.only(town, reason)));
    }

    @Dann("ist seit der Zustimmung beider geändert: {said}")
    @Entonces("desde la aprobación de ambos ha cambiado: {said}")
    public void changedSince(String measure) {
        assertThat(words(plan().get("changedSince")))
                .containsExactly(item(measure).get("item").stringValue());
    }

    @Wenn("{town} {said} als Fortschritt von {said} meldet: {int} Begegnung(en)")
    @Cuando("{town} informa {said} como avance de {said}: {int} encuentro(s)")
    public void reports(Town town, String fact, String measure, int reading) {
        Play.now().record(town, """
                {"type":"report-progress","when":"%s","plan":"arbeitsplan","item":"%s","fact":%s,"reading":"%d"}""".formatted(
                        Play.now().today(),
                        item(measure).get("item").stringValue(),
                        InTheTimeline.row(fact).get("cite"),
                        reading));
    }

    @Dann("steht die Maßnahme {said} bei {int} von {int} Begegnungen")
    @Entonces("la medida {said} va en {int} de {int} encuentros")
    public void stands(String measure, int done, int target) {
        var item = item(measure);
        assertThat(item.at("/figure/value").asInt()).isEqualTo(done);
        assertThat(item.at("/content/indicator/target").asInt()).isEqualTo(target);
    }

    @Dann("ruht dieser Fortschritt auf Begegnungen, die so viel wert sind:")
    @Entonces("ese avance se apoya en encuentros que valen así:")
    public void worth(Map<String, Integer> expected) {
        var by = Play.now().see("/progress").at("/plans/0/facts/by");
        var counts = new java.util.TreeMap<String, Integer>();
        by.properties()
                .forEach(one ->
                        counts.put(one.getKey(), one.getValue().get("count").asInt()));
        var wanted = new java.util.TreeMap<String, Integer>();
        expected.forEach((state, count) -> wanted.put(State.of(state).word, count));
        assertThat(counts).isEqualTo(wanted);
    }

    private static JsonNode plan() {
        return Play.now().see("/work-plans").get("plans").get(0);
    }

    private static JsonNode item(String measure) {
        for (var item : plan().get("items")) {
            if (item.at("/content/measure/text").stringValue().equals(measure)) {
                return item;
            }
        }
        throw new AssertionError("no measure is called " + measure + ": " + plan());
    }

    private static List<String> words(JsonNode list) {
        var words = new ArrayList<String>();
        list.forEach(word -> words.add(word.stringValue()));
        return words;
    }
}
