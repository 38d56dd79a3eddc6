package org.ayni.year;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.de.Dann;
import io.cucumber.java.de.Wenn;
import io.cucumber.java.es.Cuando;
import io.cucumber.java.es.Entonces;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The senior olympiad: disciplines, teams under names that they chose, and results as those saw them who stood there. */
public class Olympiad {

    /** What two saw differently has no rank and no value, until one of them corrects it. */
    private static final String UNSETTLED = "–";

    @Wenn("{town} die Reihe {title} beginnt und ihre {int}. Ausgabe für den {day} plant")
    @Cuando("{town} inicia la serie {title} y prepara su edición {int} para el {day}")
    public void plans(Town town, Title name, int edition, LocalDate planned) {
        Play.now().record(town, """
                {"type":"start-olympiad-series","when":"%s","series":"olympiade","name":%s,"whose":"%s"}""".formatted(Play.now().today(), name.by(town), town.id));
        Play.now().record(town, """
                {"type":"plan-olympiad","when":"%s","series":"olympiade","edition":%d,"planned":"%s",\
                "what":{"title":%s}}""".formatted(Play.now().today(), edition, planned, name.by(town)));
    }

    @Wenn("{town} die Olympiade eröffnet")
    @Cuando("{town} abre la olimpiada")
    public void opens(Town town) {
        Play.now().record(town, about("open-olympiad", ""));
    }

    @Wenn("{town} die Disziplin {title} ausschreibt; die kürzeste Zeit gewinnt")
    @Cuando("{town} convoca la disciplina {title}; gana el menor tiempo")
    public void setsAgainstTime(Town town, Title name) {
        sets(
                town,
                name,
                "{\"measure\":\"time\",\"unit\":\"s\",\"decimals\":1,\"better\":\"lower\",\"attempts\":1,\"counting\":\"best\"}");
    }

    @Wenn("{town} die Disziplin {title} ausschreibt; die meisten Punkte gewinnen")
    @Cuando("{town} convoca la disciplina {title}; ganan más puntos")
    public void setsForPoints(Town town, Title name) {
        sets(
                town,
                name,
                "{\"measure\":\"points\",\"unit\":\"points\",\"decimals\":0,\"better\":\"higher\",\"attempts\":1,\"counting\":\"best\"}");
    }

    private static void sets(Town town, Title name, String scoring) {
        Play.now().record(town, about("set-discipline", """
                ,"discipline":"%s","name":%s,"form":"team-rally","scoring":%s""".formatted(
                        Contributors.id(name.german()), name.by(town), scoring)));
    }

    @Wenn("{town} die Mannschaft {said} aus {town} mit der Startnummer {int} anmeldet")
    @Cuando("{town} inscribe al equipo {said} de {town} con el número {int}")
    public void enters(Town town, String name, Town from, int start) {
        Play.now().record(town, about("enter-team", """
                ,"start":%d,"name":%s,"municipalities":["%s"]""".formatted(start, Play.JSON.writeValueAsString(name), from.id)));
    }

    @Wenn("in {town} an der Station {said} steht:")
    @Cuando("en {town}, en la estación {said}, se anota:")
    public void results(Town town, String discipline, DataTable results) {
        for (var cells : results.cells()) {
            records(town, discipline, cells.get(0), cells.get(1));
        }
    }

    @Wenn("eine zweite Helferin in {town} für {said} zur Startnummer {int} {bigdecimal} einträgt")
    @Cuando("una segunda ayudante en {town} anota, en {said}, para el número {int}: {bigdecimal}")
    public void secondAccount(Town town, String discipline, int start, BigDecimal value) {
        records(town, discipline, Integer.toString(start), value.toPlainString());
    }

    private static void records(Town town, String discipline, String start, String value) {
        Play.now().record(town, about("record-result", """
                ,"discipline":"%s","start":%s,"value":"%s\"""".formatted(discipline(discipline), start, value)));
    }

