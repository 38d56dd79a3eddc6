package org.ayni.query.workshops;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayni.events.ActivityFact.ConferenceAttended;
import org.ayni.events.OriginFact.OriginNamed;
import org.ayni.events.OriginFact.OutcomeAnswered;
import org.ayni.events.OriginFact.OutcomeDropped;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.WorkshopFact.WorkshopHeld;
import org.ayni.events.value.Outcome;
import org.ayni.events.value.OutcomeId;
import org.ayni.events.value.ThingRef;
import org.ayni.query.fact.Facts;
import org.ayni.query.fact.Facts.Telling;
import org.ayni.query.fact.PartnershipFold;
import org.ayni.query.fact.Sides;
import org.ayni.query.http.FactNote;
import org.ayni.query.http.Order;
import org.ayni.query.http.Question;
import org.ayni.query.workshops.CameOut.Link;
import org.ayni.query.workshops.CameOut.Said;

/** The facts as far as a question is about them, and what they say of outcomes. */
record Told(Facts<PartnershipFact> facts, Sides sides, Question question) {

    Told(Facts<PartnershipFact> facts, Question question) {
        this(facts, PartnershipFold.sides(facts), question);
    }

    /** In the order in which they happened, those taken back included. */
    <T extends PartnershipFact> Stream<Telling<T>> telling(Class<T> type) {
        return facts.telling(type)
                .filter(one -> question.concerns(one.fact().happened()))
                .sorted(Order.happened());
    }

    <T extends PartnershipFact> Stream<Telling<T>> standing(Class<T> type) {
        return telling(type).filter(one -> !one.fact().retracted());
    }

    /** One that stands before one that was taken back. */
    <T extends PartnershipFact> Optional<Telling<T>> one(Class<T> type, Predicate<T> such) {
        return telling(type)
                .filter(one -> such.test(one.told()))
                .max(Comparator.comparing((Telling<T> one) -> !one.fact().retracted()));
    }

    FactNote note(Telling<? extends PartnershipFact> one) {
        return FactNote.of(one.fact(), one.told().whose(), sides, question);
    }

    List<CameOut> outcomes(List<Outcome.Named> named) {
        var kinds = kinds();
        return named.stream().map(one -> outcome(one, kinds)).toList();
    }

    private CameOut outcome(Outcome.Named one, Map<OutcomeId, Outcome.Kind> kinds) {
        var thing = ThingRef.of(one.id());
        var became = links().filter(link -> link.told().from().equals(thing)).toList();
        var answer = said(OutcomeAnswered.class, said -> said.outcome().equals(one.id()));
        var dropped = said(OutcomeDropped.class, said -> said.outcome().equals(one.id()));
        var answered = answer.filter(this::isOfEffect).isPresent()
                || (one.kind() == Outcome.Kind.QUESTION
                        && became.stream().anyMatch(link -> isAnswer(link.told().of(), kinds)));
        return new CameOut(
                one.id(),
                one.kind(),
                one.text(),
                dropped.filter(this::isOfEffect).isPresent()
                        ? CameOut.State.DROPPED
                        : answered
                                ? CameOut.State.ANSWERED
                                : became.isEmpty() ? CameOut.State.OPEN : CameOut.State.LIVES_ON,
                answer.map(said -> new Said(said.told().answer(), note(said))).orElse(null),
                dropped.map(said -> new Said(said.told().reason(), note(said))).orElse(null),
                became.stream()
                        .map(link -> new Link(link.told().of(), link.told().remark(), note(link)))
                        .toList(),
                links().filter(link -> link.told().of().equals(thing))
                        .map(link -> new Link(link.told().from(), link.told().remark(), note(link)))
                        .toList());
    }

    /** One that neither side disputes before one that the other does. */
    private <T extends PartnershipFact> Optional<Telling<T>> said(Class<T> type, Predicate<T> such) {
        return standing(type)
                .filter(one -> such.test(one.told()))
                .min(Comparator.comparing((Telling<T> one) -> !isOfEffect(one)));
    }

    private boolean isOfEffect(Telling<? extends PartnershipFact> one) {
        return note(one).state().isOfEffect();
    }

    private Stream<Telling<OriginNamed>> links() {
        return standing(OriginNamed.class);
    }

    private static boolean isAnswer(ThingRef thing, Map<OutcomeId, Outcome.Kind> kinds) {
        return thing.kind() == ThingRef.Kind.OUTCOME && kinds.get(new OutcomeId(thing.id())) == Outcome.Kind.ANSWER;
    }

    private Map<OutcomeId, Outcome.Kind> kinds() {
        return Stream.concat(
                        standing(WorkshopHeld.class).flatMap(held -> held.told().named().stream()),
                        standing(ConferenceAttended.class).flatMap(attended -> attended.told().named().stream()))
                .collect(Collectors.toMap(Outcome.Named::id, Outcome.Named::kind, (one, _) -> one));
    }
}
