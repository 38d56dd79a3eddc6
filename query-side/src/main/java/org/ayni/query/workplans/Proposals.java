package org.ayni.query.workplans;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.WorkPlanFact.OfItem;
import org.ayni.events.WorkPlanFact.PlanItemAdded;
import org.ayni.events.WorkPlanFact.PlanItemDropped;
import org.ayni.events.WorkPlanFact.PlanItemReplanned;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.PlanItem;
import org.ayni.events.value.PlanItemRef;
import org.ayni.query.endorsements.Endorsements;
import org.ayni.query.fact.Fact;
import org.ayni.query.fact.Facts.Telling;
import org.ayni.query.workplans.Item.Proposal;
import org.ayni.query.workplans.Item.Proposal.Kind;
import org.jspecify.annotations.Nullable;

/** What one side has changed of an item since both agreed to the plan. None where they have not agreed. */
final class Proposals {
    private final Board board;
    private final Endorsements endorsements;

    Proposals(Board board, Endorsements endorsements) {
        this.board = board;
        this.endorsements = endorsements;
    }

    List<Proposal> of(PlanItemRef item) {
        return Stream.of(
                        changed(PlanItemAdded.class, item)
                                .map(one -> proposal(one, Kind.ADDED, one.told().content(), null)),
                        changed(PlanItemReplanned.class, item)
                                .map(one -> proposal(
                                        one,
                                        Kind.REPLANNED,
                                        one.told().content(),
                                        one.told().reason())),
                        changed(PlanItemDropped.class, item)
                                .map(one -> proposal(
                                        one, Kind.DROPPED, null, one.told().reason())),
                        board.proposedElsewhere(item).map(this::elsewhere))
                .flatMap(proposals -> proposals)
                .sorted(Comparator.comparingLong(Proposal::entry))
                .toList();
    }

    private Proposal elsewhere(Telling<PlanItemAdded> added) {
        var told = added.told();
        return new Proposal(
                Kind.CARRIED_OVER,
                added.fact().by().side(),
                added.fact().changed().position(),
                told.content(),
                told.ref(),
                null,
                board.note(added));
    }

    private <T extends PartnershipFact & OfItem> Stream<Telling<T>> changed(Class<T> type, PlanItemRef item) {
        return board.telling(type)
                .filter(one -> item.equals(one.told().ref()))
                .filter(one ->
                        endorsements.isAfterAgreement(one.fact().changed().position())
                                && !isTakenBackBefore(one.fact()));
    }

    /** What was proposed and taken back before both agreed to it. */
    private boolean isTakenBackBefore(Fact<?> fact) {
        return fact.retracted() && endorsements.isAfterAgreement(fact.position());
    }

    private Proposal proposal(
            Telling<? extends PartnershipFact> told,
            Kind kind,
            @Nullable PlanItem content,
            @Nullable LocalizedText reason) {
        var fact = told.fact();
        return new Proposal(
                endorsements.isAfterAgreement(fact.position())
                        ? kind
                        : fact.retracted() ? Kind.TAKEN_BACK : Kind.CORRECTED,
                fact.by().side(),
                fact.changed().position(),
                fact.retracted() ? null : content,
                null,
                reason,
                board.note(told));
    }
}
