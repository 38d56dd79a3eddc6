package org.ayni.query.fact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayni.events.CourseFact.PartnershipFounded;
import org.ayni.events.CourseFact.PredecessorNamed;
import org.ayni.events.Event;
import org.ayni.events.SettlementFact.SilenceRuleProposed;
import org.ayni.events.value.Lists;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.Whose;
import org.ayni.query.fact.Silence.NotObjected;
import org.jspecify.annotations.Nullable;

/**
 * The two sides of a partnership, the municipalities that they succeeded, and what silence is worth between them.
 *
 * @param municipalities empty before the founding
 */
public record Sides(List<MunicipalityId> municipalities, List<Predecessor> predecessors, Silence silence) {
    public static final Sides NONE = new Sides(List.of(), List.of(), Silence.NONE);

    /** @param side the municipality that succeeded it */
    public record Predecessor(MunicipalityId municipality, MunicipalityId side) {}

    public Sides {
        municipalities = Lists.orEmpty(municipalities);
        predecessors = Lists.orEmpty(predecessors);
        silence = silence == null ? Silence.NONE : silence;
    }

    public Sides of(List<MunicipalityId> newMunicipalities) {
        return new Sides(newMunicipalities, predecessors, silence);
    }

    public Sides with(MunicipalityId predecessor, MunicipalityId side) {
        var more = new ArrayList<>(without(predecessor).predecessors);
        more.add(new Predecessor(predecessor, side));
        return new Sides(municipalities, more, silence);
    }

    public Sides without(MunicipalityId predecessor) {
        return new Sides(
                municipalities,
                predecessors.stream()
                        .filter(one -> !one.municipality().equals(predecessor))
                        .toList(),
                silence);
    }

    /** After a fact was told or changed that says something about the sides or about silence; else the same. */
    public Sides after(Fact<?> fact) {
        var told = fact.told();
        if (told instanceof PartnershipFounded founded) {
            return of(founded.sides());
        }
        if (told instanceof PredecessorNamed named) {
            return fact.retracted() ? without(named.predecessor()) : with(named.predecessor(), named.side());
        }
        return Silence.isAbout(told) ? new Sides(municipalities, predecessors, silence.with(fact)) : this;
    }

    /** Whether a fact says something about the sides or about silence. */
    public static boolean isToldBy(Event told) {
        return told instanceof PartnershipFounded || told instanceof PredecessorNamed || Silence.isAbout(told);
    }

    /** The side that answers for a municipality: itself, or the one that succeeded it. */
    public MunicipalityId of(MunicipalityId municipality) {
        return predecessors.stream()
                .filter(one -> one.municipality().equals(municipality))
                .map(Predecessor::side)
                .findFirst()
                .orElse(municipality);
    }

    /** The side whose own affair something is; absent when it is both sides'. */
    public @Nullable MunicipalityId of(Whose whose) {
        return whose.isBoth() ? null : of(whose.side());
    }

    public List<MunicipalityId> predecessorsOf(MunicipalityId side) {
        return predecessors.stream()
                .filter(one -> one.side().equals(side))
                .map(Predecessor::municipality)
                .toList();
    }

    /** What may stand for a municipality, or {@code both}: itself, and those that it succeeded. */
    public List<String> withPredecessors(String side) {
        return Stream.concat(
                        Stream.of(side),
                        predecessors.stream()
                                .filter(one -> one.side().value().equals(side))
                                .map(one -> one.municipality().value()))
                .toList();
    }

    /** The other one of the two. */
    public Optional<MunicipalityId> otherThan(@Nullable MunicipalityId side) {
        return municipalities.contains(side)
                ? municipalities.stream().filter(one -> !one.equals(side)).findFirst()
                : Optional.empty();
    }

    /**
     * What a fact is worth. The one place that says so.
     *
     * @param at the moment that is asked about: what nobody objected to by then
     */
    public Standing standing(Fact<?> fact, Whose whose, Instant at) {
        if (fact.retraction() != null) {
            return Standing.RETRACTED;
        }
        if (!fact.disputes().isEmpty()) {
            return fact.holdsAsSettled() ? Standing.SETTLED : Standing.DISPUTED;
        }
        if (!fact.confirmations().isEmpty()) {
            return Standing.CONFIRMED;
        }
        var owner = of(whose);
        if (owner != null && owner.equals(fact.by().side())) {
            return Standing.OWN_AFFAIR;
        }
        return runsOut(fact).filter(out -> !out.since().isAfter(at)).isPresent()
                ? Standing.NOT_OBJECTED
                : Standing.ONE_SIDED;
    }

    /** When nobody will have objected to a fact in time. No rule about silence comes into force by silence. */
    public Optional<NotObjected> runsOut(Fact<?> fact) {
        return fact.told() instanceof SilenceRuleProposed ? Optional.empty() : silence.runsOut(fact.notice());
    }
}
