package org.ayni.cli.rows;

import static org.assertj.core.api.Assertions.assertThat;

import org.ayni.events.value.Edtf;
import org.ayni.events.value.Language;
import org.ayni.events.value.LocalizedText;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SeriesNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1. Olympiade der Seniorinnen und Senioren, Halle | Olympiade der Seniorinnen und Senioren
            12.ª olimpiada en Cajamarca                      | olimpiada en Cajamarca
            4. Olympiade 60+: Gäste aus fünf Bezirken        | Olympiade 60+
            2nd senior games                                 | senior games
            Olympiade 60+                                    | Olympiade 60+
            60 Jahre Sport                                   | 60 Jahre Sport
            3.                                               | 3.
            """)
    void a_series_is_called_like_its_first_edition_without_number_and_place(String title, String name) {
        assertThat(SeriesName.in(LocalizedText.of(Language.GERMAN, title)))
                .isEqualTo(LocalizedText.of(Language.GERMAN, name));
    }

    @Test
    void a_series_whose_first_known_edition_is_a_later_one_began_before_it() {
        assertThat(SeriesName.started(Edtf.parse("2019-10-01"), 1)).hasToString("2019-10-01");
        assertThat(SeriesName.started(Edtf.parse("2019-10-01"), 12)).hasToString("/2019-10-01");
        assertThat(SeriesName.started(Edtf.parse("2019/2020"), 12)).hasToString("2019/2020");
    }
}
