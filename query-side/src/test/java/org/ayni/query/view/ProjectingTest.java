package org.ayni.query.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.ayni.query.journals.RandomJournals.partnership;

import java.time.Duration;
import java.util.Optional;
import org.ayni.query.journals.Journal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProjectingTest {
    private final Journal first = partnership("partnership/b-a", 40, 1);
    private final Journal second = partnership("partnership/d-c", 40, 2);
    private final Counting counting = new Counting("counting", 1);
    private final Counting other = new Counting("other", 1);
    private final MemoryViewStore store = new MemoryViewStore();
    private final Mechanism mechanism = new Mechanism(store, counting, other);

    @AfterEach
    void end() {
        mechanism.close();
    }

    @Test
    void a_nudge_is_enough_to_fold_everything() {
        mechanism.journals.hold(first);
        mechanism.await("counting", first.id(), 39);

        assertThat(body("counting", first)).contains("40");
    }

    @Test
    void a_lost_nudge_is_found_by_comparing_heads() {
        mechanism.journals.hold(first, 9);
        mechanism.await("counting", first.id(), 9);
        var silent = new Mechanism(store, counting); // hears of nothing
        silent.journals.hold(first);
        silent.projecting.compare();
        silent.await("counting", first.id(), 39);

        assertThat(body("counting", first)).contains("40");
        silent.close();
    }

    @Test
    void a_fold_that_fails_stops_its_own_view_of_its_own_journal_and_nothing_else() {
        counting.refused = 7;
        mechanism.journals.hold(first);
        mechanism.journals.hold(second, 6);
        mechanism.await("other", first.id(), 39);
        mechanism.await("counting", second.id(), 6);
        await().until(() -> !mechanism.projecting.failures().isEmpty());

        assertThat(mechanism.projecting.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.view()).isEqualTo(counting.key());
            assertThat(failure.journal()).isEqualTo(first.id());
            assertThat(failure.position()).isEqualTo(7);
            assertThat(failure.why()).contains("cannot count to 7");
        });
        assertThat(body("counting", first)).contains("7"); // what came before is there, nothing is skipped
        assertThat(body("other", first)).contains("40");
        assertThat(mechanism.projecting.reached(first.id())).isEqualTo(39);
    }

    @Test
    void it_goes_on_where_it_stopped_once_the_cause_is_gone() {
        counting.refused = 7;
        mechanism.journals.hold(first);
        await().until(() -> !mechanism.projecting.failures().isEmpty());
        mechanism.projecting.compare();
        await().until(() -> mechanism.projecting.failures().getFirst().attempts() > 1);

        counting.refused = -1;
        mechanism.projecting.compare();
        mechanism.await("counting", first.id(), 39);

        await().until(() -> mechanism.projecting.failures().isEmpty());
        assertThat(body("counting", first)).contains("40");
    }

    @Test
    void a_view_that_could_not_be_stored_is_shown_as_it_was_and_goes_on_with_the_next_entry() {
        mechanism.journals.hold(first, 9);
        mechanism.await("counting", first.id(), 9);
        store.full = true;
        mechanism.journals.hold(first, 20);
        await().until(() -> mechanism.projecting.failures().size() == 2);
        assertThat(body("counting", first)).contains("10");

        store.full = false;
        mechanism.journals.hold(first, 21);
        mechanism.await("counting", first.id(), 21);
        assertThat(body("counting", first)).contains("22");
        await().until(() -> mechanism.projecting.failures().isEmpty());
    }

    @Test
    void after_an_old_backup_came_back_views_do_not_show_what_is_no_longer_recorded() {
        mechanism.journals.hold(first);
        mechanism.await("counting", first.id(), 39);
        var restored = new Mechanism(store, counting);
        var anew = partnership("partnership/b-a", 25, 99);
        restored.journals.hold(anew);
        restored.projecting.compare();
        restored.await("counting", anew.id(), 24);

        assertThat(body("counting", anew)).contains("25");
        restored.close();
    }

    @Test
    void a_document_that_cannot_be_read_is_folded_again() {
        mechanism.journals.hold(first, 9);
        mechanism.await("counting", first.id(), 9);
        var head = store.head(counting.key(), first.id());
        store.move(counting.key(), first.id(), head, head.nextGeneration().at(9, head.hash()), "what is this");

        @SuppressWarnings("unchecked") // counting makes numbers
        var view = (DocumentView<Long>) mechanism.view("counting");
        assertThat(view.at(first.id(), new KnownAt.Now()).state()).isEqualTo(10);

        mechanism.journals.hold(first);
        mechanism.await("counting", first.id(), 39);
        await().until(() -> body("counting", first).equals(Optional.of("40")));
    }

    @Test
    void a_new_version_of_a_fold_starts_from_nothing_beside_the_old_one() {
        mechanism.journals.hold(first);
        mechanism.await("counting", first.id(), 39);
        var newer = new Mechanism(store, new Counting("counting", 2));
        newer.journals.hold(first);
        newer.await("counting", first.id(), 39);

        assertThat(store.versions("counting")).hasSize(2);
        newer.close();
    }

    @Test
    void what_does_not_come_in_time_is_said_to_be_behind() {
        var impatient = new AsOf(mechanism.journals, mechanism.progress, Duration.ofMillis(20));
        mechanism.journals.hold(first);

        assertThatThrownBy(() -> impatient.seen(counting.key(), first.id(), 4711))
                .isInstanceOfSatisfying(
                        NoAnswer.class, none -> assertThat(none.reason()).isEqualTo(NoAnswer.Reason.VIEW_BEHIND));
    }

    private Optional<String> body(String view, Journal journal) {
        return store.document(new ViewKey(view, 1), journal.id()).map(ViewStore.Document::body);
    }
}
