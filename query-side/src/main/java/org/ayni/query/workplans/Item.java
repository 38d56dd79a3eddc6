package org.ayni.query.workplans;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.ayni.events.value.ActorId;
import org.ayni.events.value.Indicator;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.PlanItem;
import org.ayni.events.value.PlanItemId;
import org.ayni.events.value.PlanItemRef;
import org.ayni.query.fact.Standing;
import org.ayni.query.http.FactNote;
import org.ayni.query.timeline.Cited;
import org.jspecify.annotations.Nullable;

/**
 * An item of a work plan, as it is planned now and as far as it has come.
 *
 * @param content what it says now
 * @param endorsedBy the sides that endorsed what it says now
 * @param gaps what it does not say yet
 * @param missing the sides of which nobody is responsible
 * @param figure what the readings of its indicator come to
 * @param progress the facts that served it, in the order in which they happened
 * @param carriedInto where it goes on
 * @param history how it came to be what it says, in the order in which it happened
 */
public record Item(
        PlanItemId item,
        PlanItem content,
        State state,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<MunicipalityId> endorsedBy,
        List<Responsible> responsible,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Gap> gaps,
        List<MunicipalityId> missing,
        @Nullable Figure figure,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Progress> progress,
        @Nullable PlanItemRef carriedFrom,
        @Nullable PlanItemRef carriedInto,
        List<Change> history) {

    public enum State {
        /** Nothing has served it yet. */
        OPEN,
        STARTED,
        DONE,
        DROPPED,
        CARRIED_OVER,
        /** Its telling was taken back. Shown, never counted. */
        RETRACTED
    }

    /** @param side absent for an actor of neither side */
    public record Responsible(
            ActorId actor,
            @Nullable LocalizedText name,
            @Nullable MunicipalityId side) {}

    /**
     * @param value what the readings come to, in the unit of the indicator; those that were retracted or disputed left out
     * @param percent of the way from the baseline to the target; absent without a target or where there is no way
     * @param entries that the value rests on
     * @param by what the readings of each worth come to, what is disputed among them; absent where there are none
     */
    public record Figure(BigDecimal value, @Nullable BigDecimal percent, List<Long> entries, Map<Standing, Part> by) {

        public record Part(BigDecimal value, List<Long> entries) {}
    }

    /**
     * @param fact that served the item
     * @param working what both settled to work with, where they told the reading differently: it is what counts, as much as the settlement is worth
     * @param readAs the indicator that the item had when this was reported: the reading counts as long as unit and way of reading are the same
     * @param standing what the progress is worth: as little as the fact or the report of it
     */
    public record Progress(
            @Nullable Cited fact,
            @Nullable BigDecimal reading,
            @Nullable BigDecimal working,
            @Nullable Indicator readAs,
            boolean completed,
            @Nullable LocalizedText remark,
            Standing standing,
            FactNote report) {}

    /** @param reason of planning anew or dropping */
    public record Change(What what, @Nullable LocalizedText reason, FactNote fact) {

        public enum What {
            ADDED,
            REPLANNED,
            DROPPED
        }
    }
}
