package org.ayni.events;

import java.util.List;
import org.ayni.entry.EntryRef;
import org.ayni.events.value.Form;
import org.ayni.events.value.Lists;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.PhaseRef;
import org.ayni.events.value.Source;
import org.ayni.events.value.What;
import org.jspecify.annotations.Nullable;

/** The course of the partnership itself: how it began, how it stands, in which phases of a programme it takes part. */
public sealed interface CourseFact extends PartnershipEvent.PartnershipFact {

    /** The partnership began, in one or more forms. It happened when it began, not when the record did. */
    @EventName("partnership.founded.v2")
    record PartnershipFounded(List<MunicipalityId> sides, List<Form> forms, List<Source> sources)
            implements CourseFact {

        public PartnershipFounded {
            sides = Sides.two(sides);
            forms = Lists.distinct(forms);
            sources = Lists.orEmpty(sources);
        }
    }

    @EventName("partnership.state-changed.v1")
    record PartnershipStateChanged(State state, @Nullable LocalizedText reason) implements CourseFact {

        public enum State {
            ACTIVE,
            DORMANT,
            /** A phase of a programme ended, and the two towns carry on. */
            CONTINUED,
            ENDED
        }
    }

    /**
     * A side names the municipality that it succeeded, so that what that one did is told under its own name.
     *
     * @param succession the entry of the predecessor's journal that says who succeeded it
     */
    @EventName("partnership.predecessor-named.v1")
    record PredecessorNamed(MunicipalityId predecessor, MunicipalityId side, EntryRef succession)
            implements CourseFact {}

    /** The partnership takes part in a phase of a programme. */
    @EventName("partnership.enrolled.v1")
    record Enrolled(PhaseRef phase, EntryRef enrolment, What what) implements CourseFact {}
}
