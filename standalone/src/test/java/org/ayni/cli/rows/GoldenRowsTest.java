package org.ayni.cli.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ayni.cli.Demo;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the interesting rows of the real file say, word by word. The golden file was read by people. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GoldenRowsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/rows.json");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void the_rows_of_the_real_file_say_what_the_golden_file_says() throws IOException {
        var golden = JSON.readTree(Files.readAllBytes(GOLDEN));
        assertThat(golden.size()).isPositive();
        golden.forEachEntry((id, said) -> assertThat(
                        JSON.writerWithDefaultPrettyPrinter().writeValueAsString(said(Demo.row(Demo.tree(), id))))
                .as(id)
                .isEqualTo(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(said)));
    }

    private static JsonNode said(Row row) {
        var said = Tree.object();
        said.put("journal", row.journal().toString());
        said.put("actingFor", row.actingFor());
        said.put("type", row.type().word());
        said.put("when", row.when().toString());
        row.fields().forEachEntry(said::set);
        row.cites().forEach(citation -> said.put(citation.field(), "entry of " + citation.row()));
        return said;
    }

    @Test
    void no_row_says_anything_but_once() {
        assertThat(Demo.rows(Demo.tree())).extracting(Row::id).doesNotHaveDuplicates();
    }
}
