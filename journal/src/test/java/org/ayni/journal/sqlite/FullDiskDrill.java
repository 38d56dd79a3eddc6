package org.ayni.journal.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.ayni.entry.JournalId;
import org.ayni.entry.StoredEntry;
import org.ayni.entry.Verdict;
import org.ayni.entry.Verifier;
import org.ayni.journal.StoreFull;
import org.ayni.journal.StoreUnusable;
import org.ayni.journal.contract.Written;

/**
 * Fills a small file system to a random level, records until there is no room, makes room, and goes on. Runs in a process of
 * its own, on a file system of its own. Arguments: directory, seed, rounds.
 */
final class FullDiskDrill {
    private static final JournalId JOURNAL = JournalId.parse("partnership/full-disk");

    private final Random random;
    private final Path ballast;
    private final Path data;
    private final List<StoredEntry> recorded = new ArrayList<>();
    private int refused;

    private FullDiskDrill(Path directory, Random random, int round) throws IOException {
        this.random = random;
        this.ballast = directory.resolve("ballast");
        this.data = directory.resolve("data-" + round);
    }

    public static void main(String[] args) throws IOException {
        var directory = Path.of(args[0]);
        var random = new Random(Long.parseLong(args[1]));
        for (var round = 0; round < Integer.parseInt(args[2]); round++) {
            var drill = new FullDiskDrill(directory, random, round);
            drill.run();
            System.out.printf("round %d: %d recorded, %d refused%n", round, drill.recorded.size(), drill.refused);
            drill.clear();
        }
    }

    private void run() throws IOException {
        fillUpTo(64 << 10, 3 << 20);
        try (var store = openSomehow()) {
            recordUntilFull(store);
            check(store);
            if (random.nextBoolean()) {
                return; // closed while it is full
            }
            Files.deleteIfExists(ballast);
            for (var i = 0; i < 20; i++) {
                record(store, random.nextInt(20_000));
            }
            check(store);
        } finally {
            Files.deleteIfExists(ballast);
        }
        try (var store = open()) {
            record(store, 100);
            check(store);
        }
    }

    /** Leaves between {@code least} and {@code most} bytes of room. */
    private void fillUpTo(int least, int most) throws IOException {
        var room = Files.getFileStore(data.getParent()).getUsableSpace() - least - random.nextInt(most - least);
        Files.write(ballast, new byte[Math.toIntExact(room)]);
    }

    /** With next to no room the store does not open, and says so; with room it does. */
    private SqliteJournals openSomehow() throws IOException {
        try {
            return open();
        } catch (StoreUnusable noRoom) {
            refused++;
            Files.delete(ballast);
            return open();
        }
    }

    private SqliteJournals open() {
        return SqliteJournals.open(
                data,
                () -> {
                    System.out.println("gave up");
                    Runtime.getRuntime().halt(Recorder.GAVE_UP);
                },
                Settings.DEFAULT.withLog(256 << 10, 64 << 20));
    }

    private void recordUntilFull(SqliteJournals store) {
        var before = refused;
        while (refused < before + 8) {
            try {
                record(store, random.nextInt(20_000));
            } catch (StoreFull full) {
                refused++;
            }
        }
    }

    private void record(SqliteJournals store, int size) {
        var head = store.reader().head(JOURNAL).orElse(null);
        var append = Written.one(JOURNAL, head, "x".repeat(size));
        store.writer().append(append);
        recorded.addAll(append.entries());
    }

    private void check(SqliteJournals store) throws IOException {
        var export = new ByteArrayOutputStream();
        var found = new ArrayList<StoredEntry>();
        for (var page = store.reader().read(JOURNAL, 0, 1000); !page.isEmpty(); ) {
            found.addAll(page);
            page = store.reader().read(JOURNAL, found.size(), 1000);
        }
        found.forEach(entry -> export.writeBytes(entry.line()));
        assertThat(found).isEqualTo(recorded);
        if (!found.isEmpty()) {
            assertThat(Verifier.verify(new ByteArrayInputStream(export.toByteArray())))
                    .isInstanceOf(Verdict.Sound.class);
        }
    }

    private void clear() throws IOException {
        try (var files = Files.walk(data)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
