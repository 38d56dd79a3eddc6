package org.ayni.events.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.ayni.events.value.EdtfShape.Day;
import org.ayni.events.value.EdtfShape.Interval;
import org.ayni.events.value.EdtfShape.Open;
import org.ayni.events.value.EdtfShape.Qualifier;
import org.ayni.events.value.EdtfShape.Season;
import org.ayni.events.value.EdtfShape.Unknown;
import org.ayni.events.value.EdtfShape.Year;
import org.ayni.events.value.EdtfShape.Years;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EdtfTest {

    @ParameterizedTest
    @CsvSource({
        // known to the day, the month, the year
        "1998-05-20, 1998-05-20, 1998-05-20",
        "2020-02-29, 2020-02-29, 2020-02-29",
        "2019-02,    2019-02-01, 2019-02-28",
        "2020-02,    2020-02-01, 2020-02-29",
        "1992,       1992-01-01, 1992-12-31",
        "0000,       0000-01-01, 0000-12-31",
        "9999-12-31, 9999-12-31, 9999-12-31",
        // unspecified digits
        "201X,       2010-01-01, 2019-12-31",
        "20XX,       2000-01-01, 2099-12-31",
        "2XXX,       2000-01-01, 2999-12-31",
        "XXXX,       0000-01-01, 9999-12-31",
        "2004-XX,    2004-01-01, 2004-12-31",
        "2004-XX-XX, 2004-01-01, 2004-12-31",
        "1985-04-XX, 1985-04-01, 1985-04-30",
        "2004-XX-31, 2004-01-31, 2004-12-31",
        "201X-06-15, 2010-06-15, 2019-06-15",
        "201X-02-29, 2012-02-29, 2016-02-29",
        "190X-02-29, 1904-02-29, 1908-02-29",
        "201X-02-XX, 2010-02-01, 2019-02-28",
        "XXXX-06,    0000-06-01, 9999-06-30",
        "XXXX-06-XX, 0000-06-01, 9999-06-30",
        "XXXX-02-29, 0000-02-29, 9996-02-29",
        "XXXX-XX-15, 0000-01-15, 9999-12-15",
        "201X-25,    2010-03-01, 2019-05-31",
        // intervals
        "2007/2013,             2007-01-01, 2013-12-31",
        "2020-12/2022-12,       2020-12-01, 2022-12-31",
        "2015-11-15/2015-11-20, 2015-11-15, 2015-11-20",
        "2021-06/2021,          2021-06-01, 2021-12-31",
        "2021-25/2021-27,       2021-03-01, 2021-11-30",
        "2004-06-XX/2004-07-03, 2004-06-01, 2004-07-03",
        "1999/..,               1999-01-01, 9999-12-31",
        "1999/,                 1999-01-01, 9999-12-31",
        "../2005-03,            0000-01-01, 2005-03-31",
        "/2005-03,              0000-01-01, 2005-03-31",
    })
    void the_first_and_the_last_day_that_a_date_can_mean(String text, LocalDate earliest, LocalDate latest) {
        var date = Edtf.parse(text);

        assertThat(date.earliest()).isEqualTo(earliest).isEqualTo(date.statedEarliest());
        assertThat(date.latest()).isEqualTo(latest).isEqualTo(date.statedLatest());
        assertThat(date).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        // of an unknown hemisphere: both
        "2021-21, 2021-03-01, 2021-11-30",
        "2021-22, 2021-06-01, 2022-02-28",
        "2021-23, 2021-03-01, 2021-11-30",
        "2021-24, 2021-06-01, 2022-02-28",
        "2021-25, 2021-03-01, 2021-05-31",
        "2021-26, 2021-06-01, 2021-08-31",
        "2021-27, 2021-09-01, 2021-11-30",
        // over the turn of the year: named by the year in which it begins
        "2021-28, 2021-12-01, 2022-02-28",
        "2023-28, 2023-12-01, 2024-02-29",
        "2021-29, 2021-09-01, 2021-11-30",
        "2021-30, 2021-12-01, 2022-02-28",
        "2021-31, 2021-03-01, 2021-05-31",
        "2021-32, 2021-06-01, 2021-08-31",
        "2021-33, 2021-01-01, 2021-03-31",
        "2021-34, 2021-04-01, 2021-06-30",
        "2021-35, 2021-07-01, 2021-09-30",
        "2021-36, 2021-10-01, 2021-12-31",
        "2021-37, 2021-01-01, 2021-04-30",
        "2021-38, 2021-05-01, 2021-08-31",
        "2021-39, 2021-09-01, 2021-12-31",
        "2021-40, 2021-01-01, 2021-06-30",
        "2021-41, 2021-07-01, 2021-12-31",
        // there is no day after the last
        "9999-28, 9999-12-01, 9999-12-31",
    })
    void the_first_and_the_last_day_of_a_part_of_a_year(String text, LocalDate earliest, LocalDate latest) {
        var date = Edtf.parse(text);

        assertThat(date.earliest()).isEqualTo(earliest).isEqualTo(date.statedEarliest());
        assertThat(date.latest()).isEqualTo(latest).isEqualTo(date.statedLatest());
        assertThat(date).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2024~,       2024-01-01, 2024-12-31, 2023-01-01, 2025-12-31",
        "2024?,       2024-01-01, 2024-12-31, 2023-01-01, 2025-12-31",
        "2024%,       2024-01-01, 2024-12-31, 2022-01-01, 2026-12-31",
        "2021-02~,    2021-02-01, 2021-02-28, 2021-01-01, 2021-03-31",
        "2021-03-01~, 2021-03-01, 2021-03-01, 2021-02-28, 2021-03-02",
        "2021-25?,    2021-03-01, 2021-05-31, 2020-12-01, 2021-08-31",
        "2021-39?,    2021-09-01, 2021-12-31, 2021-05-01, 2022-04-30",
        "2021-40%,    2021-01-01, 2021-06-30, 2020-01-01, 2022-06-30",
        // the unit is what is known without gaps
        "201X~,       2010-01-01, 2019-12-31, 2000-01-01, 2029-12-31",
        "201X-04~,    2010-04-01, 2019-04-30, 2000-04-01, 2029-04-30",
        "2004-XX~,    2004-01-01, 2004-12-31, 2003-01-01, 2005-12-31",
        "2004-XX-15~, 2004-01-15, 2004-12-15, 2003-01-15, 2005-12-15",
        "1985-04-XX~, 1985-04-01, 1985-04-30, 1985-03-01, 1985-05-31",
        // of an unknown year nothing is left when it is in doubt
        "XXXX-06-15?, 0000-06-15, 9999-06-15, 0000-01-01, 9999-12-31",
        // each end of an interval by itself
        "2022-09-06/2022-09-07?, 2022-09-06, 2022-09-07, 2022-09-06, 2022-09-08",
        "2022~/2023-05,          2022-01-01, 2023-05-31, 2021-01-01, 2023-05-31",
        "1999~/..,               1999-01-01, 9999-12-31, 1998-01-01, 9999-12-31",
        "9999~,                  9999-01-01, 9999-12-31, 9998-01-01, 9999-12-31",
        "0000%,                  0000-01-01, 0000-12-31, 0000-01-01, 0002-12-31",
    })
    void a_qualifier_widens_what_is_possible_and_leaves_what_is_stated(
            String text, LocalDate statedEarliest, LocalDate statedLatest, LocalDate earliest, LocalDate latest) {
        var date = Edtf.parse(text);

        assertThat(date.statedEarliest()).isEqualTo(statedEarliest);
        assertThat(date.statedLatest()).isEqualTo(statedLatest);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date).hasToString(text);
    }

    @Test
    void a_known_day_is_written_as_it_is_everywhere() {
        assertThat(Edtf.of(LocalDate.of(1998, 5, 20))).hasToString("1998-05-20").isEqualTo(Edtf.parse("1998-05-20"));
    }

    @Test
    void equal_are_dates_with_the_same_text_and_no_others() {
        assertThat(Edtf.parse("2004")).isEqualTo(Edtf.parse("2004")).hasSameHashCodeAs(Edtf.parse("2004"));
        assertThat(Edtf.parse("2004")).isNotEqualTo(Edtf.parse("2004-XX"));
        assertThat(Edtf.parse("2004")).isNotEqualTo(Edtf.parse("2004~"));
        assertThat(Edtf.parse("2004/..")).isNotEqualTo(Edtf.parse("2004/"));
    }

    @Test
    void a_timeline_is_in_the_order_of_stated_days_and_ends_with_unknown_years() {
        var timeline = Stream.of(
                        "../2005",
                        "/2005",
                        "1992",
                        "1998-05-20",
                        "1999",
                        "1999/",
                        "1999/..",
                        "201X-02-29",
                        "2021",
                        "2021-25",
                        "2021-25?",
                        "2021-04",
                        "2024",
                        "2024~",
                        "XXXX",
                        "XXXX-06-15",
                        "XXXX-12-24/2020",
                        "XXXX-12-24/XXXX-12-26")
                .map(Edtf::parse)
                .toList();

        assertThat(timeline.reversed().stream().sorted()).containsExactlyElementsOf(timeline);
    }

    @Test
    void a_reader_can_take_a_date_apart() {
        assertThat(Edtf.parse("2021-25?").shape())
                .isEqualTo(new Season(new Years(2021, 0), EdtfSeason.NORTHERN_SPRING, Qualifier.UNCERTAIN));
        assertThat(Edtf.parse("XXXX-06-15").shape()).isEqualTo(new Day(new Years(0, 4), 6, 15, Qualifier.NONE));
        assertThat(Edtf.parse("2004-XX~").shape())
                .isEqualTo(new EdtfShape.Month(new Years(2004, 0), null, Qualifier.ABOUT));
        assertThat(Edtf.parse("201X%/..").shape())
                .isEqualTo(new Interval(new Year(new Years(2010, 1), Qualifier.UNCERTAIN_AND_ABOUT), new Open()));
        assertThat(Edtf.parse("/2004-01-XX").shape())
                .isEqualTo(new Interval(new Unknown(), new Day(new Years(2004, 0), 1, null, Qualifier.NONE)));
    }

    @Test
    void open_is_told_from_unknown() {
        assertThat(Edtf.parse("1999/..").isOpenEnd()).isTrue();
        assertThat(Edtf.parse("1999/").isOpenEnd()).isFalse();
        assertThat(Edtf.parse("1999").isOpenEnd()).isFalse();
        assertThat(Edtf.parse("../1999").isOpenStart()).isTrue();
        assertThat(Edtf.parse("/1999").isOpenStart()).isFalse();
        assertThat(Edtf.parse("1999/..").isOpenStart()).isFalse();
    }

    @Test
    void a_year_is_unknown_when_no_digit_of_it_is_known() {
        assertThat(Edtf.parse("XXXX-06-15").isYearUnknown()).isTrue();
        assertThat(Edtf.parse("XXXX-06-15/..").isYearUnknown()).isTrue();
        assertThat(Edtf.parse("2XXX").isYearUnknown()).isFalse();
        assertThat(Edtf.parse("../2005").isYearUnknown()).isFalse();
    }
}
