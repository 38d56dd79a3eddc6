package org.ayni.year;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.de.Dann;
import io.cucumber.java.de.Wenn;
import io.cucumber.java.es.Cuando;
import io.cucumber.java.es.Entonces;
import java.util.ArrayList;
import java.util.List;

/** Who takes part on either side, whom they look for, and who comes forward. */
public class Contributors {

    @Wenn("{town} {said} \\({sector}) als {involvement} einträgt")
    @Cuando("{town} anota a {said} \\({sector}) como {involvement}")
    public void registers(Town town, String name, Sector sector, Involvement involvement) {
        Play.now().record(town, """
                {"type":"register-actor","when":"%s","actor":"%s","name":%s,"sector":"%s","side":"%s","involvement":"%s"}""".formatted(
                        Play.now().today(), id(name), Title.only(town, name), sector.word, town.id, involvement.word));
    }

    @Wenn("{town} einträgt, dass {said} nun {involvement} ist")
    @Cuando("{town} anota que {said} ya está {involvement}")
    public void changes(Town town, String name, Involvement involvement) {
        Play.now().record(town, """
                {"type":"change-actor-involvement","when":"%s","actor":"%s","involvement":"%s"}""".formatted(Play.now().today(), id(name), involvement.word));
    }

    @Wenn("{town} Mitwirkende aus dem Bereich {sector} sucht: {title}")
    @Cuando("{town} busca colaboración en el ámbito {sector}: {title}")
    public void calls(Town town, Sector sector, Title sought) {
        Play.now().record(town, """
                {"type":"open-call","when":"%s","call":"mitwirkende","sought":%s,"whose":"%s","side":"%s",\
                "sectors":["%s"],"until":"2020-12-31"}""".formatted(Play.now().today(), sought.by(town), town.id, town.id, sector.word));
    }

    @Wenn("sich {said} \\({sector}) in {town} meldet")
    @Cuando("{said} \\({sector}) se presenta en {town}")
    public void comesForward(String name, Sector sector, Town town) {
        Play.now().record(town, """
                {"type":"express-interest","when":"%s","interest":"%s","call":"mitwirkende",\
                "newcomer":{"name":%s,"sector":"%s","side":"%s"}}""".formatted(
                        Play.now().today(), id(name), Title.only(town, name), sector.word, town.id));
    }

    @Wenn("{town} {said} als Akteur aufnimmt")
    @Cuando("{town} acepta a {said} como actor")
    public void accepts(Town town, String name) {
        Play.now().record(town, """
                {"type":"accept-interest","when":"%s","interest":"%s","actor":"%s"}""".formatted(Play.now().today(), id(name), id(name)));
    }

    @Dann("sieht {town} die Akteure:")
    @Entonces("{town} ve los actores:")
    public void sees(Town reader, DataTable expected) {
        var rows = new ArrayList<List<String>>();
        for (var actor : Play.now().see(reader, "/actors").get("actors")) {
            rows.add(List.of(
                    actor.get("side").stringValue(),
                    actor.get("name").stringValue(),
                    actor.get("involvement").stringValue()));
        }
        assertThat(rows)
                .containsExactlyInAnyOrderElementsOf(expected.cells().stream()
                        .map(cells ->
                                List.of(Town.of(cells.get(0)).id, cells.get(1), Involvement.of(cells.get(2)).word))
                        .toList());
    }

    @Dann("fehlt in {town} noch jemand aus dem Bereich {sector}")
    @Entonces("en {town} falta todavía alguien del ámbito {sector}")
    public void gap(Town town, Sector sector) {
        for (var vacancy : Play.now().see("/actors").get("vacancies")) {
            if (vacancy.get("side").stringValue().equals(town.id)
                    && vacancy.get("sector").stringValue().equals(sector.word)) {
                assertThat(vacancy.get("gap").asBoolean()).isTrue();
                return;
            }
        }
        throw new AssertionError("nothing is said of that sector");
    }

    /** What an app would make of a name; the reader never sees it. */
    static String id(String name) {
        return name.toLowerCase(java.util.Locale.ROOT)
                .replace("ü", "ue")
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replaceAll("[^a-z0-9]+", "-");
    }
}
