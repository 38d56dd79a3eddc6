package org.ayni.query.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.ayni.events.value.Language;
import org.jspecify.annotations.Nullable;

/** In which of our languages a reader is answered. */
final class Languages {

    private Languages() {}

    /** What is asked for by name, else the first of Accept-Language that we speak, else English. */
    static Language of(HttpServletRequest request, @Nullable String named) {
        if (named != null) {
            return spoken(named)
                    .orElseThrow(() -> new BadQuestion(BadQuestion.Reason.LANGUAGE_NOT_SPOKEN, "language", named));
        }
        return accepted(request);
    }

    static Language accepted(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Accept-Language"))
                .flatMap(_ -> Collections.list(request.getLocales()).stream()
                        .map(Locale::getLanguage)
                        .flatMap(language -> spoken(language).stream())
                        .findFirst())
                .orElse(Language.ENGLISH);
    }

    private static Optional<Language> spoken(String tag) {
        return Phrases.SPOKEN.stream()
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }
}
