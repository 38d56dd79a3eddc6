package org.ayni.query.workshops;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.ayni.events.value.AgendaItem;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.What;
import org.ayni.events.value.WorkshopId;
import org.ayni.query.endorsements.Endorsements;
import org.ayni.query.http.FactNote;
import org.jspecify.annotations.Nullable;

/**
 * A workshop, from the plan to what became of what came out of it.
 *
 * @param what of the holding, if it was held, else of the plan
 * @param planned when it was to take place
 * @param agenda absent where there is none
 * @param minutes absent until it was held
 */
record Workshop(
        WorkshopId workshop,
        State state,
        What what,
        @Nullable Edtf planned,
        @Nullable Agenda agenda,
        @Nullable Minutes minutes,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<CameOut> outcomes,
        @Nullable FactNote scheduled,
        @Nullable FactNote held,
        @Nullable FactNote cancelled) {

    enum State {
        SCHEDULED,
        HELD,
        CANCELLED,
        /** Its plan or its holding was taken back. */
        RETRACTED
    }

    /**
     * @param minutes how long all points take together; absent as long as one of them does not say
     * @param changes how it came to be so, in the order in which it was recorded
     */
    record Agenda(List<AgendaItem> items, @Nullable Integer minutes, List<Change> changes) {}

    /** @param reason absent for the first agenda */
    record Change(@Nullable LocalizedText reason, FactNote fact) {}

    /**
     * @param approval absent to the public, unless it may read that both approved them
     * @param wording running text, if somebody wrote some
     * @param waitingFor the sides that have not approved them as they are now; none where nobody asks them to; not for the public
     * @param changedSince the entries by which they are another since both approved them
     */
    record Minutes(
            @Nullable Approval approval,
            @Nullable LocalizedText wording,
            @Nullable FactNote written,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<MunicipalityId> waitingFor,

            List<Long> changedSince,
            @Nullable Endorsements endorsements) {}

    enum Approval {
        /** Neither an outcome nor a text is recorded, and no side has approved anything. */
        NOT_WRITTEN,
        /** A workshop of the past, recorded as it was: nobody has to approve what came out of it, unless a side does or writes minutes. */
        NOT_ASKED,
        WAITING,
        APPROVED,
        /** Both approved them as they were before. */
        CHANGED_SINCE
    }
}
