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
 * An item of a work plan, as it is in force and as far as it has come. Once both sides agreed to a plan, in force is what they agreed to:
 * what one side proposes since stands beside it until both have endorsed the plan again.
 *
 * @param agreed whether both sides agreed to it; false where it was added since, and in a plan that was never agreed
 * @param content what it says, in force
 * @param state how far it has come, as it is in force
 * @param worth what it is worth between the sides that it is done, or was started; absent for what nothing served
 * @param proposed what was changed since both agreed, in the order of the entries
 * @param endorsedBy the sides that endorsed what it says with all that is proposed
 * @param gaps what it does not say yet
 * @param missing the sides of which nobody is responsible
 * @param figure what the readings of its indicator come to
 * @param progress the facts that served it, in the order in which they happened
 * @param carriedInto where it goes on
 * @param history how it came to be what it says in force, in the order in which it happened
 */
public record Item(
        PlanItemId item,
        boolean agreed,
        PlanItem content,
        State state,
        @Nullable Standing worth,
        List<Proposal> proposed,
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

    /**
     * What one side has changed since both agreed; of no effect before both have endorsed it.
     *
     * @param side that did
     * @param entry by which it did
     * @param content what the item would say; absent where it would go
     * @param into where the item would go on, if both agreed to that plan, too
     */
    public record Proposal(
            Kind kind,
            @Nullable MunicipalityId side,
            long entry,
            @Nullable PlanItem content,
            @Nullable PlanItemRef into,
            @Nullable LocalizedText reason,
            FactNote fact) {

        public enum Kind {
            ADDED,
            REPLANNED,
            DROPPED,
            /** It would go on in another plan, to which both have not agreed yet. */
            CARRIED_OVER,
            /** What both had agreed to is told otherwise. */
            CORRECTED,
            /** What both had agreed to was taken back by the side that told it. */
            TAKEN_BACK
        }
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
            FactNote report) {

        boolean counts() {
            return standing != Standing.RETRACTED;
        }
    }

    /** @param reason of planning anew or dropping */
    public record Change(What what, @Nullable LocalizedText reason, FactNote fact) {

        public enum What {
            ADDED,
            REPLANNED,
            DROPPED
        }
    }
}
