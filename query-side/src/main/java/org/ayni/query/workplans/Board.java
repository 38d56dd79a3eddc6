package org.ayni.query.workplans;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.WorkPlanFact.PlanItemAdded;
import org.ayni.events.WorkPlanFact.ProgressReported;
import org.ayni.events.WorkPlanFact.WorkPlanClosed;
import org.ayni.events.WorkPlanFact.WorkPlanDrafted;
import org.ayni.events.WorkPlanFact.WorkPlanProposed;
import org.ayni.events.WorkPlanFact.WorkPlanRecorded;
import org.ayni.events.value.DocumentId;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.PlanItemRef;
import org.ayni.events.value.What;
import org.ayni.events.value.Whose;
import org.ayni.events.value.WorkPlanId;
import org.ayni.query.endorsements.Endorsements;
import org.ayni.query.fact.Fact;
import org.ayni.query.fact.Facts;
import org.ayni.query.fact.Facts.Telling;
import org.ayni.query.fact.PartnershipFold;
import org.ayni.query.fact.Sides;
import org.ayni.query.http.FactNote;
import org.ayni.query.http.Order;
import org.ayni.query.http.Question;
import org.ayni.query.timeline.Cited;
import org.jspecify.annotations.Nullable;

/** All work plans of a partnership, computed from what is told of them. */
final class Board {
    private final Facts<PartnershipFact> facts;
    private final Map<Long, Cited> cited;
    private final Sides sides;
    private final Question question;
    private final LongFunction<Facts<PartnershipFact>> then;
    private final Items items;

    /**
     * @param cited the facts that progress points to, as of the same position
     * @param then the same facts as they stood after an earlier entry
     */
    Board(
            Facts<PartnershipFact> facts,
            Map<Long, Cited> cited,
            Question question,
            LongFunction<Facts<PartnershipFact>> then) {
        this.facts = facts;
        this.cited = cited;
        this.sides = PartnershipFold.sides(facts);
        this.question = question;
        this.then = then;
        this.items = new Items(this);
    }

    /** The entries of the journal that progress points to. */
    static Set<Long> cited(Facts<PartnershipFact> facts) {
        var positions = new TreeSet<Long>();
        facts.telling(ProgressReported.class)
                .forEach(one -> positions.add(one.told().fact().position()));
        return positions;
    }

    List<Plan> plans() {
        return begun().map(this::plan)
                .sorted(Comparator.comparing(Plan::period)
                        .thenComparing(plan -> plan.plan().value()))
                .toList();
    }

    /** A plan as it was begun: what it is called and when it is for, as last corrected. */
    private record Begun(WorkPlanId plan, Edtf period, What what, Plan.State as, Fact<?> fact) {}

    private Stream<Begun> begun() {
        return Stream.concat(
                telling(WorkPlanDrafted.class)
                        .map(one -> new Begun(
                                one.told().plan(),
                                one.told().period(),
                                one.told().what(),
                                Plan.State.DRAFT,
                                one.fact())),
                telling(WorkPlanRecorded.class)
                        .map(one -> new Begun(
                                one.told().plan(),
                                one.told().period(),
                                one.told().what(),
                                Plan.State.RECORDED,
                                one.fact())));
    }

    /** What a question concerns, in the order in which it happened. */
    <T extends PartnershipFact> Stream<Telling<T>> telling(Class<T> type) {
        return facts.telling(type)
                .filter(telling -> question.concerns(telling.fact().happened()))
                .sorted(Order.happened());
    }

    /** Whatever day is asked about, in the order in which it happened. */
    <T extends PartnershipFact> Stream<Telling<T>> everTelling(Class<T> type) {
        return facts.telling(type).sorted(Order.happened());
    }

    <T extends PartnershipFact> Stream<Telling<T>> standing(Class<T> type) {
        return telling(type).filter(telling -> !telling.fact().retracted());
    }

    FactNote note(Telling<? extends PartnershipFact> telling) {
        return FactNote.of(telling.fact(), telling.told().whose(), sides, question);
    }

    Sides sides() {
        return sides;
    }

    Map<Long, Cited> cited() {
        return cited;
    }

