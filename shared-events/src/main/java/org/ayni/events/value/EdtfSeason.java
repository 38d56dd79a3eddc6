package org.ayni.events.value;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A part of a year that has a name and no month, by its number in ISO 8601-2:2019 (section 4.8, sub-year groupings).
 *
 * <p>The standard gives the numbers and leaves the days open. Here seasons are whole months, as meteorologists count
 * them. A season that spans the turn of the year belongs to the year in which it begins: southern summer 2021 is December
 * 2021 to February 2022, and so is northern winter 2021. Spring 2021 of an unknown hemisphere is March to May or
 * September to November.
 */
public enum EdtfSeason {
    SPRING(21, 3, 3, true),
    SUMMER(22, 3, 6, true),
    AUTUMN(23, 3, 3, true),
    WINTER(24, 3, 6, true),
    NORTHERN_SPRING(25, 3, 3),
    NORTHERN_SUMMER(26, 3, 6),
    NORTHERN_AUTUMN(27, 3, 9),
    NORTHERN_WINTER(28, 3, 12),
    SOUTHERN_SPRING(29, 3, 9),
    SOUTHERN_SUMMER(30, 3, 12),
    SOUTHERN_AUTUMN(31, 3, 3),
    SOUTHERN_WINTER(32, 3, 6),
    QUARTER_1(33, 3, 1),
    QUARTER_2(34, 3, 4),
    QUARTER_3(35, 3, 7),
    QUARTER_4(36, 3, 10),
    QUADRIMESTER_1(37, 4, 1),
    QUADRIMESTER_2(38, 4, 5),
    QUADRIMESTER_3(39, 4, 9),
    SEMESTER_1(40, 6, 1),
    SEMESTER_2(41, 6, 7);

    private final int code;
    private final int months;
    private final int firstMonth;
    private final boolean ofEitherHemisphere;

    EdtfSeason(int code, int months, int firstMonth) {
        this(code, months, firstMonth, false);
    }

    EdtfSeason(int code, int months, int firstMonth, boolean ofEitherHemisphere) {
        this.code = code;
        this.months = months;
        this.firstMonth = firstMonth;
        this.ofEitherHemisphere = ofEitherHemisphere;
    }

    static Optional<EdtfSeason> ofCode(int code) {
        return Arrays.stream(values()).filter(season -> season.code == code).findFirst();
    }

    /** The two digits that stand in place of a month, 21 to 41. */
    public int code() {
        return code;
    }

    Period length() {
        return Period.ofMonths(months);
    }

    /** When it may have been in a year, in the order of days: twice where the hemisphere is unknown. */
    List<DaySpan> spansIn(int year) {
        var first = LocalDate.of(year, firstMonth, 1);
        var span = DaySpan.starting(first, length());
        return ofEitherHemisphere ? List.of(span, DaySpan.starting(first.plusMonths(6), length())) : List.of(span);
    }
}
