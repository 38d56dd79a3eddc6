package org.ayni.events;

import java.util.List;
import org.ayni.entry.Hash;
import org.ayni.entry.Seen;
import org.ayni.events.value.ActorId;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Lists;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.ReportAnswer;
import org.ayni.events.value.ReportId;
import org.ayni.events.value.Source;
import org.ayni.events.value.What;
import org.ayni.events.value.Whose;
import org.jspecify.annotations.Nullable;

/** Reports that were handed in, and what their receivers said to them. What changed since follows from the journal. */
public sealed interface ReportFact extends PartnershipEvent.PartnershipFact {

    /**
     * A report was handed in.
     *
     * @param to which office received it
     * @param office the same, where it is an actor of the partnership
     * @param period which time it tells of; absent when it tells of all until it was handed in
     * @param file SHA-256 of the file as it was handed in, whether that is kept as evidence or not
     * @param seen the last entry of this journal that it rests on
     */
    @EventName("partnership.report-submitted.v1")
    record ReportSubmitted(
            ReportId report,
            Whose whose,
            What what,
            LocalizedText to,
            @Nullable ActorId office,
            @Nullable Edtf period,
            Hash file,
            Seen seen)
            implements ReportFact {}

    /**
     * The receiver checked a report, or objected to it. There may be several answers, one after the other.
     *
     * @param answeredBy who answered, where it was not the office that received it
     */
    @EventName("partnership.report-answered.v1")
    record ReportAnswered(
            ReportId report,
            Whose whose,
            ReportAnswer answer,
            @Nullable LocalizedText answeredBy,
            @Nullable LocalizedText reason,
            List<Source> sources)
            implements ReportFact {
        public ReportAnswered {
            sources = Lists.orEmpty(sources);
        }
    }
}
