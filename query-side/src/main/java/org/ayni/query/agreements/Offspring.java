package org.ayni.query.agreements;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ayni.events.AgreementFact.ClauseRecorded;
import org.ayni.events.AgreementFact.ClauseWorded;
import org.ayni.events.OriginFact.OriginNamed;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.PromiseFact.PromiseKept;
import org.ayni.events.PromiseFact.PromiseMade;
import org.ayni.events.WorkPlanFact.ProgressReported;
import org.ayni.events.value.ClauseRef;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.PromiseId;
import org.ayni.events.value.ThingRef;
import org.ayni.query.fact.Facts;
import org.ayni.query.fact.Facts.Telling;
import org.ayni.query.http.Order;
import org.ayni.query.http.Question;
import org.jspecify.annotations.Nullable;

/** What came of a clause: promises that it announced, whatever names it as its origin, and what came of these in turn. */
final class Offspring {
    private final Facts<PartnershipFact> facts;
    private final Question question;
    private final ClauseRef clause;
    private final List<PromiseId> promises;
    private final Set<ThingRef> all;

    Offspring(Facts<PartnershipFact> facts, Question question, ClauseRef clause) {
        this.facts = facts;
        this.question = question;
        this.clause = clause;
        this.promises = standing(PromiseMade.class)
                .filter(one -> one.told().announced() != null
                        && facts.about(one.told().announced().position())
                                .filter(fact -> words(fact.told()))
                                .isPresent())
                .map(one -> one.told().promise())
                .toList();
        this.all = descendants();
    }

    /** The promises that the clause, as it is or was worded, is told to have announced. */
    List<PromiseId> promises() {
        return promises;
    }

    /** What names the clause as its origin. */
    List<ThingRef> things() {
        return standing(OriginNamed.class)
                .filter(one -> one.told().from().equals(ThingRef.of(clause)))
                .map(one -> one.told().of())
                .distinct()
                .toList();
    }

    /** When something last came of it, a promise was kept or an item made progress; absent when nothing ever did. */
    @Nullable Edtf lastServed() {
        return Stream.of(
                        happened(standing(OriginNamed.class)
                                .filter(one -> one.told().from().equals(ThingRef.of(clause))
                                        || all.contains(one.told().from()))),
                        happened(standing(PromiseMade.class)
                                .filter(one -> promises.contains(one.told().promise()))),
                        happened(standing(PromiseKept.class)
                                .filter(one ->
                                        all.contains(ThingRef.of(one.told().promise())))),
                        happened(standing(ProgressReported.class)
                                .filter(one ->
                                        all.contains(ThingRef.of(one.told().ref())))))
                .flatMap(dates -> dates)
                .max(Comparator.comparing(Edtf::latest))
                .orElse(null);
    }

    private static Stream<Edtf> happened(Stream<? extends Telling<?>> told) {
        return told.map(one -> one.fact().happened());
    }

    private Set<ThingRef> descendants() {
        var links = standing(OriginNamed.class).toList();
        var found = new LinkedHashSet<ThingRef>();
        var next = new LinkedHashSet<ThingRef>();
        next.add(ThingRef.of(clause));
        promises.forEach(one -> next.add(ThingRef.of(one)));
        while (!next.isEmpty()) {
            var one = next.removeFirst();
            if (found.add(one)) {
                links.stream()
                        .filter(link -> link.told().from().equals(one))
                        .forEach(link -> next.add(link.told().of()));
            }
        }
        return found;
    }

    private boolean words(PartnershipFact told) {
        return (told instanceof ClauseWorded worded
                        && new ClauseRef(worded.agreement(), worded.clause().clause()).equals(clause))
                || (told instanceof ClauseRecorded recorded
                        && new ClauseRef(recorded.agreement(), recorded.clause().clause()).equals(clause));
    }

    private <T extends PartnershipFact> Stream<Telling<T>> standing(Class<T> type) {
        return facts.telling(type)
                .filter(one ->
                        !one.fact().retracted() && question.concerns(one.fact().happened()))
                .sorted(Order.happened());
    }
}
