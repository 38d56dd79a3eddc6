package org.ayni.command.http.problem;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;
import org.ayni.command.Reason;
import org.ayni.events.value.InvalidValue.Rule;
import org.jspecify.annotations.Nullable;

/** The sentences of all codes in the four languages. */
final class Sentences {

    /** English first: it is what a reader gets whose languages are none of these. */
    static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN, Locale.of("es"), Locale.of("pt"));

    private static final int LONGEST = 120;

    private Sentences() {}

    /** @param accepted the value of Accept-Language; one that cannot be read is no reason to answer with another problem */
    static Locale language(@Nullable String accepted) {
        if (accepted == null) {
            return Locale.ENGLISH;
        }
        try {
            var found = Locale.lookup(Locale.LanguageRange.parse(accepted), LANGUAGES);
            return found == null ? Locale.ENGLISH : found;
        } catch (IllegalArgumentException malformed) {
            return Locale.ENGLISH;
        }
    }

    static String title(int status, Locale language) {
        return bundle("problems", language).getString("title." + status);
    }

    static String of(Enum<?> code, List<String> about, Locale language) {
        var pattern = bundle(bundleOf(code), language).getString(code.name());
        return new MessageFormat(pattern, language).format(about.toArray());
    }

    /** @param code the name of a {@link Reason} or a {@link Code}; of another version perhaps */
    static String of(String code, List<String> about, Locale language) {
        return Stream.<Enum<?>[]>of(Reason.values(), Code.values())
                .flatMap(Arrays::stream)
                .filter(known -> known.name().equals(code))
                .findFirst()
                .map(known -> of(known, about, language))
                .orElse(code);
    }

    static ResourceBundle bundle(String name, Locale language) {
        return ResourceBundle.getBundle(
                Sentences.class.getPackageName() + "." + name,
                language,
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    static String bundleOf(Enum<?> code) {
        return switch (code) {
            case Reason _ -> "refusals";
            case Rule _ -> "values";
            default -> "problems";
        };
    }

    /** What a request said is quoted in the answer, but not at any length. */
    static String shortened(String quoted) {
        return quoted.codePointCount(0, quoted.length()) <= LONGEST
                ? quoted
                : quoted.substring(0, quoted.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
