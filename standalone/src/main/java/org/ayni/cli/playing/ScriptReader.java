package org.ayni.cli.playing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.ayni.cli.playing.Step.Upload;
import org.ayni.entry.Hash;
import org.ayni.entry.JournalId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a script whole, and says everything that is wrong with its form. What a command may hold the server says: there is
 * no second list of it here.
 */
final class ScriptReader {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final Set<String> FIELDS = Set.of("step", "journal", "for", "upload", "body");
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Path folder;
    private final List<String> problems = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    private ScriptReader(Path folder) {
        this.folder = folder;
    }

    /** What came of reading a file: a script, or what is wrong with it. */
    sealed interface Result {
        record Read(Script script) implements Result {}

        record NotRead(List<String> problems) implements Result {}
    }

    /** @throws IOException when the file itself cannot be read */
    static Result read(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        var folder = file.toAbsolutePath().getParent();
        return new ScriptReader(folder == null ? Path.of("") : folder).read(bytes);
    }

    private Result read(byte[] bytes) {
        var steps = new ArrayList<Step>();
        var id = "";
        try {
            var tree = JSON.readTree(bytes);
            id = text(tree, "script", "the file");
            for (var node : tree.path("steps")) {
                var step = step(node);
                if (step != null) {
                    steps.add(step);
                }
            }
            if (tree.path("steps").isEmpty()) {
                problems.add("the file has no steps");
            }
        } catch (JacksonException broken) {
            problems.add("no JSON: " + broken.getOriginalMessage());
        }
        return problems.isEmpty()
                ? new Result.Read(new Script(id, Hash.sha256(bytes), steps))
                : new Result.NotRead(List.copyOf(problems));
    }

    private @Nullable Step step(JsonNode node) {
        var before = problems.size();
        var name = text(node, "step", "step " + (names.size() + 1));
        node.propertyNames().stream()
                .filter(field -> !FIELDS.contains(field))
                .forEach(field -> problems.add("%s: nothing is known of \"%s\" here".formatted(name, field)));
        if (!NAME.matcher(name).matches()) {
            problems.add("%s: a step is named in small letters, digits and hyphens".formatted(name));
        }
        Citations.in(node.path("body")).stream()
                .filter(cited -> !names.contains(cited))
                .forEach(cited -> problems.add("%s: no step before it is called %s".formatted(name, cited)));
        if (!names.add(name)) {
            problems.add("%s: there is a second step of that name".formatted(name));
        }
        var journal = journal(text(node, "journal", name), name);
        var actingFor = text(node, "for", name);
        var upload = node.has("upload") ? upload(text(node, "upload", name), name) : null;
        if (!(node.path("body") instanceof ObjectNode body)) {
            problems.add("%s: the field \"body\" is missing".formatted(name));
            return null;
        }
        return journal == null || problems.size() > before ? null : new Step(name, journal, actingFor, body, upload);
    }

    private String text(JsonNode node, String field, String of) {
        var value = node.path(field);
        if (!value.isString()) {
            problems.add("%s: the field \"%s\" is missing, or no text".formatted(of, field));
        }
        return value.asString("");
    }

    private @Nullable JournalId journal(String name, String step) {
        try {
            return JournalId.parse(name);
        } catch (IllegalArgumentException malformed) {
            problems.add(step + ": " + malformed.getMessage());
            return null;
        }
    }

    private @Nullable Upload upload(String path, String step) {
        try {
            return new Upload(path, Files.readAllBytes(folder.resolve(path)));
        } catch (IOException missing) {
            problems.add("%s: the file %s beside the script cannot be read".formatted(step, path));
            return null;
        }
    }
}
