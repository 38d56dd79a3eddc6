package org.ayni.command.partnership;

import static org.ayni.command.partnership.Village.BECAUSE;
import static org.ayni.command.partnership.Village.FOR_MUSTERHAUSEN;
import static org.ayni.command.partnership.Village.FOR_VILLA_EJEMPLO;
import static org.ayni.command.partnership.Village.MUSTERHAUSEN;
import static org.ayni.command.partnership.Village.VILLA_EJEMPLO;
import static org.ayni.command.partnership.Village.activity;
import static org.ayni.command.partnership.Village.celebration;
import static org.ayni.command.partnership.Village.founded;
import static org.ayni.command.partnership.Village.what;

import java.util.List;
import org.ayni.command.Cited;
import org.ayni.command.Reason;
import org.ayni.command.Telling;
import org.ayni.command.partnership.PartnershipCommand.Confirm;
import org.ayni.command.partnership.PartnershipCommand.ConfirmAll;
import org.ayni.command.partnership.PartnershipCommand.Correct;
import org.ayni.command.partnership.PartnershipCommand.Dispute;
import org.ayni.command.partnership.PartnershipCommand.Retract;
import org.ayni.entry.Audience;
import org.ayni.entry.Hash;
import org.ayni.events.PartnershipEvent.AllConfirmed;
import org.ayni.events.value.ActivityKind;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Whose;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Musterhausen told the founding (0) and three celebrations of both (1, 2, 3); Villa Ejemplo looks at them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConfirmingAllTest {
    private final Telling<PartnershipState, PartnershipCommand> story = founded()
            .told(FOR_MUSTERHAUSEN, celebration(Whose.BOTH))
            .told(FOR_MUSTERHAUSEN, celebration(Whose.BOTH))
            .told(FOR_MUSTERHAUSEN, celebration(Whose.BOTH));

    private ConfirmAll upTo(long position, Long... except) {
        return new ConfirmAll(story.at(position), List.of(except));
    }

    private AllConfirmed confirmed(long upTo, Long... positions) {
        return new AllConfirmed(
                story.seen(upTo), List.of(positions).stream().map(story::seen).toList(), List.of());
    }

    private Correct correction(long position) {
        return new Correct(
                story.at(position),
                Edtf.parse("2019-03"),
                activity(ActivityKind.CULTURE, Whose.BOTH, what("Konzert")),
                BECAUSE);
    }

    @Test
    void one_entry_names_position_and_hash_of_every_fact_that_it_confirms() {
        story.when(FOR_VILLA_EJEMPLO, upTo(3)).records(confirmed(3, 0L, 1L, 2L, 3L));
        story.when(FOR_VILLA_EJEMPLO, new ConfirmAll(new Cited(3, null), List.of()))
                .records(confirmed(3, 0L, 1L, 2L, 3L));
    }

    @Test
    void what_is_left_out_on_purpose_is_named_and_goes_on_waiting() {
        story.when(FOR_VILLA_EJEMPLO, upTo(3, 2L))
                .records(new AllConfirmed(
                        story.seen(3), List.of(story.seen(0), story.seen(1), story.seen(3)), List.of(story.seen(2))));
        story.told(FOR_VILLA_EJEMPLO, upTo(3, 2L))
                .when(FOR_VILLA_EJEMPLO, upTo(4))
                .records(confirmed(4, 2L));
    }

    @Test
    void what_came_or_changed_after_the_last_entry_that_was_seen_goes_on_waiting() {
        story.told(FOR_MUSTERHAUSEN, correction(1));

        story.when(FOR_VILLA_EJEMPLO, upTo(2)).records(confirmed(2, 0L, 2L));
    }

    @Test
    void a_corrected_fact_is_confirmed_as_it_was_corrected() {
        story.told(FOR_MUSTERHAUSEN, correction(1));

        story.when(FOR_VILLA_EJEMPLO, upTo(4)).records(confirmed(4, 0L, 4L, 2L, 3L));
    }

    @Test
    void own_facts_own_affairs_and_what_is_retracted_disputed_or_confirmed_do_not_wait() {
        story.told(FOR_VILLA_EJEMPLO, celebration(Whose.BOTH))
                .told(FOR_MUSTERHAUSEN, celebration(Whose.of(MUSTERHAUSEN)))
                .told(FOR_MUSTERHAUSEN, celebration(Whose.of(VILLA_EJEMPLO)))
                .told(FOR_MUSTERHAUSEN, new Retract(story.at(1), BECAUSE))
                .told(FOR_VILLA_EJEMPLO, new Dispute(story.at(2), BECAUSE, List.of()))
                .told(FOR_VILLA_EJEMPLO, new Confirm(story.at(3)));

        story.when(FOR_VILLA_EJEMPLO, upTo(9)).records(confirmed(9, 0L, 6L));
    }

    @Test
    void a_disputed_fact_does_not_wait_even_when_it_was_corrected_since() {
        story.told(FOR_VILLA_EJEMPLO, new Dispute(story.at(1), BECAUSE, List.of()))
                .told(FOR_MUSTERHAUSEN, correction(4));

        story.when(FOR_VILLA_EJEMPLO, upTo(5)).records(confirmed(5, 0L, 2L, 3L));
        story.when(FOR_VILLA_EJEMPLO, upTo(5, 1L)).isRefused(Reason.NOTHING_WAITS_THERE);
    }

    @Test
    void where_nothing_waits_nothing_is_recorded() {
        story.when(FOR_MUSTERHAUSEN, upTo(3)).isRefused(Reason.NOTHING_TO_CONFIRM);
        story.told(FOR_VILLA_EJEMPLO, upTo(3)).when(FOR_VILLA_EJEMPLO, upTo(4)).isRefused(Reason.NOTHING_TO_CONFIRM);
        founded()
                .when(FOR_VILLA_EJEMPLO, new ConfirmAll(new Cited(0, null), List.of(0L)))
                .isRefused(Reason.NOTHING_TO_CONFIRM);
    }

    @Test
    void an_exception_that_leaves_nothing_out_is_refused() {
        story.told(FOR_VILLA_EJEMPLO, new Confirm(story.at(1)));

        story.when(FOR_VILLA_EJEMPLO, upTo(4, 2L, 1L)).isRefused(Reason.NOTHING_WAITS_THERE);
        story.when(FOR_VILLA_EJEMPLO, upTo(4, 17L)).isRefused(Reason.NOTHING_WAITS_THERE);
    }

    @Test
    void the_last_entry_that_was_seen_is_there_and_is_the_one_that_was_seen() {
        story.when(FOR_VILLA_EJEMPLO, upTo(4)).isRefused(Reason.CITED_ENTRY_MISSING);
        story.when(FOR_VILLA_EJEMPLO, new ConfirmAll(new Cited(3, Hash.ZERO), List.of()))
                .isRefused(Reason.CITED_ENTRY_DIFFERS);
    }

    @Test
    void each_fact_is_cited_afterwards_as_before() {
        story.told(FOR_VILLA_EJEMPLO, upTo(3));

        story.when(FOR_VILLA_EJEMPLO, new Confirm(story.at(1))).isRefused(Reason.ALREADY_CONFIRMED);
        story.when(FOR_VILLA_EJEMPLO, new Dispute(story.at(4), BECAUSE, List.of()))
                .isRefused(Reason.UNKNOWN_FACT);
        story.told(FOR_MUSTERHAUSEN, correction(1))
                .when(FOR_VILLA_EJEMPLO, new Confirm(story.at(5)))
                .isAccepted();
    }

    @Test
    void what_both_have_in_common_is_not_made_public_by_confirming_it() {
        story.readBy(Audience.PUBLIC).when(FOR_VILLA_EJEMPLO, upTo(3)).isRefused(Reason.PUBLIC_NEEDS_BOTH_SIDES);
    }
}
