package org.ayni.events;

import java.math.BigDecimal;
import java.util.List;
import org.ayni.entry.Seen;
import org.ayni.events.value.DocumentId;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.PlanItem;
import org.ayni.events.value.PlanItemId;
import org.ayni.events.value.PlanItemRef;
import org.ayni.events.value.What;
import org.ayni.events.value.Whose;
import org.ayni.events.value.WorkPlanId;
import org.jspecify.annotations.Nullable;

/**
 * Joint work plans: drafted item by item, proposed, endorsed by both sides as they stand then, changed with a reason,
 * closed. What was achieved is told by other facts, which are linked to its items.
 */
public sealed interface WorkPlanFact extends PartnershipEvent.PartnershipFact {

    WorkPlanId plan();

    /** What both sides endorse when they endorse the plan. */
    sealed interface Content extends WorkPlanFact {
        @Override
        default List<DocumentId> documents() {
            return List.of(DocumentId.of(plan()));
        }
    }

    /** Tells of one item of a plan. */
    sealed interface OfItem permits PlanItemAdded, PlanItemReplanned, PlanItemDropped, ProgressReported {

        WorkPlanId plan();

        PlanItemId item();

        default PlanItemRef ref() {
            return new PlanItemRef(plan(), item());
        }
    }

    /** @param period from when until when the plan is for */
    @EventName("partnership.work-plan-drafted.v1")
    record WorkPlanDrafted(WorkPlanId plan, Edtf period, What what) implements Content {}

    /** A plan that was made outside this record, as it stood. It endorses nothing in anyone's name. */
    @EventName("partnership.work-plan-recorded.v1")
    record WorkPlanRecorded(WorkPlanId plan, Edtf period, What what) implements Content {}

    /** @param carriedFrom the item of an earlier plan that is carried over, and so ends there */
    @EventName("partnership.plan-item-added.v1")
    record PlanItemAdded(
            WorkPlanId plan,
            PlanItemId item,
            PlanItem content,
            @Nullable PlanItemRef carriedFrom) implements Content, OfItem {}

    /** The item is planned anew; a correction of a mistake is none. */
    @EventName("partnership.plan-item-replanned.v1")
    record PlanItemReplanned(WorkPlanId plan, PlanItemId item, PlanItem content, LocalizedText reason)
            implements Content, OfItem {}

    @EventName("partnership.plan-item-dropped.v1")
    record PlanItemDropped(WorkPlanId plan, PlanItemId item, LocalizedText reason) implements Content, OfItem {}

    /**
     * One side lays the draft before the other. From then on both can endorse it.
     *
     * @param side that proposes; the other need not confirm that it did
     */
    @EventName("partnership.work-plan-proposed.v1")
    record WorkPlanProposed(WorkPlanId plan, MunicipalityId side) implements WorkPlanFact {
        @Override
        public Whose whose() {
            return Whose.of(side);
        }
    }

    /**
     * A fact served an item of the plan. Progress is told in no other way.
     *
     * @param fact the entry of this journal that tells it
     * @param reading of the item's indicator, in its unit
     * @param completed whether the item is done by it
     */
    @EventName("partnership.progress-reported.v1")
    record ProgressReported(
            WorkPlanId plan,
            PlanItemId item,
            Seen fact,
            @Nullable BigDecimal reading,
            boolean completed,
            @Nullable LocalizedText remark)
            implements WorkPlanFact, OfItem {}

    /** Its items change no more. Progress that comes in late is still reported. */
    @EventName("partnership.work-plan-closed.v1")
    record WorkPlanClosed(WorkPlanId plan, @Nullable LocalizedText remark) implements WorkPlanFact {}
}
