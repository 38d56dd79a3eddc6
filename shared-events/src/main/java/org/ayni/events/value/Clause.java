package org.ayni.events.value;

import org.ayni.events.value.InvalidValue.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A clause of an agreement as it is worded, in all its languages at once: they are one version, and are endorsed as one.
 *
 * @param number where it stands in the agreement, from 1; two with the same number stand in the order they were told
 */
public record Clause(ClauseId clause, int number, @Nullable LocalizedText heading, LocalizedText text) {

    public Clause {
        if (number < 1) {
            throw new InvalidValue(
                    Rule.NUMBER_MALFORMED,
                    Integer.toString(number),
                    "clauses are numbered from 1, not %d".formatted(number));
        }
    }

    /** Whether it stands in one language only, and so binds only those who read that one. */
    public boolean standsInOneLanguage() {
        return text.translations().isEmpty();
    }
}
