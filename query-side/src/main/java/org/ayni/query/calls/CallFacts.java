package org.ayni.query.calls;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayni.events.CallFact;
import org.ayni.events.CallFact.CallClosed;
import org.ayni.events.CallFact.CallOpened;
import org.ayni.events.CallFact.CallWithdrawn;
import org.ayni.events.CallFact.InterestAccepted;
import org.ayni.events.CallFact.InterestDeclined;
import org.ayni.events.CallFact.InterestExpressed;
import org.ayni.events.CallFact.InterestWithdrawn;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.value.ActorId;
import org.ayni.events.value.CallId;
import org.ayni.events.value.InterestId;
import org.ayni.query.fact.Facts;
import org.ayni.query.fact.Facts.Telling;
import org.ayni.query.http.Order;
import org.ayni.query.http.Question;

/** The facts about calls, as far as a question is about them: what this view and that of the actors make their answers of. */
public record CallFacts(Facts<PartnershipFact> facts, Question question) {

    <T extends PartnershipFact> Stream<Telling<T>> telling(Class<T> type) {
        return facts.telling(type)
                .filter(one -> question.concerns(one.fact().happened()))
                .sorted(Order.happened());
    }

    private <T extends PartnershipFact> Stream<Telling<T>> standing(Class<T> type) {
        return telling(type).filter(one -> !one.fact().retracted());
    }

    /** What is still sought. */
    public Stream<CallOpened> open() {
        return standing(CallOpened.class)
                .map(Telling::told)
                .filter(call -> end(call.call()).isEmpty());
    }

    /**
     * That an actor was accepted.
     *
     * @param aboard the positions of the facts by which this interest made it an involved actor, also by an acceptance that was
     *     taken back since: each is recorded together with the acceptance, right before it
     */
    public record Acceptance(Telling<InterestAccepted> accepted, CallId call, Set<Long> aboard) {}

    /** The acceptances of an actor that stand, in the order in which they happened. */
    public Stream<Acceptance> acceptances(ActorId actor) {
        return standing(InterestAccepted.class)
                .filter(one -> one.told().actor().equals(actor))
                .flatMap(one -> interest(one.told().interest())
                        .map(interest -> new Acceptance(one, interest.call(), aboard(interest.interest())))
                        .stream());
    }

    private Set<Long> aboard(InterestId interest) {
        return telling(InterestAccepted.class)
                .filter(one -> one.told().interest().equals(interest))
                .map(one -> one.fact().position() - 1)
                .collect(Collectors.toSet());
    }

    private Optional<InterestExpressed> interest(InterestId id) {
        return standing(InterestExpressed.class)
                .map(Telling::told)
                .filter(one -> one.interest().equals(id))
                .reduce((_, next) -> next);
    }

    /** How a call ended; empty while it is open. */
    Optional<Telling<CallFact>> end(CallId call) {
        return last(fact -> switch (fact) {
            case CallClosed closed -> closed.call().equals(call);
            case CallWithdrawn withdrawn -> withdrawn.call().equals(call);
            case CallOpened _, InterestExpressed _, InterestAccepted _, InterestDeclined _, InterestWithdrawn _ ->
                false;
        });
    }

    /** What became of an interest; empty while nobody has answered. */
    Optional<Telling<CallFact>> answer(InterestId interest) {
        return last(fact -> answers(fact, interest));
    }

    static boolean answers(CallFact fact, InterestId interest) {
        return switch (fact) {
            case InterestAccepted accepted -> accepted.interest().equals(interest);
            case InterestDeclined declined -> declined.interest().equals(interest);
            case InterestWithdrawn withdrawn -> withdrawn.interest().equals(interest);
            case CallOpened _, CallClosed _, CallWithdrawn _, InterestExpressed _ -> false;
        };
    }

    private Optional<Telling<CallFact>> last(Predicate<CallFact> such) {
        return standing(CallFact.class).filter(one -> such.test(one.told())).reduce((_, next) -> next);
    }
}
