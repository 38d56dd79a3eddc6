package org.ayni.journal.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.ayni.entry.JournalId;
import org.ayni.entry.Verdict;
import org.ayni.entry.Verifier;
import org.ayni.journal.JournalReader;
import org.ayni.journal.RecordedCommand;

/** What a recorder was heard to acknowledge, and whether the store still has all of it and nothing twice. */
final class Acks {
    private static final Pattern FACT = Pattern.compile("\"text\":\"([^\"]*?) *\"");

    private record Ack(String hash, UUID command, String text) {}

    private final Map<JournalId, Map<Long, Ack>> byJournal = new HashMap<>();
    private int count;

    int count() {
        return count;
    }

    /** Takes in the output of a recorder; what a kill has cut off in the middle of a line was not said. */
    void hear(String output) {
        output.substring(0, output.lastIndexOf('\n') + 1).lines().forEach(this::hearLine);
    }

    private void hearLine(String line) {
        if (!line.startsWith("ack ")) {
            return;
        }
        var parts = line.split(" ", 6);
        var ack = new Ack(parts[3], UUID.fromString(parts[4]), parts[5]);
        var earlier = byJournal
                .computeIfAbsent(JournalId.parse(parts[1]), _ -> new HashMap<>())
                .put(Long.valueOf(parts[2]), ack);
        assertThat(earlier).as("two were told the same position: %s", line).isNull();
        count++;
    }

    static String output(Process process) throws IOException {
        try (InputStream out = process.getInputStream()) {
            return new String(out.readAllBytes(), UTF_8);
        }
    }

    /** Opens the store and checks every journal: the chain, each acknowledged entry at its place, no fact twice. */
    void checkStore(Path directory) throws IOException {
        try (var store = SqliteJournals.open(directory, () -> {
            throw new AssertionError("the store gave up");
        })) {
            assertThat(store.reader().heads(null, Integer.MAX_VALUE))
                    .extracting(head -> head.journal())
                    .containsAll(byJournal.keySet());
            for (var head : store.reader().heads(null, Integer.MAX_VALUE)) {
                checkJournal(store.reader(), head.journal());
            }
        }
    }

    private void checkJournal(JournalReader reader, JournalId journal) throws IOException {
        var export = new ByteArrayOutputStream();
        var facts = new HashSet<String>();
        var acks = new HashMap<>(byJournal.getOrDefault(journal, Map.of()));
        var from = 0L;
        for (var page = reader.read(journal, 0, 1000); !page.isEmpty(); page = reader.read(journal, from, 1000)) {
            for (var entry : page) {
                export.writeBytes(entry.line());
                var fact = FACT.matcher(new String(entry.texts(), UTF_8));
                assertThat(fact.find() && facts.add(fact.group(1)))
                        .as("a fact stands once: %s %d", journal, from)
                        .isTrue();
                var ack = acks.remove(from);
                if (ack != null) {
                    assertThat(List.of(entry.hash().toString(), fact.group(1)))
                            .as("%s %d", journal, from)
                            .containsExactly(ack.hash(), ack.text());
                    assertThat(reader.command(journal, ack.command()))
                            .map(RecordedCommand::first)
                            .contains(from);
                }
                from++;
            }
        }
        assertThat(acks).as("acknowledged, and not there: %s", journal).isEmpty();
        var verdict = Verifier.verify(new ByteArrayInputStream(export.toByteArray()));
        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Verdict.Sound.class,
                        sound -> assertThat(sound.entries())
                                .isEqualTo(reader.head(journal).orElseThrow().position() + 1));
    }
}
