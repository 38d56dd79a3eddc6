package org.ayni.query.programme;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ayni.events.ProgrammeEvent.ConferenceAnnounced;
import org.ayni.events.ProgrammeEvent.ConferencePartHeld;
import org.ayni.events.ProgrammeEvent.ProgrammeFact;
import org.ayni.events.value.ConferenceId;
import org.ayni.events.value.Country;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.PhaseId;
import org.ayni.events.value.ThemeId;
import org.ayni.events.value.What;
import org.ayni.query.fact.Facts;
import org.ayni.query.fact.Facts.Telling;
import org.ayni.query.http.FactNote;
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

    /** One part that was held; two facts may tell of one part, if the first was retracted. */
    record Part(
            int part,
            Edtf happened,
            What what,
            List<Country> countriesPresent,
            List<ThemeId> themesOfAll,
            FactNote fact) {}

    /** @param phase says which phases it is asked about */
    static List<Conference> of(Facts<ProgrammeFact> facts, Predicate<PhaseId> phase, Reading reading) {
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
                .map(id -> of(id, announced, held, reading))
                .sorted(Comparator.comparing(Conference::begins))
                .toList();
    }

    private static Conference of(
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
                        .map(one -> part(one, reading))
                        .sorted(Comparator.comparingInt(Part::part))
                        .toList());
    }

    private static Part part(Telling<ConferencePartHeld> held, Reading reading) {
        var told = held.told();
        return new Part(
                told.part(),
                held.fact().happened(),
                told.what(),
                told.countriesPresent(),
                told.themesOfAll(),
                reading.note(held));
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
