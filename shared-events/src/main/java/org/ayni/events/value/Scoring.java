package org.ayni.events.value;

import org.jspecify.annotations.Nullable;

/**
 * How the results of a rally are measured and compared. Equal results share a rank and the next one is left out (1, 1, 3), unless a
 * {@link TieBreak} tells them apart.
 *
 * @param unit of each value, such as {@code s}, {@code m}, {@code points}
 * @param decimals how many digits after the point a value may have
 * @param attempts how many each entrant has; 1 where the stations count
 */
public record Scoring(
        Measure measure,
        String unit,
        int decimals,
        Better better,
        int attempts,
        Counting counting,
        @Nullable TieBreak tieBreak) {

    public enum Measure {
        TIME,
        DISTANCE,
        POINTS,
        COUNT
    }

    public enum Better {
        HIGHER,
        LOWER
    }

    public enum Counting {
        /** The best attempt counts. */
        BEST,
        /** All attempts count, added up. */
        SUM,
        /** One result at each station counts, added up. */
        STATIONS
    }

    /** A second measure, taken with the first, that decides between equal results. */
    public record TieBreak(Measure measure, String unit, int decimals, Better better) {

        public TieBreak {
            Units.check(unit);
        }
    }

    public Scoring {
        Units.check(unit);
    }
}
