package org.ayni.command.partnership;

import java.math.BigDecimal;
import org.ayni.command.Cited;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.PlanItem;
import org.ayni.events.value.PlanItemId;
import org.ayni.events.value.PlanItemRef;
import org.ayni.events.value.What;
import org.ayni.events.value.WorkPlanId;
import org.jspecify.annotations.Nullable;

/** Joint work plans, item by item. Both sides agree to one by endorsing it ({@link EndorsementCommand}). */
public sealed interface WorkPlanCommand extends PartnershipCommand.Tell {

    /** @param period from when until when the plan is for; the year that the plan is called by, where it is left out */
    record DraftWorkPlan(WorkPlanId plan, @Nullable Edtf period, What what) implements WorkPlanCommand {}

    /**
     * A plan that was made outside this record, as it stood.
     *
     * @param period as in a draft
     */
    record RecordWorkPlan(WorkPlanId plan, @Nullable Edtf period, What what) implements WorkPlanCommand {}

    /** @param carriedFrom the item of an earlier plan that is carried over, and so ends there */
    record AddPlanItem(
            WorkPlanId plan,
            PlanItemId item,
            PlanItem content,
            @Nullable PlanItemRef carriedFrom) implements WorkPlanCommand {}

    /** @param content the whole item as it is planned now */
    record ReplanItem(WorkPlanId plan, PlanItemId item, PlanItem content, LocalizedText reason)
            implements WorkPlanCommand {}

    record DropPlanItem(WorkPlanId plan, PlanItemId item, LocalizedText reason) implements WorkPlanCommand {}

    record ProposeWorkPlan(WorkPlanId plan) implements WorkPlanCommand {}

    /**
     * @param fact that served the item, as it was last seen
     * @param reading of the item's indicator, in its unit
     * @param completed whether the item is done by it; not, when left out
     */
    record ReportProgress(
            WorkPlanId plan,
            PlanItemId item,
            Cited fact,
            @Nullable BigDecimal reading,
            boolean completed,
            @Nullable LocalizedText remark)
            implements WorkPlanCommand {
        @Override
        public boolean cites() {
            return true;
        }
    }

    record CloseWorkPlan(WorkPlanId plan, @Nullable LocalizedText remark) implements WorkPlanCommand {}
}
