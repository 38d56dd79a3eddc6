package org.ayni.query.fact;

import org.ayni.entry.Capacity;
import org.ayni.entry.Header;
import org.ayni.events.value.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * For whom something was recorded. Who the person was stays in the journal: views join the person register when they are
 * read, and never store its ids.
 *
 * @param side absent when the programme office recorded it
 */
public record Author(
        @Nullable MunicipalityId side,
        Capacity capacity,
        @Nullable String onBehalfOf) {

    public static Author of(Header header) {
        return new Author(
                header.by().side(), header.by().capacity(), header.by().onBehalfOf());
    }

    /** Whether both are of the same side. */
    public boolean isWith(Author other) {
        return side == null ? other.side == null : side.equals(other.side);
    }
}
