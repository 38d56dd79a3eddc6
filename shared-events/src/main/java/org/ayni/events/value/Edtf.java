package org.ayni.events.value;

import java.time.LocalDate;
import java.util.Comparator;
import org.ayni.events.value.EdtfShape.End;
import org.ayni.events.value.EdtfShape.Interval;
import org.ayni.events.value.EdtfShape.Open;
import org.ayni.events.value.EdtfShape.Point;
import org.ayni.events.value.EdtfShape.Unknown;

/**
 * A date as well as it is known: day, month, season, year, interval, "since", "about", a day of an unknown year.
 *
 * <p>The notation is EDTF level 1 of ISO 8601-2:2019 with years 0000 to 9999 and without times of day, and of level 2 the
 * parts of a year 25 to 41 and unspecified months and days in any place. Two dates are equal when their texts are.
 *
 * <table>
 * <caption>What can be said</caption>
 * <tr><td>{@code 2021-02-28}, {@code 2021-02}, {@code 2021}</td><td>a day, a month, a year</td></tr>
 * <tr><td>{@code 2021-25}</td><td>northern spring 2021, see {@link EdtfSeason}</td></tr>
 * <tr><td>{@code 201X}, {@code 2004-XX}, {@code XXXX-06-15}</td><td>unspecified digits</td></tr>
 * <tr><td>{@code 2024~}, {@code 2024?}, {@code 2024%}</td><td>about, uncertain, both</td></tr>
 * <tr><td>{@code 2020-12/2022-12}</td><td>an interval; each end may have a qualifier</td></tr>
 * <tr><td>{@code 1999/..}, {@code ../1999}</td><td>since, until</td></tr>
 * <tr><td>{@code 1999/}, {@code /1999}</td><td>it ended, or started, nobody knows when</td></tr>
 * </table>
 *
 * <p>A date keeps two pairs of days. The <em>stated</em> ones follow from the digits alone, and dates are sorted by them.
 * {@link #earliest} and {@link #latest} also mind the qualifiers, and what is certain is decided by them: "about 2024" is
 * sorted as 2024, but that it is over is certain only with 2025. Each doubt moves both ends outwards by one unit of what
 * is known (a day, a month, a season, a year, a decade), {@code %} by two. No other day is ever made up.
 */
public final class Edtf implements Comparable<Edtf> {
    /** Stands for the start of what has no known start. Nothing is earlier. */
    public static final LocalDate FIRST_DAY = LocalDate.of(0, 1, 1);

    /** Stands for the end of what has no known end. Nothing is later. */
    public static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private static final Comparator<Edtf> TIMELINE = Comparator.comparing(Edtf::isYearUnknown)
            .thenComparing(Edtf::statedEarliest)
            .thenComparing(Edtf::statedLatest)
            .thenComparing(Edtf::toString);

    private final String text;
    private final EdtfShape shape;
    private final DaySpan stated;
    private final DaySpan possible;
    private final DaySpan asked;

    private Edtf(String text, EdtfShape shape) {
        this.text = text;
        this.shape = shape;
        switch (shape) {
            case Point point -> {
                stated = EdtfDays.stated(point);
                possible = EdtfDays.possible(point);
                asked = possible;
            }
            case Interval(End start, End end) -> {
                stated = new DaySpan(
                        stated(start, FIRST_DAY).first(), stated(end, LAST_DAY).last());
                possible = new DaySpan(
                        possible(start, FIRST_DAY).first(),
                        possible(end, LAST_DAY).last());
                asked = end instanceof Open ? possible(start, FIRST_DAY) : possible;
            }
        }
    }

    /** @throws InvalidValue when the text is no date that can be kept */
    public static Edtf parse(String text) {
        return new Edtf(text, EdtfParser.parse(text));
    }

    /** @throws InvalidValue for a day before {@link #FIRST_DAY} or after {@link #LAST_DAY} */
    public static Edtf of(LocalDate day) {
        return parse(day.toString());
    }

