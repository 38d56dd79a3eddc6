package org.ayni.events;

import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.OutcomeId;
import org.ayni.events.value.ThingRef;
import org.jspecify.annotations.Nullable;

/** What came of what: the one relation from a question to an idea, a project, a plan, an activity, a practice. */
public sealed interface OriginFact extends PartnershipEvent.PartnershipFact {

    /**
     * One thing came from another. What comes of an outcome keeps it alive; an answer that comes of a question answers it.
     *
     * @param remark how
     */
    @EventName("partnership.origin-named.v1")
    record OriginNamed(ThingRef of, ThingRef from, @Nullable LocalizedText remark) implements OriginFact {}

    /** Somebody has the answer, and it is no outcome of a workshop. */
    @EventName("partnership.outcome-answered.v1")
    record OutcomeAnswered(OutcomeId outcome, LocalizedText answer) implements OriginFact {}

    /** Nothing more is to come of it. */
    @EventName("partnership.outcome-dropped.v1")
    record OutcomeDropped(OutcomeId outcome, LocalizedText reason) implements OriginFact {}
}
