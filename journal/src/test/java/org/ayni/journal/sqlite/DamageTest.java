package org.ayni.journal.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.ayni.journal.contract.Written.BONN;
import static org.ayni.journal.contract.Written.CAJAMARCA;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.ayni.entry.JournalId;
import org.ayni.entry.StoredEntry;
import org.ayni.journal.Head;
import org.ayni.journal.IntegrityBroken;
import org.ayni.journal.RecordedCommand;
import org.ayni.journal.StoreUnusable;
import org.ayni.journal.contract.Written;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bytes that decay are found at the start or when they are read. What is served is what was recorded, or nothing. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DamageTest {
    private static final boolean LONG = Boolean.getBoolean("ayni.long");

    /** As if the file were so large that nothing of it is looked at before it is read. */
    private static final Settings WHEN_READ =
            Settings.DEFAULT.withoutQuickCheck().withCheckWait(Duration.ZERO);

    private final Map<JournalId, List<StoredEntry>> recorded = new HashMap<>();
    private final List<RecordedCommand> commands = new ArrayList<>();

    @TempDir
    Path directory;

    private Path file;
    private byte[] sound;

    @BeforeEach
    void a_sound_file_with_two_journals() throws IOException {
        file = directory.resolve("journal.db");
        try (var store = open(Settings.DEFAULT)) {
            for (var journal : List.of(CAJAMARCA, BONN)) {
                Head head = null;
                for (var i = 0; i < 60; i++) {
                    var append = Written.append(journal, head, Written.key(), "a fact number " + i, "and one more");
                    head = store.writer().append(append).head();
                    recorded.computeIfAbsent(journal, _ -> new ArrayList<>()).addAll(append.entries());
                    commands.add(new RecordedCommand(journal, append.command(), head.position() - 1, head.position()));
                }
            }
        }
        sound = Files.readAllBytes(file);
    }

    @Test
    void a_flipped_bit_never_changes_what_is_served() throws IOException {
        var flips = LONG ? 20_000 : 300;
        var seed = Long.getLong("ayni.seed", System.nanoTime());
        System.out.printf("bit rot: %d flips, -Dayni.seed=%d%n", flips, seed);
        var random = new Random(seed);
        var found = 0;
        for (var i = 0; i < flips; i++) {
            var damaged = sound.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            var settings = i % 2 == 0 ? Settings.DEFAULT : WHEN_READ;
            found += refuses(damaged, settings) ? 1 : 0;
        }
        // the rest hit room that holds nothing
        assertThat(found).isGreaterThan(flips / 2);
    }

    @Test
    void an_overwritten_stretch_is_found_with_its_place_and_both_hashes() throws IOException {
        var text = "text:".getBytes(UTF_8); // within a payload
        var damaged = sound.clone();
        damaged[indexOf(damaged, text, sound.length / 2) + text.length] ^= 1;
        Files.write(file, damaged);

        try (var store = open(WHEN_READ)) {
            var broken = catchThrowableOfType(IntegrityBroken.class, () -> readAll(store));

            assertThat(broken.expected()).matches("[0-9a-f]{64}").isNotEqualTo(broken.found());
            assertThat(broken.found()).matches("[0-9a-f]{64}");
            assertThat(broken.position()).isBetween(0L, 119L);
            assertThat(broken).hasMessageContaining(broken.journal() + " is damaged at position " + broken.position());
        }
    }

    @Test
    void a_file_that_was_cut_off_is_found() throws IOException {
        for (var pages = 1; pages < sound.length / 4096; pages += 5) {
            assertThat(refuses(Arrays.copyOf(sound, pages * 4096), WHEN_READ))
                    .as("cut off after %d pages", pages)
                    .isTrue();
        }
    }

    /** True when it is refused somewhere; everything that is served must be as it was recorded. */
    private boolean refuses(byte[] damaged, Settings settings) throws IOException {
        Files.write(file, damaged);
        var refused = new AtomicBoolean();
        try (var store = open(settings)) {
            recorded.forEach((journal, entries) -> {
                for (var i = 0; i < entries.size(); i++) {
                    var at = i;
                    refused.compareAndSet(
                            false,
                            refusesTo(() -> assertThat(store.reader().entry(journal, at))
                                    .contains(entries.get(at))));
                }
            });
            for (var command : commands) {
                refused.compareAndSet(
                        false,
                        refusesTo(() -> store.reader()
                                .command(command.journal(), command.command().id())
                                .ifPresent(found -> assertThat(found).isEqualTo(command))));
            }
        } catch (StoreUnusable | IntegrityBroken atTheStart) {
            return true;
        }
        return refused.get();
    }

    private static boolean refusesTo(Runnable reading) {
        try {
            reading.run();
            return false;
        } catch (StoreUnusable | IntegrityBroken refused) {
            return true;
        }
    }

    private void readAll(SqliteJournals store) {
        recorded.keySet().forEach(journal -> {
            for (var from = 0; from < 120; from += 10) {
                store.reader().read(journal, from, 10);
            }
        });
    }

    private static int indexOf(byte[] bytes, byte[] part, int from) {
        var at = from;
        while (!Arrays.equals(bytes, at, at + part.length, part, 0, part.length)) {
            at++;
        }
        return at;
    }

    private SqliteJournals open(Settings settings) {
        return SqliteJournals.open(
                directory,
                () -> {
                    throw new AssertionError("the store gave up");
                },
                settings);
    }
}
