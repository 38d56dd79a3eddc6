package org.ayni.query.products;

import org.ayni.events.value.Containment;
import org.ayni.events.value.Edtf;

/** How two times lie to each other. */
final class Days {

    private Days() {}

    /** Whether they may have a day in common. */
    static boolean meet(Edtf one, Edtf other) {
        return !one.earliest().isAfter(other.latest()) && !other.earliest().isAfter(one.latest());
    }

    /** Whether the whole of another time lies in this one, which is longer. */
    static boolean holds(Edtf period, Edtf part) {
        return part.within(period.statedEarliest(), period.statedLatest()) == Containment.CERTAIN
                && !(period.statedEarliest().equals(part.statedEarliest())
                        && period.statedLatest().equals(part.statedLatest()));
    }
}