    /** The first day it can mean, at least {@link #FIRST_DAY}. */
    public LocalDate earliest() {
        return possible.first();
    }

    /** The last day it can mean, at most {@link #LAST_DAY}. */
    public LocalDate latest() {
        return possible.last();
    }

    /** As {@link #earliest}, without regard to qualifiers. */
    public LocalDate statedEarliest() {
        return stated.first();
    }

    /** As {@link #latest}, without regard to qualifiers. */
    public LocalDate statedLatest() {
        return stated.last();
    }

    /** What it says and what it leaves open. */
    public EdtfShape shape() {
        return shape;
    }

    /** Whether it goes on: "since" ({@code a/..}). An end that is only unknown ({@code a/}) is not open. */
    public boolean isOpenEnd() {
        return shape instanceof Interval(End _, End end) && end instanceof Open;
    }

    /** Whether it has always been: "until" ({@code ../b}). A start that is only unknown ({@code /b}) is not open. */
    public boolean isOpenStart() {
        return shape instanceof Interval(End start, End _) && start instanceof Open;
    }

    /** Whether no digit of the year is known in which it is, or starts: {@code XXXX-06-15}. */
    public boolean isYearUnknown() {
        return switch (shape) {
            case Point point -> point.years().isUnknown();
            case Interval(End start, End _) ->
                start instanceof Point point && point.years().isUnknown();
        };
    }

    /** Whether all of it lies before the other: as far as both are known, nothing else is possible. */
    public boolean isSurelyBefore(Edtf other) {
        return latest().isBefore(other.earliest());
    }

    /**
     * Whether it has happened by the end of a day: certain when its latest day has come, possible when its earliest has.
     *
     * <p>What goes on ("since 1999") has happened once it has begun; its open end is not waited for. An unknown end is: it
     * is not certain that {@code 1999/} is over before {@link #LAST_DAY}.
     */
    public Containment happenedBy(LocalDate day) {
        if (!asked.last().isAfter(day)) {
            return Containment.CERTAIN;
        }
        return asked.first().isAfter(day) ? Containment.NONE : Containment.POSSIBLE;
    }

    /**
     * Whether it lies in a period, both days included: certain when all of it does, possible when some of it may.
     *
     * <p>Of what goes on, only the beginning has to lie in the period to be certain, as for {@link #happenedBy}. Any day
     * that it goes on makes it possible.
     *
     * @throws IllegalArgumentException when {@code to} is before {@code from}
     */
    public Containment within(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period must not end (%s) before it starts (%s)".formatted(to, from));
        }
        var period = new DaySpan(from, to);
        if (period.holds(asked)) {
            return Containment.CERTAIN;
        }
        var meets = switch (shape) {
            case Point point -> EdtfDays.meet(point, period);
            case Interval _ -> possible.meets(period);
        };
        return meets ? Containment.POSSIBLE : Containment.NONE;
    }

    /**
     * The order of a timeline: by the first stated day, then the last, then the text. A start that is open or unknown
     * stands before all days, and what is of an unknown year after all that is of a known one, by month and day.
     */
    @Override
    public int compareTo(Edtf other) {
        return TIMELINE.compare(this, other);
    }

    /** A text of ASCII characters whose order, character by character, is that of {@link #compareTo}: for stores. */
    public String sortKey() {
        return (isYearUnknown() ? "1 " : "0 ") + stated.first() + " " + stated.last() + " " + text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Edtf edtf && text.equals(edtf.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The text it was parsed from, character by character. */
    @Override
    public String toString() {
        return text;
    }

    private static DaySpan stated(End end, LocalDate otherwise) {
        return switch (end) {
            case Point point -> EdtfDays.stated(point);
            case Open _, Unknown _ -> new DaySpan(otherwise, otherwise);
        };
    }

    private static DaySpan possible(End end, LocalDate otherwise) {
        return switch (end) {
            case Point point -> EdtfDays.possible(point);
            case Open _, Unknown _ -> new DaySpan(otherwise, otherwise);
        };
    }
}
