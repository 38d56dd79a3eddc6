package org.ayni.journal.contract;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ayni.journal.contract.Written.CAJAMARCA;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.ayni.entry.Hash;
import org.ayni.entry.JournalId;
import org.ayni.journal.Append;
import org.ayni.journal.AppendConflict;
import org.ayni.journal.Head;
import org.junit.jupiter.api.Test;

/** Many at once: one wins, nobody sees half of anything. */
public interface RaceContract extends StoreUnderTest {
    int WRITERS = 64;

    /** How often 64 writers race for one position. */
    default int rounds() {
        return 10_000;
    }

    /** How many journals are raced for beside each other, so that a store that can share a sync needs fewer. */
    default int races() {
        return 25;
    }

    @Test
    default void of_64_writers_with_one_expected_position_exactly_one_wins() {
        var races = IntStream.range(0, races())
                .mapToObj(number -> new Race(this, JournalId.parse("partnership/one-" + number), WRITERS))
                .toList();
        var each = rounds() / races();

        Together.run(races() * WRITERS, caller -> races.get(caller % races()).run(each));

        races.forEach(race -> race.check(each));
    }

    @Test
    default void writers_that_try_again_record_everything_once_and_in_a_chain() {
        var journals = IntStream.range(0, 4)
                .mapToObj(i -> JournalId.parse("partnership/race-" + i))
                .toList();
        var recorded = new ConcurrentHashMap<JournalId, Map<Long, Hash>>();

        Together.run(16, writer -> {
            for (var i = 0; i < 25; i++) {
                var journal = journals.get((writer + i) % journals.size());
                var entry = appendUntilRecorded(journal, "writer %d fact %d".formatted(writer, i))
                        .head();
                recorded.computeIfAbsent(journal, _ -> new ConcurrentHashMap<>())
                        .put(entry.position(), entry.hash());
            }
        });

        assertThat(recorded.values().stream().mapToInt(Map::size).sum()).isEqualTo(16 * 25);
        for (var journal : journals) {
            assertThat(hashes(journal)).isEqualTo(recorded.get(journal));
        }
    }

    /** Reading has already checked every hash and link of these. */
    private Map<Long, Hash> hashes(JournalId journal) {
        return all(journal).stream().collect(toMap(entry -> entry.parsedHeader().position(), entry -> entry.hash()));
    }

    private Append appendUntilRecorded(JournalId journal, String text) {
        while (true) {
            var append = Written.one(journal, headOf(journal), text);
            try {
                writer().append(append);
                return append;
            } catch (AppendConflict conflict) {
                // somebody was faster: follow on that
            }
        }
    }

    @Test
    default void readers_see_a_prefix_that_only_grows_and_never_half_an_append() {
        var writing = new AtomicBoolean(true);
        var texts = List.of("a", "b", "c").toArray(String[]::new);

        Together.run(5, caller -> {
            if (caller == 0) {
                try {
                    for (var i = 0; i < 100; i++) {
                        writer().append(Written.append(CAJAMARCA, headOf(CAJAMARCA), Written.key(), texts));
                    }
                } finally {
                    writing.set(false);
                }
            } else {
                var seen = -1L;
                while (writing.get()) {
                    var head = reader().head(CAJAMARCA).map(Head::position).orElse(-1L);
                    assertThat(head).isGreaterThanOrEqualTo(seen);
                    assertThat((head + 1) % texts.length)
                            .as("a whole append at " + head)
                            .isZero();
                    assertThat((long) all(CAJAMARCA).size()).isGreaterThan(head);
                    seen = head;
                    // a store that answers at once would leave no processor to the writer
                    LockSupport.parkNanos(1_000);
                }
            }
        });

        assertThat(all(CAJAMARCA)).hasSize(300);
    }
}
