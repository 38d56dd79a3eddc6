package org.ayni.journal.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.ayni.entry.JournalId;
import org.ayni.entry.StoredEntry;
import org.ayni.journal.Append;
import org.ayni.journal.AppendConflict;
import org.ayni.journal.Head;
import org.jspecify.annotations.Nullable;

/** Writers that all expect the same end of one journal, round after round. */
final class Race {
    private final StoreUnderTest store;
    private final JournalId journal;
    private final int writers;
    private final CyclicBarrier roundOver;
    private final Queue<Append> won = new ConcurrentLinkedQueue<>();
    private final Queue<Long> lostTo = new ConcurrentLinkedQueue<>();
    private final List<StoredEntry> recorded = new ArrayList<>();
    /** What all expect; changes only between rounds, while all of them wait. */
    private @Nullable Head head;

    Race(StoreUnderTest store, JournalId journal, int writers) {
        this.store = store;
        this.journal = journal;
        this.writers = writers;
        this.roundOver = new CyclicBarrier(writers, this::judge);
    }

    /** One of the writers. */
    void run(int rounds) throws Exception {
        for (var round = 0; round < rounds; round++) {
            var append = Written.one(journal, head, "fact of " + Thread.currentThread());
            try {
                store.writer().append(append);
                won.add(append);
            } catch (AppendConflict conflict) {
                lostTo.add(conflict.actual());
            }
            roundOver.await(store.patience().toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void judge() {
        assertThat(won).as("winners at %d of %s", recorded.size(), journal).hasSize(1);
        var winner = won.remove();
        assertThat(lostTo).hasSize(writers - 1).containsOnly(winner.head().position());
        assertThat(store.reader().head(journal)).contains(winner.head());
        lostTo.clear();
        recorded.addAll(winner.entries());
        head = winner.head();
    }

    void check(int rounds) {
        assertThat(recorded).hasSize(rounds);
        assertThat(store.all(journal)).isEqualTo(recorded);
    }
}
