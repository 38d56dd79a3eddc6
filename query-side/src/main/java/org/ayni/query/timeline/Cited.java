package org.ayni.query.timeline;

import java.util.List;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Language;
import org.ayni.query.http.Words;
import org.jspecify.annotations.Nullable;

/**
 * A fact of the timeline as other read models point to it.
 *
 * @param position names the fact
 * @param title in the reader's language, where it is there in it
 * @param state what it is worth, in the words of the timeline
 * @param evidence the files that show it
 */
public record Cited(
        long position,
        String kind,
        Edtf happened,
        String title,
        Language language,
        Words.@Nullable State translation,
        Words.@Nullable Original original,
        String state,
        boolean retracted,
        List<Proof> evidence) {

    public Cited {
        evidence = List.copyOf(evidence);
    }
}
