package org.ayni.query.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ayni.entry.JournalKind;
import org.ayni.events.value.Language;
import org.ayni.query.view.NoAnswer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PhrasesTest {
    static final List<Language> LANGUAGES = Phrases.SPOKEN;
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void every_language_has_the_same_keys(Language language) {
        assertThat(keys(language)).isEqualTo(keys(Language.ENGLISH));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void every_phrase_says_something_and_names_the_same_things(Language language) {
        for (var key : keys(language)) {
            var phrase = Phrases.bundle(language).getString(key);
            assertThat(phrase).isNotBlank();
            assertThat(places(phrase))
                    .as(key)
                    .isEqualTo(places(Phrases.bundle(Language.ENGLISH).getString(key)));
        }
    }

    @Test
    void every_problem_has_a_title_and_a_detail() {
        var codes = Stream.of(
                        Arrays.stream(BadQuestion.Reason.values()).map(Enum::name),
                        Arrays.stream(NoAnswer.Reason.values())
                                .filter(reason -> reason != NoAnswer.Reason.UNKNOWN)
                                .map(Enum::name),
                        Arrays.stream(JournalKind.values()).map(kind -> "UNKNOWN_" + kind.name()),
                        Stream.of(
                                "UNKNOWN_AGREEMENT",
                                "UNKNOWN_SERIES",
                                "UNKNOWN_EVIDENCE",
                                "EVIDENCE_REMOVED",
                                "EVIDENCE_LOST"),
                        Stream.of("BUSY", "JOURNAL_DAMAGED", "INTERNAL_ERROR", "TOKEN_NEEDED", "REBUILD_RUNNING"))
                .flatMap(some -> some)
                .toList();
        assertThat(codes)
                .allSatisfy(code -> assertThat(keys(Language.ENGLISH))
                        .contains("problem." + code + ".title", "problem." + code + ".detail"));
        assertThat(keys(Language.ENGLISH).stream().filter(key -> key.startsWith("problem.")))
                .hasSize(2 * codes.size());
    }

    private static Set<String> keys(Language language) {
        var bundle = Phrases.bundle(language);
        assertThat(bundle.getLocale().getLanguage()).isEqualTo(language.equals(Language.ENGLISH) ? "" : language.tag());
        var keys = new TreeSet<>(bundle.keySet());
        assertThat(keys).isNotEmpty();
        return keys;
    }

    private static Set<String> places(String phrase) {
        return new TreeSet<>(
                PLACE.matcher(phrase).results().map(found -> found.group()).toList());
    }
}
