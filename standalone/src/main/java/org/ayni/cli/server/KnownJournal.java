package org.ayni.cli.server;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ayni.cli.server.KnownFact.Origin;
import org.ayni.cli.server.KnownFact.Standing;
import org.ayni.entry.Hash;
import org.ayni.entry.JournalId;
import org.ayni.entry.Seen;
import org.ayni.entry.Verdict;
import org.ayni.entry.Verifier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The facts of one journal, folded from its lines. */
public final class KnownJournal {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The acts of record, and the field in which each names the last change of the fact that it is about. */
    private static final List<String> ACTS = List.of("confirmed", "disputed", "corrected", "retracted");

    private final JournalId journal;
    private final Map<Long, KnownFact> facts = new LinkedHashMap<>();
    private final Map<Long, Long> changes = new HashMap<>();

    private KnownJournal(JournalId journal) {
        this.journal = journal;
    }

    /** @throws IOException when the lines break off, or are not what was recorded */
    public static List<KnownFact> read(JournalId journal, InputStream lines) throws IOException {
        var bytes = lines.readAllBytes();
        // an export gives out what is stored, sound or not
        if (Verifier.verify(new ByteArrayInputStream(bytes)) instanceof Verdict.Broken broken) {
            throw new IOException("entry %d is damaged".formatted(broken.position()));
        }
        var known = new KnownJournal(journal);
        var reader = new BufferedReader(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8));
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            known.take(tree(journal, line));
        }
        return List.copyOf(known.facts.values());
    }

    private static JsonNode tree(JournalId journal, String line) throws IOException {
        try {
            return JSON.readTree(line);
        } catch (JacksonException e) {
            throw new IOException("no line of " + journal + ": " + line, e);
        }
    }

    private void take(JsonNode line) {
        var header = line.path("header");
        var seen = new Seen(
                header.path("position").longValue(),
                Hash.ofHex(line.path("hash").stringValue()));
        var event = header.path("type").stringValue().replaceFirst("\\.v[0-9]+$", "");
        var act = event.substring(event.indexOf('.') + 1);
        if (ACTS.contains(act)) {
            changed(act, line.path("payload"), seen, origin(header));
        } else {
            facts.put(
                    seen.position(),
                    new KnownFact(
                            journal,
                            seen,
                            seen,
                            event,
                            line.path("payload"),
                            header.path("by").path("side").asString(null),
                            header.path("happened").stringValue(),
                            origin(header),
                            Standing.AS_TOLD));
        }
    }

    private void changed(String act, JsonNode payload, Seen change, @Nullable Origin by) {
        var cited = payload.path(act).path("position");
        if (!cited.isIntegralNumber()) {
            return; // withheld from this reader: a correction of that fact will be refused, and say so
        }
        var position = changes.getOrDefault(cited.longValue(), cited.longValue());
        changes.put(change.position(), position);
        facts.computeIfPresent(position, (_, fact) -> switch (act) {
            case "corrected" -> fact.corrected(change, payload.path("happened").asString(fact.happened()), by);
            case "retracted" -> fact.retracted(change);
            default -> fact.changed(change);
        });
    }

    private static @Nullable Origin origin(JsonNode header) {
        var channel = header.path("channel");
        return channel.path("kind").asString("").equals("import")
                ? new Origin(
                        channel.path("file").stringValue(),
                        channel.path("row").stringValue(),
                        channel.path("content").stringValue())
                : null;
    }
}
