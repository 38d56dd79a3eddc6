package org.ayni.query.products;

import org.ayni.events.value.Edtf;

/** Whether two times may have a day in common. */
final class Days {

    private Days() {}

    static boolean meet(Edtf one, Edtf other) {
        return !one.earliest().isAfter(other.latest()) && !other.earliest().isAfter(one.latest());
    }
}
