package org.ayni.query.http;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ayni.events.value.Language;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.Text;
import org.ayni.events.value.Translation;
import org.ayni.query.http.Translations.Rendering;
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
        /** Nobody else who speaks both languages has looked at it. */
        UNAPPROVED,
        /** A machine gave it out, and nobody has looked at it. */
        MACHINE
    }

    public record Original(Language language, String text) {}

    /**
     * What was told with the original comes first: it is part of what the other side confirmed, and of what both endorsed. Else the best
     * that anybody made of it since.
     */
    public static Words of(LocalizedText text, Reader reader) {
        return translation(text, reader)
                .map(translation -> translated(text, translation, reader.language()))
                .orElseGet(() -> original(text, reader.language()));
    }

    /** What a reader gets instead of a text that was said in another language; nothing where the reader reads that. */
    public static Optional<Rendering> translation(LocalizedText text, Reader reader) {
        if (reader.reads(text.language())) {
            return Optional.empty();
        }
        var told = text.translations().stream()
                .filter(translation -> reader.reads(translation.language()))
                .findFirst()
                .map(translation -> told(text, translation, reader));
        return told.or(() -> reader.translations().of(text, reader.entries()));
    }

    /** Of a text of a journal that knows no translations apart from what they translate. */
    public static Words of(LocalizedText text, Language reader) {
        return of(text, Reader.of(reader));
    }

    /** Our own words, which are no translation of anything. */
    public static Words ours(String text, Language reader) {
        return new Words(text, reader, null, null, null);
    }

    /** Our own words about something that is said in others: how those are translated is said of the whole. */
    public static Words naming(UnaryOperator<String> ours, Words about, Language reader) {
        return new Words(ours.apply(about.text()), reader, about.translation(), about.original(), about.removed());
    }

    /** How it begins, to its last whole word within so many characters. */
    public Words beginning(int most) {
        return new Words(
                beginning(text, most),
                language,
                translation,
                original == null ? null : new Original(original.language(), beginning(original.text(), most)),
                removed);
    }

    private static String beginning(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        var cut = text.substring(0, text.offsetByCodePoints(0, most));
        var word = cut.lastIndexOf(' ');
        return (word > 0 ? cut.substring(0, word) : cut) + " …";
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

    private static Rendering told(LocalizedText text, Translation translation, Reader reader) {
        var approved = translation.approved() || reader.translations().approves(text, translation);
        return new Rendering(translation.text(), translation.language(), approved ? State.APPROVED : State.UNAPPROVED);
    }

    private static Words translated(LocalizedText text, Rendering translation, Language reader) {
        return new Words(
                plain(translation.words(), reader),
                translation.language(),
                translation.state(),
                new Original(text.language(), plain(text.text(), reader)),
                removed(translation.words()));
    }

    private static @Nullable String removed(Text text) {
        return text instanceof Text.Removed(var digest) ? digest : null;
    }
}
