package org.ayni.drafts.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.ayni.drafts.Draft;
import org.ayni.drafts.Draft.Hold;
import org.ayni.drafts.Draft.Refusal;
import org.ayni.drafts.Draft.Writer;
import org.ayni.drafts.DraftStore;
import org.ayni.entry.JournalId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** All that a store of drafts must do. */
public interface DraftStoreContract {

    JournalId ONE = JournalId.parse("partnership/villa-ejemplo-musterhausen");
    JournalId OTHER = JournalId.parse("programme/staedte-gemeinsam");
    UUID FIRST = UUID.fromString("6b3d0c55-6d2e-4d63-8f43-0f4ce4f2a001");
    UUID SECOND = UUID.fromString("6b3d0c55-6d2e-4d63-8f43-0f4ce4f2a002");
    Instant NOON = Instant.parse("2026-11-22T12:00:00.123456Z");
    Hold HOLD = new Hold(NOON.plusSeconds(600), 7L);

    /** Empty at the start of each test. */
    DraftStore store();

    /** Opens the store again, as after a restart. */
    void reopen();

    @Test
    default void what_was_put_is_there_as_it_was_also_after_a_restart() {
        var plain = draft(ONE, FIRST, "{\"type\": \"record-workshop\", \"what\":\"ñandú \\\" 日\"}", null);
        var held = draft(ONE, SECOND, "{}", HOLD);
        var refused = draft(OTHER, FIRST, "{}", null)
                .refused(new Refusal(NOON, "UNKNOWN_ACTOR", List.of("klimabuendnis", "")));
        List.of(plain, held, refused).forEach(store()::put);

        reopen();

        assertThat(store().draft(ONE, FIRST)).contains(plain);
        assertThat(store().draft(ONE, SECOND)).contains(held);
        assertThat(store().draft(OTHER, FIRST)).contains(refused);
    }

    @Test
    default void a_draft_put_again_takes_the_place_of_the_one_before() {
        store().put(draft(ONE, FIRST, "{}", HOLD));
        var later = draft(ONE, FIRST, "{\"a\":1}", null);
        store().put(later);

        assertThat(store().draft(ONE, FIRST)).contains(later);
        assertThat(store().of(ONE)).containsExactly(later);
    }

    @Test
    default void each_journal_has_its_own() {
        var one = draft(ONE, FIRST, "{}", null);
        var other = draft(OTHER, FIRST, "{}", null);
        store().put(one);
        store().put(other);

        assertThat(store().of(ONE)).containsExactly(one);
        assertThat(store().draft(OTHER, FIRST)).contains(other);
        store().delete(ONE, FIRST);
        assertThat(store().of(OTHER)).containsExactly(other);
    }

    @Test
    default void what_was_deleted_is_gone_and_stays_gone() {
        store().put(draft(ONE, FIRST, "{}", HOLD));
        assertThat(store().draft(ONE, FIRST)).isPresent();

        store().delete(ONE, FIRST);
        store().delete(ONE, FIRST); // again: nothing happens
        reopen();

        assertThat(store().draft(ONE, FIRST)).isEmpty();
        assertThat(store().of(ONE)).isEmpty();
        assertThat(store().held()).isEmpty();
    }

    @Test
    default void those_that_are_held_are_found_over_all_journals() {
        var held = List.of(draft(ONE, FIRST, "{}", HOLD), draft(OTHER, SECOND, "{}", HOLD));
        held.forEach(store()::put);
        store().put(draft(ONE, SECOND, "{}", null));

        assertThat(store().held()).containsExactlyInAnyOrderElementsOf(held);
    }

    @Test
    default void many_at_once_are_all_kept() {
        var ids = IntStream.range(0, 40).mapToObj(_ -> UUID.randomUUID()).toList();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            ids.forEach(id -> callers.execute(() -> store().put(draft(ONE, id, "{}", null))));
        }

        assertThat(store().of(ONE)).extracting(Draft::id).containsExactlyInAnyOrderElementsOf(ids);
    }

    private static Draft draft(JournalId journal, UUID id, String content, @Nullable Hold hold) {
        return new Draft(journal, id, new Writer(SECOND, "musterhausen"), NOON, content, hold, null);
    }
}
