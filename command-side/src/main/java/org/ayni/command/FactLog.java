package org.ayni.command;

import java.util.Optional;
import java.util.function.Function;
import org.ayni.command.Decision.Refused;
import org.ayni.entry.Entry;
import org.ayni.entry.Seen;
import org.ayni.events.Event;
import org.ayni.events.value.MunicipalityId;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * The facts of one journal by position, with what was done to each since. A command cites the last change of a fact that
 * its author saw; when there was another one since, the answer is {@link Reason#CHANGED_SINCE}.
 *
 * @param <S> what a fact is about: its kind, and the id of its subject. A correction must leave it as it is.
 * @param facts by the position at which each was first told
 * @param changes the position of each later change, and the fact it changed
 * @param standing what there are facts about that were not retracted
 */
public record FactLog<S>(PMap<Long, Fact<S>> facts, PMap<Long, Long> changes, PSet<S> standing) {

    /**
     * @param position where it was first told
     * @param by the side that recorded it; absent when the office did
     * @param last the last change of the fact: its telling, a correction, a retraction, a confirmation or a dispute
     * @param confirmed whether the other side confirmed it as it is now
     */
    public record Fact<S>(
            long position, @Nullable MunicipalityId by, S subject, Seen last, boolean confirmed, boolean retracted) {

        private Fact<S> with(Seen change, boolean nowConfirmed, boolean nowRetracted) {
            return new Fact<>(position, by, subject, change, nowConfirmed, nowRetracted);
        }
    }

    public static <S> FactLog<S> empty() {
        return new FactLog<>(HashTreePMap.empty(), HashTreePMap.empty(), HashTreePSet.empty());
    }

    public boolean stands(S subject) {
        return standing.contains(subject);
    }

    public FactLog<S> told(Entry<?> entry, S subject) {
        var header = entry.header();
        var fact = new Fact<>(header.position(), header.by().side(), subject, seen(entry), false, false);
        return new FactLog<>(facts.plus(header.position(), fact), changes, standing.plus(subject));
    }

    /** Corrected or disputed: what was confirmed before is confirmed no longer. */
    public FactLog<S> changed(Seen cited, Entry<?> by) {
        return replaced(cited, by, false, false);
    }

    public FactLog<S> confirmed(Seen cited, Entry<?> by) {
        return replaced(cited, by, true, false);
    }

    public FactLog<S> retracted(Seen cited, Entry<?> by) {
        return replaced(cited, by, false, true).without(subject(cited));
    }

    /** The same facts, with this subject counted as (not) standing: a withdrawal ends an enrolment without retracting it. */
    public FactLog<S> with(S subject) {
        return new FactLog<>(facts, changes, standing.plus(subject));
    }

    public FactLog<S> without(S subject) {
        return new FactLog<>(facts, changes, standing.minus(subject));
    }

    /** The fact that the entry at this position told or changed. */
    public Optional<Fact<S>> at(long position) {
        return Optional.ofNullable(facts.get(changes.getOrDefault(position, position)));
    }

    /** What the fact is about that an entry of this journal cites. */
    public S subject(Seen cited) {
        return at(cited.position()).orElseThrow().subject();
    }

    /** Why this citation is not of the last change of a fact that still stands; empty when it is. */
    public Optional<Refused> refusal(Cited cited) {
        var fact = at(cited.position());
        if (fact.isEmpty()) {
            return Optional.of(Decision.refused(Reason.UNKNOWN_FACT, cited.position()));
        }
        if (fact.get().retracted()) {
            return Optional.of(Decision.refused(Reason.RETRACTED, fact.get().position()));
        }
        var last = fact.get().last();
        if (last.position() != cited.position()) {
            return Optional.of(Decision.refused(Reason.CHANGED_SINCE, cited.position(), last.position()));
        }
        return cited.hash() == null || cited.hash().equals(last.hash())
                ? Optional.empty()
                : Optional.of(Decision.refused(Reason.CITED_ENTRY_DIFFERS, cited.position()));
    }

    /** The fact of a citation that {@link #refusal} has nothing against. */
    public Fact<S> cited(Cited cited) {
        return at(cited.position()).orElseThrow();
    }

    /** Decides a correction: it cites the last change, and what it states anew is about the same as before. */
    public Decision correcting(Cited cited, S anew, Function<Seen, Event> correction) {
        return refusal(cited).<Decision>map(no -> no).orElseGet(() -> {
            var fact = cited(cited);
            return fact.subject().equals(anew)
                    ? Decision.recorded(correction.apply(fact.last()))
                    : Decision.refused(Reason.CORRECTION_OF_ANOTHER_KIND, fact.position());
        });
    }

    /** Decides a retraction: it cites the last change, and the journal does not rest on the fact. */
    public Decision retracting(Cited cited, S rock, Function<Seen, Event> retraction) {
        return refusal(cited).<Decision>map(no -> no).orElseGet(() -> {
            var fact = cited(cited);
            return fact.subject().equals(rock)
                    ? Decision.refused(Reason.NOT_RETRACTABLE, fact.position())
                    : Decision.recorded(retraction.apply(fact.last()));
        });
    }

    private FactLog<S> replaced(Seen cited, Entry<?> by, boolean confirmed, boolean retracted) {
        var fact = at(cited.position()).orElseThrow();
        var position = by.header().position();
        return new FactLog<>(
                facts.plus(fact.position(), fact.with(seen(by), confirmed, retracted)),
                changes.plus(position, fact.position()),
                standing);
    }

    private static Seen seen(Entry<?> entry) {
        return new Seen(entry.header().position(), entry.hash());
    }
}
