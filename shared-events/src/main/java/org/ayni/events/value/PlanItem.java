package org.ayni.events.value;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an item of a work plan says. Only the measure is required: what is not agreed yet is left out, and shown as a gap.
 *
 * @param measure what is to be done
 * @param responsible who sees to it: an actor of each side, and others
 * @param due until when
 * @param indicator what its success is measured by
 */
public record PlanItem(
        LocalizedText measure,
        List<SdgLink> sdgs,
        List<ThemeId> themes,
        List<ActorId> responsible,
        @Nullable Edtf due,
        @Nullable Indicator indicator,
        List<Source> sources) {

    public PlanItem {
        sdgs = Lists.distinct(sdgs);
        themes = Lists.distinct(themes);
        responsible = Lists.distinct(responsible);
        sources = Lists.orEmpty(sources);
    }
}
