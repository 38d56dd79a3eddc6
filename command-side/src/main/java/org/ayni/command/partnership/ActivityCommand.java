package org.ayni.command.partnership;

import java.util.List;
import org.ayni.command.Cited;
import org.ayni.events.value.ActivityKind;
import org.ayni.events.value.ConferenceId;
import org.ayni.events.value.Learning;
import org.ayni.events.value.Lists;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.Outcome;
import org.ayni.events.value.ProductId;
import org.ayni.events.value.Travel;
import org.ayni.events.value.What;
import org.ayni.events.value.Whose;
import org.jspecify.annotations.Nullable;

/** What the two towns did, and where they took part. */
public sealed interface ActivityCommand extends PartnershipCommand.Tell {

    record RecordActivity(
            ActivityKind kind,
            Whose whose,
            What what,
            @Nullable Travel travel,
            @Nullable Learning learning,
            @Nullable LocalizedText body,
            @Nullable ProductId product,
            List<MunicipalityId> jointWith)
            implements ActivityCommand {
        public RecordActivity {
            jointWith = Lists.distinct(jointWith);
        }
    }

    /** @param held the entry of the programme's journal that says the part took place */
    record RecordConferenceAttendance(
            ConferenceId conference,
            int part,
            Cited.Elsewhere held,
            What what,
            @Nullable Cited presents,
            List<Outcome> outcomes)
            implements ActivityCommand {
        public RecordConferenceAttendance {
            outcomes = Lists.orEmpty(outcomes);
        }

        @Override
        public List<Address> reads() {
            return List.of(held.address());
        }
    }
}
