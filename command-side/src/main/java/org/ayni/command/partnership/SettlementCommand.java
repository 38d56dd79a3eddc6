package org.ayni.command.partnership;

import org.ayni.command.Cited;
import org.ayni.events.value.DifferingAccount;
import org.ayni.events.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What the two sides settle about their record itself. */
public sealed interface SettlementCommand extends PartnershipCommand.Tell {

    /**
     * @param about the last change of the fact on which accounts contradict each other
     * @param field which statement is meant, as in a differing account
     */
    record SettleWorkingValue(Cited about, String field, Chosen account, LocalizedText reason)
            implements SettlementCommand {

        public SettleWorkingValue {
            DifferingAccount.checkField(field);
        }

        @Override
        public boolean cites() {
            return true;
        }
    }

    /**
     * The account that is chosen.
     *
     * @param entry the position of the entry that gives it: what states the fact, or the dispute of the other side
     * @param differing which of its differing accounts, counted from 1; left out for what that entry itself says
     */
    record Chosen(long entry, @Nullable Integer differing) {}

    /** @param weeks 1 to 52 */
    record ProposeSilenceRule(int weeks) implements SettlementCommand {}

    record EndSilenceRule(@Nullable LocalizedText reason) implements SettlementCommand {}
}
