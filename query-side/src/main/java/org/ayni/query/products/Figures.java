package org.ayni.query.products;

import java.util.List;
import java.util.stream.Stream;
import org.ayni.events.value.ActorId;
import org.ayni.events.value.Confidence;
import org.ayni.events.value.DifferingAccount;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Quantity;
import org.ayni.events.value.Source;
import org.ayni.query.http.FactNote;
import org.jspecify.annotations.Nullable;

/**
 * What is told of one measure: a price, or somebody's share.
 *
 * @param contradicting whether, of one time, different figures are told; all of them are here, and none is chosen
 * @param told in the order in which it happened, what was retracted included
 */
record Figures(String measure, boolean contradicting, List<Told> told) {

    /**
     * @param since when it began to be so
     * @param differing what other sources say instead
     */
    record Told(
            Edtf since,
            Quantity figure,
            @Nullable ActorId actor,
            List<Source> sources,
            Confidence confidence,
            List<DifferingAccount> differing,
            FactNote fact) {

        private boolean stands() {
            return fact.retraction() == null;
        }

        /** A later figure is a change, no contradiction. */
        private boolean contradicts(Told other) {
            return Days.meet(since, other.since)
                    && figure.unit().equals(other.figure.unit())
                    && figure.value() != null
                    && other.figure.value() != null
                    && figure.value().compareTo(other.figure.value()) != 0;
        }
    }

    static Figures of(String measure, List<Told> told) {
        var standing = told.stream().filter(Told::stands).toList();
        return new Figures(
                measure,
                standing.stream().anyMatch(one -> !one.differing().isEmpty() || contradicted(one, standing)),
                told);
    }

    private static boolean contradicted(Told one, List<Told> others) {
        return others.stream().anyMatch(one::contradicts);
    }

    /** What other sources say of this field, or of the fact's only figure. */
    static List<DifferingAccount> about(List<DifferingAccount> differing, String... fields) {
        return differing.stream()
                .filter(one -> Stream.of(fields).anyMatch(one.field()::equals))
                .toList();
    }
}
