package org.ayni.events.value;

import org.ayni.events.value.InvalidValue.Rule;
import org.jspecify.annotations.Nullable;

/**
 * One point of an agenda. Only what it is about is required.
 *
 * @param presenter the actor that presents it
 * @param minutes how long it is to take
 */
public record AgendaItem(
        LocalizedText title,
        @Nullable ActorId presenter,
        @Nullable Integer minutes) {

    public AgendaItem {
        if (minutes != null && minutes < 1) {
            throw new InvalidValue(
                    Rule.NUMBER_MALFORMED,
                    minutes.toString(),
                    "a point of an agenda takes at least one minute, not %d".formatted(minutes));
        }
    }
}