    private Plan plan(Begun now) {
        var id = now.plan();
        var fact = now.fact();
        var endorsements =
                Endorsements.of(DocumentId.of(id), facts, sides, question).orElseThrow();
        var proposed = standing(WorkPlanProposed.class)
                .filter(one -> one.told().plan().equals(id))
                .findFirst();
        var closed = standing(WorkPlanClosed.class)
                .filter(one -> one.told().plan().equals(id))
                .findFirst();
        var agreed = agreed(endorsements);
        var itsItems = items.of(id, endorsements, agreed == null ? null : agreed.items);
        var isProposedAnew = !fact.retracted()
                && endorsements.isAfterAgreement(fact.changed().position());
        var isAgreed = endorsements.agreedAs() != null || now.as() == Plan.State.RECORDED;
        var inForce = isProposedAnew && agreed != null ? agreed.begun(id).orElse(now) : now;
        return new Plan(
                id,
                inForce.period(),
                inForce.what(),
                fact.retracted()
                        ? Plan.State.RETRACTED
                        : state(
                                now.as(),
                                proposed.isPresent(),
                                endorsements.agreedAs() != null,
                                closed.filter(this::isOfEffect).isPresent()),
                isAgreed && !fact.retracted(),
                isProposedAnew
                        ? new Plan.Proposal(fact.by().side(), fact.changed().position(), now.period(), now.what())
                        : null,
                endorsements.shownTo(question),
                itsItems.stream()
                        .map(Item::item)
                        .filter(item -> endorsements.isAfterAgreement(items.changed(new PlanItemRef(id, item))))
                        .toList(),
                itsItems,
                FactNote.of(fact, Whose.BOTH, sides, question),
                proposed.map(this::note).orElse(null),
                closed.map(this::note).orElse(null));
    }

    private Optional<Begun> begun(WorkPlanId plan) {
        return begun().filter(one -> one.plan().equals(plan)).findFirst();
    }

    /** The plans as both agreed to this one: those of now where nothing has changed since. */
    private @Nullable Board agreed(Endorsements endorsements) {
        var agreedAs = endorsements.agreedAs();
        if (agreedAs == null) {
            return null;
        }
        return endorsements.isAfterAgreement(endorsements.cite().position())
                ? new Board(then.apply(agreedAs), cited, question, then)
                : this;
    }

    private static Plan.State state(Plan.State begun, boolean proposed, boolean agreed, boolean closed) {
        if (closed) {
            return Plan.State.CLOSED;
        }
        if (agreed) {
            return Plan.State.AGREED;
        }
        return proposed ? Plan.State.PROPOSED : begun;
    }

    /** Where an item goes on: one that both agreed to does so once both agreed to that, too. */
    Optional<PlanItemRef> carriedInto(PlanItemRef item) {
        return carrying(item)
                .filter(one -> !isAgreed(item.plan()) || goesOn(one))
                .map(one -> one.told().ref())
                .findFirst();
    }

    /** Where one side would let an item go on that both agreed to here. */
    Stream<Telling<PlanItemAdded>> proposedElsewhere(PlanItemRef item) {
        return isAgreed(item.plan()) && carriedInto(item).isEmpty() ? carrying(item) : Stream.empty();
    }

    private Stream<Telling<PlanItemAdded>> carrying(PlanItemRef item) {
        return standing(PlanItemAdded.class)
                .filter(one -> item.equals(one.told().carriedFrom()) && isOfEffect(one));
    }

    private boolean isAgreed(WorkPlanId plan) {
        return agreedAs(plan).isPresent();
    }

    private boolean goesOn(Telling<PlanItemAdded> into) {
        var plan = into.told().plan();
        return standing(WorkPlanRecorded.class)
                        .anyMatch(one -> one.told().plan().equals(plan))
                || agreedAs(plan).filter(as -> into.fact().position() <= as).isPresent();
    }

    private Optional<Long> agreedAs(WorkPlanId plan) {
        return Endorsements.of(DocumentId.of(plan), facts, sides, question).map(Endorsements::agreedAs);
    }

    /** What was taken back or is disputed changes nothing that was agreed. */
    boolean isOfEffect(Telling<? extends PartnershipFact> telling) {
        return note(telling).state().isOfEffect();
    }
}
