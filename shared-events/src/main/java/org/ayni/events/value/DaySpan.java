package org.ayni.events.value;

import java.time.LocalDate;
import java.time.Period;

/** All days from {@code first} to {@code last}, both included. */
record DaySpan(LocalDate first, LocalDate last) {

    static DaySpan starting(LocalDate first, Period length) {
        return new DaySpan(first, first.plus(length).minusDays(1));
    }

    /**
     * As much longer on either side as {@code reach} says, within the days that {@link Edtf} can tell.
     *
     * <p>The end moves by way of the day after it, so that a span of whole months keeps ending with a month.
     */
    DaySpan widened(Period reach) {
        var from = first.minus(reach);
        var to = last.plusDays(1).plus(reach).minusDays(1);
        return new DaySpan(
                from.isBefore(Edtf.FIRST_DAY) ? Edtf.FIRST_DAY : from, to.isAfter(Edtf.LAST_DAY) ? Edtf.LAST_DAY : to);
    }

    boolean meets(DaySpan other) {
        return !first.isAfter(other.last) && !last.isBefore(other.first);
    }

    boolean holds(DaySpan other) {
        return !other.first.isBefore(first) && !other.last.isAfter(last);
    }
}
