package org.ayni.events;

import org.ayni.entry.Seen;
import org.ayni.events.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What the two sides settle about their record itself: which of two accounts they work with, and what silence is worth. All
 * of it is both sides': one side says it, the other confirms or disputes it.
 */
public sealed interface SettlementFact extends PartnershipEvent.PartnershipFact {

    /**
     * Of accounts that contradict each other on one field, one is chosen to work with. All of them stay. It is of effect as long
     * as the fact is stated as it was then, and the account that was chosen stands.
     *
     * @param telling the entry that states the fact: its telling or its last correction
     * @param seen the last change of the fact, as it was seen
     * @param field which statement is meant, as in a differing account: {@code when}, {@code counts.participants}
     * @param account the one that was chosen
     */
    @EventName("partnership.working-value-settled.v1")
    record WorkingValueSettled(Seen telling, Seen seen, String field, Account account, LocalizedText reason)
            implements SettlementFact {

        /**
         * An account of a field.
         *
         * @param entry of this journal that gives it: the telling of the fact, or the dispute of the other side
         * @param differing which of the differing accounts of that entry, counted from 1; absent for what the telling itself
         *     says, or the dispute in its words
         */
        public record Account(Seen entry, @Nullable Integer differing) {}
    }

    /**
     * Silence for so many weeks after notice is to show as not objected, and never as confirmed. In force from when the
     * other side confirms it.
     */
    @EventName("partnership.silence-rule-proposed.v1")
    record SilenceRuleProposed(int weeks) implements SettlementFact {}

    /** No rule about silence holds from the moment this is recorded: either side takes back alone what it consented to. */
    @EventName("partnership.silence-rule-ended.v1")
    record SilenceRuleEnded(@Nullable LocalizedText reason) implements SettlementFact {}
}
