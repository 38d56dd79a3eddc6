package org.ayni.events.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Compares with the slow and obvious way: write out every day, and keep those whose digits agree with the pattern. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE) // so many that no try would be left for random dates
class EdtfOracleTest {

    @Property(tries = 400)
    void the_ends_are_those_of_all_days_that_agree(@ForAll("patterns") String pattern) {
        assertEnds(pattern);
    }

    @Example
    void the_ends_are_those_of_all_days_that_agree_in_ten_thousand_years() {
        Stream.of("XXXX-06-15", "XXXX-02-29", "XXXX-XX-31", "XXXX", "2XXX-11", "1XXX-02-29", "9XXX-XX-30")
                .forEach(EdtfOracleTest::assertEnds);
    }

    @Property(tries = 400)
    void the_answers_are_those_of_all_days_that_agree(
            @ForAll("patterns") String pattern,
            @ForAll @IntRange(min = -400, max = 4000) int offset,
            @ForAll @IntRange(max = 800) int length) {
        var days = daysThatAgreeWith(pattern);
        var from = days.getFirst().plusDays(offset);
        var to = from.plusDays(length);
        var date = Edtf.parse(pattern);

        assertThat(date.within(from, to))
                .isEqualTo(answer(
                        days,
                        days.stream()
                                .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                                .count()));
        assertThat(date.happenedBy(to))
                .isEqualTo(answer(
                        days, days.stream().filter(day -> !day.isAfter(to)).count()));
    }

    private static Containment answer(List<LocalDate> days, long within) {
        if (within == days.size()) {
            return Containment.CERTAIN;
        }
        return within == 0 ? Containment.NONE : Containment.POSSIBLE;
    }

    private static void assertEnds(String pattern) {
        var days = daysThatAgreeWith(pattern);

        assertThat(Edtf.parse(pattern).earliest()).isEqualTo(days.getFirst());
        assertThat(Edtf.parse(pattern).latest()).isEqualTo(days.getLast());
    }

    private static List<LocalDate> daysThatAgreeWith(String pattern) {
        var years = pattern.substring(0, 4);
        return IntStream.rangeClosed(
                        Integer.parseInt(years.replace('X', '0')), Integer.parseInt(years.replace('X', '9')))
                .mapToObj(year -> LocalDate.of(year, 1, 1))
                .flatMap(first -> first.datesUntil(first.plusYears(1)))
                .filter(day -> agrees(day.toString(), pattern))
                .toList();
    }

    private static boolean agrees(String day, String pattern) {
        return IntStream.range(0, pattern.length())
                .allMatch(at -> pattern.charAt(at) == 'X' || pattern.charAt(at) == day.charAt(at));
    }

    @Provide
    Arbitrary<String> patterns() {
        return EdtfTexts.patterns(2);
    }
}
