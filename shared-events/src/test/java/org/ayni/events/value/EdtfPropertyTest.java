package org.ayni.events.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.ayni.events.value.InvalidValue.Rule;

@PropertyDefaults(edgeCases = EdgeCasesMode.NONE) // so many that no try would be left for random dates
class EdtfPropertyTest {

    @Property
    void a_date_is_written_as_it_was_read(@ForAll("dates") Edtf date) {
        assertThat(Edtf.parse(date.toString())).isEqualTo(date).hasToString(date.toString());
        assertThat(date.shape()).hasToString(date.toString());
    }

    @Property
    void days_are_in_order_and_a_qualifier_only_widens(@ForAll("dates") Edtf date) {
        assertThat(Edtf.FIRST_DAY).isBeforeOrEqualTo(date.earliest());
        assertThat(date.earliest()).isBeforeOrEqualTo(date.statedEarliest());
        assertThat(date.statedEarliest()).isBeforeOrEqualTo(date.statedLatest());
        assertThat(date.statedLatest()).isBeforeOrEqualTo(date.latest());
        assertThat(date.latest()).isBeforeOrEqualTo(Edtf.LAST_DAY);
    }

    @Property
    void the_order_is_total_and_of_one_mind_with_equals_and_with_the_key(
            @ForAll("dates") Edtf a, @ForAll("dates") Edtf b, @ForAll("dates") Edtf c) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(a).isEqualByComparingTo(Edtf.parse(a.toString()));
        assertThat(Integer.signum(a.compareTo(b)))
                .isEqualTo(Integer.signum(a.sortKey().compareTo(b.sortKey())));
        if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
            assertThat(a).isLessThanOrEqualTo(c);
        }
    }

    @Property
    void what_is_surely_earlier_by_what_is_stated_is_sorted_earlier(@ForAll("dates") Edtf a, @ForAll("dates") Edtf b) {
        if (!a.isYearUnknown() && a.statedLatest().isBefore(b.statedEarliest())) {
            assertThat(a).isLessThan(b);
        }
    }

    @Property
    void time_only_makes_it_surer_that_something_has_happened(
            @ForAll("dates") Edtf date, @ForAll("days") LocalDate day, @ForAll @IntRange(max = 2000) int later) {
        assertThat(date.happenedBy(day.plusDays(later))).isGreaterThanOrEqualTo(date.happenedBy(day));
    }

    @Property
    void a_longer_period_only_makes_it_surer_that_something_lies_within(
            @ForAll("dates") Edtf date,
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(max = 2000) int length,
            @ForAll @IntRange(max = 2000) int before,
            @ForAll @IntRange(max = 2000) int after) {
        var to = from.plusDays(length);

        assertThat(date.within(from.minusDays(before), to.plusDays(after)))
                .isGreaterThanOrEqualTo(date.within(from, to));
    }

    @Property
    void what_is_certain_is_possible_by_its_earliest_and_its_latest_day(
            @ForAll("dates") Edtf date, @ForAll("days") LocalDate day) {
        var answer = date.happenedBy(day);

        assertThat(answer.isPossible()).isEqualTo(!date.earliest().isAfter(day));
        if (answer == Containment.CERTAIN) {
            assertThat(answer.isPossible()).isTrue();
        }
        if (!date.isOpenEnd()) {
            assertThat(answer == Containment.CERTAIN).isEqualTo(!date.latest().isAfter(day));
        }
    }

    @Property
    void having_happened_by_a_day_is_lying_in_all_days_until_then(
            @ForAll("dates") Edtf date, @ForAll("days") LocalDate day) {
        assertThat(date.within(Edtf.FIRST_DAY, day)).isEqualTo(date.happenedBy(day));
    }

    @Property
    void a_doubt_takes_certainty_away_and_never_a_possibility(
            @ForAll("patterns") String plain,
            @ForAll("doubts") String qualifier,
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(max = 2000) int length) {
        var known = Edtf.parse(plain);
        var doubted = Edtf.parse(plain + qualifier);
        var to = from.plusDays(length);

        if (doubted.within(from, to) == Containment.CERTAIN) {
            assertThat(known.within(from, to)).isEqualTo(Containment.CERTAIN);
        }
        if (known.within(from, to).isPossible()) {
            assertThat(doubted.within(from, to).isPossible()).isTrue();
        }
    }

    @Property
    void anything_else_is_refused_in_one_way_only(@ForAll String garbage) {
        assertReadOrRefused(garbage);
    }

    @Property
    void nearly_right_is_read_as_it_stands_or_refused(@ForAll("nearlyDates") String text) {
        assertReadOrRefused(text);
    }

    @Property(tries = 100)
    void no_text_takes_long(@ForAll("alphabet") char c, @ForAll("dates") Edtf date) {
        var texts = new String[] {
            String.valueOf(c).repeat(100_000),
            date + String.valueOf(c).repeat(100_000),
            "XXXX-XX-32",
            "XXXX-02-30%/XXXX-XX-31%"
        };
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            for (var text : texts) {
                assertReadOrRefused(text);
            }
            date.within(Edtf.FIRST_DAY, Edtf.FIRST_DAY);
            date.within(Edtf.LAST_DAY, Edtf.LAST_DAY);
        });
    }

    private static void assertReadOrRefused(String text) {
        assertThatCode(() -> {
                    try {
                        assertThat(Edtf.parse(text)).hasToString(text);
                        assertThat(Edtf.parse(text).shape()).hasToString(text);
                    } catch (InvalidValue refused) {
                        assertThat(refused.rule())
                                .isIn(
                                        Rule.DATE_MALFORMED,
                                        Rule.DATE_IMPOSSIBLE,
                                        Rule.DATE_ENDS_BEFORE_IT_BEGINS,
                                        Rule.DATE_UNSUPPORTED);
                        assertThat(refused.getMessage()).hasSizeLessThan(400).matches("[ -~]+");
                    }
                })
                .doesNotThrowAnyException();
    }

    @Provide
    Arbitrary<Edtf> dates() {
        return EdtfTexts.dates();
    }

    @Provide
    Arbitrary<String> patterns() {
        return EdtfTexts.patterns(4);
    }

    @Provide
    Arbitrary<String> doubts() {
        return Arbitraries.of("?", "~", "%");
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(-30_000, 52_000).map(LocalDate::ofEpochDay),
                Arbitraries.longs()
                        .between(Edtf.FIRST_DAY.toEpochDay(), Edtf.LAST_DAY.toEpochDay())
                        .map(LocalDate::ofEpochDay));
    }

    @Provide
    Arbitrary<Character> alphabet() {
        return Arbitraries.of('0', '2', 'X', '-', '/', '.', '?', '~', '%', 'T', ' ', 'x', 'é');
    }

    @Provide
    Arbitrary<String> nearlyDates() {
        return Arbitraries.strings().withChars("0123XX--/.?~%").ofMinLength(1).ofMaxLength(23);
    }
}
