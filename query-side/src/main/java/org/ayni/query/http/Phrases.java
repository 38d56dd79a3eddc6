package org.ayni.query.http;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.ayni.events.value.Language;

/** Our own words, in the languages that we speak. English is the root: a text that has no other language has that one. */
public final class Phrases {
    public static final List<Language> SPOKEN =
            List.of(Language.ENGLISH, Language.GERMAN, Language.SPANISH, Language.PORTUGUESE);

    static final String BUNDLE = "org.ayni.query.phrases";
    private static final Control NO_GUESSING = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Phrases() {}

    /**
     * A phrase, with {@code {0}}, {@code {1}} ... replaced.
     *
     * @throws java.util.MissingResourceException for a key that does not exist, which is a defect
     */
    public static String say(Language language, String key, Object... about) {
        var phrase = bundle(language).getString(key);
        for (var i = 0; i < about.length; i++) {
            phrase = phrase.replace("{" + i + "}", String.valueOf(about[i]));
        }
        return phrase;
    }

    /** What a language is called in the language of the reader. */
    public static String language(Language reader, Language named) {
        return Locale.forLanguageTag(named.tag()).getDisplayName(Locale.forLanguageTag(reader.tag()));
    }

    static ResourceBundle bundle(Language language) {
        var locale = language.equals(Language.ENGLISH) ? Locale.ROOT : Locale.forLanguageTag(language.tag());
        return ResourceBundle.getBundle(BUNDLE, locale, Phrases.class.getClassLoader(), NO_GUESSING);
    }
}
