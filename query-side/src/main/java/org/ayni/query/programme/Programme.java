package org.ayni.query.programme;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ayni.events.ProgrammeEvent.PartnershipEnrolled;
import org.ayni.events.ProgrammeEvent.PartnershipWithdrawn;
import org.ayni.events.ProgrammeEvent.PhaseOpened;
import org.ayni.events.ProgrammeEvent.ProgrammeFact;
import org.ayni.events.ProgrammeEvent.ProgrammeOpened;
import org.ayni.events.value.Count;
import org.ayni.events.value.Country;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Language;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.Organisation;
import org.ayni.events.value.PartnershipId;
import org.ayni.events.value.PhaseId;
import org.ayni.events.value.Source;
import org.ayni.events.value.Text;
import org.ayni.query.fact.Facts;
import org.ayni.query.fact.Facts.Telling;
import org.ayni.query.fact.Standing;
import org.ayni.query.http.FactNote;
import org.ayni.query.http.Words;
import org.ayni.query.view.DocumentView.Shown;
import org.jspecify.annotations.Nullable;

/**
 * One programme as its office has recorded it. Retracted facts are shown and do not count.
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

    /**
     * @param partnerships how many were said to take part
     * @param enrolled how many are enrolled here and have not withdrawn
     */
    record Phase(
            PhaseId phase,
            @Nullable LocalizedText name,
            Edtf period,
            List<Country> countries,
            @Nullable Count partnerships,
            long enrolled,
            @JsonInclude(JsonInclude.Include.ALWAYS) List<Enrolment> enrolments,
            @JsonInclude(JsonInclude.Include.ALWAYS) List<Conference> conferences,
            List<Source> sources,
            FactNote opened) {}

    /** @param withdrawn when the partnership has left the phase since */
    record Enrolment(
            PartnershipId partnership,
            @Nullable FactNote withdrawn,
            @Nullable LocalizedText reason,
            List<Source> sources,
            FactNote enrolled) {

        boolean takesPart() {
            return withdrawn == null && enrolled.state() != Standing.RETRACTED;
        }
    }

    /** Empty when the question is about a day before it was opened. */
    static Optional<Programme> of(Shown<Facts<ProgrammeFact>> shown, Reading reading) {
        var facts = shown.folded().state();
        return reading.telling(facts, ProgrammeOpened.class).findFirst().map(opened -> {
            var phases = reading.telling(facts, PhaseOpened.class)
                    .map(phase -> phase(facts, phase, reading))
                    .toList();
            var known = phases.stream().map(Phase::phase).collect(Collectors.toSet());
            var told = opened.told();
            var name = Words.of(told.name(), reading.language());
            return new Programme(
                    shown.folded().position(),
                    shown.journal().id(),
                    name.text(),
                    name.language(),
                    name.translation(),
                    name.original(),
                    told.alsoKnownAs(),
                    told.runBy(),
                    told.commissionedBy(),
                    told.sources(),
                    phases,
                    Conference.of(facts, phase -> !known.contains(phase), reading),
                    reading.note(opened));
        });
    }

    private static Phase phase(Facts<ProgrammeFact> facts, Telling<PhaseOpened> opened, Reading reading) {
        var told = opened.told();
        var enrolments = reading.telling(facts, PartnershipEnrolled.class)
                .filter(one -> one.told().phase().equals(told.phase()))
                .map(one -> enrolment(facts, one, reading))
                .toList();
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
                enrolments,
                Conference.of(facts, told.phase()::equals, reading),
                told.sources(),
                reading.note(opened));
    }

    /** Withdrawn by the first withdrawal that was recorded after it: a partnership may enrol again. */
    private static Enrolment enrolment(
            Facts<ProgrammeFact> facts, Telling<PartnershipEnrolled> enrolled, Reading reading) {
        var told = enrolled.told();
        var withdrawal = reading.telling(facts, PartnershipWithdrawn.class)
                .filter(one -> one.told().phase().equals(told.phase())
                        && one.told().partnership().equals(told.partnership())
                        && !one.fact().retracted()
                        && one.fact().position() > enrolled.fact().position())
                .findFirst();
        return new Enrolment(
                told.partnership(),
                withdrawal.map(reading::note).orElse(null),
                withdrawal.map(one -> one.told().reason()).orElse(null),
                told.sources(),
                reading.note(enrolled));
    }
}
