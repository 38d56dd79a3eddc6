package org.ayni.events;

import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.SeriesId;
import org.ayni.events.value.What;
import org.ayni.events.value.Whose;
import org.jspecify.annotations.Nullable;

/** Senior olympiads: a series keeps its id when it is renamed; its editions are numbered and may have gaps. */
public sealed interface OlympiadFact extends PartnershipEvent.PartnershipFact {

    @EventName("partnership.olympiad-series-started.v1")
    record OlympiadSeriesStarted(SeriesId series, LocalizedText name, Whose whose) implements OlympiadFact {}

    @EventName("partnership.olympiad-series-renamed.v1")
    record OlympiadSeriesRenamed(SeriesId series, LocalizedText name, Whose whose) implements OlympiadFact {}

    /**
     * @param edition numbered from 1; numbers may have gaps
     * @param inspiredBy the municipality that the idea came from
     */
    @EventName("partnership.olympiad-held.v1")
    record OlympiadHeld(
            SeriesId series,
            int edition,
            Whose whose,
            What what,
            @Nullable MunicipalityId inspiredBy) implements OlympiadFact {}
}
