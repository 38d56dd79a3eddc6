package org.ayni.command.partnership;

import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.SeriesId;
import org.ayni.events.value.What;
import org.ayni.events.value.Whose;
import org.jspecify.annotations.Nullable;

/** Senior olympiads: a series keeps its id when it is renamed; its editions are numbered and may have gaps. */
public sealed interface OlympiadCommand extends PartnershipCommand.Tell {

    record StartOlympiadSeries(SeriesId series, LocalizedText name, Whose whose) implements OlympiadCommand {}

    record RenameOlympiadSeries(SeriesId series, LocalizedText name) implements OlympiadCommand {}

    record RecordOlympiad(
            SeriesId series,
            int edition,
            What what,
            @Nullable MunicipalityId inspiredBy) implements OlympiadCommand {}
}
