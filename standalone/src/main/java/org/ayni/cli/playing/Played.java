package org.ayni.cli.playing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ayni.cli.server.Server;
import org.ayni.cli.server.ServerFailed;
import org.ayni.entry.Hash;
import org.ayni.entry.JournalId;
import org.ayni.entry.Seen;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the journals hold of a script: an entry names the file and the step that it came from. */
final class Played {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String script;
    private final Server server;
    private final Map<String, Recorded> byStep = new HashMap<>();

    /** @throws ServerFailed when a journal cannot be read */
    Played(Script script, Server server) {
        this.script = script.id();
        this.server = server;
        script.steps().stream().map(Step::journal).distinct().forEach(this::read);
    }

    Optional<Recorded> of(Step step) {
        return Optional.ofNullable(byStep.get(step.name()));
    }

    /** To be asked for a step that was recorded. */
    Recorded step(String name) {
        var recorded = byStep.get(name);
        if (recorded == null) {
            throw new IllegalStateException(name + " is cited before it is recorded");
        }
        return recorded;
    }

    /** What was not there before stands at this entry now, for the steps that cite it. */
    void told(Step step, JournalId journal, Seen seen) {
        byStep.put(
                step.name(),
                new Recorded(journal, seen, step.content().toString(), () -> written(step.name(), journal)));
    }

    /** An answer says where an entry stands, and not what the server put into it. */
    private JsonNode written(String step, JournalId journal) {
        byStep.remove(step);
        read(journal);
        return step(step).payload().get();
    }

    private void read(JournalId journal) {
        try (var lines = server.journal(journal).orElse(null)) {
            if (lines != null) {
                var reader = new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8));
                for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                    take(journal, JSON.readTree(line));
                }
            }
        } catch (IOException | JacksonException e) {
            throw new ServerFailed("Reading " + journal + " broke off: " + e.getMessage(), e);
        }
    }

    private void take(JournalId journal, JsonNode line) {
        var header = line.path("header");
        var channel = header.path("channel");
        if (channel.path("file").asString("").equals(script)) {
            var seen = new Seen(
                    header.path("position").longValue(),
                    Hash.ofHex(line.path("hash").stringValue()));
            byStep.putIfAbsent(
                    channel.path("row").stringValue(),
                    new Recorded(journal, seen, channel.path("content").stringValue(), () -> line.path("payload")));
        }
    }
}
