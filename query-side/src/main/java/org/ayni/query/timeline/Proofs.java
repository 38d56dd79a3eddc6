package org.ayni.query.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.ayni.entry.Hash;
import org.ayni.events.EvidenceFact.EvidenceAdded;
import org.ayni.events.EvidenceFact.EvidenceRemoved;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.query.fact.Fact;
import org.ayni.query.timeline.Body.Adding;
import org.ayni.query.view.Row;

/** The helping rows that say which files show a fact, and which facts added a file. */
final class Proofs {
    private static final String FACT = "evidence/";

    private final Function<String, Optional<Row>> current;
    private final Map<Long, List<Proof>> changed = new LinkedHashMap<>();

    private Proofs(Function<String, Optional<Row>> current) {
        this.current = current;
    }

    static String of(long fact) {
        return FACT + fact;
    }

    static boolean isKey(String key) {
        return key.startsWith(FACT);
    }

    private static String of(Hash file) {
        return "file/" + file;
    }

    /** What changes when a fact is as it is now. */
    static List<Row> rows(Fact<PartnershipFact> now, Function<String, Optional<Row>> current) {
        var proofs = new Proofs(current);
        if (now.told() instanceof EvidenceAdded added) {
            return proofs.added(now, added);
        }
        return now.told() instanceof EvidenceRemoved removed ? proofs.removed(now.position(), removed) : List.of();
    }

    private List<Row> added(Fact<PartnershipFact> now, EvidenceAdded added) {
        var before = addings(added.file());
        var known =
                before.stream().filter(one -> one.position() == now.position()).findFirst();
        var adding = known.orElseGet(() -> new Adding(now.position(), null));
        shownBefore(now.position()).forEach(fact -> change(fact, list -> without(list, now.position())));
        if (!now.retracted()) {
            var proof = new Proof(now.position(), added.file(), adding.removed());
            shown(added).forEach(fact -> change(fact, list -> with(list, proof)));
        }
        return rows(added.file(), known.isPresent() ? before : plus(before, adding));
    }

    /** Told again, as when it is confirmed or corrected, it removes nothing more. */
    private List<Row> removed(long by, EvidenceRemoved removed) {
        if (current.apply(TimelineFold.key(by)).isPresent()) {
            return List.of();
        }
        var addings = addings(removed.file()).stream()
                .map(one -> one.removed() == null ? new Adding(one.position(), by) : one)
                .toList();
        for (var adding : addings) {
            shownBefore(adding.position())
                    .forEach(fact -> change(
                            fact,
                            list -> list.stream()
                                    .map(proof -> proof.position() == adding.position()
                                            ? new Proof(proof.position(), proof.file(), adding.removed())
                                            : proof)
                                    .toList()));
        }
        return rows(removed.file(), addings);
    }

    private List<Row> rows(Hash file, List<Adding> addings) {
        var rows = new ArrayList<Row>();
        changed.forEach((fact, proofs) -> {
            if (!proofs.equals(before(fact))) {
                rows.add(Row.helping(of(fact), new Body.OfProofs(proofs).write()));
            }
        });
        if (!addings.equals(addings(file))) {
            rows.add(Row.helping(of(file), new Body.OfFile(addings).write()));
        }
        return rows;
    }

    private List<Adding> addings(Hash file) {
        return current.apply(of(file)).map(row -> Body.file(row).addings()).orElse(List.of());
    }

    private List<Proof> before(long fact) {
        return current.apply(of(fact)).map(row -> Body.proofs(row).proofs()).orElse(List.of());
    }

    private void change(long fact, UnaryOperator<List<Proof>> change) {
        changed.put(fact, change.apply(changed.containsKey(fact) ? changed.get(fact) : before(fact)));
    }

    /** The facts that the file shows, as the fact that added it stood until now. */
    private Set<Long> shownBefore(long adding) {
        return current.apply(TimelineFold.key(adding))
                .map(row -> Body.fact(row).fact())
                .filter(fact -> !fact.retracted())
                .map(fact -> shown((EvidenceAdded) fact.told()))
                .orElse(Set.of());
    }

    private Set<Long> shown(EvidenceAdded added) {
        var facts = new TreeSet<Long>();
        added.proves()
                .forEach(seen -> facts.add(TimelineFold.cited(seen, current).position()));
        return facts;
    }

    private static List<Proof> without(List<Proof> list, long position) {
        return list.stream().filter(proof -> proof.position() != position).toList();
    }

    private static List<Proof> with(List<Proof> list, Proof proof) {
        return plus(list, proof).stream()
                .sorted(Comparator.comparingLong(Proof::position))
                .toList();
    }

    private static <T> List<T> plus(List<T> list, T one) {
        var more = new ArrayList<>(list);
        more.add(one);
        return more;
    }
}
