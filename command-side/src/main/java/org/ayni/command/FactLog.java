package org.ayni.command;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayni.command.Decision.Refused;
import org.ayni.entry.Entry;
import org.ayni.entry.Seen;
import org.ayni.events.Event;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.MunicipalityId;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PSortedSet;
import org.pcollections.TreePSet;

/**
 * The facts of one journal by position, with what was done to each since. A command cites the last change of a fact that
 * its author saw; when there was another one since, the answer is {@link Reason#CHANGED_SINCE}. What holds now is asked of
 * the facts that stand, so that a retraction undoes whatever a fact had brought about.
 *
 * @param <S> what a fact is about
 * @param facts by the position at which each was first told
 * @param changes the position of each later change, and the fact it changed
 * @param standing the facts about each subject that were not retracted
 */
public record FactLog<S>(PMap<Long, Fact<S>> facts, PMap<Long, Long> changes, PMap<S, PSortedSet<Long>> standing) {

    /**
     * @param position where it was first told
     * @param by the side that recorded it; absent when the office did
     * @param happened when, as it says now
     * @param gist of what it says now
     * @param stated the entry that says so: its telling or its last correction
     * @param last the last change of the fact that is cited: its telling, a correction, a retraction, a dispute, or a
     *     confirmation of it alone. An entry that confirms many facts is the last change of none: it would name them all.
     * @param confirmed the entry that the other side confirmed, when it confirmed the fact as it is now
     * @param disputed the entry by which the other side disputes it; a correction leaves it, a confirmation takes it back
     * @param answered whether the other side has ever confirmed or disputed it
     */
    public record Fact<S>(
            long position,
            @Nullable MunicipalityId by,
            Edtf happened,
            Gist<S> gist,
            Seen stated,
            Seen last,
            @Nullable Seen confirmed,
            @Nullable Seen disputed,
            boolean answered,
            boolean retracted) {

        public S subject() {
            return gist.subject();
        }

        /** Whether this cites what was confirmed, or the confirmation, and the fact is still so. */
        public boolean confirmedAs(Cited cited) {
            return confirmed != null && (cites(cited, confirmed) || cites(cited, last));
        }

        private static boolean cites(Cited cited, Seen entry) {
            return cited.position() == entry.position()
                    && (cited.hash() == null || cited.hash().equals(entry.hash()));
        }

        private static <S> Fact<S> told(
                long position, @Nullable MunicipalityId by, Edtf happened, Gist<S> gist, Seen entry) {
            return new Fact<>(position, by, happened, gist, entry, entry, null, null, false, false);
        }

        private Fact<S> corrected(Edtf then, Gist<S> anew, Seen entry) {
            return new Fact<>(position, by, then, anew, entry, entry, null, disputed, answered, retracted);
        }

        private Fact<S> disputed(Seen entry) {
            return new Fact<>(position, by, happened, gist, stated, entry, null, entry, true, retracted);
        }

        /** @param change what is cited from now on */
        private Fact<S> confirmed(Seen cited, Seen change) {
            return new Fact<>(position, by, happened, gist, stated, change, cited, null, true, retracted);
        }

        private Fact<S> retracted(Seen entry) {
            return new Fact<>(position, by, happened, gist, stated, entry, null, disputed, answered, true);
        }
    }

    public static <S> FactLog<S> empty() {
        return new FactLog<>(HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty());
    }

    public boolean stands(S subject) {
        return standing.containsKey(subject);
    }

    /** The facts about this that stand, in the order in which they were first told. */
    public Stream<Fact<S>> about(S subject) {
        return positions(subject).stream().map(facts::get);
    }

    /** Whether a fact that stands is of effect: what it stands with was not retracted. */
    public boolean holds(Fact<S> fact) {
        var with = fact.gist().standsWith();
        return with == null || at(with).filter(other -> !other.retracted()).isPresent();
    }

    /** Of the facts about either of two things that stand, the one that was told last. */
    public Optional<Fact<S>> last(S one, S other) {
        return Stream.concat(about(one), about(other)).max(Comparator.comparingLong(Fact::position));
    }

    public FactLog<S> told(Entry<?> entry, Gist<S> gist) {
        var header = entry.header();
        var position = header.position();
        var fact = Fact.told(position, header.by().side(), header.happened(), gist, entry.seen());
        return new FactLog<>(facts.plus(position, fact), changes, standing).standing(fact);
    }

    /**
     * What was confirmed before is confirmed no longer.
     *
     * @param happened when, as the correction says
     */
    public FactLog<S> corrected(Seen cited, Entry<?> by, Edtf happened, Gist<S> anew) {
        var now = of(cited).corrected(happened, anew, by.seen());
        return except(of(cited)).changed(now, by).standing(now);
    }

    /** What was confirmed before is confirmed no longer. */
    public FactLog<S> disputed(Seen cited, Entry<?> by) {
        return changed(of(cited).disputed(by.seen()), by);
    }

    public FactLog<S> confirmed(Seen cited, Entry<?> by) {
        return changed(of(cited).confirmed(cited, by.seen()), by);
    }

