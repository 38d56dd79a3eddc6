package org.ayni.query.contests;

import org.ayni.events.value.SeriesId;

/** One edition of a series. */
record Edition(SeriesId series, int number) {

    boolean is(SeriesId otherSeries, int otherNumber) {
        return series.equals(otherSeries) && number == otherNumber;
    }
}