    @Wenn("{town} bei {said} zur Startnummer {int} {bigdecimal} auf {bigdecimal} berichtigt: {said}")
    @Cuando("{town} corrige, en {said}, para el número {int}, {bigdecimal} a {bigdecimal}: {said}")
    public void corrects(Town town, String discipline, int start, BigDecimal from, BigDecimal value, String reason) {
        Play.now().record(town, """
                {"type":"correct","corrected":%s,"happened":"%s","anew":{"type":"record-result",\
                "series":"olympiade","edition":1,"discipline":"%s","start":%d,"value":"%s"},"reason":%s}""".formatted(
                        account(discipline, start, from).at("/cite/0"),
                        Play.now().today(),
                        discipline(discipline),
                        start,
                        value,
                        Title.only(town, reason)));
    }

    @Wenn("{town} einträgt, dass die Olympiade {title} stattfand: {int} Aktive, Gäste ungezählt, angeregt von {town}")
    @Cuando(
            "{town} anota que la olimpiada {title} tuvo lugar: {int} deportistas, público sin contar, inspirada por {town}")
    public void held(Town town, Title name, int competitors, Town inspiredBy) {
        Play.now().record(town, about("record-olympiad", """
                ,"what":{"title":%s,"counts":[{"unit":"competitors","value":%d,"precision":"exact"},\
                {"unit":"guests","precision":"unknown"}]},"inspiredBy":"%s\"""".formatted(name.by(town), competitors, inspiredBy.id)));
    }

    @Dann("steht in {said}:")
    @Entonces("en {said} va:")
    public void ranking(String discipline, DataTable expected) {
        var rows = new ArrayList<List<String>>();
        for (var line : onBoard(discipline).get("lines")) {
            rows.add(List.of(
                    line.has("rank") ? line.get("rank").asString() : UNSETTLED,
                    line.at("/who/name").stringValue(),
                    line.has("value") ? line.get("value").asString() : UNSETTLED));
        }
        assertThat(rows).isEqualTo(expected.cells().stream().map(List::copyOf).toList());
    }

    @Dann("zeigt der Medaillenspiegel \\(Gold, Silber, Bronze):")
    @Entonces("el medallero muestra \\(oro, plata, bronce):")
    public void medals(DataTable expected) {
        var rows = new ArrayList<List<String>>();
        for (var row : board().at("/medals/entrants")) {
            rows.add(List.of(
                    row.at("/who/name").stringValue(),
                    row.get("gold").asString(),
                    row.get("silver").asString(),
                    row.get("bronze").asString()));
        }
        assertThat(rows).isEqualTo(expected.cells().stream().map(List::copyOf).toList());
    }

    /** What somebody saw at a station, as the board has it. */
    private static JsonNode account(String discipline, int start, BigDecimal value) {
        for (var line : onBoard(discipline).get("lines")) {
            for (var attempt : line.get("attempts")) {
                for (var account : attempt.get("accounts")) {
                    if (line.at("/who/start").asInt() == start
                            && new BigDecimal(account.get("value").asString()).compareTo(value) == 0) {
                        return account;
                    }
                }
            }
        }
        throw new AssertionError("nobody saw %s for %d".formatted(value, start));
    }

    private static String discipline(String name) {
        return onBoard(name).get("discipline").stringValue();
    }

    private static JsonNode onBoard(String name) {
        for (var discipline : board().get("disciplines")) {
            if (discipline.at("/name/text").stringValue().equals(name)) {
                return discipline;
            }
        }
        throw new AssertionError("no discipline is called " + name);
    }

    private static JsonNode board() {
        return Play.now().see("/olympiads/olympiade/1");
    }

    private static String about(String type, String more) {
        return "{\"type\":\"%s\",\"when\":\"%s\",\"series\":\"olympiade\",\"edition\":1%s}"
                .formatted(type, Play.now().today(), more);
    }
}