    /** Many facts are confirmed by one entry. Each is cited as before: a position must name one fact. */
    public FactLog<S> allConfirmed(Collection<Seen> cited) {
        var now = facts;
        for (var one : cited) {
            var fact = of(one);
            now = now.plus(fact.position(), fact.confirmed(one, fact.last()));
        }
        return new FactLog<>(now, changes, standing);
    }

    public FactLog<S> retracted(Seen cited, Entry<?> by) {
        var fact = of(cited);
        return changed(fact.retracted(by.seen()), by).except(fact);
    }

    /** The log as if this fact did not stand: a correction of it is held against all the others. */
    public FactLog<S> except(Fact<S> fact) {
        var now = standing;
        for (var subject : fact.gist().there().toList()) {
            var others = positions(subject).minus(fact.position());
            now = others.isEmpty() ? now.minus(subject) : now.plus(subject, others);
        }
        return new FactLog<>(facts, changes, now);
    }

    private FactLog<S> standing(Fact<S> fact) {
        var now = standing;
        for (var subject : fact.gist().there().toList()) {
            now = now.plus(subject, positions(subject).plus(fact.position()));
        }
        return new FactLog<>(facts, changes, now);
    }

    /** The fact that the entry at this position told or changed. */
    public Optional<Fact<S>> at(long position) {
        return Optional.ofNullable(facts.get(changes.getOrDefault(position, position)));
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

    /**
     * Decides a correction: it cites the last change, what it states anew is about the same as before, and could be told;
     * nothing goes with it that another fact names.
     *
     * @param anew the gist of what is stated anew
     * @param admissible what there is against stating it so
     */
    public Decision correcting(
            Cited cited, Gist<S> anew, Supplier<Optional<Refused>> admissible, Function<Seen, Event> correction) {
        return refusal(cited)
                .or(() -> cited(cited).subject().equals(anew.subject())
                        ? admissible.get()
                        : Optional.of(Decision.refused(
                                Reason.CORRECTION_OF_ANOTHER_KIND, cited(cited).position())))
                .or(() -> stillReferredTo(cited(cited), anew.there().collect(Collectors.toSet())))
                .<Decision>map(no -> no)
                .orElseGet(() -> Decision.recorded(correction.apply(cited(cited).last())));
    }

    /**
     * Decides a retraction: it cites the last change, and no other fact names what this one is about.
     *
     * @param beginning what the whole journal rests on
     */
    public Decision retracting(Cited cited, S beginning, Function<Seen, Event> retraction) {
        return retracting(cited, beginning, _ -> Optional.empty(), retraction);
    }

    /**
     * The same, with a fact that it brought about, unless another fact names by now what that one is about.
     *
     * @param broughtAbout by the fact that is taken back
     */
    public Decision retracting(
            Cited cited,
            S beginning,
            Function<Fact<S>, Optional<Fact<S>>> broughtAbout,
            Function<Seen, Event> retraction) {
        return refusal(cited).<Decision>map(no -> no).orElseGet(() -> {
            var fact = cited(cited);
            if (fact.subject().equals(beginning)) {
                return Decision.refused(Reason.NOT_RETRACTABLE, fact.position());
            }
            return stillReferredTo(fact, Set.of())
                    .<Decision>map(no -> no)
                    .orElseGet(() -> new Decision.Recorded(Stream.concat(
                                    Stream.of(fact),
                                    broughtAbout.apply(fact).stream()
                                            .filter(other -> !other.retracted()
                                                    && referringTo(other, Set.of())
                                                            .allMatch(fact::equals)))
                            .map(one -> retraction.apply(one.last()))
                            .toList()));
        });
    }

    /**
     * The first fact that would name something that is not there if this one did not stand. One pass over all facts.
     *
     * @param kept what stays all the same
     */
    private Optional<Refused> stillReferredTo(Fact<S> fact, Set<S> kept) {
        return referringTo(fact, kept)
                .min(Comparator.comparingLong(Fact::position))
                .map(other -> Decision.refused(Reason.STILL_REFERRED_TO, fact.position(), other.position()));
    }

    private Stream<Fact<S>> referringTo(Fact<S> fact, Set<S> kept) {
        var gone = fact.gist()
                .there()
                .filter(subject -> !kept.contains(subject))
                .filter(subject -> positions(subject).size() == 1) // else another fact still tells of the same
                .collect(Collectors.toSet());
        return gone.isEmpty()
                ? Stream.empty()
                : facts.values().stream()
                        .filter(other -> !other.retracted() && other.position() != fact.position())
                        .filter(other -> other.gist().names().stream().anyMatch(gone::contains));
    }

    private PSortedSet<Long> positions(S subject) {
        return standing.getOrDefault(subject, TreePSet.empty());
    }

    private Fact<S> of(Seen cited) {
        return at(cited.position()).orElseThrow();
    }

    private FactLog<S> changed(Fact<S> now, Entry<?> by) {
        return new FactLog<>(
                facts.plus(now.position(), now), changes.plus(by.header().position(), now.position()), standing);
    }
}
