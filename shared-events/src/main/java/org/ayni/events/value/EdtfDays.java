package org.ayni.events.value;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.ayni.events.value.EdtfShape.Day;
import org.ayni.events.value.EdtfShape.Month;
import org.ayni.events.value.EdtfShape.Point;
import org.ayni.events.value.EdtfShape.Qualifier;
import org.ayni.events.value.EdtfShape.Season;
import org.ayni.events.value.EdtfShape.Year;
import org.jspecify.annotations.Nullable;

/** Which days a date may mean. */
final class EdtfDays {
    private EdtfDays() {}

    /** Whether any day at all is meant: not so for 30 February, nor for 29 February of years that have none. */
    static boolean exist(Point point) {
        // each decade has leap years and others, so ten years decide for a thousand
        var first = point.years().first();
        return IntStream.rangeClosed(first, Math.min(first + 9, point.years().last()))
                .anyMatch(year -> !statedIn(point, year).isEmpty());
    }

    /** The first and the last day that the date may mean as it stands, whatever its qualifier. */
    static DaySpan stated(Point point) {
        var early = point.years().first();
        while (statedIn(point, early).isEmpty()) {
            early++;
        }
        var late = point.years().last();
        while (statedIn(point, late).isEmpty()) {
            late--;
        }
        return new DaySpan(
                        statedIn(point, early).getFirst().first(),
                        statedIn(point, late).getLast().last())
                .widened(Period.ZERO); // the last winter of all is cut short
    }

    /** The first and the last day that the date may mean when its qualifier is taken into account. */
    static DaySpan possible(Point point) {
        return stated(point).widened(reach(point));
    }

    /** Whether the date may mean any of these days. Days between those it may mean are not enough. */
    static boolean meet(Point point, DaySpan days) {
        var reach = reach(point);
        // a season may run into the next year, and a span that is widened reaches into years it does not begin in
        var margin = (int) (reach.toTotalMonths() / 12) + 2;
        var first = Math.max(point.years().first(), days.first().getYear() - margin);
        var last = Math.min(point.years().last(), days.last().getYear() + margin);
        return IntStream.rangeClosed(first, last)
                .anyMatch(year -> statedIn(point, year).stream()
                        .anyMatch(span -> span.widened(reach).meets(days)));
    }

    /**
     * How far a qualifier reaches: one unit for each doubt, where the unit is the smallest span that the date is known to
     * lie in without gaps. That is the month for {@code 1985-04-XX}, the decade for {@code 201X-04}: what is in doubt is
     * what was said, and an X says nothing.
     */
    private static Period reach(Point point) {
        return unit(point).multipliedBy(doubts(point.qualifier()));
    }

    private static int doubts(Qualifier qualifier) {
        return switch (qualifier) {
            case NONE -> 0;
            case UNCERTAIN, ABOUT -> 1;
            case UNCERTAIN_AND_ABOUT -> 2;
        };
    }

    private static Period unit(Point point) {
        var years = Period.ofYears(point.years().count());
        if (point.years().unspecified() > 0) {
            return years;
        }
        return switch (point) {
            case Year _ -> years;
            case Season season -> season.season().length();
            case Month month -> month.month() == null ? years : Period.ofMonths(1);
            case Day day when day.month() == null -> years;
            case Day day -> day.day() == null ? Period.ofMonths(1) : Period.ofDays(1);
        };
    }

    /** The days meant if the year is this one, in their order; seasons may end in the next year. */
    private static List<DaySpan> statedIn(Point point, int year) {
        return switch (point) {
            case Year _ -> List.of(whole(year));
            case Season season -> season.season().spansIn(year);
            case Month month -> List.of(month.month() == null ? whole(year) : whole(YearMonth.of(year, month.month())));
            case Day day -> statedIn(year, day.month(), day.day());
        };
    }

    private static List<DaySpan> statedIn(int year, @Nullable Integer month, @Nullable Integer day) {
        if (day == null) {
            return List.of(month == null ? whole(year) : whole(YearMonth.of(year, month)));
        }
        if (month != null) {
            var only = YearMonth.of(year, month);
            return only.isValidDay(day) ? List.of(single(only, day)) : List.of();
        }
        return IntStream.rangeClosed(1, 12)
                .mapToObj(each -> YearMonth.of(year, each))
                .filter(each -> each.isValidDay(day))
                .map(each -> single(each, day))
                .toList();
    }

    private static DaySpan single(YearMonth month, int day) {
        return new DaySpan(month.atDay(day), month.atDay(day));
    }

    private static DaySpan whole(int year) {
        return new DaySpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static DaySpan whole(YearMonth month) {
        return new DaySpan(month.atDay(1), month.atEndOfMonth());
    }
}
