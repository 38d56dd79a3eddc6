package org.ayni.events.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.ayni.events.value.InvalidValue.Rule;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The place counts characters from 1. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EdtfRefusalTest {

    @ParameterizedTest
    @CsvSource({
        "2021-02-30,  9, February 2021 has no day 30",
        "2021-02-29,  9, February 2021 has no day 29",
        "1900-02-29,  9, February 1900 has no day 29",
        "2021-04-31,  9, April 2021 has no day 31",
        "201X-02-30,  9, February 201X has no day 30",
        "XXXX-04-31,  9, April XXXX has no day 31",
        "2021-XX-32,  9, a month has no day 32",
        "2021-01-00,  9, January 2021 has no day 00",
        "2021-13,     6, a month is 01 to 12",
        "2021-00,     6, a month is 01 to 12",
        "2021-20,     6, a month is 01 to 12",
        "2021-42,     6, a month is 01 to 12",
        "2021-25-01,  8, has no numbered days",
        "2020/2021-02-30, 14, February 2021 has no day 30",
    })
    void what_no_calendar_has_is_impossible(String text, int place, String reason) {
        assertRefused(text, Rule.DATE_IMPOSSIBLE, place, reason);
    }

    @ParameterizedTest
    @CsvSource({
        "2013/2007,   6, must not end before it starts",
        "2021-02/2021-01-31, 9, must not end before it starts",
        "2021~/2020~, 7, must not end before it starts",
    })
    void no_interval_ends_before_it_begins(String text, int place, String reason) {
        assertRefused(text, Rule.DATE_ENDS_BEFORE_IT_BEGINS, place, reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "''|1|must not be empty",
                " 2021|1|no spaces",
                "2021 |5|no spaces",
                "2021-02 -28|8|no spaces",
                "2021 / 2022|5|no spaces",
                "201x|4|capital X, not x",
                "201u|4|capital X, not u",
                "202|4|is written 2021",
                "20|3|is written 2021",
                "20210228|5|is written 2021",
                "2021-2|7|is written 2021",
                "2021-02-3|10|is written 2021",
                "2021-|6|is written 2021",
                "2021-02-28-01|11|is written 2021",
                "2021-02-281|11|is written 2021",
                "2021..2022|5|is written 2021",
                "2021/...|6|is written 2021",
                "?|1|is written 2021",
                "abc|1|does not belong in a date",
                "about 2021|1|does not belong in a date",
                "2021!|5|does not belong in a date",
                "٢٠٢١|1|does not belong in a date",
                "2021–2022|5|does not belong in a date",
                "2020/2021/2022|10|two ends and one slash",
                "2020//|6|two ends and one slash",
                "/|1|needs a date at one end",
                "../..|1|needs a date at one end",
                "/..|1|needs a date at one end",
                "../|1|needs a date at one end",
            })
    void what_is_not_in_the_notation_is_malformed(String text, int place, String reason) {
        assertRefused(text, Rule.DATE_MALFORMED, place, reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Y17000|1|a year has four digits",
                "Y-17E7|1|a year has four digits",
                "1950S2|5|a year has four digits",
                "-0044|1|without a sign",
                "+2021|1|without a sign",
                "2020/-0044|6|without a sign",
                "[1667,1668]|1|a set of dates is not one date",
                "{1960..1961}|1|a set of dates is not one date",
                "2021,2022|5|a set of dates is not one date",
                "2021-02-28T10:00|11|no time of day",
                "2021-02-28Z|11|no time of day",
                "?2021-02|1|behind a whole date",
                "2021?-02|5|behind a whole date",
                "2021-~02-28|6|behind a whole date",
                "2021?~|5|behind a whole date",
                "1X21|3|no digit of the year can be known",
                "XXX1|4|no digit of the year can be known",
                "2021-1X|7|both digits are known, or neither",
                "2021-X1|6|both digits are known, or neither",
                "1985-04-1X|10|both digits are known, or neither",
            })
    void what_the_standard_has_and_ayni_does_not_keep_is_unsupported(String text, int place, String reason) {
        assertRefused(text, Rule.DATE_UNSUPPORTED, place, reason);
    }

    @Test
    void a_day_outside_four_digit_years_is_refused() {
        assertThatThrownBy(() -> Edtf.of(LocalDate.of(10_000, 1, 1))).hasMessageContaining("0000 to 9999");
        assertThatThrownBy(() -> Edtf.of(LocalDate.of(-1, 1, 1))).hasMessageContaining("0000 to 9999");
    }

    @Test
    void the_message_is_short_and_printable_whatever_was_given() {
        var refused = catchThrowableOfType(InvalidValue.class, () -> Edtf.parse("\u001b[2J\n" + "2021-".repeat(1000)));

        assertThat(refused.getMessage())
                .isEqualTo("this character does not belong in a date"
                        + " (\"\\u001b[2J\\u000a2021-2021-2021-2021-2021-2021-2021-...\", character 1)");
    }

    private static void assertRefused(String text, Rule rule, int place, String reason) {
        var refused = catchThrowableOfType(InvalidValue.class, () -> Edtf.parse(text));

        assertThat(refused).isNotNull().hasMessageContaining(reason).hasMessageEndingWith("character %d)", place);
        assertThat(refused.rule()).isEqualTo(rule);
        assertThat(refused.offending()).isEqualTo(text);
    }
}
