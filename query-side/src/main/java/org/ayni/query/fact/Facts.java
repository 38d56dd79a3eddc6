package org.ayni.query.fact;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ayni.entry.Entry;
import org.ayni.events.Event;
import org.ayni.events.SettlementFact.WorkingValueSettled;
import org.pcollections.PMap;
import org.pcollections.TreePMap;

/**
 * The facts of one journal that a read model keeps. Immutable; in the order of their positions, whatever happened when.
 */
public final class Facts<F extends Event> {
    private final PMap<Long, Fact<F>> facts;
    private final PMap<Long, Long> changes;

    private Facts(PMap<Long, Fact<F>> facts, PMap<Long, Long> changes) {
        this.facts = facts;
        this.changes = changes;
    }

    public static <F extends Event> Facts<F> none() {
        return new Facts<>(TreePMap.empty(), TreePMap.empty());
    }

    public static <F extends Event> Facts<F> of(Collection<Fact<F>> facts) {
        var all = Facts.<F>none();
        for (var fact : facts) {
            all = all.with(fact);
        }
        return all;
    }

    /** After an entry; the same instance when the entry is about nothing that is kept. */
    public Facts<F> after(Entry<?> entry, Act<F> act, Predicate<F> kept) {
        return switch (act) {
            case Act.Told<F>(var fact) -> kept.test(fact) ? changed(Fact.told(entry, fact)) : this;
            case Act.AllConfirmed<F> all -> {
                var now = this;
                for (var one : all.confirmed()) {
                    now = now.about(one.position())
                            .map(fact -> fact.confirmedAmongOthers(entry))
                            .map(now::changed)
                            .orElse(now);
                }
                yield now;
            }
            case Act.OnMany<F> many -> {
                var now = this;
                for (var one : many.cited()) {
                    now = now.about(one.position())
                            .map(fact -> fact.among(entry, many, one))
                            .map(now::changed)
                            .orElse(now);
                }
                yield now;
            }
            case Act.OnFact<F> on ->
                about(on.cited().position())
                        .map(fact -> changed(fact.after(entry, on)))
                        .orElse(this);
        };
    }

    /** The fact that the entry at this position told or changed. */
    public Optional<Fact<F>> about(long position) {
        return Optional.ofNullable(facts.get(changes.getOrDefault(position, position)));
    }

    public Stream<Fact<F>> stream() {
        return facts.values().stream();
    }

    /** The facts that say such a thing, by position. */
    public <T extends F> Stream<Telling<T>> telling(Class<T> type) {
        return stream()
                .flatMap(fact -> type.isInstance(fact.told())
                        ? Stream.of(new Telling<>(fact, type.cast(fact.told())))
                        : Stream.empty());
    }

    /** A fact whose kind is known. */
    public record Telling<T extends Event>(Fact<?> fact, T told) {}

    public List<Fact<F>> list() {
        return List.copyOf(facts.values());
    }

    /** A fact has changed, and with it the one about which it settles something. */
    private Facts<F> changed(Fact<F> fact) {
        var now = with(fact);
        return fact.told() instanceof WorkingValueSettled settled
                ? now.about(settled.telling().position())
                        .map(about -> now.with(about.settled(fact)))
                        .orElse(now)
                : now;
    }

    private Facts<F> with(Fact<F> fact) {
        var more = changes;
        for (var change : fact.changes()) {
            if (!more.containsKey(change)) {
                more = more.plus(change, fact.position());
            }
        }
        return new Facts<>(facts.plus(fact.position(), fact), more);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Facts<?> that && facts.equals(that.facts);
    }

    @Override
    public int hashCode() {
        return facts.hashCode();
    }

    @Override
    public String toString() {
        return facts.values().toString();
    }
}
