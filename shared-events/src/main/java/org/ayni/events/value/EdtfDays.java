package org.ayni.events.value;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ayni.events.value.EdtfShape.Day;
import org.ayni.events.value.EdtfShape.Month;
import org.ayni.events.value.EdtfShape.Point;
import org.ayni.events.value.EdtfShape.Qualifier;
import org.ayni.events.value.EdtfShape.Season;
import org.ayni.events.value.EdtfShape.Year;
import org.ayni.events.value.EdtfShape.Years;
import org.jspecify.annotations.Nullable;

/** Which days a date may mean. */
final class EdtfDays {
    private EdtfDays() {}

    /** Whether any day at all is meant: not so for 30 February, nor for 29 February of years that have none. */
    static boolean exist(Point point) {
        // each decade has leap years and others, so ten years decide for a thousand
        var first = point.years().first();
        return years(first, Math.min(first + 9, point.years().last()))
                .anyMatch(year -> !statedIn(point, year).isEmpty());
    }

    /** The first and the last day that the date may mean as it stands, whatever its qualifier. */
    static DaySpan stated(Point point) {
        return around(point, Period.ZERO);
    }

    /** The first and the last day that the date may mean when its qualifier is taken into account. */
    static DaySpan possible(Point point) {
        return around(point, reach(point));
    }

    /** Whether the date may mean any of these days. Days between those it may mean are not enough. */
    static boolean meet(Point point, DaySpan days) {
        var reach = reach(point);
        // a season may run into the next year, and a span that is widened reaches into years it does not begin in
        var margin = (int) (reach.toTotalMonths() / 12) + 2;
        var first = Math.max(point.years().first(), days.first().getYear() - margin);
        var last = Math.min(point.years().last(), days.last().getYear() + margin);
        return years(first, last)
                .flatMap(year -> statedIn(point, year).stream())
                .anyMatch(span -> span.widened(reach).meets(days));
    }

    private static DaySpan around(Point point, Period reach) {
        var earliest = years(point.years().first(), point.years().last())
                .flatMap(year -> statedIn(point, year).stream())
                .findFirst()
                .orElseThrow();
        var latest = years(point.years().first(), point.years().last())
                .map(year -> point.years().first() + point.years().last() - year) // from the last to the first
                .map(year -> statedIn(point, year))
                .filter(spans -> !spans.isEmpty())
                .findFirst()
                .orElseThrow()
                .getLast();
        return new DaySpan(earliest.first(), latest.last()).widened(reach);
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
            case Season(Years _, EdtfSeason season, Qualifier _) -> season.length();
            case Month month -> month.month() == null ? years : Period.ofMonths(1);
            case Day day when day.month() == null -> years;
            case Day day -> day.day() == null ? Period.ofMonths(1) : Period.ofDays(1);
        };
    }

    /** The days meant if the year is this one, in their order; seasons may end in the next year. */
    private static List<DaySpan> statedIn(Point point, int year) {
        return switch (point) {
            case Year _ -> List.of(DaySpan.starting(LocalDate.of(year, 1, 1), Period.ofYears(1)));
            case Season(Years _, EdtfSeason season, Qualifier _) -> season.spansIn(year);
            case Month(Years _, @Nullable Integer month, Qualifier _) ->
                months(year, month).map(EdtfDays::whole).toList();
            case Day(Years _, @Nullable Integer month, @Nullable Integer day, Qualifier _) ->
                months(year, month)
                        .filter(each -> day == null || each.isValidDay(day))
                        .map(each -> day == null ? whole(each) : new DaySpan(each.atDay(day), each.atDay(day)))
                        .toList();
        };
    }

    private static Stream<YearMonth> months(int year, @Nullable Integer month) {
        return month == null
                ? IntStream.rangeClosed(1, 12).mapToObj(each -> YearMonth.of(year, each))
                : Stream.of(YearMonth.of(year, month));
    }

    private static DaySpan whole(YearMonth month) {
        return new DaySpan(month.atDay(1), month.atEndOfMonth());
    }

    private static Stream<Integer> years(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed();
    }
}
