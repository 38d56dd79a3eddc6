package org.ayni.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The two scripts tell the same year: whoever changes one changes the other. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SameYearTest {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}-])\\d+([.,-]\\d+)*");
    private static final Pattern TOWN = Pattern.compile("Musterhausen|Villa Ejemplo");

    private static final List<String> GERMAN = sentences("ein-jahr.feature");
    private static final List<String> SPANISH = sentences("un-anio.feature");

    @Test
    void sentence_by_sentence_both_name_the_same_towns() {
        assertThat(each(TOWN, SPANISH)).isEqualTo(each(TOWN, GERMAN));
    }

    @Test
    void sentence_by_sentence_both_have_the_same_numbers() {
        assertThat(each(NUMBER, SPANISH)).isEqualTo(each(NUMBER, GERMAN));
    }

    /** What the pattern finds in each sentence, in no order, which is another in each language. */
    private static List<List<String>> each(Pattern pattern, List<String> sentences) {
        return sentences.stream()
                .map(sentence -> pattern.matcher(sentence)
                        .results()
                        .map(found -> found.group())
                        .sorted()
                        .toList())
                .toList();
    }

    /** All lines of the scenes; what stands before the first is an introduction. */
    private static List<String> sentences(String script) {
        try (var in = SameYearTest.class.getResourceAsStream(script)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .dropWhile(line -> !line.startsWith("Szenario:") && !line.startsWith("Escenario:"))
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
