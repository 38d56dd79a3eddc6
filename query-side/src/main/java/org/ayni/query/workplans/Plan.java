package org.ayni.query.workplans;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.PlanItemId;
import org.ayni.events.value.What;
import org.ayni.events.value.WorkPlanId;
import org.ayni.query.endorsements.Endorsements;
import org.ayni.query.http.FactNote;
import org.jspecify.annotations.Nullable;

/**
 * A work plan.
 *
 * @param changedSince the items of which one side proposes something else since both agreed; in force is what they agreed to
 */
public record Plan(
        WorkPlanId plan,
        Edtf period,
        What what,
        State state,
        Endorsements endorsements,
        List<PlanItemId> changedSince,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Item> items,
        FactNote drafted,
        @Nullable FactNote proposed,
        @Nullable FactNote closed) {

    public enum State {
        DRAFT,
        /** Made outside this record; what it was worth then, its sources tell. */
        RECORDED,
        PROPOSED,
        AGREED,
        CLOSED,
        /** It was taken back as a whole. Shown, never counted. */
        RETRACTED
    }
}
