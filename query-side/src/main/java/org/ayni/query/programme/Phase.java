package org.ayni.query.programme;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.ayni.events.ProgrammeEvent.PhaseOpened;
import org.ayni.events.value.Count;
import org.ayni.events.value.Country;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.PhaseId;
import org.ayni.events.value.Source;
import org.ayni.query.contributions.Overview;
import org.ayni.query.fact.Facts.Telling;
import org.ayni.query.http.FactNote;
import org.jspecify.annotations.Nullable;

/**
 * One phase of a programme.
 *
 * @param partnerships how many were said to take part when it was opened
 * @param enrolled how many are enrolled here and have not withdrawn
 * @param told how many were said to take part, whenever somebody said so; tellings that contradict each other stand side by side
 * @param counted how many were enrolled here after each joining and leaving
 */
record Phase(
        PhaseId phase,
        @Nullable LocalizedText name,
        Edtf period,
        List<Country> countries,
        @Nullable Count partnerships,
        long enrolled,
        List<Numbers.Told> told,
        List<Numbers.Counted> counted,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Enrolment> enrolments,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Conference> conferences,
        List<Source> sources,
        FactNote opened) {

    static Phase of(Overview overview, Telling<PhaseOpened> opened, Reading reading) {
        var told = opened.told();
        var enrolments = Enrolment.of(overview, told.phase(), reading);
        return new Phase(
                told.phase(),
                told.name(),
                told.period(),
                told.countries(),
                told.partnerships(),
                enrolments.stream()
                        .filter(Enrolment::takesPart)
                        .map(Enrolment::partnership)
                        .distinct()
                        .count(),
                Numbers.told(overview, told.phase(), reading),
                Numbers.counted(overview, told.phase(), reading),
                enrolments,
                Conference.of(overview, told.phase()::equals, reading),
                told.sources(),
                reading.note(opened));
    }
}
