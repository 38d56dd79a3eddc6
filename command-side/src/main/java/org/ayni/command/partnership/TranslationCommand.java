package org.ayni.command.partnership;

import org.ayni.command.Cited;
import org.ayni.events.value.Language;
import org.ayni.events.value.Text;
import org.ayni.events.value.Translator;
import org.jspecify.annotations.Nullable;

/** Texts of the record in other languages. Where a text stands, the view {@code translations} says. */
public sealed interface TranslationCommand extends PartnershipCommand.Tell {

    /** The entry that says a text, and where in it the text stands. */
    record CitedText(Cited entry, String path) {}

    CitedText of();

    Language into();

    @Override
    default boolean cites() {
        return true;
    }

    /**
     * @param into another language than the one in which it was said
     * @param words what it says in that language
     * @param by a machine, if nobody has gone over it
     * @param tool what it was translated with
     */
    record TranslateText(
            CitedText of,
            Language into,
            Text words,
            Translator by,
            @Nullable Text tool) implements TranslationCommand {}

    /**
     * By somebody who speaks both languages, and is not the one who translated.
     *
     * @param of in the entry that translates; in the one that says the original, where that was told in both languages
     */
    record ApproveTranslation(CitedText of, Language into) implements TranslationCommand {}
}
