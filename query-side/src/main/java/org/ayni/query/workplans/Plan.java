package org.ayni.query.workplans;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.PlanItemId;
import org.ayni.events.value.What;
import org.ayni.events.value.WorkPlanId;
import org.ayni.query.endorsements.Endorsements;
import org.ayni.query.http.FactNote;
import org.jspecify.annotations.Nullable;

/**
 * A work plan.
 *
 * @param what what it is called, as it is in force
 * @param agreed whether it was ever agreed: by both sides here, or outside this record
 * @param proposes what one side would call it or make it for, since both agreed; of no effect before both have endorsed it
 * @param closed by which fact; one that the other side disputes closes nothing
 * @param changedSince the items of which one side proposes something else since both agreed; in force is what they agreed to
 */
public record Plan(
        WorkPlanId plan,
        Edtf period,
        What what,
        State state,
        boolean agreed,
        @Nullable Proposal proposes,
        @Nullable Endorsements endorsements,
        List<PlanItemId> changedSince,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Item> items,
        FactNote drafted,
        @Nullable FactNote proposed,
        @Nullable FactNote closed) {

    /**
     * Another title or period.
     *
     * @param side that told it so
     * @param entry by which it did
     */
    public record Proposal(@Nullable MunicipalityId side, long entry, Edtf period, What what) {}

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
