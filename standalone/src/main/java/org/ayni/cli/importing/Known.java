package org.ayni.cli.importing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ayni.cli.rows.Row;
import org.ayni.cli.server.KnownFact;
import org.ayni.cli.server.KnownFact.Standing;
import org.ayni.cli.server.KnownJournal;
import org.ayni.cli.server.Server;
import org.ayni.cli.server.ServerFailed;
import org.ayni.entry.JournalId;
import org.ayni.entry.Seen;

/** What the journals that a file speaks of hold, before the import and while it goes on. */
final class Known {

    private final String file;
    private final Map<JournalId, List<KnownFact>> journals = new HashMap<>();
    private final Map<String, KnownFact> byRow = new HashMap<>();

    private Known(String file) {
        this.file = file;
    }

    /** @throws ServerFailed when a journal cannot be read */
    static Known read(String file, List<Row> rows, Server server) {
        var known = new Known(file);
        rows.stream().map(Row::journal).distinct().forEach(journal -> known.read(journal, server));
        return known;
    }

    private void read(JournalId journal, Server server) {
        try (var lines = server.journal(journal).orElse(null)) {
            var facts = lines == null ? List.<KnownFact>of() : KnownJournal.read(journal, lines);
            journals.put(journal, facts);
            facts.forEach(fact -> fromThisFile(fact).ifPresent(row -> byRow.put(row, fact)));
        } catch (IOException e) {
            throw new ServerFailed("Reading " + journal + " broke off: " + e.getMessage(), e);
        }
    }

    /** The fact that this row of the file was recorded as. */
    Optional<KnownFact> fact(String row) {
        return Optional.ofNullable(byRow.get(row));
    }

    /** A fact about the same that came from elsewhere: another file, or a person's own hand. */
    Optional<KnownFact> elsewhere(Row row) {
        return journals.getOrDefault(row.journal(), List.of()).stream()
                .filter(fact -> fact.standing() != Standing.RETRACTED)
                .filter(fact ->
                        row.type().isUnique() && row.type().event().equals(fact.event()) && row.isAbout(fact.payload()))
                .findFirst();
    }

    /** The rows that were imported from this file and are not among these. */
    List<KnownFact> missing(List<Row> rows) {
        var there = rows.stream().map(Row::id).collect(Collectors.toSet());
        var missing = new ArrayList<KnownFact>();
        byRow.forEach((row, fact) -> {
            if (!there.contains(row) && fact.standing() != Standing.RETRACTED) {
                missing.add(fact);
            }
        });
        missing.sort(Comparator.comparing((KnownFact fact) -> fact.journal().toString())
                .thenComparingLong(fact -> fact.told().position()));
        return missing;
    }

    /** What was not there before stands at this entry now, for the rows that cite it. */
    void told(Row row, Seen entry) {
        byRow.put(row.id(), KnownFact.told(row.journal(), entry));
    }

    void corrected(Row row, Seen entry) {
        byRow.computeIfPresent(row.id(), (_, fact) -> fact.changed(entry));
    }

    /** A row that cites this one cites what is there, wherever it came from. */
    void stands(Row row, KnownFact fact) {
        byRow.putIfAbsent(row.id(), fact);
    }

    private Optional<String> fromThisFile(KnownFact fact) {
        var origin = fact.origin();
        return origin == null || !origin.file().equals(file) ? Optional.empty() : Optional.of(origin.row());
    }
}
