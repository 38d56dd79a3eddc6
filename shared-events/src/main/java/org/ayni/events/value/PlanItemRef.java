package org.ayni.events.value;

/** An item of a work plan of the same partnership. */
public record PlanItemRef(WorkPlanId plan, PlanItemId item) {

    @Override
    public String toString() {
        return plan + "/" + item;
    }
}
