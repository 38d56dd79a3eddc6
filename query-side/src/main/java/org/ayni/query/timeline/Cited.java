package org.ayni.query.timeline;

import java.util.List;
import org.ayni.events.value.Edtf;

/**
 * A fact of the timeline as other read models point to it.
 *
 * @param position names the fact
 * @param state what it is worth, in the words of the timeline
 * @param evidence the files that show it
 */
public record Cited(
        long position,
        String kind,
        Edtf happened,
        String title,
        String state,
        boolean retracted,
        List<Proof> evidence) {

    public Cited {
        evidence = List.copyOf(evidence);
    }
}
