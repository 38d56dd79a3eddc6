package org.ayni.query.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.ayni.events.value.Language;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.Text;
import org.ayni.events.value.Translation;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WordsTest {
    private static final LocalizedText VISIT =
            LocalizedText.of(Language.GERMAN, "Besuch").translated(Language.SPANISH, "Visita");

    @Test
    void a_reader_of_the_original_gets_the_original() {
        assertThat(Words.of(VISIT, Language.GERMAN)).isEqualTo(new Words("Besuch", Language.GERMAN, null, null, null));
    }

    @Test
    void a_translation_says_that_nobody_has_approved_it() {
        var words = Words.of(VISIT, Language.SPANISH);

        assertThat(words.text()).isEqualTo("Visita");
        assertThat(words.translation()).isEqualTo(Words.State.UNAPPROVED);
        assertThat(words.original()).isEqualTo(new Words.Original(Language.GERMAN, "Besuch"));
    }

    @Test
    void an_approved_one_says_so() {
        var approved = new LocalizedText(
                Language.GERMAN,
                Text.of("Besuch"),
                List.of(new Translation(Language.SPANISH, Text.of("Visita"), true)));

        assertThat(Words.of(approved, Language.SPANISH).translation()).isEqualTo(Words.State.APPROVED);
    }

    /** A reader of Spanish, for whom this was made of the visit. */
    private static Reader reader(Words.State state, boolean approvesTold) {
        return new Reader(Language.SPANISH, new Translations() {
            @Override
            public Optional<Rendering> of(LocalizedText original, List<Long> entries) {
                return Optional.of(new Rendering(Text.of("Delegación"), Language.SPANISH, state));
            }

            @Override
            public boolean approves(LocalizedText original, Translation told) {
                return approvesTold;
            }
        });
    }

    @Test
    void what_was_told_with_the_original_comes_before_whatever_others_made_of_it() {
        var untold = LocalizedText.of(Language.GERMAN, "Besuch");

        assertThat(Words.of(VISIT, reader(Words.State.APPROVED, false)))
                .extracting(Words::text, Words::translation)
                .containsExactly("Visita", Words.State.UNAPPROVED);
        assertThat(Words.of(VISIT, reader(Words.State.APPROVED, true)))
                .extracting(Words::text, Words::translation)
                .containsExactly("Visita", Words.State.APPROVED);
        assertThat(Words.of(untold, reader(Words.State.MACHINE, false)))
                .extracting(Words::text, Words::translation)
                .containsExactly("Delegación", Words.State.MACHINE);
    }

    @Test
    void without_a_translation_it_is_the_original_in_its_own_language() {
        var words = Words.of(VISIT, Language.PORTUGUESE);

        assertThat(words.text()).isEqualTo("Besuch");
        assertThat(words.language()).isEqualTo(Language.GERMAN);
        assertThat(words.translation()).isNull();
    }

    @Test
    void a_long_text_begins_with_whole_words() {
        assertThat(Words.ours("Ein langer Text", Language.GERMAN).beginning(12).text())
                .isEqualTo("Ein langer …");
        assertThat(Words.ours("Ein langer Text", Language.GERMAN).beginning(15).text())
                .isEqualTo("Ein langer Text");
        assertThat(Words.ours("Donaudampfschiff", Language.GERMAN).beginning(5).text())
                .isEqualTo("Donau …");
    }

    @Test
    void the_portuguese_of_brazil_is_read_by_whoever_reads_portuguese() {
        var visit = LocalizedText.of(new Language("pt-BR"), "Visita");

        assertThat(Words.of(visit, Language.PORTUGUESE).translation()).isNull();
    }

    @Test
    void a_removed_text_says_that_it_was_removed() {
        var removed = new LocalizedText(Language.GERMAN, new Text.Removed("ab".repeat(32)), List.of());
        var words = Words.of(removed, Language.SPANISH);

        assertThat(words.text()).isEqualTo("(eliminado)");
        assertThat(words.removed()).isEqualTo("ab".repeat(32));
    }
}
