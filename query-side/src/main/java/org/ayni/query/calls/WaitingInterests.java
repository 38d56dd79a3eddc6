package org.ayni.query.calls;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayni.events.ActorFact.ActorRegistered;
import org.ayni.events.CallFact;
import org.ayni.events.CallFact.InterestExpressed;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.value.LocalizedText;
import org.ayni.query.fact.Facts;
import org.ayni.query.fact.Facts.Telling;
import org.ayni.query.fact.Marks.Retraction;
import org.ayni.query.fact.PartnershipFold;
import org.ayni.query.fact.Sides;
import org.ayni.query.http.Question;
import org.ayni.query.http.Words;
import org.ayni.query.view.DocumentView;
import org.ayni.query.view.KnownAt;
import org.ayni.query.waiting.Wait;
import org.ayni.query.waiting.Wait.About;
import org.ayni.query.waiting.Wait.Since;
import org.ayni.query.waiting.Wait.Task;
import org.ayni.query.waiting.Waits;

/**
 * Organisations that came forward and have no answer yet. They wait for the side of the call, for either where the call is both
 * sides'; also once the call has ended: whoever came forward in time is still owed an answer.
 */
public final class WaitingInterests implements Waits {
    private final DocumentView<Facts<PartnershipFact>> view;

    public WaitingInterests(DocumentView<Facts<PartnershipFact>> view) {
        this.view = view;
    }

    @Override
    public Stream<Wait> waiting(Question question, long at) {
        var facts = view.at(question.journal(), new KnownAt.Position(at)).state();
        var sides = PartnershipFold.sides(facts);
        var calls = new CallFacts(facts, question);
        return calls.telling(InterestExpressed.class)
                .filter(one -> !one.fact().retracted()
                        && calls.answer(one.told().interest()).isEmpty())
                .flatMap(one -> waiting(one, calls, sides, question));
    }

    private static Stream<Wait> waiting(
            Telling<InterestExpressed> expressed, CallFacts calls, Sides sides, Question question) {
        var fact = expressed.fact();
        var told = expressed.told();
        var owner = sides.of(told.whose());
        var since = takenBack(told, calls)
                .map(one -> new Since(one.position(), one.recorded()))
                .orElseGet(() -> new Since(fact.position(), fact.recorded()));
        var name = name(told, calls)
                .map(one -> Words.of(one, question.reader()))
                .orElseGet(() ->
                        Words.ours(told.interest().value(), question.reader().language()));
        var about = About.of(fact, told, name, sides, question);
        return (owner == null ? sides.municipalities() : List.of(owner))
                .stream().map(side -> about.waits(side, Task.ANSWER_INTEREST, since, question));
    }

    /** By what the last answer that there was stands no longer: since then it waits anew. */
    private static Optional<Retraction> takenBack(InterestExpressed interest, CallFacts calls) {
        return calls.facts().stream()
                .filter(fact -> fact.told() instanceof CallFact told && CallFacts.answers(told, interest.interest()))
                .flatMap(fact -> Stream.ofNullable(fact.retraction()))
                .max(Comparator.comparingLong(Retraction::position));
    }

    private static Optional<LocalizedText> name(InterestExpressed interest, CallFacts calls) {
        var newcomer = interest.newcomer();
        return newcomer != null
                ? Optional.of(newcomer.name())
                : calls.facts()
                        .telling(ActorRegistered.class)
                        .filter(one ->
                                !one.fact().retracted() && one.told().actor().equals(interest.actor()))
                        .map(one -> one.told().name())
                        .findFirst();
    }
}
