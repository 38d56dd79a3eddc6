package org.ayni.query.http;

import org.ayni.events.value.Language;
import org.jspecify.annotations.Nullable;

/**
 * Who reads an answer.
 *
 * @param language one that we speak
 * @param translations what of the record is translated into it
 * @param entry that says what is read just now, or about whose fact it is said: what was made of its own words comes before what
 *     was made of the same words elsewhere; absent where that is not known
 */
public record Reader(
        Language language,
        Translations translations,
        @Nullable Long entry) {

    public Reader(Language language, Translations translations) {
        this(language, translations, null);
    }

    /** Of what stands in journals that know no translations apart from what they translate. */
    public static Reader of(Language language) {
        return new Reader(language, Translations.NONE);
    }

    /** The same, of what one entry says: that of a fact, by the position that names it. */
    public Reader in(long saying) {
        return new Reader(language, translations, saying);
    }

    /** Whether somebody who reads this language reads that one, too: {@code pt-BR} is read by whoever reads {@code pt}. */
    public boolean reads(Language spoken) {
        return spoken.equals(language) || spoken.tag().startsWith(language.tag() + "-");
    }
}
