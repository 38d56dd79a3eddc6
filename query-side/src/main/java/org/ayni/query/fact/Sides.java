package org.ayni.query.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ayni.events.value.Lists;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.Whose;
import org.jspecify.annotations.Nullable;

/**
 * The two sides of a partnership, and the municipalities that they succeeded.
 *
 * @param municipalities empty before the founding
 */
public record Sides(List<MunicipalityId> municipalities, List<Predecessor> predecessors) {
    public static final Sides NONE = new Sides(List.of(), List.of());

    /** @param side the municipality that succeeded it */
    public record Predecessor(MunicipalityId municipality, MunicipalityId side) {}

    public Sides {
        municipalities = Lists.orEmpty(municipalities);
        predecessors = Lists.orEmpty(predecessors);
    }

    public Sides of(List<MunicipalityId> newMunicipalities) {
        return new Sides(newMunicipalities, predecessors);
    }

    public Sides with(MunicipalityId predecessor, MunicipalityId side) {
        var more = new ArrayList<>(without(predecessor).predecessors);
        more.add(new Predecessor(predecessor, side));
        return new Sides(municipalities, more);
    }

    public Sides without(MunicipalityId predecessor) {
        return new Sides(
                municipalities,
                predecessors.stream()
                        .filter(one -> !one.municipality().equals(predecessor))
                        .toList());
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

    /** What a fact is worth. */
    public Standing standing(Fact<?> fact, Whose whose) {
        if (fact.retraction() != null) {
            return Standing.RETRACTED;
        }
        if (!fact.disputes().isEmpty()) {
            return Standing.DISPUTED;
        }
        var owner = of(whose);
        if (owner != null && owner.equals(fact.by().side())) {
            return Standing.OWN_AFFAIR;
        }
        return fact.confirmations().isEmpty() ? Standing.ONE_SIDED : Standing.CONFIRMED;
    }
}
