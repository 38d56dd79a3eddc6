package org.ayni.events.value;

import java.math.BigDecimal;
import org.ayni.events.value.InvalidValue.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A measured figure: a price, a share, an amount of donations.
 *
 * @param measure what was measured, such as {@code price} or {@code share-of-cooperative}
 * @param value decimal, kept with the digits it was given with; absent exactly when the precision is unknown
 * @param unit such as {@code EUR}, {@code EUR/250g}, {@code percent}
 */
public record Quantity(String measure, @Nullable BigDecimal value, String unit, Precision precision) {

    private static final int MOST_DIGITS = 30;

    public Quantity {
        Slug.of("measure", measure);
        Units.check(unit);
        Units.checkKnown(measure, value, precision);
        if (value != null && (value.precision() > MOST_DIGITS || Math.abs(value.scale()) > MOST_DIGITS)) {
            throw new InvalidValue(
                    Rule.NUMBER_TOO_LARGE, measure, "a figure has at most %d digits".formatted(MOST_DIGITS));
        }
    }
}
