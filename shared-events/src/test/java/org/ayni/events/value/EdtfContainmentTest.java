package org.ayni.events.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EdtfContainmentTest {

    @ParameterizedTest
    @CsvSource({
        "2019-10-01, 2019-09-30, NONE",
        "2019-10-01, 2019-10-01, CERTAIN",
        "2019-10,    2019-09-30, NONE",
        "2019-10,    2019-10-01, POSSIBLE",
        "2019-10,    2019-10-30, POSSIBLE",
        "2019-10,    2019-10-31, CERTAIN",
        "2021-25?,   2020-11-30, NONE",
        "2021-25?,   2021-03-31, POSSIBLE",
        "2021-25?,   2021-08-30, POSSIBLE",
        "2021-25?,   2021-08-31, CERTAIN",
        "2024~,      2022-12-31, NONE",
        "2024~,      2024-12-31, POSSIBLE",
        "2024~,      2025-12-31, CERTAIN",
        // an interval has happened when it is over
        "2015-11-15/2015-11-20,  2015-11-14, NONE",
        "2015-11-15/2015-11-20,  2015-11-19, POSSIBLE",
        "2015-11-15/2015-11-20,  2015-11-20, CERTAIN",
        "2022-09-06/2022-09-07?, 2022-09-07, POSSIBLE",
        "2022-09-06/2022-09-07?, 2022-09-08, CERTAIN",
        // what goes on has happened once it has begun
        "1999/..,    1998-12-31, NONE",
        "1999/..,    1999-06-30, POSSIBLE",
        "1999/..,    1999-12-31, CERTAIN",
        "1999~/..,   1999-12-31, POSSIBLE",
        "1999~/..,   2000-12-31, CERTAIN",
        // an unknown end never surely has come
        "1999/,      1999-01-01, POSSIBLE",
        "1999/,      2026-01-01, POSSIBLE",
        "../2005,    1900-01-01, POSSIBLE",
        "../2005,    2005-12-31, CERTAIN",
        "/2005,      2005-12-31, CERTAIN",
        // an unknown year is never surely over
        "XXXX-06-15, 1900-01-01, POSSIBLE",
        "XXXX-06-15, 2026-01-01, POSSIBLE",
    })
    void whether_it_has_happened_by_a_day(String text, LocalDate day, Containment expected) {
        assertThat(Edtf.parse(text).happenedBy(day)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-10,    2019-01-01, 2019-12-31, CERTAIN",
        "2019-10,    2019-10-15, 2019-12-31, POSSIBLE",
        "2019-10,    2019-01-01, 2019-10-15, POSSIBLE",
        "2019-10,    2019-10-10, 2019-10-15, POSSIBLE",
        "2019-10,    2019-11-01, 2019-12-31, NONE",
        "2019-10,    2019-01-01, 2019-09-30, NONE",
        "2024~,      2024-01-01, 2024-12-31, POSSIBLE",
        "2024~,      2023-01-01, 2025-12-31, CERTAIN",
        "2024~,      2025-12-31, 2030-12-31, POSSIBLE",
        "2024~,      2026-01-01, 2030-12-31, NONE",
        "2007/2013,  2010-01-01, 2010-12-31, POSSIBLE",
        "1999/..,    1999-01-01, 1999-12-31, CERTAIN",
        "1999/..,    2010-01-01, 2010-12-31, POSSIBLE",
        "1999/..,    1990-01-01, 1998-12-31, NONE",
        "1999/,      1999-01-01, 1999-12-31, POSSIBLE",
        "../2005,    2006-01-01, 2006-12-31, NONE",
        // days between those that are possible do not count
        "XXXX-06-15, 2020-06-01, 2020-06-30, POSSIBLE",
        "XXXX-06-15, 2020-07-01, 2020-12-31, NONE",
        "XXXX-06-15, 2020-07-01, 2021-06-15, POSSIBLE",
        "201X-02-29, 2013-01-01, 2015-12-31, NONE",
        "2021-24,    2021-09-01, 2021-11-30, NONE",
        "2021-24,    2022-02-28, 2022-03-31, POSSIBLE",
        "2004-XX-15, 2004-03-16, 2004-04-14, NONE",
        // and they do when a qualifier puts them in reach
        "2004-XX-15~, 2005-04-15, 2005-04-15, POSSIBLE",
    })
    void whether_it_lies_in_a_period(String text, LocalDate from, LocalDate to, Containment expected) {
        assertThat(Edtf.parse(text).within(from, to)).isEqualTo(expected);
    }

    @Test
    void a_period_that_ends_before_it_starts_is_no_question() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edtf.parse("2021").within(LocalDate.of(2021, 2, 1), LocalDate.of(2021, 1, 1)))
                .withMessage("a period must not end (2021-01-01) before it starts (2021-02-01)");
    }

    @Test
    void any_day_may_be_asked_for() {
        assertThat(Edtf.parse("XXXX").happenedBy(LocalDate.MIN)).isEqualTo(Containment.NONE);
        assertThat(Edtf.parse("XXXX").happenedBy(LocalDate.MAX)).isEqualTo(Containment.CERTAIN);
        assertThat(Edtf.parse("2XXX-06-15%").within(LocalDate.MIN, LocalDate.MAX))
                .isEqualTo(Containment.CERTAIN);
        assertThat(Edtf.parse("2XXX-06-15%").within(LocalDate.MIN, LocalDate.MIN))
                .isEqualTo(Containment.NONE);
        assertThat(Edtf.parse("2XXX-06-15%").within(LocalDate.MAX, LocalDate.MAX))
                .isEqualTo(Containment.NONE);
    }
}
