package org.ayni.events.value;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.ayni.events.value.InvalidValue.Rule;

/** A text in the language it was first said in, and its translations into others. */
public record LocalizedText(Language language, Text text, List<Translation> translations) {

    public LocalizedText {
        translations = Lists.orEmpty(translations);
        var seen = new HashSet<Language>();
        seen.add(language);
        for (var translation : translations) {
            if (!seen.add(translation.language())) {
                throw new InvalidValue(
                        Rule.LANGUAGE_TWICE,
                        translation.language().tag(),
                        "a text stands once in each language, \"%s\" is there twice".formatted(translation.language()));
            }
        }
    }

    public static LocalizedText of(Language language, String text) {
        return new LocalizedText(language, Text.of(text), List.of());
    }

    /** This text with an unapproved translation beside it. */
    public LocalizedText translated(Language into, String text) {
        var more = new java.util.ArrayList<>(translations);
        more.add(new Translation(into, Text.of(text), false));
        return new LocalizedText(language, this.text, more);
    }

    public Optional<Translation> in(Language wanted) {
        return translations.stream()
                .filter(translation -> translation.language().equals(wanted))
                .findFirst();
    }
}
