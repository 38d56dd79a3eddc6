package org.ayni.query.http;

import org.ayni.events.value.Language;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.Text;
import org.ayni.events.value.Translation;
import org.jspecify.annotations.Nullable;

/**
 * A text as one reader gets it: in the reader's language where it exists, else in its own. A translation says so, and has
 * the original beside it.
 *
 * @param translation absent for an original
 * @param removed digest of a text that was removed; {@code text} then says only that
 */
public record Words(
        String text,
        Language language,
        @Nullable State translation,
        @Nullable Original original,
        @Nullable String removed) {

    public enum State {
        APPROVED,
        /** Nobody who speaks both languages has looked at it. */
        UNAPPROVED
    }

    public record Original(Language language, String text) {}

    public static Words of(LocalizedText text, Language reader) {
        if (isIn(text.language(), reader)) {
            return original(text, reader);
        }
        return text.translations().stream()
                .filter(translation -> isIn(translation.language(), reader))
                .findFirst()
                .map(translation -> translated(text, translation, reader))
                .orElseGet(() -> original(text, reader));
    }

    /** Our own words, which are no translation of anything. */
    public static Words ours(String text, Language reader) {
        return new Words(text, reader, null, null, null);
    }

    public static String plain(Text text, Language reader) {
        return switch (text) {
            case Text.Written(var value) -> value;
            case Text.Removed _ -> Phrases.say(reader, "removed");
        };
    }

    private static Words original(LocalizedText text, Language reader) {
        return new Words(plain(text.text(), reader), text.language(), null, null, removed(text.text()));
    }

    private static Words translated(LocalizedText text, Translation translation, Language reader) {
        return new Words(
                plain(translation.text(), reader),
                translation.language(),
                translation.approved() ? State.APPROVED : State.UNAPPROVED,
                new Original(text.language(), plain(text.text(), reader)),
                removed(translation.text()));
    }

    private static @Nullable String removed(Text text) {
        return text instanceof Text.Removed(var digest) ? digest : null;
    }

    /** {@code pt-BR} is read by whoever reads {@code pt}. */
    private static boolean isIn(Language language, Language reader) {
        return language.equals(reader) || language.tag().startsWith(reader.tag() + "-");
    }
}
