package org.ayni.events;

import org.ayni.events.value.Language;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.Text;
import org.ayni.events.value.Translator;
import org.ayni.events.value.Whose;
import org.jspecify.annotations.Nullable;

/**
 * Texts of the record in other languages than they were said in. They are never part of what they translate: who confirmed or
 * endorsed an original has said nothing about them.
 */
public sealed interface TranslationFact extends PartnershipEvent.PartnershipFact {

    TextAt of();

    Language into();

    /** The side that says so; it speaks for itself alone. */
    MunicipalityId side();

    @Override
    default Whose whose() {
        return Whose.of(side());
    }

    /**
     * A text was translated. It counts as unapproved until somebody who speaks both languages has approved it.
     *
     * @param of the text, in the language in which it was said
     * @param words what it says in that language
     * @param by a machine, if nobody has gone over it
     * @param tool what it was translated with, however its maker calls it
     */
    @EventName("partnership.text-translated.v1")
    record TextTranslated(
            TextAt of,
            Language into,
            Text words,
            Translator by,
            @Nullable Text tool,
            MunicipalityId side) implements TranslationFact {}

    /**
     * Somebody who speaks both languages has read a translation beside its original, and found that it says the same.
     *
     * @param of the text that was translated: in the entry that translates it, by the path of its original; or in the entry that
     *     says the original, where that was told in both languages
     */
    @EventName("partnership.translation-approved.v1")
    record TranslationApproved(TextAt of, Language into, MunicipalityId side) implements TranslationFact {}
}
