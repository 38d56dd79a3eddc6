package org.ayni.events;

import java.util.List;
import org.ayni.events.value.InvalidValue;
import org.ayni.events.value.InvalidValue.Rule;
import org.ayni.events.value.MunicipalityId;
import org.jspecify.annotations.Nullable;

/** A partnership has two sides. */
final class Sides {

    private Sides() {}

    static List<MunicipalityId> two(@Nullable List<MunicipalityId> sides) {
        if (sides == null || sides.size() != 2 || sides.get(0).equals(sides.get(1))) {
            throw new InvalidValue(
                    Rule.SIDES_NOT_TWO, String.valueOf(sides), "a partnership has two different sides, not " + sides);
        }
        return List.copyOf(sides);
    }
}
