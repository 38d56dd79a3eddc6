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

    /**
     * What {@link #toString} gives.
     *
     * @throws org.ayni.events.value.InvalidValue when it is neither {@code office} nor the id of a municipality
     */
    public static Acting parse(String word) {
        return word.equals(OFFICE.toString()) ? OFFICE : forSide(new MunicipalityId(word));
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
