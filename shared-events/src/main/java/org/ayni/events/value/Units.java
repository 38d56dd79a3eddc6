package org.ayni.events.value;

import java.util.regex.Pattern;
import org.ayni.events.value.InvalidValue.Rule;
import org.jspecify.annotations.Nullable;

/** The rules that counts and quantities share. */
final class Units {

    private static final Pattern UNIT = Pattern.compile("[A-Za-z0-9%]+([-/ .][A-Za-z0-9%]+)*");
    private static final int LONGEST = 40;

    private Units() {}

    static void check(String unit) {
        if (unit.length() > LONGEST || !UNIT.matcher(unit).matches()) {
            throw new InvalidValue(
                    Rule.UNIT_MALFORMED,
                    unit,
                    "a unit is a short word such as participants, EUR or EUR/250g, not \"%s\"".formatted(unit));
        }
    }

    static void checkKnown(String unit, @Nullable Object value, Precision precision) {
        if (precision == Precision.UNKNOWN && value != null) {
            throw new InvalidValue(
                    Rule.COUNT_UNKNOWN_BUT_GIVEN,
                    value.toString(),
                    "%s: an unknown figure has no value".formatted(unit));
        }
        if (precision != Precision.UNKNOWN && value == null) {
            throw new InvalidValue(
                    Rule.COUNT_KNOWN_BUT_MISSING,
                    unit,
                    "%s: say how many, or that it is unknown; unknown is not zero".formatted(unit));
        }
    }
}
