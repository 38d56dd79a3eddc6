package org.ayni.query.workplans;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.ayni.entry.Seen;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.PlanItemId;
import org.ayni.events.value.What;
import org.ayni.events.value.WorkPlanId;
import org.ayni.query.http.FactNote;
import org.jspecify.annotations.Nullable;

/**
 * A work plan.
 *
 * @param cite its last change: what an endorsement cites
 * @param endorsements of both sides, those of earlier versions included
 * @param agreedAs the entry as of which both sides endorsed the same; absent before
 * @param changedSince the items that are another since then than was agreed
 */
public record Plan(
        WorkPlanId plan,
        Edtf period,
        What what,
        State state,
        Seen cite,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Endorsement> endorsements,
        @Nullable Long agreedAs,
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
        CLOSED
    }

    /**
     * @param as the entry as of which the side endorsed it
     * @param current whether nothing has changed since
     */
    public record Endorsement(MunicipalityId side, long as, boolean current, FactNote fact) {}
}
