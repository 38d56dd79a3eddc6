package org.ayni.standalone;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.ayni.command.evidence.Inventory;
import org.ayni.evidence.folder.FolderEvidence;
import org.ayni.journal.JournalException;
import org.ayni.journal.sqlite.SqliteJournals;

/**
 * The program behind {@code ./ayni evidence check}: which files that entries name are missing, altered or astray. Of a stopped
 * installation, or of a restored backup: it holds the data directory while it looks.
 */
public final class EvidenceCheck {
    static final int SOUND = 0;
    static final int FOUND = 1;
    static final int NOT_CHECKED = 2;

    private static final String USAGE = """
            ./ayni evidence check [--data DIR]
                holds the files of a stopped installation against its journals: 0 all there, 1 some missing, altered or astray, 2 not checked
                --data  its data directory (default: AYNI_DATA, else ~/.local/share/ayni)
            """;

    private EvidenceCheck() {}

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), System.getenv(), out, err));
    }

    static int run(List<String> given, Map<String, String> environment, PrintStream out, PrintStream err) {
        var named = given.size() == 3 && given.get(1).equals("--data");
        if (given.isEmpty() || !given.getFirst().equals("check") || !(named || given.size() == 1)) {
            err.print(USAGE);
            return NOT_CHECKED;
        }
        var data = named ? Path.of(given.get(2)) : DataHome.of(environment, Path.of(System.getProperty("user.home")));
        return check(data, out, err);
    }

    private static int check(Path data, PrintStream out, PrintStream err) {
        if (!Files.exists(data.resolve("journal.db"))) {
            err.println("There is no journal in " + data.toAbsolutePath());
            return NOT_CHECKED;
        }
        try (var journals = SqliteJournals.open(data, () -> {})) {
            var clock = InstantSource.system();
            var inventory = Inventory.of(journals.reader(), FolderEvidence.open(data, clock), clock.instant());
            inventory.findings().forEach(finding -> out.println(line(finding)));
            out.printf(
                    "%d files are named and kept, %d findings%n",
                    inventory.kept(), inventory.findings().size());
            return inventory.findings().isEmpty() ? SOUND : FOUND;
        } catch (JournalException failed) {
            err.println(failed.getMessage());
            return NOT_CHECKED;
        }
    }

    private static String line(Inventory.Finding finding) {
        var entry = finding.entry() == null ? "" : ", named by entry " + finding.entry();
        return switch (finding.kind()) {
            case MISSING -> "missing: evidence/" + finding.file() + entry;
            case ALTERED -> "altered: evidence/" + finding.file() + entry;
            case STRAY -> "stray: evidence/" + finding.file();
        };
    }
}
