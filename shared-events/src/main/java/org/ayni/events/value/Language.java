package org.ayni.events.value;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.ayni.events.value.InvalidValue.Rule;

/** A language by its BCP 47 tag, reduced to language and region: {@code de}, {@code es}, {@code pt-BR}, {@code quz}. */
public record Language(String tag) {

    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Z]{2})?"); // first: the constants need it

    /** ISO 639-1. */
    private static final Set<String> WITH_TWO_LETTERS = Set.of(Locale.getISOLanguages());

    public static final Language GERMAN = new Language("de");
    public static final Language SPANISH = new Language("es");
    public static final Language PORTUGUESE = new Language("pt");
    public static final Language ENGLISH = new Language("en");

    public Language {
        if (!TAG.matcher(tag).matches()) {
            throw new InvalidValue(
                    Rule.LANGUAGE_MALFORMED,
                    tag,
                    "a language is written like de, es or pt-BR, not \"%s\"".formatted(tag));
        }
    }

    /** Whether there is such a language: all with two letters are known, and of those with three nobody knows all. */
    public boolean exists() {
        var language = tag.replaceFirst("-.*", "");
        return language.length() == 3 || WITH_TWO_LETTERS.contains(language);
    }

    @Override
    public String toString() {
        return tag;
    }
}
