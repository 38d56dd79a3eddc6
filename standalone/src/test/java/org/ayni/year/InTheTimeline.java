package org.ayni.year;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.de.Dann;
import io.cucumber.java.es.Entonces;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What happened, as each reader finds it: in the own language, and with what it is worth between the two towns. */
public class InTheTimeline {

    @Dann("liest {town} in der Zeitleiste ab {word}:")
    @Entonces("{town} lee en la línea de tiempo desde {word}:")
    public void reads(Town town, String from, DataTable expected) {
        var rows = Play.now().see(town, "/timeline?limit=500&from=" + from).get("entries");
        same(rows, expected);
    }

    static void same(JsonNode entries, DataTable expected) {
        var rows = new ArrayList<List<String>>();
        for (var row : entries) {
            rows.add(List.of(
                    row.get("happened").stringValue(),
                    row.get("title").stringValue(),
                    row.get("state").stringValue()));
        }
        assertThat(rows)
                .isEqualTo(expected.cells().stream()
                        .map(cells -> List.of(cells.get(0), cells.get(1), State.of(cells.get(2)).word))
                        .toList());
    }

    /** What is found under this title; of two, such as a workshop that was planned and then held, the one that happened last. */
    static JsonNode row(String title) {
        return Play.now()
                .see("/timeline?limit=500")
                .get("entries")
                .valueStream()
                .filter(row -> row.get("title").stringValue().equals(title))
                .reduce((_, next) -> next)
                .orElseThrow(() -> new AssertionError("nothing is called " + title));
    }
}
