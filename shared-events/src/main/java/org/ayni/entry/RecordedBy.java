package org.ayni.entry;

import java.util.UUID;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.Slug;
import org.jspecify.annotations.Nullable;

/**
 * Who recorded an entry. A journal names no person: {@code subject} is a random id that only the person register can
 * resolve, and {@code onBehalfOf} is an id as well, because a header can never be taken back.
 *
 * @param side the municipality that was acted for; absent exactly when the programme office acted
 * @param onBehalfOf id of the actor or person for whom it was recorded, if not for oneself
 */
public record RecordedBy(
        UUID subject,
        @Nullable MunicipalityId side,
        Capacity capacity,
        @Nullable String onBehalfOf) {

    /** @throws IllegalArgumentException if the side does not fit the capacity or {@code onBehalfOf} is no id */
    public RecordedBy {
        if ((side == null) != (capacity == Capacity.PROGRAMME_OFFICE)) {
            throw new IllegalArgumentException("the programme office acts for no side, everybody else for one");
        }
        if (onBehalfOf != null) {
            Slug.of("id of somebody on whose behalf", onBehalfOf, JournalId.LONGEST);
        }
    }
}
