package org.ayni.command.http.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayni.command.Reason;
import org.ayni.events.value.InvalidValue.Rule;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.http.HttpStatus;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SentencesTest {

    static final List<Locale> LANGUAGES = Sentences.LANGUAGES;

    static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void every_code_has_a_sentence_in_every_language_and_no_sentence_is_left_over(Locale language) {
        assertThat(Sentences.bundle("refusals", language).keySet())
                .containsExactlyInAnyOrderElementsOf(names(Reason.values()).toList());
        assertThat(Sentences.bundle("values", language).keySet())
                .containsExactlyInAnyOrderElementsOf(names(Rule.values()).toList());
        assertThat(Sentences.bundle("problems", language).keySet())
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                names(Code.values()),
                                names(FaultCode.values()),
                                statuses().map(status -> "title." + status.value()))
                        .flatMap(all -> all)
                        .toList());
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void every_sentence_stands_in_its_own_file(Locale language) {
        for (var name : List.of("refusals", "values", "problems")) {
            var bundle = Sentences.bundle(name, language);
            var own = language.equals(Locale.ENGLISH) ? Locale.ROOT : language;
            assertThat(bundle.getLocale()).as(name).isEqualTo(own);
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void a_sentence_is_about_the_same_things_in_every_language(Locale language) {
        for (var name : List.of("refusals", "values", "problems")) {
            var english = Sentences.bundle(name, Locale.ENGLISH);
            for (var key : english.keySet()) {
                assertThat(places(Sentences.bundle(name, language).getString(key)))
                        .as("%s %s", name, key)
                        .isEqualTo(places(english.getString(key)));
            }
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void every_sentence_can_be_made(Locale language) {
        Stream.<Enum<?>[]>of(Reason.values(), Rule.values(), Code.values(), FaultCode.values())
                .flatMap(Arrays::stream)
                .forEach(code -> assertThat(Sentences.of(code, List.of("eins", "zwei"), language))
                        .as(code.name())
                        .doesNotContain("{")
                        .matches(sentence -> !sentence.contains("''")));
    }

    @Test
    void the_language_is_the_first_that_the_reader_has_and_we_have() {
        assertThat(Sentences.language("qu, es-PE;q=0.9, de;q=0.8")).isEqualTo(Locale.of("es"));
        assertThat(Sentences.language("pt-BR")).isEqualTo(Locale.of("pt"));
        assertThat(Sentences.language("fr")).isEqualTo(Locale.ENGLISH);
        assertThat(Sentences.language(null)).isEqualTo(Locale.ENGLISH);
        assertThat(Sentences.language(";;q=x")).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void what_is_quoted_is_cut_between_characters() {
        assertThat(Sentences.shortened("a".repeat(120))).hasSize(120);
        assertThat(Sentences.shortened("😀".repeat(121))).isEqualTo("😀".repeat(120) + "…");
    }

    private static Stream<String> names(Enum<?>[] codes) {
        return Arrays.stream(codes).map(Enum::name);
    }

    private static Stream<HttpStatus> statuses() {
        return Stream.concat(
                        Arrays.stream(Code.values()).map(Statuses::of),
                        Arrays.stream(Reason.values()).map(Statuses::of))
                .distinct();
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence)
                .results()
                .map(place -> place.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
