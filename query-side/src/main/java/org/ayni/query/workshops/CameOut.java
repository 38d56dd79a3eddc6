package org.ayni.query.workshops;

import java.util.List;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.Outcome;
import org.ayni.events.value.OutcomeId;
import org.ayni.events.value.ThingRef;
import org.ayni.query.http.FactNote;
import org.jspecify.annotations.Nullable;

/**
 * An outcome, and what became of it.
 *
 * @param answer given apart from any workshop
 * @param dropped why nothing more is to come of it
 * @param became what came of it, by the facts that say so
 * @param cameFrom what it came from itself: an answer from its question
 */
record CameOut(
        OutcomeId outcome,
        Outcome.Kind kind,
        LocalizedText text,
        State state,
        @Nullable Said answer,
        @Nullable Said dropped,
        List<Link> became,
        List<Link> cameFrom) {

    enum State {
        OPEN,
        ANSWERED,
        LIVES_ON,
        DROPPED
    }

    record Said(LocalizedText text, FactNote fact) {}

    record Link(ThingRef thing, @Nullable LocalizedText remark, FactNote fact) {}
}
