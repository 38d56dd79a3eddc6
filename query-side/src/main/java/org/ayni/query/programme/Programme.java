package org.ayni.query.programme;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ayni.events.ProgrammeEvent.PhaseOpened;
import org.ayni.events.ProgrammeEvent.ProgrammeOpened;
import org.ayni.events.value.Language;
import org.ayni.events.value.Organisation;
import org.ayni.events.value.Source;
import org.ayni.events.value.Text;
import org.ayni.query.contributions.Overview;
import org.ayni.query.http.FactNote;
import org.ayni.query.http.Words;
import org.jspecify.annotations.Nullable;

/**
 * One programme as its office has recorded it, and what its partnerships tell of their own part in it. Retracted facts are
 * shown and do not count.
 *
 * @param ofUnknownPhases conferences, or parts of them, in phases of which nothing is known, at least as of that day
 */
record Programme(
        long position,
        String programme,
        String name,
        Language language,
        Words.@Nullable State translation,
        Words.@Nullable Original original,
        List<Text> alsoKnownAs,
        @Nullable Organisation runBy,
        @Nullable Organisation commissionedBy,
        List<Source> sources,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Phase> phases,
        List<Conference> ofUnknownPhases,
        FactNote opened) {

    /** Empty when the question is about a day before it was opened. */
    static Optional<Programme> of(Overview overview) {
        var reading = Reading.of(overview);
        var facts = overview.programme().state();
        return reading.telling(facts, ProgrammeOpened.class).findFirst().map(opened -> {
            var phases = reading.telling(facts, PhaseOpened.class)
                    .map(phase -> Phase.of(overview, phase, reading))
                    .toList();
            var known = phases.stream().map(Phase::phase).collect(Collectors.toSet());
            var told = opened.told();
            var name = Words.of(told.name(), reading.language());
            return new Programme(
                    overview.programme().position(),
                    overview.question().journal().id(),
                    name.text(),
                    name.language(),
                    name.translation(),
                    name.original(),
                    told.alsoKnownAs(),
                    told.runBy(),
                    told.commissionedBy(),
                    told.sources(),
                    phases,
                    Conference.of(overview, phase -> !known.contains(phase), reading),
                    reading.note(opened));
        });
    }
}
