package org.ayni.events;

import java.util.List;
import org.ayni.entry.EntryRef;
import org.ayni.entry.Seen;
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
public sealed interface ActivityFact extends PartnershipEvent.PartnershipFact {

    /**
     * @param body who resolved, for a resolution, if it is no registered actor
     * @param product the fair-trade product it is about
     * @param jointWith municipalities of other partnerships that took part
     */
    @EventName("partnership.activity-recorded.v1")
    record ActivityRecorded(
            ActivityKind kind,
            Whose whose,
            What what,
            @Nullable Travel travel,
            @Nullable Learning learning,
            @Nullable LocalizedText body,
            @Nullable ProductId product,
            List<MunicipalityId> jointWith)
            implements ActivityFact {

        public ActivityRecorded {
            jointWith = Lists.distinct(jointWith);
        }
    }

    /**
     * The partnership's own part in a conference of a programme.
     *
     * @param held the entry of the programme's journal that says the part took place
     * @param presents the entry of this journal about the workshop that was reported
     * @param outcomes results, challenges, project ideas and next steps that were presented
     */
    @EventName("partnership.conference-attended.v1")
    record ConferenceAttended(
            ConferenceId conference,
            int part,
            EntryRef held,
            What what,
            @Nullable Seen presents,
            List<Outcome> outcomes)
            implements ActivityFact {

        public ConferenceAttended {
            outcomes = Lists.orEmpty(outcomes);
        }

        /** Each outcome with the id by which others refer to it. */
        public List<Outcome.Named> named() {
            return named(conference, part, outcomes);
        }

        public static List<Outcome.Named> named(ConferenceId conference, int part, List<Outcome> outcomes) {
            return Outcome.named(at(conference, part), outcomes);
        }

        /** What names that nobody chose begin with. */
        public static String at(ConferenceId conference, int part) {
            return "%s-%d".formatted(conference, part);
        }
    }
}
