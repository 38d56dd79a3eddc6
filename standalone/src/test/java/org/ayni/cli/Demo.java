package org.ayni.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.ayni.cli.chronology.Chronology;
import org.ayni.cli.chronology.ChronologyReader;
import org.ayni.cli.rows.Row;
import org.ayni.cli.rows.Rows;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The real chronology, and copies of it with something changed. */
public final class Demo {

    public static final Path FILE = Path.of("..", "demo", "treptow-koepenick-cajamarca.json");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Demo() {}

    public static ObjectNode tree() {
        try {
            return (ObjectNode) JSON.readTree(Files.readAllBytes(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ObjectNode changed(Consumer<ObjectNode> change) {
        var tree = tree();
        change.accept(tree);
        return tree;
    }

    /** The fact with this id, to be changed. */
    public static ObjectNode fact(JsonNode file, String id) {
        for (var fact : file.get("facts")) {
            if (fact.get("id").stringValue().equals(id)) {
                return (ObjectNode) fact;
            }
        }
        throw new AssertionError("no fact " + id);
    }

    public static ObjectNode withoutFact(String id) {
        return changed(file -> {
            var facts = file.withArray("facts");
            for (var i = 0; i < facts.size(); i++) {
                if (facts.get(i).get("id").stringValue().equals(id)) {
                    facts.remove(i);
                }
            }
        });
    }

    public static byte[] bytes(JsonNode file) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(file);
    }

    public static Chronology chronology(JsonNode file) {
        return ChronologyReader.read(bytes(file)).chronology().orElseThrow();
    }

    public static List<Row> rows(JsonNode file) {
        var chronology = chronology(file);
        return Rows.of(chronology, chronology.partnership().sides().getFirst());
    }

    public static Row row(JsonNode file, String id) {
        return rows(file).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
