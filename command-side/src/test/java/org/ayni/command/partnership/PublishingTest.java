package org.ayni.command.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayni.command.partnership.Village.BECAUSE;
import static org.ayni.command.partnership.Village.FOR_MUSTERHAUSEN;
import static org.ayni.command.partnership.Village.FOR_VILLA_EJEMPLO;
import static org.ayni.command.partnership.Village.MUSTERHAUSEN;
import static org.ayni.command.partnership.Village.VILLA_EJEMPLO;
import static org.ayni.command.partnership.Village.activity;
import static org.ayni.command.partnership.Village.celebration;
import static org.ayni.command.partnership.Village.what;
import static org.ayni.entry.Audience.PARTNERSHIP;
import static org.ayni.entry.Audience.PROGRAMME;
import static org.ayni.entry.Audience.PUBLIC;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.ayni.command.Cited;
import org.ayni.command.FileAtHand;
import org.ayni.command.Reason;
import org.ayni.command.Telling;
import org.ayni.command.partnership.EvidenceCommand.AddEvidence;
import org.ayni.command.partnership.PartnershipCommand.Confirm;
import org.ayni.command.partnership.PartnershipCommand.Correct;
import org.ayni.command.partnership.PartnershipCommand.Dispute;
import org.ayni.command.partnership.PartnershipCommand.Retract;
import org.ayni.command.partnership.PublishingCommand.PublishView;
import org.ayni.command.partnership.PublishingCommand.WithdrawView;
import org.ayni.command.partnership.ReadingCommand.Publish;
import org.ayni.command.partnership.ReadingCommand.PublishYear;
import org.ayni.command.partnership.ReadingCommand.Withdraw;
import org.ayni.command.partnership.ReadingCommand.WithdrawYear;
import org.ayni.command.partnership.SettlementCommand.Chosen;
import org.ayni.command.partnership.SettlementCommand.SettleWorkingValue;
import org.ayni.entry.Audience;
import org.ayni.entry.Hash;
import org.ayni.entry.Seen;
import org.ayni.events.PartnershipEvent.FactsPublished;
import org.ayni.events.PartnershipEvent.FactsWithdrawn;
import org.ayni.events.PublishingFact.ViewPublished;
import org.ayni.events.PublishingFact.ViewWithdrawn;
import org.ayni.events.value.ActivityKind;
import org.ayni.events.value.Consent;
import org.ayni.events.value.DifferingAccount;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Language;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.MediaType;
import org.ayni.events.value.PublicView;
import org.ayni.events.value.Text;
import org.ayni.events.value.Whose;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * Musterhausen told the founding (0, 1998), a joint celebration (1, 2021), one of its own (2, summer 2021) and one of Villa
 * Ejemplo's (3, since 2020).
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PublishingTest {
    private static final DifferingAccount SIXTY = new DifferingAccount("counts.guests", Text.of("60"), List.of());
    private static final DifferingAccount IN_MAY = new DifferingAccount("when", Text.of("im Mai"), List.of());
    private static final Hash PHOTO = Hash.sha256(new byte[] {1});
    private static final Hash POSTER = Hash.sha256(new byte[] {2});
    private static final Hash LETTER = Hash.sha256(new byte[] {3});

    private final Telling<PartnershipState, PartnershipCommand> story = begun();

    private static Telling<PartnershipState, PartnershipCommand> begun() {
        return Village.unfounded()
                .happening("1998")
                .told(FOR_MUSTERHAUSEN, Village.found())
                .happening("2021-03-23")
                .told(FOR_MUSTERHAUSEN, celebration(Whose.BOTH))
                .happening("2021-25")
                .told(FOR_MUSTERHAUSEN, celebration(Whose.of(MUSTERHAUSEN)))
                .happening("2020/..")
                .told(FOR_MUSTERHAUSEN, celebration(Whose.of(VILLA_EJEMPLO)));
    }

    private Publish publish(Audience to, long... positions) {
        return new Publish(cited(positions), to);
    }

    private List<Cited> cited(long... positions) {
        return java.util.Arrays.stream(positions).mapToObj(story::at).toList();
    }

    private static Withdraw withdraw(Long... positions) {
        return new Withdraw(List.of(positions), BECAUSE);
    }

    private List<Seen> seen(Long... positions) {
        return Stream.of(positions).map(story::seen).toList();
    }

    private Correct correction(long position, Whose whose) {
        return new Correct(
                story.at(position),
                Edtf.parse("2021-03"),
                activity(ActivityKind.CULTURE, whose, what("Konzert")),
                BECAUSE);
    }

    private void assertReaders(long position, Audience readers) {
        assertThat(story.state().readers(position)).isEqualTo(readers);
    }

    @Nested
    class One_fact {

        @Test
        void an_own_affair_is_published_by_its_side_alone() {
            story.when(FOR_MUSTERHAUSEN, publish(PUBLIC, 2))
                    .records(new FactsPublished(PUBLIC, null, null, null, seen(2L), List.of(), List.of()));
            story.told(FOR_MUSTERHAUSEN, publish(PUBLIC, 2));
            assertReaders(2, PUBLIC);
        }

        @Test
        void what_is_joint_needs_both_sides_and_either_may_begin() {
            story.when(FOR_VILLA_EJEMPLO, publish(PUBLIC, 1))
                    .records(new FactsPublished(PUBLIC, null, null, null, List.of(), seen(1L), List.of()));
            story.told(FOR_VILLA_EJEMPLO, publish(PUBLIC, 1));
            assertReaders(1, PARTNERSHIP);
            story.told(FOR_MUSTERHAUSEN, publish(PUBLIC, 1));
            assertReaders(1, PUBLIC);
        }

        @Test
        void both_sides_let_read_whom_both_of_them_let_read() {
            story.told(FOR_VILLA_EJEMPLO, publish(PROGRAMME, 1)).told(FOR_MUSTERHAUSEN, publish(PUBLIC, 1));
            assertReaders(1, PROGRAMME);
            story.told(FOR_VILLA_EJEMPLO, publish(PUBLIC, 1));
            assertReaders(1, PUBLIC);
        }

        @Test
        void what_one_side_told_of_the_other_is_joint() {
            story.told(FOR_VILLA_EJEMPLO, publish(PUBLIC, 3));
            assertReaders(3, PARTNERSHIP);
            story.told(FOR_MUSTERHAUSEN, publish(PUBLIC, 3));
            assertReaders(3, PUBLIC);
        }

        @Test
        void the_other_side_neither_publishes_nor_withdraws_an_own_affair() {
            story.when(FOR_VILLA_EJEMPLO, publish(PUBLIC, 2)).isRefused(Reason.AFFAIR_OF_THE_OTHER_SIDE);
            story.told(FOR_MUSTERHAUSEN, publish(PUBLIC, 2));
            story.when(FOR_VILLA_EJEMPLO, withdraw(2L)).isRefused(Reason.AFFAIR_OF_THE_OTHER_SIDE);
        }

        @Test
        void what_was_joint_once_is_made_public_by_no_correction() {
            story.told(FOR_MUSTERHAUSEN, correction(1, Whose.of(MUSTERHAUSEN)))
                    .told(FOR_MUSTERHAUSEN, publish(PUBLIC, 4));
            assertReaders(1, PARTNERSHIP);
        }

        @Test
        void the_last_change_is_cited() {
            story.told(FOR_VILLA_EJEMPLO, new Confirm(story.at(1)));
            story.when(FOR_VILLA_EJEMPLO, publish(PUBLIC, 1)).isRefused(Reason.CHANGED_SINCE);
            story.when(FOR_VILLA_EJEMPLO, publish(PUBLIC, 4)).isAccepted();
            story.when(FOR_VILLA_EJEMPLO, publish(PUBLIC, 17)).isRefused(Reason.UNKNOWN_FACT);
            story.when(FOR_VILLA_EJEMPLO, new Publish(List.of(new Cited(4, Hash.ZERO)), PUBLIC))
                    .isRefused(Reason.CITED_ENTRY_DIFFERS);
        }

        @Test
        void nothing_is_published_twice_nor_to_the_two_towns_nor_when_it_is_retracted() {
            story.when(FOR_MUSTERHAUSEN, publish(PARTNERSHIP, 1)).isRefused(Reason.PUBLISHED_TO_NOBODY);
            story.told(FOR_MUSTERHAUSEN, publish(PUBLIC, 1));
            story.when(FOR_MUSTERHAUSEN, publish(PROGRAMME, 1)).isRefused(Reason.ALREADY_PUBLISHED);
            story.told(FOR_MUSTERHAUSEN, new Retract(story.at(3), BECAUSE));
            story.when(FOR_MUSTERHAUSEN, publish(PUBLIC, 5)).isRefused(Reason.RETRACTED);
        }

        @Test
        void a_correction_says_something_new_and_is_published_anew() {
            story.told(FOR_MUSTERHAUSEN, publish(PUBLIC, 1, 2)).told(FOR_VILLA_EJEMPLO, publish(PUBLIC, 1));
            story.told(FOR_MUSTERHAUSEN, correction(1, Whose.BOTH))
                    .told(FOR_MUSTERHAUSEN, correction(2, Whose.of(MUSTERHAUSEN)));
            assertReaders(1, PARTNERSHIP);
            assertReaders(2, PARTNERSHIP);
        }

        @Test
        void a_correction_of_an_own_affair_that_is_recorded_for_everybody_stays_public() {
            story.told(FOR_MUSTERHAUSEN, publish(PUBLIC, 2))
                    .readBy(PUBLIC)
                    .told(FOR_MUSTERHAUSEN, correction(2, Whose.of(MUSTERHAUSEN)));
            assertReaders(2, PUBLIC);
        }

        @Test
        void what_is_joint_and_disputed_is_public_no_longer_until_it_is_settled() {
            story.told(FOR_MUSTERHAUSEN, publish(PUBLIC, 1)).told(FOR_VILLA_EJEMPLO, publish(PUBLIC, 1));
            story.told(FOR_VILLA_EJEMPLO, new Dispute(story.at(1), BECAUSE, List.of()));
            assertReaders(1, PARTNERSHIP);
            story.when(FOR_MUSTERHAUSEN, publish(PUBLIC, 6)).isRefused(Reason.DISPUTED_IS_NOT_PUBLISHED);
            story.told(FOR_VILLA_EJEMPLO, new Confirm(story.at(6))).told(FOR_MUSTERHAUSEN, publish(PUBLIC, 7));
        }

        @Test
        void what_both_have_settled_on_is_published_with_the_fact_and_ends_with_it() {
            story.told(FOR_VILLA_EJEMPLO, new Dispute(story.at(1), BECAUSE, List.of(SIXTY, IN_MAY)));
            story.told(FOR_MUSTERHAUSEN, settle("counts.guests", 1)).told(FOR_VILLA_EJEMPLO, new Confirm(story.at(5)));
            story.told(FOR_MUSTERHAUSEN, settle("when", 2));
            story.when(FOR_MUSTERHAUSEN, publish(PUBLIC, 4)).isRefused(Reason.DISPUTED_IS_NOT_PUBLISHED);

            story.told(FOR_VILLA_EJEMPLO, new Confirm(story.at(7)));
            story.when(FOR_MUSTERHAUSEN, publish(PUBLIC, 4))
                    .records(new FactsPublished(PUBLIC, null, null, null, List.of(), seen(4L, 6L, 8L), List.of()));
            story.told(FOR_MUSTERHAUSEN, publish(PUBLIC, 4)).told(FOR_VILLA_EJEMPLO, publish(PUBLIC, 4));
            assertReaders(1, PUBLIC);
            assertReaders(5, PUBLIC);

            story.told(FOR_VILLA_EJEMPLO, new Dispute(story.at(8), BECAUSE, List.of()));
            assertReaders(1, PARTNERSHIP);
            story.when(FOR_MUSTERHAUSEN, publish(PUBLIC, 4)).isRefused(Reason.DISPUTED_IS_NOT_PUBLISHED);
        }

        private SettleWorkingValue settle(String field, int differing) {
            return new SettleWorkingValue(story.at(4), field, new Chosen(4, differing), BECAUSE);
        }

        @Test
        void a_picture_is_for_everybody_only_when_consent_is_on_record() {
            story.told(FOR_MUSTERHAUSEN, picture(PHOTO, Consent.MISSING))
                    .told(FOR_MUSTERHAUSEN, picture(POSTER, null))
                    .told(FOR_MUSTERHAUSEN, picture(LETTER, Consent.NOT_NEEDED));
            story.when(FOR_MUSTERHAUSEN, publish(PUBLIC, 4)).isRefused(Reason.NO_CONSENT_TO_BE_SHOWN);
            story.when(FOR_MUSTERHAUSEN, publish(PUBLIC, 5)).isRefused(Reason.NO_CONSENT_TO_BE_SHOWN);
            story.when(FOR_MUSTERHAUSEN, publish(PROGRAMME, 4, 5)).isAccepted();
            story.when(FOR_MUSTERHAUSEN, publish(PUBLIC, 6)).isAccepted();
        }

        @Test
        void in_a_plain_text_nobody_is_recognised_unless_somebody_says_so() {
            story.told(FOR_MUSTERHAUSEN, file(PHOTO, "text/plain", null))
                    .told(FOR_MUSTERHAUSEN, file(POSTER, "text/plain", Consent.MISSING));
            story.when(FOR_MUSTERHAUSEN, publish(PUBLIC, 4)).isAccepted();
            story.when(FOR_MUSTERHAUSEN, publish(PUBLIC, 5)).isRefused(Reason.NO_CONSENT_TO_BE_SHOWN);
        }

        private AddEvidence picture(Hash file, @Nullable Consent consent) {
            return file(file, "image/jpeg", consent);
        }

        private AddEvidence file(Hash file, String type, @Nullable Consent consent) {
            story.sent(file, new FileAtHand(new MediaType(type), 4711, Instant.EPOCH.minusSeconds(1)));
            var title = LocalizedText.of(Language.GERMAN, "Das Fest");
            return new AddEvidence(
                    file, Whose.of(MUSTERHAUSEN), title, List.of(), null, null, consent, null, List.of());
        }

        @Test
        void a_retraction_ends_it() {
            story.told(FOR_MUSTERHAUSEN, publish(PUBLIC, 2)).told(FOR_MUSTERHAUSEN, new Retract(story.at(2), BECAUSE));
            assertReaders(2, PARTNERSHIP);
        }
    }

    @Nested
    class Withdrawing {

        @Test
        void either_side_withdraws_alone_what_is_joint() {
            story.told(FOR_MUSTERHAUSEN, publish(PUBLIC, 1)).told(FOR_VILLA_EJEMPLO, publish(PUBLIC, 1));
            story.when(FOR_VILLA_EJEMPLO, withdraw(1L)).records(new FactsWithdrawn(null, null, seen(1L), BECAUSE));
            story.told(FOR_VILLA_EJEMPLO, withdraw(1L));
            assertReaders(1, PARTNERSHIP);
            story.told(FOR_VILLA_EJEMPLO, publish(PUBLIC, 1));
            assertReaders(1, PARTNERSHIP); // both have to say so anew
        }

        @Test
        void one_side_says_no_to_what_the_other_has_published() {
            story.told(FOR_MUSTERHAUSEN, publish(PUBLIC, 1)).told(FOR_VILLA_EJEMPLO, withdraw(1L));
            story.told(FOR_VILLA_EJEMPLO, publish(PUBLIC, 1));
            assertReaders(1, PARTNERSHIP);
        }

        @Test
        void what_was_recorded_for_others_is_withdrawn_too() {
            story.readBy(PUBLIC).told(FOR_MUSTERHAUSEN, celebration(Whose.of(MUSTERHAUSEN)));
            story.readBy(PARTNERSHIP).told(FOR_MUSTERHAUSEN, withdraw(4L));
            assertReaders(4, PARTNERSHIP);
        }

        @Test
        void what_was_public_before_it_was_changed_may_be_withdrawn_instead_of_published_anew() {
            story.told(FOR_MUSTERHAUSEN, publish(PUBLIC, 1)).told(FOR_VILLA_EJEMPLO, publish(PUBLIC, 1));
            story.told(FOR_MUSTERHAUSEN, correction(1, Whose.BOTH)).told(FOR_VILLA_EJEMPLO, withdraw(1L));
            story.when(FOR_MUSTERHAUSEN, withdraw(1L)).isRefused(Reason.NOT_PUBLISHED);
        }

        @Test
        void nobody_has_to_have_seen_the_last_change_to_withdraw() {
            story.told(FOR_MUSTERHAUSEN, publish(PUBLIC, 1)).told(FOR_VILLA_EJEMPLO, new Confirm(story.at(1)));
            story.when(FOR_VILLA_EJEMPLO, withdraw(1L)).records(new FactsWithdrawn(null, null, seen(5L), BECAUSE));
        }

        @Test
        void what_is_not_published_is_not_withdrawn() {
            story.when(FOR_MUSTERHAUSEN, withdraw(1L)).isRefused(Reason.NOT_PUBLISHED);
            story.when(FOR_MUSTERHAUSEN, withdraw(17L)).isRefused(Reason.UNKNOWN_FACT);
        }
    }

    @Nested
    class A_year {

        private PublishYear year(int year, long upTo, Long... except) {
            return new PublishYear(year, story.at(upTo), List.of(except), PUBLIC);
        }

        @Test
        void names_each_fact_that_happened_then_or_may_have() {
            story.when(FOR_MUSTERHAUSEN, year(2021, 3))
                    .records(new FactsPublished(PUBLIC, 2021, null, story.seen(3), seen(2L), seen(1L, 3L), List.of()));
            story.when(FOR_VILLA_EJEMPLO, year(2021, 3, 3L))
                    .records(new FactsPublished(PUBLIC, 2021, null, story.seen(3), List.of(), seen(1L), seen(3L)));
        }

        @Test
        void leaves_out_what_came_after_the_last_entry_that_was_seen() {
            story.happening("2021").told(FOR_MUSTERHAUSEN, celebration(Whose.BOTH));
            story.when(FOR_MUSTERHAUSEN, year(2021, 1))
                    .records(new FactsPublished(PUBLIC, 2021, null, story.seen(1), List.of(), seen(1L), List.of()));
        }

        @Test
        void a_fact_that_is_told_later_does_not_become_public() {
            story.told(FOR_MUSTERHAUSEN, year(2021, 3)).told(FOR_VILLA_EJEMPLO, year(2021, 4));
            story.happening("2021").told(FOR_MUSTERHAUSEN, celebration(Whose.of(MUSTERHAUSEN)));
            assertReaders(1, PUBLIC);
            assertReaders(6, PARTNERSHIP);
        }

        @Test
        void of_which_nothing_is_left_is_not_published() {
            story.when(FOR_MUSTERHAUSEN, year(1990, 3)).isRefused(Reason.NOTHING_TO_PUBLISH);
            story.when(FOR_MUSTERHAUSEN, year(0, 3)).isRefused(Reason.YEAR_OUT_OF_RANGE);
            story.when(FOR_MUSTERHAUSEN, year(2021, 4)).isRefused(Reason.CITED_ENTRY_MISSING);
            story.when(FOR_MUSTERHAUSEN, year(2021, 3, 0L)).isRefused(Reason.NOT_IN_WHAT_IS_PUBLISHED);
        }

        @Test
        void is_withdrawn_as_far_as_the_side_may() {
            story.told(FOR_MUSTERHAUSEN, year(2021, 3));
            story.when(FOR_VILLA_EJEMPLO, new WithdrawYear(2021, BECAUSE))
                    .records(new FactsWithdrawn(2021, null, seen(1L, 3L), BECAUSE));
            story.when(FOR_VILLA_EJEMPLO, new WithdrawYear(1998, BECAUSE)).isRefused(Reason.NOTHING_TO_WITHDRAW);
        }
    }

    @Nested
    class A_view {

        @Test
        void is_opened_and_closed_by_each_side_for_itself() {
            var timeline = new PublishView(PublicView.TIMELINE);
            story.when(FOR_MUSTERHAUSEN, timeline).records(new ViewPublished(PublicView.TIMELINE, MUSTERHAUSEN));
            story.told(FOR_MUSTERHAUSEN, timeline)
                    .when(FOR_MUSTERHAUSEN, timeline)
                    .isRefused(Reason.VIEW_ALREADY_PUBLISHED);
            story.when(FOR_VILLA_EJEMPLO, timeline).isAccepted();
        }

        @Test
        void is_withdrawn_with_a_reason_and_can_be_published_again() {
            var withdrawal = new WithdrawView(PublicView.TIMELINE, BECAUSE);
            story.when(FOR_MUSTERHAUSEN, withdrawal).isRefused(Reason.VIEW_NOT_PUBLISHED);
            story.told(FOR_MUSTERHAUSEN, new PublishView(PublicView.TIMELINE));
            story.when(FOR_VILLA_EJEMPLO, withdrawal).isRefused(Reason.VIEW_NOT_PUBLISHED);
            story.when(FOR_MUSTERHAUSEN, withdrawal)
                    .records(new ViewWithdrawn(PublicView.TIMELINE, MUSTERHAUSEN, BECAUSE));
            story.told(FOR_MUSTERHAUSEN, withdrawal)
                    .when(FOR_MUSTERHAUSEN, new PublishView(PublicView.TIMELINE))
                    .isAccepted();
        }
    }
}
