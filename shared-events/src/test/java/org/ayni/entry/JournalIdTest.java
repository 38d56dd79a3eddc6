package org.ayni.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JournalIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"partnership/a-b", "municipality/cajamarca", "programme/knp-2020"})
    void a_journal_is_spelt_by_its_bare_name(String name) {
        assertThat(JournalId.parse(name)).hasToString(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "partnership",
                "partnership/",
                "town/a",
                "Partnership/a",
                "partnership/A",
                "partnership/a--b",
                "partnership/-a",
                "partnership/a-",
                "partnership/a/b",
                "partnership/ä"
            })
    void other_names_are_refused(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> JournalId.parse(name));
    }

    @Test
    void two_longest_municipality_ids_fit_and_not_much_more() {
        assertThat(new JournalId(JournalKind.PARTNERSHIP, "a".repeat(170)).id()).hasSize(170);
        assertThatIllegalArgumentException().isThrownBy(() -> new JournalId(JournalKind.PARTNERSHIP, "a".repeat(171)));
    }

    @Test
    void words_of_a_header_are_read_back() {
        assertThat(JournalKind.values()).allMatch(kind -> JournalKind.ofWord(kind.word()) == kind);
        assertThat(Audience.values()).allMatch(audience -> Audience.ofWord(audience.word()) == audience);
        assertThat(Capacity.values()).allMatch(capacity -> Capacity.ofWord(capacity.word()) == capacity);
        assertThat(Capacity.PROGRAMME_OFFICE.word()).isEqualTo("programme-office");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Audience.ofWord("PUBLIC"))
                .withMessageContaining("partnership, programme, public");
    }
}
