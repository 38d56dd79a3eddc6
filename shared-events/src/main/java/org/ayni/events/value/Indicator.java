package org.ayni.events.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the success of a measure is read from.
 *
 * @param unit in which it is read, such as {@code trees}, {@code percent}
 * @param baseline what was read before the measure began
 * @param target what shall be read at the end
 * @param method how it is read
 * @param readings how several readings make one figure; the last one counts when left out
 */
public record Indicator(
        LocalizedText name,
        @Nullable String unit,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal target,
        @Nullable LocalizedText method,
        @Nullable Readings readings) {

    public enum Readings {
        /** Each says how it stands then: a share, a level. The last one counts. */
        LAST_COUNTS,
        /** Each says how much came in addition: trees planted. They are added up. */
        ADD_UP
    }

    public Indicator {
        if (unit != null) {
            Units.check(unit);
        }
    }
}
