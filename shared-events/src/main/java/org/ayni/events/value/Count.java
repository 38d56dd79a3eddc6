package org.ayni.events.value;

import org.ayni.events.value.InvalidValue.Rule;
import org.jspecify.annotations.Nullable;

/**
 * How many there were of a unit. Participants, competitors and guests are different units and are never added up; a
 * count may be part of another ({@code guests-from-abroad} of {@code guests}).
 *
 * @param unit what was counted, spelled like an id
 * @param value absent exactly when the precision is unknown
 * @param partOf the unit of the larger count in the same fact
 */
public record Count(
        String unit,
        @Nullable Long value,
        Precision precision,
        @Nullable String partOf) {

    /** The largest integer that every reader of JSON keeps exact (RFC 8259, section 6). */
    public static final long LARGEST = (1L << 53) - 1;

    public Count {
        Units.check(unit);
        if (partOf != null) {
            Units.check(partOf);
        }
        Units.checkKnown(unit, value, precision);
        if (value != null && value < 0) {
            throw new InvalidValue(
                    Rule.COUNT_NEGATIVE, value.toString(), "a count is not negative: %d".formatted(value));
        }
        if (value != null && value > LARGEST) {
            throw new InvalidValue(
                    Rule.NUMBER_TOO_LARGE, value.toString(), "a count is at most %d: %d".formatted(LARGEST, value));
        }
    }

    public static Count exactly(long value, String unit) {
        return new Count(unit, value, Precision.EXACT, null);
    }

    public static Count unknown(String unit) {
        return new Count(unit, null, Precision.UNKNOWN, null);
    }
}
