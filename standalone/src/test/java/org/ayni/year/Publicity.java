package org.ayni.year;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.de.Dann;
import io.cucumber.java.de.Wenn;
import io.cucumber.java.es.Cuando;
import io.cucumber.java.es.Entonces;
import java.util.ArrayList;
import java.util.List;

/** What the two towns show to everybody, and what everybody sees of it. */
public class Publicity {

    private static final String TIMELINE = "/timeline?for=public";

    @Wenn("{town} die Zeitleiste für alle öffnet")
    @Cuando("{town} abre a todos la línea de tiempo")
    public void opens(Town town) {
        Play.now().record(town, """
                {"type":"publish-view","when":"%s","view":"timeline"}""".formatted(Play.now().today()));
    }

    @Wenn("{town} {said} veröffentlicht")
    @Cuando("{town} publica {said}")
    public void publishes(Town town, String title) {
        Play.now().record(town, """
                {"type":"publish","facts":[%s],"to":"public"}""".formatted(InTheTimeline.row(title).get("cite")));
    }

    @Wenn("{town} {said} nicht länger öffentlich zeigt: {said}")
    @Cuando("{town} deja de mostrar en público {said}: {said}")
    public void withdraws(Town town, String title, String reason) {
        Play.now().record(town, """
                {"type":"withdraw","facts":[%s],"reason":%s}""".formatted(InTheTimeline.row(title).get("position"), Title.only(town, reason)));
    }

    @Dann("ist die Zeitleiste für die Öffentlichkeit noch geschlossen")
    @Entonces("la línea de tiempo sigue cerrada al público")
    public void closed() {
        var answer = Play.now().ask(TIMELINE);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("VIEW_NOT_PUBLISHED");
    }

    @Dann("sieht die Öffentlichkeit nichts")
    @Entonces("el público no ve nada")
    public void seesNothing() {
        assertThat(Play.now().see(TIMELINE).get("entries")).isEmpty();
    }

    @Dann("sieht die Öffentlichkeit genau:")
    @Entonces("el público ve exactamente:")
    public void sees(DataTable expected) {
        var rows = new ArrayList<List<String>>();
        for (var row : Play.now().see(TIMELINE).get("entries")) {
            rows.add(List.of(row.get("happened").stringValue(), row.get("title").stringValue()));
        }
        assertThat(rows).isEqualTo(expected.cells().stream().map(List::copyOf).toList());
    }
}
