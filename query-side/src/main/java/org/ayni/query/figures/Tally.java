package org.ayni.query.figures;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ayni.events.value.PartnershipId;
import org.ayni.query.contributions.Piece;
import org.jspecify.annotations.Nullable;

/**
 * What is counted in one cell.
 *
 * @param row the country, theme, goal or kind; {@link #WITHOUT} for what names none
 * @param column the phase; absent for what names none
 * @param activity what an activity is known by: one of several partnerships is one, and so is the part of a conference that
 *     they attended together; absent where partnerships alone are counted
 * @param entry what it rests on, in the partnership's journal; absent where that is the programme's
 */
record Tally(
        String row,
        @Nullable String column,
        PartnershipId partnership,
        @Nullable String activity,
        Piece.@Nullable Ref entry) {

    /** The row of what names no country, theme or goal; no id is written so. */
    static final String WITHOUT = "(none)";

    static long partnerships(Collection<Tally> all) {
        return all.stream().map(Tally::partnership).distinct().count();
    }

    static long activities(Collection<Tally> all) {
        return all.stream()
                .map(Tally::activity)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    /** How many of them the other side disputes, wherever they are told. */
    static long disputed(Collection<Tally> all) {
        return activities(all)
                - activities(all.stream().filter(Tally::isOfEffect).toList());
    }

    private boolean isOfEffect() {
        return entry == null || entry.state().isOfEffect();
    }

    static List<Piece.Ref> entries(Collection<Tally> all) {
        return all.stream()
                .flatMap(one -> Stream.ofNullable(one.entry()))
                .distinct()
                .toList();
    }
}
