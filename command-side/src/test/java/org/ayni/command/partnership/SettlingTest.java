package org.ayni.command.partnership;

import static org.ayni.command.partnership.Village.BECAUSE;
import static org.ayni.command.partnership.Village.FOR_MUSTERHAUSEN;
import static org.ayni.command.partnership.Village.FOR_VILLA_EJEMPLO;
import static org.ayni.command.partnership.Village.activity;
import static org.ayni.command.partnership.Village.founded;

import java.util.List;
import org.ayni.command.Cited;
import org.ayni.command.Reason;
import org.ayni.command.Telling;
import org.ayni.command.partnership.PartnershipCommand.Confirm;
import org.ayni.command.partnership.PartnershipCommand.ConfirmAll;
import org.ayni.command.partnership.PartnershipCommand.Correct;
import org.ayni.command.partnership.PartnershipCommand.Dispute;
import org.ayni.command.partnership.PartnershipCommand.Retract;
import org.ayni.command.partnership.SettlementCommand.Chosen;
import org.ayni.command.partnership.SettlementCommand.EndSilenceRule;
import org.ayni.command.partnership.SettlementCommand.ProposeSilenceRule;
import org.ayni.command.partnership.SettlementCommand.SettleWorkingValue;
import org.ayni.events.PartnershipEvent.AllConfirmed;
import org.ayni.events.SettlementFact.SilenceRuleEnded;
import org.ayni.events.SettlementFact.SilenceRuleProposed;
import org.ayni.events.SettlementFact.WorkingValueSettled;
import org.ayni.events.SettlementFact.WorkingValueSettled.Account;
import org.ayni.events.value.ActivityKind;
import org.ayni.events.value.Confidence;
import org.ayni.events.value.DifferingAccount;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Language;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.Text;
import org.ayni.events.value.What;
import org.ayni.events.value.Whose;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SettlingTest {
    private static final String GUESTS = "counts.guests";
    private static final DifferingAccount SIXTY = new DifferingAccount(GUESTS, Text.of("60"), List.of());
    private static final DifferingAccount IN_MAY = new DifferingAccount("when", Text.of("im Mai"), List.of());

    /** Entry 1: Musterhausen told a visit, of which other sources say otherwise when it was and how many came. */
    private final Telling<PartnershipState, PartnershipCommand> story =
            founded().told(FOR_MUSTERHAUSEN, visit(IN_MAY, SIXTY));

    private static PartnershipCommand.Tell visit(DifferingAccount... differing) {
        return activity(
                ActivityKind.DELEGATION,
                Whose.BOTH,
                new What(
                        LocalizedText.of(Language.GERMAN, "Besuch"),
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Confidence.OWN_RECORD,
                        List.of(differing)));
    }

    private SettleWorkingValue settle(long about, String field, long entry, @Nullable Integer differing) {
        return new SettleWorkingValue(story.at(about), field, new Chosen(entry, differing), BECAUSE);
    }

    private void disputed(long about, DifferingAccount... differing) {
        story.told(FOR_VILLA_EJEMPLO, new Dispute(story.at(about), BECAUSE, List.of(differing)));
    }

    private void corrected(long last) {
        story.told(FOR_MUSTERHAUSEN, new Correct(story.at(last), Edtf.parse("2019"), visit(IN_MAY, SIXTY), BECAUSE));
    }

    @Nested
    @DisplayNameGeneration(ReplaceUnderscores.class)
    class WorkingValues {

        @Test
        void either_side_chooses_another_source_or_what_was_told() {
            story.when(FOR_VILLA_EJEMPLO, settle(1, GUESTS, 1, 2))
                    .records(new WorkingValueSettled(
                            story.seen(1), story.seen(1), GUESTS, new Account(story.seen(1), 2), BECAUSE));
            story.when(FOR_MUSTERHAUSEN, settle(1, "when", 1, null))
                    .records(new WorkingValueSettled(
                            story.seen(1), story.seen(1), "when", new Account(story.seen(1), null), BECAUSE));
        }

        @Test
        void the_account_of_the_other_side_can_be_chosen_by_number_or_in_its_words() {
            disputed(1, new DifferingAccount("place", Text.of("Cajamarca"), List.of()));

            story.when(FOR_MUSTERHAUSEN, settle(2, "place", 2, 1))
                    .records(new WorkingValueSettled(
                            story.seen(1), story.seen(2), "place", new Account(story.seen(2), 1), BECAUSE));
            story.when(FOR_MUSTERHAUSEN, settle(2, "place", 2, null)).isAccepted();
            story.when(FOR_MUSTERHAUSEN, settle(2, "place", 1, null)).isAccepted();
        }

        @Test
        void only_an_account_that_is_really_there_is_chosen() {
            story.when(FOR_MUSTERHAUSEN, settle(1, GUESTS, 1, 1)).isRefused(Reason.NO_SUCH_ACCOUNT);
            story.when(FOR_MUSTERHAUSEN, settle(1, GUESTS, 1, 3)).isRefused(Reason.NO_SUCH_ACCOUNT);
            story.when(FOR_MUSTERHAUSEN, settle(1, GUESTS, 1, 0)).isRefused(Reason.NO_SUCH_ACCOUNT);
            story.when(FOR_MUSTERHAUSEN, settle(1, GUESTS, 0, null)).isRefused(Reason.NO_SUCH_ACCOUNT);
            disputed(1);
            corrected(2);
            story.when(FOR_MUSTERHAUSEN, settle(3, GUESTS, 1, 2)).isRefused(Reason.NO_SUCH_ACCOUNT);
            story.told(FOR_VILLA_EJEMPLO, new Confirm(story.at(3)));
            story.when(FOR_MUSTERHAUSEN, settle(4, GUESTS, 2, null)).isRefused(Reason.NO_SUCH_ACCOUNT);
        }

        @Test
        void where_nothing_contradicts_nothing_is_settled() {
            story.when(FOR_MUSTERHAUSEN, settle(1, "place", 1, null)).isRefused(Reason.NOTHING_CONTRADICTS);
        }

        @Test
        void a_dispute_that_names_fields_leaves_the_others_undisputed() {
            disputed(1, new DifferingAccount("counts.competitors", Text.of("80"), List.of()));

            story.when(FOR_MUSTERHAUSEN, settle(2, "place", 2, null)).isRefused(Reason.NOTHING_CONTRADICTS);
            story.when(FOR_MUSTERHAUSEN, settle(2, "counts.competitors", 2, 1)).isAccepted();
        }

        @Test
        void it_is_about_the_fact_as_it_was_last_seen() {
            disputed(1);

            story.when(FOR_MUSTERHAUSEN, settle(1, GUESTS, 1, 2)).isRefused(Reason.CHANGED_SINCE);
            story.told(FOR_MUSTERHAUSEN, new Retract(story.at(2), BECAUSE))
                    .when(FOR_MUSTERHAUSEN, settle(3, GUESTS, 1, 2))
                    .isRefused(Reason.RETRACTED);
            story.when(FOR_MUSTERHAUSEN, settle(17, GUESTS, 1, 2)).isRefused(Reason.UNKNOWN_FACT);
        }

        @Test
        void a_field_is_settled_once_until_the_fact_is_corrected() {
            story.told(FOR_MUSTERHAUSEN, settle(1, GUESTS, 1, 2))
                    .when(FOR_VILLA_EJEMPLO, settle(1, GUESTS, 1, null))
                    .isRefused(Reason.ALREADY_SETTLED);
            story.when(FOR_VILLA_EJEMPLO, settle(1, "when", 1, 1)).isAccepted();

            corrected(1);
            story.when(FOR_VILLA_EJEMPLO, settle(3, GUESTS, 3, null)).isAccepted();
        }

        @Test
        void who_settled_it_can_choose_another_account_and_the_other_side_confirms_or_disputes_it() {
            story.told(FOR_MUSTERHAUSEN, settle(1, GUESTS, 1, 2));

            story.when(FOR_MUSTERHAUSEN, new Confirm(story.at(2))).isRefused(Reason.OWN_FACT);
            story.when(FOR_VILLA_EJEMPLO, new Confirm(story.at(2))).isAccepted();
            story.when(FOR_VILLA_EJEMPLO, new Dispute(story.at(2), BECAUSE, List.of()))
                    .isAccepted();
            story.when(
                            FOR_MUSTERHAUSEN,
                            new Correct(story.at(2), Edtf.parse("2026"), settle(1, GUESTS, 1, null), BECAUSE))
                    .isAccepted();
        }

        @Test
        void who_confirms_the_fact_does_not_undo_what_both_have_settled_on() {
            disputed(1, SIXTY);
            story.told(FOR_MUSTERHAUSEN, settle(2, GUESTS, 2, 1));
            story.when(FOR_VILLA_EJEMPLO, new Confirm(story.at(2))).isAccepted();

            story.told(FOR_VILLA_EJEMPLO, new Confirm(story.at(3)));
            story.when(FOR_VILLA_EJEMPLO, new Confirm(story.at(2))).isRefused(Reason.SETTLED_BY_BOTH);

            story.told(FOR_VILLA_EJEMPLO, new Dispute(story.at(4), BECAUSE, List.of()));
            story.when(FOR_VILLA_EJEMPLO, new Confirm(story.at(2))).isAccepted();
        }

        @Test
        void who_comes_round_to_what_both_have_settled_on_confirms_the_fact() {
            disputed(1, SIXTY);
            story.told(FOR_MUSTERHAUSEN, settle(2, GUESTS, 1, null)).told(FOR_VILLA_EJEMPLO, new Confirm(story.at(3)));

            story.when(FOR_VILLA_EJEMPLO, new Confirm(story.at(2))).isAccepted();
        }

        @Test
        void what_is_of_no_effect_any_more_waits_for_nobody() {
            story.told(FOR_MUSTERHAUSEN, settle(1, GUESTS, 1, 2));
            corrected(1);

            story.when(FOR_VILLA_EJEMPLO, new ConfirmAll(new Cited(3, null), List.of()))
                    .records(new AllConfirmed(story.seen(3), List.of(story.seen(0), story.seen(3)), List.of()));
        }
    }

    @Nested
    @DisplayNameGeneration(ReplaceUnderscores.class)
    class Silence {

        @Test
        void a_rule_is_for_one_to_fifty_two_weeks() {
            story.when(FOR_MUSTERHAUSEN, new ProposeSilenceRule(1)).records(new SilenceRuleProposed(1));
            story.when(FOR_MUSTERHAUSEN, new ProposeSilenceRule(52)).isAccepted();
            story.when(FOR_MUSTERHAUSEN, new ProposeSilenceRule(0)).isRefused(Reason.SILENCE_WEEKS_OUT_OF_RANGE);
            story.when(FOR_MUSTERHAUSEN, new ProposeSilenceRule(53)).isRefused(Reason.SILENCE_WEEKS_OUT_OF_RANGE);
            story.told(FOR_MUSTERHAUSEN, new ProposeSilenceRule(4))
                    .when(
                            FOR_MUSTERHAUSEN,
                            new Correct(story.at(2), Edtf.parse("2026"), new ProposeSilenceRule(60), BECAUSE))
                    .isRefused(Reason.SILENCE_WEEKS_OUT_OF_RANGE);
        }

        @Test
        void the_other_side_confirms_it_and_nobody_else() {
            story.told(FOR_MUSTERHAUSEN, new ProposeSilenceRule(4));

            story.when(FOR_MUSTERHAUSEN, new Confirm(story.at(2))).isRefused(Reason.OWN_FACT);
            story.when(FOR_VILLA_EJEMPLO, new Confirm(story.at(2))).isAccepted();
        }

        @Test
        void a_rule_that_has_ended_is_confirmed_no_more_and_waits_for_nobody() {
            story.told(FOR_MUSTERHAUSEN, new ProposeSilenceRule(4))
                    .told(FOR_MUSTERHAUSEN, new EndSilenceRule(BECAUSE))
                    .when(FOR_VILLA_EJEMPLO, new Confirm(story.at(2)))
                    .isRefused(Reason.SILENCE_RULE_ENDED);
            story.when(FOR_VILLA_EJEMPLO, new ConfirmAll(new Cited(3, null), List.of()))
                    .records(new AllConfirmed(
                            story.seen(3), List.of(story.seen(0), story.seen(1), story.seen(3)), List.of()));
            story.told(FOR_MUSTERHAUSEN, new Retract(story.at(3), BECAUSE))
                    .when(FOR_VILLA_EJEMPLO, new Confirm(story.at(2)))
                    .isAccepted();
        }

        @Test
        void either_side_ends_what_was_proposed_and_only_once() {
            story.when(FOR_MUSTERHAUSEN, new EndSilenceRule(null)).isRefused(Reason.NO_SILENCE_RULE);

            story.told(FOR_MUSTERHAUSEN, new ProposeSilenceRule(4))
                    .when(FOR_VILLA_EJEMPLO, new EndSilenceRule(BECAUSE))
                    .records(new SilenceRuleEnded(BECAUSE));
            story.told(FOR_VILLA_EJEMPLO, new EndSilenceRule(BECAUSE))
                    .when(FOR_MUSTERHAUSEN, new EndSilenceRule(null))
                    .isRefused(Reason.NO_SILENCE_RULE);
            story.told(FOR_MUSTERHAUSEN, new ProposeSilenceRule(2))
                    .when(FOR_MUSTERHAUSEN, new EndSilenceRule(null))
                    .isAccepted();
        }
    }
}
