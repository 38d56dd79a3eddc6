package org.ayni.events;

import java.util.List;
import org.ayni.entry.Seen;
import org.ayni.events.value.Lists;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.Sdg;
import org.ayni.events.value.Source;
import org.ayni.events.value.Whose;
import org.jspecify.annotations.Nullable;

/** Where each of the two towns stands on the way to a goal, in its own eyes. */
public sealed interface StocktakingFact extends PartnershipEvent.PartnershipFact {

    /**
     * A side takes stock of one goal or target, for itself. A later one follows an earlier one and does not replace it.
     *
     * @param scale of a programme; absent for the standard scale
     * @param step on the scale; absent when the side does not know, which is not the lowest step
     * @param evidence entries of this journal that show it
     */
    @EventName("partnership.sdg-assessed.v1")
    record SdgAssessed(
            MunicipalityId side,
            Sdg sdg,
            @Nullable ScaleRef scale,
            @Nullable Integer step,
            @Nullable LocalizedText remarks,
            List<Seen> evidence,
            List<Source> sources)
            implements StocktakingFact {

        public SdgAssessed {
            evidence = Lists.distinct(evidence);
            sources = Lists.orEmpty(sources);
        }

        @Override
        public Whose whose() {
            return Whose.of(side);
        }
    }
}
