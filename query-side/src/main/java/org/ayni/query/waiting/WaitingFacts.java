package org.ayni.query.waiting;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.SettlementFact.SilenceRuleProposed;
import org.ayni.events.SettlementFact.WorkingValueSettled;
import org.ayni.events.value.DocumentId;
import org.ayni.events.value.MunicipalityId;
import org.ayni.query.fact.Fact;
import org.ayni.query.fact.Marks.Dispute;
import org.ayni.query.fact.Sides;
import org.ayni.query.fact.Silence.NotObjected;
import org.ayni.query.http.Question;
import org.ayni.query.timeline.Timeline;
import org.ayni.query.timeline.Timeline.Open;
import org.ayni.query.view.KnownAt;
import org.ayni.query.waiting.Wait.About;
import org.ayni.query.waiting.Wait.Since;
import org.ayni.query.waiting.Wait.Task;
import org.jspecify.annotations.Nullable;

/** Facts that wait for a word: of the other side, or of their own when they are disputed. */
public final class WaitingFacts implements Waits {
    private final Timeline timeline;

    public WaitingFacts(Timeline timeline) {
        this.timeline = timeline;
    }

    @Override
    public Stream<Wait> waiting(Question question, long at) {
        timeline.view().position(question.journal(), new KnownAt.Position(at));
        var sides = timeline.sides(question.journal(), at);
        return timeline.open(at, question).stream().flatMap(open -> waiting(open, sides, question));
    }

    private static Stream<Wait> waiting(Open open, Sides sides, Question question) {
        var fact = open.fact();
        if (fact.told() instanceof SilenceRuleProposed && sides.silence().isEnded(fact.position())) {
            return Stream.empty();
        }
        if (fact.disputes().isEmpty()) {
            // what both sides endorse as a whole waits as a whole
            return isOwnAffair(fact, sides) || fact.told().documents().stream().anyMatch(DocumentId::standsForItsParts)
                    ? Stream.empty()
                    : wait(
                            open,
                            sides.otherThan(fact.by().side()),
                            task(fact),
                            new Since(fact.stated().position(), fact.notice()),
                            sides,
                            question)
                            .stream();
        }
        return fact.disputes().stream().flatMap(dispute -> waiting(open, dispute, sides, question).stream());
    }

    /** A dispute waits for its answer; an answer that corrects the fact waits for the side that disputed it. */
    private static Optional<Wait> waiting(Open open, Dispute dispute, Sides sides, Question question) {
        var fact = open.fact();
        var corrected = fact.corrections().stream()
                .filter(one -> one.position() > dispute.position())
                .reduce((_, next) -> next);
        if (corrected.isPresent()) {
            return wait(
                    open,
                    Optional.ofNullable(dispute.by().side()),
                    Task.LOOK_AGAIN,
                    new Since(corrected.get().position(), corrected.get().recorded()),
                    sides,
                    question);
        }
        // what was settled waits as a fact of its own
        return fact.isSettled(dispute, _ -> true)
                ? Optional.empty()
                : wait(
                        open,
                        Optional.ofNullable(fact.by().side()),
                        Task.ANSWER_DISPUTE,
                        new Since(dispute.position(), dispute.recorded()),
                        sides,
                        question);
    }

    private static Optional<Wait> wait(
            Open open, Optional<MunicipalityId> whom, Task task, Since since, Sides sides, Question question) {
        var fact = open.fact();
        return whom.map(side ->
                About.of(open).waits(side, task, null, since, fact.last(), notObjectedFrom(fact, sides), question));
    }

    private static @Nullable Instant notObjectedFrom(Fact<?> fact, Sides sides) {
        return fact.disputes().isEmpty()
                ? sides.runsOut(fact).map(NotObjected::since).orElse(null)
                : null;
    }

    private static boolean isOwnAffair(Fact<PartnershipFact> fact, Sides sides) {
        var owner = sides.of(fact.told().whose());
        return owner != null && owner.equals(fact.by().side());
    }

    private static Task task(Fact<PartnershipFact> fact) {
        if (fact.told() instanceof WorkingValueSettled) {
            return Task.CONFIRM_WORKING_VALUE;
        }
        return fact.told() instanceof SilenceRuleProposed ? Task.CONFIRM_SILENCE_RULE : Task.CONFIRM_FACT;
    }
}
