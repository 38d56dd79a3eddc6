package org.ayni.command.partnership;

import org.ayni.events.value.Edtf;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.SeriesId;
import org.ayni.events.value.What;
import org.ayni.events.value.Whose;
import org.jspecify.annotations.Nullable;

/**
 * Senior olympiads: a series keeps its id when it is renamed; its editions are numbered and may have gaps. What is contested in an
 * edition is told by {@link ContestCommand}.
 */
public sealed interface OlympiadCommand extends PartnershipCommand.Tell permits ContestCommand, OlympiadCommand.Course {

    /** Of the series and its editions. */
    sealed interface Course extends OlympiadCommand {}

    record StartOlympiadSeries(SeriesId series, LocalizedText name, Whose whose) implements Course {}

    record RenameOlympiadSeries(SeriesId series, LocalizedText name) implements Course {}

    record PlanOlympiad(SeriesId series, int edition, Edtf planned, What what) implements Course {}

    /** An edition that is planned will not take place. If it does after all, retract this. */
    record CallOffOlympiad(SeriesId series, int edition, LocalizedText reason) implements Course {}

    /** Opens the board of an edition: from then on its disciplines, entrants and results can be recorded. */
    record OpenOlympiad(SeriesId series, int edition) implements Course {}

    /** An edition took place: one that was planned is closed by it, one of the past need not have been planned here. */
    record RecordOlympiad(
            SeriesId series,
            int edition,
            What what,
            @Nullable MunicipalityId inspiredBy) implements Course {}
}
