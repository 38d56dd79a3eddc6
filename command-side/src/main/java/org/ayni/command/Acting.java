package org.ayni.command;

import org.ayni.events.value.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * For whom the author of a command acts.
 *
 * @param side a municipality, or absent for the programme office
 */
public record Acting(@Nullable MunicipalityId side) {

    public static final Acting OFFICE = new Acting(null);

    public static Acting forSide(MunicipalityId side) {
        return new Acting(side);
    }

    public boolean isOffice() {
        return side == null;
    }

    public boolean isFor(MunicipalityId municipality) {
        return municipality.equals(side);
    }

    @Override
    public String toString() {
        return side == null ? "office" : side.value();
    }
}
