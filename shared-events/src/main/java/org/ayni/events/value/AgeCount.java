package org.ayni.events.value;

import org.ayni.events.value.InvalidValue.Rule;

/** How many members of a team are of an age group. */
public record AgeCount(AgeGroup ages, long members) {

    public AgeCount {
        if (members < 0) {
            throw new InvalidValue(
                    Rule.COUNT_NEGATIVE, Long.toString(members), "a count is not negative: %d".formatted(members));
        }
    }
}
