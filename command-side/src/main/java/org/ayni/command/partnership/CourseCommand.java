package org.ayni.command.partnership;

import java.util.List;
import org.ayni.command.Cited;
import org.ayni.command.Needed;
import org.ayni.entry.JournalId;
import org.ayni.entry.JournalKind;
import org.ayni.events.CourseFact.PartnershipStateChanged.State;
import org.ayni.events.value.Form;
import org.ayni.events.value.Lists;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.PhaseRef;
import org.ayni.events.value.Source;
import org.ayni.events.value.What;
import org.jspecify.annotations.Nullable;

/** The course of the partnership itself: how it began, how it stands, in which phases of a programme it takes part. */
public sealed interface CourseCommand extends PartnershipCommand.Tell {

    record FoundPartnership(@Needed List<MunicipalityId> sides, List<Form> forms, List<Source> sources)
            implements CourseCommand {
        public FoundPartnership {
            sides = Lists.orEmpty(sides);
            forms = Lists.distinct(forms);
            sources = Lists.orEmpty(sources);
        }

        @Override
        public List<Address> reads() {
            return sides.stream().map(FoundPartnership::registration).toList();
        }

        /** The first entry of a municipality's journal: it was registered. */
        static Address registration(MunicipalityId side) {
            return new Address(new JournalId(JournalKind.MUNICIPALITY, side.value()), 0);
        }
    }

    record ChangePartnershipState(State state, @Nullable LocalizedText reason) implements CourseCommand {}

    /** @param succession the entry of the predecessor's journal that says who succeeded it */
    record NamePredecessor(MunicipalityId predecessor, MunicipalityId side, Cited.Elsewhere succession)
            implements CourseCommand {
        @Override
        public List<Address> reads() {
            return List.of(succession.address());
        }
    }

    /** @param enrolment the entry of the programme's journal that enrols the partnership */
    record RecordEnrolment(PhaseRef phase, Cited.Elsewhere enrolment, What what) implements CourseCommand {
        @Override
        public List<Address> reads() {
            return List.of(enrolment.address());
        }
    }
}
