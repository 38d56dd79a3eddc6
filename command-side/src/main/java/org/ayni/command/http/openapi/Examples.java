package org.ayni.command.http.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.ayni.entry.JournalKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The examples of the commands, in the order in which they work. Every town in them is invented. */
public final class Examples {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern CITED = Pattern.compile("\"(@[a-z]+/[a-z0-9-]+)\"");

    private static final List<Example> ALL = inOrder();

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

    /**
     * What a file holds. Where its body cites the entry of an earlier example, it names that example instead of the
     * position, as in {@code "position": "@partnership/hold-workshop"}: an example more moves no other.
     *
     * @param entries how many entries it records, when it is more than one; the last of them is cited
     */
    private record File(
            String summary,
            String id,
            String actingFor,
            String key,
            @Nullable Integer entries,
            Map<String, Object> body) {}

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

    private static List<Example> inOrder() {
        var examples = new ArrayList<Example>();
        var positions = new HashMap<String, Long>();
        var lengths = new HashMap<String, Long>();
        text("in-order.txt").lines().forEach(path -> {
            var kind = JournalKind.ofWord(path.substring(0, path.indexOf('/')));
            var file = JSON.readValue(cited(text(path + ".json"), positions), File.class);
            var entries = file.entries() == null ? 1L : file.entries();
            positions.put("@" + path, lengths.merge(kind + "/" + file.id(), entries, Long::sum) - 1);
            var name = path.substring(path.indexOf('/') + 1);
            examples.add(new Example(kind, name, file.summary(), file.id(), file.actingFor(), file.key(), file.body()));
        });
        return List.copyOf(examples);
    }

    private static String cited(String file, Map<String, Long> positions) {
        return CITED.matcher(file).replaceAll(cited -> {
            var position = positions.get(cited.group(1));
            if (position == null) {
                throw new IllegalStateException("no example before it is called " + cited.group(1));
            }
            return position.toString();
        });
    }

    /** @param name of a file among the examples */
    static String text(String name) {
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
