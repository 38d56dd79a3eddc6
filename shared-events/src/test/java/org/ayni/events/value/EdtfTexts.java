package org.ayni.events.value;

import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** Random dates of every form, written without help of the code under test. */
final class EdtfTexts {

    private EdtfTexts() {}

    static Arbitrary<Edtf> dates() {
        return Arbitraries.frequencyOf(entry(3, qualified()), entry(2, intervals()))
                .map(Edtf::parse);
    }

    /** Dates without qualifier and without season: every X in them stands for each digit. */
    static Arbitrary<String> patterns(int unspecifiedYearDigits) {
        var years = Combinators.combine(yearNumbers(), Arbitraries.integers().between(0, unspecifiedYearDigits))
                .as((year, hidden) -> "%04d".formatted(year).substring(0, 4 - hidden) + "X".repeat(hidden));
        var months = Arbitraries.oneOf(numbers(1, 12), Arbitraries.just("XX"));
        // only days that every year has; 29 February and its like stand in the examples
        var days = Arbitraries.frequencyOf(entry(4, numbers(1, 28)), entry(1, Arbitraries.just("XX")));
        return Arbitraries.oneOf(
                years,
                Combinators.combine(years, months).as((year, month) -> year + "-" + month),
                Combinators.combine(years, months, days).as((year, month, day) -> year + "-" + month + "-" + day),
                lastDays(),
                Arbitraries.of("201X-02-29", "20XX-02-29", "190X-02-29", "2004-XX-31", "201X-XX-30", "19XX-XX-29"));
    }

    private static Arbitrary<String> qualified() {
        return Combinators.combine(Arbitraries.oneOf(patterns(4), seasons()), qualifiers())
                .as(String::concat);
    }

    private static Arbitrary<String> seasons() {
        var years = Arbitraries.oneOf(numbers(1900, 2100), Arbitraries.of("201X", "19XX", "XXXX", "9999", "0000"));
        return Combinators.combine(years, numbers(21, 41)).as((year, season) -> year + "-" + season);
    }

    private static Arbitrary<String> qualifiers() {
        return Arbitraries.of("", "", "", "?", "~", "%");
    }

    /** The ends are put in order by their texts, so some are left out where that is not the order of their days. */
    private static Arbitrary<String> intervals() {
        var closed = Combinators.combine(qualified(), qualified())
                .as((a, b) -> a.compareTo(b) < 0 ? a + "/" + b : b + "/" + a)
                .filter(EdtfTexts::isDate);
        return Arbitraries.oneOf(
                closed,
                qualified().map(start -> start + "/.."),
                qualified().map(start -> start + "/"),
                qualified().map(end -> "../" + end),
                qualified().map(end -> "/" + end));
    }

    private static boolean isDate(String text) {
        try {
            Edtf.parse(text);
            return true;
        } catch (InvalidValue _) {
            return false;
        }
    }

    private static Arbitrary<String> lastDays() {
        return Combinators.combine(yearNumbers(), Arbitraries.integers().between(1, 12))
                .as((year, month) -> YearMonth.of(year, month).atEndOfMonth().toString());
    }

    private static Arbitrary<Integer> yearNumbers() {
        return Arbitraries.frequencyOf(
                entry(8, Arbitraries.integers().between(1890, 2110)),
                entry(1, Arbitraries.integers().between(0, 9999)));
    }

    private static Arbitrary<String> numbers(int from, int to) {
        return Arbitraries.integers().between(from, to).map("%02d"::formatted);
    }

    private static <T> Tuple2<Integer, Arbitrary<? extends T>> entry(int weight, Arbitrary<T> arbitrary) {
        return Tuple.of(weight, arbitrary);
    }
}
