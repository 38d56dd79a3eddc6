package org.ayni.events.value;

import java.math.BigDecimal;
import org.ayni.events.value.InvalidValue.Rule;

/** A point on the map in degrees (WGS 84), as exact as it was given. */
public record Location(BigDecimal latitude, BigDecimal longitude) {

    public Location {
        check(latitude, 90);
        check(longitude, 180);
    }

    private static void check(BigDecimal degrees, int most) {
        if (degrees.abs().compareTo(BigDecimal.valueOf(most)) > 0 || degrees.scale() > 8) {
            throw new InvalidValue(
                    Rule.COORDINATE_OUT_OF_RANGE,
                    degrees.toString(),
                    "degrees lie between -%d and %d, with at most 8 decimals, not %s".formatted(most, most, degrees));
        }
    }
}
