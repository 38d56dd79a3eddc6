package org.ayni.command.partnership;

import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.OutcomeId;
import org.ayni.events.value.ThingRef;
import org.jspecify.annotations.Nullable;

/** What came of what, and what becomes of an outcome of which nothing came. */
public sealed interface OriginCommand extends PartnershipCommand.Tell {

    /** @param remark how the one came from the other */
    record NameOrigin(ThingRef of, ThingRef from, @Nullable LocalizedText remark) implements OriginCommand {}

    /** An answer that is no outcome of a workshop; one that is comes from its question ({@link NameOrigin}). */
    record AnswerOutcome(OutcomeId outcome, LocalizedText answer) implements OriginCommand {}

    record DropOutcome(OutcomeId outcome, LocalizedText reason) implements OriginCommand {}
}
