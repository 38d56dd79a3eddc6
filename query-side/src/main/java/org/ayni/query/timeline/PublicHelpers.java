package org.ayni.query.timeline;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.query.fact.Fact;
import org.ayni.query.fact.Sides;
import org.ayni.query.http.PublicRecord;
import org.ayni.query.http.Question;
import org.ayni.query.view.Row;
import org.ayni.query.view.RowView;

/**
 * The helping rows as everybody reads them: names and files as facts tell them that are public, and of the two sides who they
 * are, which stands in the address.
 */
record PublicHelpers(RowView view, Question question, PublicRecord publicly, long at) {

    Map<String, Row> of(Map<String, Row> helpers) {
        var tellers = new TreeSet<Long>();
        helpers.forEach((key, row) -> {
            if (Proofs.isKey(key)) {
                Body.proofs(row).proofs().forEach(proof -> tellers.addAll(tellers(proof)));
            } else if (!key.equals(TimelineFold.SIDES)) {
                tellers.add(Body.name(row).from());
            }
        });
        var known = known(tellers);
        var now = new HashMap<String, Row>();
        helpers.forEach((key, row) -> {
            if (key.equals(TimelineFold.SIDES)) {
                now.put(
                        key,
                        Row.helping(key, new Body.OfSides(of(Body.sides(row).sides())).write()));
            } else if (Proofs.isKey(key)) {
                var proofs = Body.proofs(row).proofs().stream()
                        .filter(proof -> known.keySet().containsAll(tellers(proof)))
                        .toList();
                now.put(key, Row.helping(key, new Body.OfProofs(proofs).write()));
            } else if (isSo(key, Body.name(row), known)) {
                now.put(key, row);
            }
        });
        return now;
    }

    private static List<Long> tellers(Proof proof) {
        return proof.removed() == null ? List.of(proof.position()) : List.of(proof.position(), proof.removed());
    }

    /** Whether the fact that gave the name still does: one that was corrected may have given another. */
    private static boolean isSo(String key, Body.OfName name, Map<Long, Fact<PartnershipFact>> known) {
        var fact = known.get(name.from());
        return fact != null && name.name().equals(Content.names(fact.told()).get(key));
    }

    static Sides of(Sides sides) {
        return Sides.NONE.of(sides.municipalities());
    }

    private Map<Long, Fact<PartnershipFact>> known(Collection<Long> positions) {
        var rows = view.rows(
                question.journal(),
                at,
                positions.stream().map(TimelineFold::key).toList());
        return publicly.read(Items.facts(rows.values())).stream()
                .collect(Collectors.toMap(Fact::position, fact -> fact));
    }
}
