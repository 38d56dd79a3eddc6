package org.ayni.query.http;

import org.ayni.events.value.Language;

/**
 * Who reads an answer.
 *
 * @param language one that we speak
 * @param translations what of the record is translated into it
 */
public record Reader(Language language, Translations translations) {

    /** Of what stands in journals that know no translations apart from what they translate. */
    public static Reader of(Language language) {
        return new Reader(language, Translations.NONE);
    }

    /** Whether somebody who reads this language reads that one, too: {@code pt-BR} is read by whoever reads {@code pt}. */
    public boolean reads(Language spoken) {
        return spoken.equals(language) || spoken.tag().startsWith(language.tag() + "-");
    }
}
