package org.ayni.journal.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.ayni.entry.Hash;
import org.ayni.entry.JournalId;
import org.ayni.journal.Head;
import org.ayni.journal.contract.Together;
import org.ayni.journal.contract.Written;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HeadsTest {
    private static final int JOURNALS = 20_000;

    private final Heads heads = new Heads();
    private final AtomicInteger checked = new AtomicInteger();
    private final AtomicInteger missed = new AtomicInteger();

    @Test
    void whoever_finds_a_new_journal_by_its_name_finds_it_in_a_page_too() {
        var journals = IntStream.range(0, JOURNALS)
                .mapToObj("partnership/j-%08d"::formatted)
                .map(JournalId::parse)
                .toList();

        Together.run(2, caller -> {
            for (var i = 0; i < JOURNALS; i++) {
                var journal = journals.get(i);
                if (caller == 0) {
                    var asked = i; // never ahead: the question must come while the answer is being put together
                    await(() -> checked.get() == asked);
                    heads.put(journal, new Known(i, new Head(journal, 0, Hash.ZERO, Written.START)));
                } else {
                    await(() -> heads.get(journal) != null);
                    var before = i == 0 ? null : journals.get(i - 1);
                    var page = heads.page(before, 1);
                    checked.incrementAndGet();
                    if (!page.stream().map(Head::journal).toList().equals(List.of(journal))) {
                        missed.incrementAndGet();
                    }
                }
            }
        });

        assertThat(missed).hasValue(0);
    }

    /** Spins, as it is about moments; but lets others run, where there is one processor alone. */
    private static void await(BooleanSupplier condition) {
        for (var spins = 1L; !condition.getAsBoolean(); spins++) {
            if (spins % 10_000 == 0) {
                LockSupport.parkNanos(1);
            } else {
                Thread.onSpinWait();
            }
        }
    }
}
