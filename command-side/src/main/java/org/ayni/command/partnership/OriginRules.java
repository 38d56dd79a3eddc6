package org.ayni.command.partnership;

import static org.ayni.command.Decision.refused;
import static org.ayni.command.Decision.when;
import static org.ayni.command.partnership.Naming.about;

import java.util.Optional;
import java.util.stream.Stream;
import org.ayni.command.Decision.Refused;
import org.ayni.command.Gist;
import org.ayni.command.Reason;
import org.ayni.command.partnership.OriginCommand.AnswerOutcome;
import org.ayni.command.partnership.OriginCommand.DropOutcome;
import org.ayni.command.partnership.OriginCommand.NameOrigin;
import org.ayni.command.partnership.Subject.Named;
import org.ayni.command.partnership.Subject.Origin;
import org.ayni.command.partnership.Subject.Outcome;
import org.ayni.command.partnership.Subject.OutcomeAnswer;
import org.ayni.command.partnership.Subject.OutcomeAsking;
import org.ayni.command.partnership.Subject.OutcomeDrop;
import org.ayni.events.OriginFact;
import org.ayni.events.OriginFact.OriginNamed;
import org.ayni.events.OriginFact.OutcomeAnswered;
import org.ayni.events.OriginFact.OutcomeDropped;
import org.ayni.events.value.OutcomeId;
import org.ayni.events.value.ThingRef;

/** Things come from one another, never from themselves; what was dropped is taken up again before anything comes of it. */
final class OriginRules {

    private OriginRules() {}

    static Optional<Refused> stage(PartnershipState state, OriginCommand command) {
        return switch (command) {
            case NameOrigin(var of, var from, var _) -> naming(state, of, from);
            case AnswerOutcome(var outcome, var _) ->
                noQuestion(state, outcome)
                        .or(() -> when(
                                state.facts().about(new OutcomeAnswer(outcome)).anyMatch(state::isOfEffect),
                                Reason.OUTCOME_ANSWERED,
                                outcome))
                        .or(() -> dropped(state, outcome));
            case DropOutcome(var outcome, var _) -> dropped(state, outcome);
        };
    }

    /** @param others the state without the fact that is corrected */
    static Optional<Refused> stageOfCorrection(PartnershipState others, OriginCommand anew) {
        return switch (anew) {
            case NameOrigin(var of, var from, var _) -> naming(others, of, from);
            case AnswerOutcome(var outcome, var _) -> noQuestion(others, outcome);
            case DropOutcome _ -> Optional.empty();
        };
    }

    static Optional<Refused> cited(PartnershipState state, OriginCommand command) {
        return switch (command) {
            case NameOrigin(var of, var from, var _) -> entry(state, of).or(() -> entry(state, from));
            case AnswerOutcome _, DropOutcome _ -> Optional.empty();
        };
    }

    static OriginFact fact(PartnershipState state, OriginCommand command) {
        return switch (command) {
            case NameOrigin(var of, var from, var remark) ->
                new OriginNamed(first(state, of), first(state, from), remark);
            case AnswerOutcome(var outcome, var answer) -> new OutcomeAnswered(outcome, answer);
            case DropOutcome(var outcome, var reason) -> new OutcomeDropped(outcome, reason);
        };
    }

    static Gist<Subject> gist(OriginFact fact) {
        return switch (fact) {
            case OriginNamed(var of, var from, var _) -> {
                var named = about(new Origin(of), Stream.of(of, from).flatMap(OriginRules::named));
                yield new Gist<>(named.subject(), named.names(), new Origin(from), null);
            }
            case OutcomeAnswered(var outcome, var _) ->
                about(new OutcomeAnswer(outcome), Stream.of(new Outcome(outcome), new OutcomeAsking(outcome)));
            case OutcomeDropped(var outcome, var _) -> about(new OutcomeDrop(outcome), Stream.of(new Outcome(outcome)));
        };
    }

    /** What there is against something that is new coming from this. */
    static Optional<Refused> from(PartnershipState state, ThingRef from) {
        return entry(state, from).or(() -> ended(state, from));
    }

    private static Optional<Refused> naming(PartnershipState state, ThingRef of, ThingRef from) {
        return when(first(state, of).equals(first(state, from)), Reason.COMES_FROM_ITSELF, of)
                .or(() -> when(
                        state.facts()
                                .about(new Origin(first(state, of)))
                                .anyMatch(fact -> new Origin(first(state, from))
                                        .equals(fact.gist().tiedTo())),
                        Reason.ORIGIN_ALREADY_NAMED,
                        of,
                        from))
                .or(() -> ended(state, from));
    }

    /** What was dropped or struck comes to nothing. */
    private static Optional<Refused> ended(PartnershipState state, ThingRef from) {
        return switch (from.kind()) {
            case OUTCOME -> dropped(state, new OutcomeId(from.id()));
            case CLAUSE -> {
                var clause = from.clause();
                yield when(
                        AgreementRules.isStruck(state, clause.agreement(), clause.clause()),
                        Reason.CLAUSE_STRUCK,
                        clause.clause(),
                        clause.agreement());
            }
            case WORKSHOP, PROJECT, PRACTICE, PLAN_ITEM, PROMISE, CALL, AGREEMENT, SERIES, PRODUCT, ENTRY ->
                Optional.empty();
        };
    }

    /** One that is not there is refused as that. */
    private static Optional<Refused> noQuestion(PartnershipState state, OutcomeId outcome) {
        return when(
                state.has(new Outcome(outcome)) && !state.has(new OutcomeAsking(outcome)),
                Reason.NOT_A_QUESTION,
                outcome);
    }

    private static Optional<Refused> dropped(PartnershipState state, OutcomeId outcome) {
        return when(
                state.facts().about(new OutcomeDrop(outcome)).anyMatch(state::isOfEffect),
                Reason.OUTCOME_DROPPED,
                outcome);
    }

    /** What has an id is named by it, so that everything has one name. */
    private static Optional<Refused> entry(PartnershipState state, ThingRef thing) {
        if (thing.kind() != ThingRef.Kind.ENTRY) {
            return Optional.empty();
        }
        var fact = state.facts().at(thing.position());
        if (fact.isEmpty()) {
            return Optional.of(refused(Reason.UNKNOWN_FACT, thing.position()));
        }
        var subject = fact.get().subject();
        return when(fact.get().retracted(), Reason.RETRACTED, thing.position())
                .or(() -> when(
                        !subject.happened() || subject instanceof Named, Reason.NOT_BY_ITS_ENTRY, thing.position()));
    }

    /** An entry that changed a fact means the one that first told it. */
    private static ThingRef first(PartnershipState state, ThingRef thing) {
        return thing.kind() == ThingRef.Kind.ENTRY
                ? state.facts()
                        .at(thing.position())
                        .map(fact -> ThingRef.entry(fact.position()))
                        .orElse(thing)
                : thing;
    }

    /** What has to be there; an entry is only cited. */
    private static Stream<Subject> named(ThingRef thing) {
        return Subject.of(thing).stream();
    }
}
