package org.ayni.query.http;

import java.util.List;
import org.ayni.events.value.Language;

/**
 * Who reads an answer.
 *
 * @param language one that we speak
 * @param translations what of the record is translated into it
 * @param entries one of which says what is read just now, or is the fact about which it is said, the likeliest first: what was made of its own
 *     words comes before what was made of the same words elsewhere; none where that is not known
 */
public record Reader(Language language, Translations translations, List<Long> entries) {

    public Reader(Language language, Translations translations) {
        this(language, translations, List.of());
    }

    /** Of what stands in journals that know no translations apart from what they translate. */
    public static Reader of(Language language) {
        return new Reader(language, Translations.NONE);
    }

    /** The same, of what one entry says: that of a fact, by the position that names it. */
    public Reader in(long saying) {
        return in(List.of(saying));
    }

    Reader in(List<Long> saying) {
        return new Reader(language, translations, saying);
    }

    /** Whether somebody who reads this language reads that one, too: {@code pt-BR} is read by whoever reads {@code pt}. */
    public boolean reads(Language spoken) {
        return spoken.equals(language) || spoken.tag().startsWith(language.tag() + "-");
    }
}
