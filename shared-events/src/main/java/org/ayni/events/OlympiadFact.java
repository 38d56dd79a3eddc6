package org.ayni.events;

import org.ayni.events.value.Edtf;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.SeriesId;
import org.ayni.events.value.What;
import org.ayni.events.value.Whose;
import org.jspecify.annotations.Nullable;

/**
 * Senior olympiads: a series keeps its id when it is renamed; its editions are numbered and may have gaps. What is contested in an
 * edition is told by {@link ContestFact}.
 */
public sealed interface OlympiadFact extends PartnershipEvent.PartnershipFact permits ContestFact, OlympiadFact.Course {

    /** Of the series and its editions. */
    sealed interface Course extends OlympiadFact {}

    @EventName("partnership.olympiad-series-started.v1")
    record OlympiadSeriesStarted(SeriesId series, LocalizedText name, Whose whose) implements Course {}

    @EventName("partnership.olympiad-series-renamed.v1")
    record OlympiadSeriesRenamed(SeriesId series, LocalizedText name, Whose whose) implements Course {}

    /** @param planned when it is to take place */
    @EventName("partnership.olympiad-planned.v1")
    record OlympiadPlanned(SeriesId series, int edition, Whose whose, Edtf planned, What what) implements Course {}

    /** An edition that was planned will not take place. */
    @EventName("partnership.olympiad-called-off.v1")
    record OlympiadCalledOff(SeriesId series, int edition, Whose whose, LocalizedText reason) implements Course {}

    /** The board of an edition was opened: its disciplines, entrants and results can be recorded, also after it was held. */
    @EventName("partnership.olympiad-opened.v1")
    record OlympiadOpened(SeriesId series, int edition, Whose whose) implements Course {}

    /**
     * An edition took place and is closed.
     *
     * @param edition numbered from 1; numbers may have gaps
     * @param inspiredBy the municipality that the idea came from
     */
    @EventName("partnership.olympiad-held.v1")
    record OlympiadHeld(
            SeriesId series,
            int edition,
            Whose whose,
            What what,
            @Nullable MunicipalityId inspiredBy) implements Course {}
}
