package org.ayni.command.partnership;

import java.util.List;
import java.util.Optional;
import org.ayni.command.partnership.Subject.Discipline;
import org.ayni.command.partnership.Subject.Entrant;
import org.ayni.events.ContestFact;
import org.ayni.events.ContestFact.DisciplineSet;
import org.ayni.events.ContestFact.MatchRecorded;
import org.ayni.events.ContestFact.ResultRecorded;
import org.ayni.events.ContestFact.SingleEntered;
import org.ayni.events.ContestFact.TeamEntered;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.value.DisciplineForm;
import org.ayni.events.value.Scoring;
import org.ayni.events.value.Station;
import org.ayni.events.value.StationId;
import org.ayni.events.value.Tournament;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * What a result is held against, as last told: of each discipline how it is scored, of each start number whether a team has it.
 * Whether it stands is asked of the facts. Results are not kept.
 */
record Contests(PMap<Discipline, Terms> disciplines, PMap<Entrant, Boolean> teams) {

    static final Contests NONE = new Contests(HashTreePMap.empty(), HashTreePMap.empty());

    record Terms(
            DisciplineForm form,
            @Nullable Scoring scoring,
            @Nullable Tournament tournament,
            List<StationId> stations) {

        static Terms of(DisciplineSet set) {
            return new Terms(
                    set.form(),
                    set.scoring(),
                    set.tournament(),
                    set.stations().stream().map(Station::station).toList());
        }
    }

    Optional<Terms> terms(Discipline discipline) {
        return Optional.ofNullable(disciplines.get(discipline));
    }

    boolean isTeam(Entrant entrant) {
        return teams.getOrDefault(entrant, false);
    }

    boolean isSingle(Entrant entrant) {
        return !teams.getOrDefault(entrant, true);
    }

    Contests learned(PartnershipFact fact) {
        return fact instanceof ContestFact contest ? of(contest) : this;
    }

    private Contests of(ContestFact fact) {
        return switch (fact) {
            case DisciplineSet set ->
                new Contests(
                        disciplines.plus(new Discipline(set.series(), set.edition(), set.discipline()), Terms.of(set)),
                        teams);
            case TeamEntered team -> entrant(new Entrant(team.series(), team.edition(), team.start()), true);
            case SingleEntered one -> entrant(new Entrant(one.series(), one.edition(), one.start()), false);
            case ResultRecorded _, MatchRecorded _ -> this;
        };
    }

    private Contests entrant(Entrant entrant, boolean team) {
        return new Contests(disciplines, teams.plus(entrant, team));
    }
}
