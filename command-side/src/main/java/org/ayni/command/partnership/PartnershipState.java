package org.ayni.command.partnership;

import java.util.List;
import org.ayni.command.FactLog;
import org.ayni.command.partnership.Subject.Founding;
import org.ayni.entry.Entry;
import org.ayni.events.PartnershipEvent;
import org.ayni.events.PartnershipEvent.FactConfirmed;
import org.ayni.events.PartnershipEvent.FactCorrected;
import org.ayni.events.PartnershipEvent.FactDisputed;
import org.ayni.events.PartnershipEvent.FactRetracted;
import org.ayni.events.PartnershipEvent.OlympiadSeriesStarted;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.PartnershipEvent.PartnershipFounded;
import org.ayni.events.PartnershipEvent.PartnershipStateChanged;
import org.ayni.events.PartnershipEvent.PredecessorNamed;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.SeriesId;
import org.ayni.events.value.Whose;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * What the rules of a partnership need to know.
 *
 * @param sides the two municipalities; empty before the founding
 * @param predecessors municipalities that a side succeeded, and that side
 * @param series the olympiad series, and whose each is
 * @param whose whose each fact is, by the position of the fact
 */
public record PartnershipState(
        List<MunicipalityId> sides,
        PartnershipStateChanged.State state,
        PMap<MunicipalityId, MunicipalityId> predecessors,
        PMap<SeriesId, Whose> series,
        PMap<Long, Whose> whose,
        FactLog<Subject> facts) {

    public static final PartnershipState EMPTY = new PartnershipState(
            List.of(),
            PartnershipStateChanged.State.ACTIVE,
            HashTreePMap.empty(),
            HashTreePMap.empty(),
            HashTreePMap.empty(),
            FactLog.empty());

    boolean founded() {
        return has(new Founding());
    }

    boolean has(Subject subject) {
        return facts.stands(subject);
    }

    /** Whose the fact is that was first told at this position. */
    Whose whose(long position) {
        return whose.getOrDefault(position, Whose.BOTH);
    }

    /** A side, or a municipality that a side succeeded. */
    boolean belongs(MunicipalityId municipality) {
        return sides.contains(municipality) || predecessors.containsKey(municipality);
    }

    boolean belongs(Whose owner) {
        return owner.isBoth() || belongs(owner.side());
    }

    /** The side that answers for a fact of this owner: a side answers for the municipalities that it succeeded. */
    boolean answers(MunicipalityId side, Whose owner) {
        return !owner.isBoth() && side.equals(predecessors.getOrDefault(owner.side(), owner.side()));
    }

    public PartnershipState evolve(Entry<? extends PartnershipEvent> entry) {
        return switch (entry.event()) {
            case PartnershipFact fact ->
                learned(fact)
                        .with(
                                facts.told(entry, Subject.of(fact)),
                                whose.plus(entry.header().position(), fact.whose()));
            case FactConfirmed confirmed -> with(facts.confirmed(confirmed.confirmed(), entry), whose);
            case FactDisputed disputed -> with(facts.changed(disputed.disputed(), entry), whose);
            case FactCorrected corrected ->
                learned(corrected.fact())
                        .with(
                                facts.changed(corrected.corrected(), entry),
                                whose.plus(
                                        facts.at(corrected.corrected().position())
                                                .orElseThrow()
                                                .position(),
                                        corrected.fact().whose()));
            case FactRetracted retracted -> with(facts.retracted(retracted.retracted(), entry), whose);
        };
    }

    /** What a fact, told or stated anew, changes besides being there. Most change nothing. */
    private PartnershipState learned(PartnershipFact fact) {
        return switch (fact) {
            case PartnershipFounded founded -> with(founded.sides(), state, predecessors, series);
            case PartnershipStateChanged changed -> with(sides, changed.state(), predecessors, series);
            case PredecessorNamed named ->
                with(sides, state, predecessors.plus(named.predecessor(), named.side()), series);
            case OlympiadSeriesStarted started ->
                with(sides, state, predecessors, series.plus(started.series(), started.whose()));
            case PartnershipEvent.Enrolled _,
                    PartnershipEvent.ActorRegistered _,
                    PartnershipEvent.ActorInvolvementChanged _,
                    PartnershipEvent.ActorPlaced _,
                    PartnershipEvent.ActorSucceeded _,
                    PartnershipEvent.WorkshopScheduled _,
                    PartnershipEvent.WorkshopHeld _,
                    PartnershipEvent.WorkshopCancelled _,
                    PartnershipEvent.AgreementRecorded _,
                    PartnershipEvent.ActivityRecorded _,
                    PartnershipEvent.ConferenceAttended _,
                    PartnershipEvent.OlympiadSeriesRenamed _,
                    PartnershipEvent.OlympiadHeld _,
                    PartnershipEvent.PromiseMade _,
                    PartnershipEvent.PromiseKept _,
                    PartnershipEvent.PromiseLapsed _,
                    PartnershipEvent.ProductLaunched _ -> this;
        };
    }

    private PartnershipState with(
            List<MunicipalityId> nowSides,
            PartnershipStateChanged.State nowState,
            PMap<MunicipalityId, MunicipalityId> nowPredecessors,
            PMap<SeriesId, Whose> nowSeries) {
        return new PartnershipState(nowSides, nowState, nowPredecessors, nowSeries, whose, facts);
    }

    private PartnershipState with(FactLog<Subject> nowFacts, PMap<Long, Whose> nowWhose) {
        return new PartnershipState(sides, state, predecessors, series, nowWhose, nowFacts);
    }
}
