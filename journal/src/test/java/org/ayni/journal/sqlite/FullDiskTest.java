package org.ayni.journal.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.ayni.journal.contract.Written.CAJAMARCA;

import java.nio.file.Path;
import java.util.List;
import org.ayni.journal.Head;
import org.ayni.journal.StoreFull;
import org.ayni.journal.contract.Together;
import org.ayni.journal.contract.Written;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without room an append is refused and nothing else happens; with room it goes on. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FullDiskTest {
    private static final boolean LONG = Boolean.getBoolean("ayni.long");

    @TempDir
    Path directory;

    /** The limit that SQLite itself keeps is hit within a transaction, not at its end. */
    @Test
    void a_file_that_may_not_grow_refuses_everybody_who_waits_and_serves_its_readers() {
        Head head = null;
        try (var store = open(Settings.DEFAULT.withMaxPages(40))) {
            for (var room = true; room; ) {
                try {
                    head = store.writer()
                            .append(Written.one(CAJAMARCA, head, "x".repeat(5000)))
                            .head();
                } catch (StoreFull full) {
                    room = false;
                }
            }
            var last = head;
            Together.run(
                    8,
                    _ -> assertThatExceptionOfType(StoreFull.class)
                            .isThrownBy(() -> store.writer().append(Written.one(CAJAMARCA, last, "x".repeat(50_000)))));
            assertThat(store.reader().read(CAJAMARCA, last.position(), 9)).hasSize(1);
            assertThat(store.reader().head(CAJAMARCA)).contains(last);
        }
        try (var store = open(Settings.DEFAULT)) {
            assertThat(store.reader().head(CAJAMARCA)).contains(head);
            store.writer().append(Written.one(CAJAMARCA, head, "x".repeat(50_000)));
        }
    }

    /** In a mount namespace of its own, which needs no rights on most systems; where even that is forbidden this fails and says so. */
    @Test
    void a_full_file_system_is_refused_cleanly_and_recording_goes_on_when_there_is_room() throws Exception {
        var seed = Long.getLong("ayni.seed", System.nanoTime());
        var rounds = LONG ? 300 : 10;
        System.out.printf("disk full: %d rounds, -Dayni.seed=%d%n", rounds, seed);
        var mounted = "mount -t tmpfs -o size=8m none '%s' && exec \"$@\"".formatted(directory);

        var drill = ChildJvm.start(
                List.of("unshare", "--mount", "--map-root-user", "sh", "-c", mounted, "sh"),
                ChildJvm.command(FullDiskDrill.class, directory, seed, rounds));
        var said = Acks.output(drill);

        assertThat(drill.waitFor()).as(said).isZero();
        assertThat(said.lines()).hasSize(rounds).allMatch(line -> line.startsWith("round"));
    }

    /** SQLite reports it as a failed write, which may be anything; so the process ends, and what it answered is there. */
    @Test
    void a_limit_on_the_size_of_files_loses_nothing_that_was_answered() throws Exception {
        for (var kib : List.of(2000, 2001, 3000)) {
            var data = directory.resolve("limit-" + kib);
            var process = ChildJvm.start(
                    List.of("bash", "-c", "ulimit -f %d && exec \"$@\"".formatted(kib), "bash"),
                    ChildJvm.command(Recorder.class, data, "limit", 4, 4, Long.MAX_VALUE, 1000));
            var acks = new Acks();
            acks.hear(Acks.output(process));

            assertThat(process.waitFor()).isEqualTo(Recorder.GAVE_UP);
            assertThat(acks.count()).isPositive();
            acks.checkStore(data);
        }
    }

    private SqliteJournals open(Settings settings) {
        return SqliteJournals.open(
                directory.resolve("small"),
                () -> {
                    throw new AssertionError("the store gave up");
                },
                settings);
    }
}
