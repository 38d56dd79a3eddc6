package org.ayni.query.practices;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.ayni.entry.EntryRef;
import org.ayni.events.value.PartnershipId;
import org.ayni.query.contributions.Overview;
import org.ayni.query.practices.Exchange.Adopted;

/** Which partnership has learned from which other one, by what it has adopted. */
record LearningBetween(
        long position,
        String programme,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Overview.Covered> partnerships,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Direction> directions) {

    /**
     * @param from may be a partnership of another programme, or of none
     * @param learned in the order in which it was adopted
     */
    record Direction(PartnershipId from, PartnershipId by, List<Learned> learned) {}

    record Learned(Credit origin, Adoption adoption) {}

    private record Between(PartnershipId from, PartnershipId by) {
        static final Comparator<Between> BY_NAME = Comparator.comparing(
                        (Between one) -> one.from().value())
                .thenComparing(one -> one.by().value());
    }

    static LearningBetween of(Overview overview, Exchange exchange) {
        var directions = new TreeMap<Between, List<Learned>>(Between.BY_NAME);
        exchange.adoptions().forEach(one -> {
            var origin = one.told().origin();
            if (origin != null && !origin.journal().equals(one.piece().journal())) {
                directions
                        .computeIfAbsent(between(origin, one), _ -> new ArrayList<>())
                        .add(new Learned(exchange.credit(origin), one.shown()));
            }
        });
        return new LearningBetween(
                overview.programme().position(),
                overview.question().journal().id(),
                overview.covered(),
                directions.entrySet().stream()
                        .map(one ->
                                new Direction(one.getKey().from(), one.getKey().by(), one.getValue()))
                        .toList());
    }

    private static Between between(EntryRef origin, Adopted adopted) {
        return new Between(
                new PartnershipId(origin.journal().id()), adopted.by().partnership());
    }
}
