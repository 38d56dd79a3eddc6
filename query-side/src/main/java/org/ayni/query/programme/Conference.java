package org.ayni.query.programme;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ayni.events.ProgrammeEvent.ConferenceAnnounced;
import org.ayni.events.ProgrammeEvent.ConferencePartHeld;
import org.ayni.events.ProgrammeEvent.InputGiven;
import org.ayni.events.value.ConferenceId;
import org.ayni.events.value.Country;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.InputId;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.Organisation;
import org.ayni.events.value.PhaseId;
import org.ayni.events.value.SdgLink;
import org.ayni.events.value.Source;
import org.ayni.events.value.What;
import org.ayni.query.contributions.Overview;
import org.ayni.query.fact.Facts.Telling;
import org.ayni.query.http.FactNote;
import org.ayni.query.vocabulary.Terms;
import org.jspecify.annotations.Nullable;

/**
 * A conference of a programme, in parts.
 *
 * @param what as it was announced; absent when it was recorded afterwards
 */
record Conference(
        ConferenceId conference,
        @Nullable What what,
        @Nullable FactNote announced,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Part> parts) {

    /**
     * One part that was held; two facts may tell of one part, if the first was retracted.
     *
     * @param themesOfAll named for all partnerships together
     * @param presentations what each partnership tells of its own part in it
     */
    record Part(
            int part,
            Edtf happened,
            What what,
            List<Country> countriesPresent,
            List<Terms.Theme> themesOfAll,
            List<Input> inputs,
            List<Presentation> presentations,
            FactNote fact) {}

    /** A talk; no impulse, which is what a partnership takes home. */
    record Input(
            InputId input,
            LocalizedText title,
            @Nullable Organisation by,
            List<Terms.Theme> themes,
            List<SdgLink> sdgs,
            List<Source> sources,
            FactNote fact) {}

    /** @param phase says which phases it is asked about */
    static List<Conference> of(Overview overview, Predicate<PhaseId> phase, Reading reading) {
        var facts = overview.programme().state();
        var announced = reading.telling(facts, ConferenceAnnounced.class)
                .filter(one -> phase.test(one.told().phase()))
                .toList();
        var held = reading.telling(facts, ConferencePartHeld.class)
                .filter(one -> phase.test(one.told().phase()))
                .toList();
        var ids = new LinkedHashSet<ConferenceId>();
        Stream.concat(
                        announced.stream().map(one -> one.told().conference()),
                        held.stream().map(one -> one.told().conference()))
                .forEach(ids::add);
        return ids.stream()
                .map(id -> of(overview, id, announced, held, reading))
                .sorted(Comparator.comparing(Conference::begins))
                .toList();
    }

    private static Conference of(
            Overview overview,
            ConferenceId id,
            List<Telling<ConferenceAnnounced>> announced,
            List<Telling<ConferencePartHeld>> held,
            Reading reading) {
        var announcement = announced.stream()
                .filter(one -> one.told().conference().equals(id))
                .reduce((_, next) -> next);
        return new Conference(
                id,
                announcement.map(one -> one.told().what()).orElse(null),
                announcement.map(reading::note).orElse(null),
                held.stream()
                        .filter(one -> one.told().conference().equals(id))
                        .map(one -> part(overview, one, reading))
                        .sorted(Comparator.comparingInt(Part::part))
                        .toList());
    }

    private static Part part(Overview overview, Telling<ConferencePartHeld> held, Reading reading) {
        var terms = Terms.of(overview);
        var told = held.told();
        return new Part(
                told.part(),
                held.fact().happened(),
                told.what(),
                told.countriesPresent(),
                told.themesOfAll().stream().map(terms::theme).distinct().toList(),
                inputs(overview, told, terms, reading),
                held.fact().retracted() ? List.of() : Presentation.of(overview, told.conference(), told.part(), terms),
                reading.note(held));
    }

    private static List<Input> inputs(Overview overview, ConferencePartHeld part, Terms terms, Reading reading) {
        return reading.telling(overview.programme().state(), InputGiven.class)
                .filter(one -> one.told().conference().equals(part.conference())
                        && one.told().part() == part.part())
                .map(one -> new Input(
                        one.told().input(),
                        one.told().title(),
                        one.told().by(),
                        one.told().themes().stream()
                                .map(terms::theme)
                                .distinct()
                                .toList(),
                        one.told().sdgs(),
                        one.told().sources(),
                        reading.note(one)))
                .toList();
    }

    private static Edtf begins(Conference conference) {
        return Stream.concat(
                        conference.parts.stream().map(Part::happened),
                        Stream.ofNullable(conference.announced).map(FactNote::happened))
                .sorted()
                .findFirst()
                .orElseThrow();
    }
}
