package org.ayni.events.value;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened, in the words and figures of whoever records it. Only the title is required; everything else may come
 * later, and a field that nobody knows is left out.
 *
 * @param description more than a title says
 * @param place where, as people there call it
 * @param phase the phase of a programme that it belongs to
 * @param actors who took part, each in its role
 * @param counts head counts, each with its unit; that they agree is asked where facts come in ({@link Counts})
 * @param confidence how far the sources are trusted; a side's own record when left out
 * @param differing what other sources say instead
 */
public record What(
        LocalizedText title,
        @Nullable LocalizedText description,
        @Nullable Text place,
        @Nullable Mode mode,
        @Nullable PhaseRef phase,
        List<Participation> actors,
        List<SdgLink> sdgs,
        List<Count> counts,
        List<Quantity> quantities,
        List<ThemeId> themes,
        List<Source> sources,
        Confidence confidence,
        List<DifferingAccount> differing) {

    public What {
        actors = Lists.distinct(actors);
        sdgs = Lists.distinct(sdgs);
        counts = Lists.orEmpty(counts);
        quantities = Lists.distinct(quantities);
        themes = Lists.distinct(themes);
        sources = Lists.orEmpty(sources);
        confidence = confidence == null ? Confidence.OWN_RECORD : confidence;
        differing = Lists.orEmpty(differing);
    }

    public static What titled(LocalizedText title) {
        return new What(
                title,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Confidence.OWN_RECORD,
                List.of());
    }
}
