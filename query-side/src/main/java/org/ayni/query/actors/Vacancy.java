package org.ayni.query.actors;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.ayni.events.CallFact.CallOpened;
import org.ayni.events.value.ActorId;
import org.ayni.events.value.CallId;
import org.ayni.events.value.Involvement;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.Sector;
import org.ayni.query.fact.Sides;

/**
 * Who is involved, and who is still to be won, of one sector of one side. An actor whose registration the other side disputes is neither.
 *
 * @param gap whether nobody of this sector is involved on this side
 * @param toBeWon the actors that are wanted, identified or invited, and not yet involved
 * @param calls the open calls that seek somebody here
 */
public record Vacancy(
        MunicipalityId side,
        Sector sector,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<ActorId> involved,
        boolean gap,
        List<ActorId> toBeWon,
        List<CallId> calls) {

    private static final Set<Involvement> TO_BE_WON =
            Set.of(Involvement.WANTED, Involvement.IDENTIFIED, Involvement.INVITED);

    /** Every sector of each side; a programme office belongs to neither. */
    static List<Vacancy> of(Sides sides, List<ActorMap.Actor> actors, List<CallOpened> open) {
        return sides.municipalities().stream()
                .flatMap(side -> Arrays.stream(Sector.values())
                        .filter(sector -> sector != Sector.PROGRAMME_OFFICE)
                        .map(sector -> of(side, sector, sides, actors, open)))
                .toList();
    }

    private static Vacancy of(
            MunicipalityId side, Sector sector, Sides sides, List<ActorMap.Actor> actors, List<CallOpened> open) {
        var here = actors.stream()
                .filter(actor -> actor.registered().state().isOfEffect())
                .filter(actor -> actor.succeededBy() == null) // whoever came after it counts for itself
                .filter(actor -> actor.sector() == sector && side.equals(actor.countsTo()))
                .toList();
        var involved = ids(here, Set.of(Involvement.INVOLVED));
        return new Vacancy(
                side,
                sector,
                involved,
                involved.isEmpty(),
                ids(here, TO_BE_WON),
                open.stream()
                        .filter(call ->
                                call.sectors().isEmpty() || call.sectors().contains(sector))
                        .filter(call -> seeks(call, side, sides))
                        .map(CallOpened::call)
                        .toList());
    }

    private static List<ActorId> ids(List<ActorMap.Actor> actors, Set<Involvement> involvement) {
        return actors.stream()
                .filter(actor -> involvement.contains(actor.involvement()))
                .map(ActorMap.Actor::actor)
                .toList();
    }

    /** A call that names no side seeks on that of whoever called. */
    private static boolean seeks(CallOpened call, MunicipalityId side, Sides sides) {
        var sought = call.side();
        if (sought != null) {
            return sought.isMunicipality() && side.equals(sides.of(sought.municipality()));
        }
        var owner = sides.of(call.whose());
        return owner == null || owner.equals(side);
    }
}
