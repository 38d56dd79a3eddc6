package org.ayni.command.http.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.ayni.entry.JournalKind;
import tools.jackson.databind.json.JsonMapper;

/** The examples of the commands, in the order in which they work. Every town in them is invented. */
public final class Examples {

    private static final JsonMapper JSON = new JsonMapper();

    private static final List<Example> ALL =
            text("in-order.txt").lines().map(Examples::read).toList();

    private Examples() {}

    /**
     * @param name under which the example of the body, of the id and of the headers belong together
     * @param id of the journal, for the address
     * @param actingFor for the header that says for whom
     * @param key for the header that makes a repetition recognisable
     */
    public record Example(
            JournalKind kind,
            String name,
            String summary,
            String id,
            String actingFor,
            String key,
            Map<String, Object> body) {}

    /** What a file holds. */
    private record File(String summary, String id, String actingFor, String key, Map<String, Object> body) {}

    public static List<Example> all() {
        return ALL;
    }

    static List<Example> of(JournalKind kind) {
        return ALL.stream().filter(example -> example.kind() == kind).toList();
    }

    /** The first example of a command. */
    static Example of(JournalKind kind, String type) {
        return of(kind).stream()
                .filter(example -> type.equals(example.body().get("type")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("%s of a %s has no example".formatted(type, kind.word())));
    }

    private static Example read(String path) {
        var kind = JournalKind.ofWord(path.substring(0, path.indexOf('/')));
        var name = path.substring(path.indexOf('/') + 1);
        var file = JSON.readValue(text(path + ".json"), File.class);
        return new Example(kind, name, file.summary(), file.id(), file.actingFor(), file.key(), file.body());
    }

    private static String text(String name) {
        try (var in = Examples.class.getResourceAsStream("examples/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the example " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
