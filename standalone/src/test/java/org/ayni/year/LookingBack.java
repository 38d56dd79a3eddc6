package org.ayni.year;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.de.Dann;
import io.cucumber.java.de.Wenn;
import io.cucumber.java.es.Cuando;
import io.cucumber.java.es.Entonces;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ayni.entry.Hash;
import org.ayni.entry.Verdict;
import org.ayni.entry.Verifier;

/** The report that is handed in, what has changed since, and the auditor who looks back. */
public class LookingBack {

    @Wenn("{town} den Bericht {title} bei {said} einreicht")
    @Cuando("{town} entrega el informe {title} a {said}")
    public void submits(Town town, Title name, String office) {
        Play.now().record(town, """
                {"type":"submit-report","when":"%s","report":"zwischenbericht","what":{"title":%s},"to":%s,\
                "period":"2021-01/2021-06","file":"%s","seen":{"position":%s}}""".formatted(
                        Play.now().today(),
                        name.by(town),
                        Title.only(town, office),
                        Hash.sha256(name.german().getBytes(UTF_8)),
                        Play.now().see(town, "/timeline?limit=1").get("position")));
    }

    @Dann("hat sich seit dem Bericht nichts geändert")
    @Entonces("desde el informe no ha cambiado nada")
    public void nothingChanged() {
        assertThat(changes()).isEmpty();
    }

    @Dann("zeigt der Bericht, was sich seither geändert hat:")
    @Entonces("el informe muestra lo que cambió desde entonces:")
    public void changed(DataTable expected) {
        assertThat(changes())
                .isEqualTo(expected.cells().stream()
                        .map(cells -> List.of(
                                cells.get(0), State.of(cells.get(1)).word, State.of(cells.get(2)).word, cells.get(3)))
                        .toList());
    }

    @Dann("fragt die Prüferin, was am Abend des {day} ab {word} im Buch stand, und liest:")
    @Entonces("la auditora pregunta qué constaba la noche del {day} desde {word}, y lee:")
    public void lookedBack(LocalDate day, String from, DataTable expected) {
        var rows = Play.now()
                .see("/timeline?limit=500&from=" + from + "&knownAt=" + Play.evening(day))
                .get("entries");
        InTheTimeline.same(rows, expected);
    }

    @Dann("standen zu {said} am Abend des {day} {int} Teilnehmende, heute aber {int}")
    @Entonces("de {said} constaban la noche del {day} {int} participantes, pero hoy {int}")
    public void counted(String title, LocalDate day, int before, int today) {
        assertThat(participants(title, "&knownAt=" + Play.evening(day))).isEqualTo(before);
        assertThat(participants(title, "")).isEqualTo(today);
    }

    private static int participants(String title, String question) {
        return Play.now()
                .see("/timeline?limit=500" + question)
                .get("entries")
                .valueStream()
                .filter(row -> row.get("title").stringValue().equals(title))
                .mapToInt(row -> row.at("/counts/0/value").asInt())
                .findFirst()
                .orElseThrow();
    }

    @Dann("findet die Prüferin das mitgenommene Buch unversehrt")
    @Entonces("la auditora encuentra intacto el libro que se llevó")
    public void sound() throws IOException {
        var verdict = Verifier.verify(new ByteArrayInputStream(Play.now().export()));
        assertThat(verdict).isInstanceOf(Verdict.Sound.class);
    }

    @Dann("findet sie den Eintrag, wenn jemand darin {said} in {said} ändert")
    @Entonces("encuentra la anotación si alguien cambia en él {said} por {said}")
    public void broken(String before, String after) throws IOException {
        var text = new String(Play.now().export(), UTF_8);
        assertThat(text).contains(before);
        var at = text.substring(0, text.indexOf(before)).lines().count() - 1;
        var verdict = Verifier.verify(
                new ByteArrayInputStream(text.replaceFirst(before, after).getBytes(UTF_8)));
        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Verdict.Broken.class,
                        broken -> assertThat(broken.position()).isEqualTo(at));
    }

    private static List<List<String>> changes() {
        var rows = new ArrayList<List<String>>();
        for (var change : Play.now().see("/reports").at("/reports/0/changedSince/changes")) {
            rows.add(List.of(
                    change.at("/now/title").stringValue(),
                    change.at("/then/state").stringValue(),
                    change.at("/now/state").stringValue(),
                    change.at("/by/0/words/text").stringValue()));
        }
        return rows;
    }
}
