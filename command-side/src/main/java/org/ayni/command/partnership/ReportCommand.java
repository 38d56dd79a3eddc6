package org.ayni.command.partnership;

import java.util.List;
import org.ayni.command.Cited;
import org.ayni.entry.Hash;
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

/** Reports that are handed in, and how they are answered. */
public sealed interface ReportCommand extends PartnershipCommand.Tell {

    /**
     * @param whose that of the side that hands it in, where nothing else is said
     * @param file SHA-256 of the file as it was handed in; it need not be among the evidence
     * @param seen the last entry that the report rests on: any entry of the journal
     */
    record SubmitReport(
            ReportId report,
            @Nullable Whose whose,
            What what,
            LocalizedText to,
            @Nullable ActorId office,
            @Nullable Edtf period,
            Hash file,
            Cited seen)
            implements ReportCommand {}

    /** @param answeredBy who answered, where it was not the office that received it */
    record RecordReportAnswer(
            ReportId report,
            ReportAnswer answer,
            @Nullable LocalizedText answeredBy,
            @Nullable LocalizedText reason,
            List<Source> sources)
            implements ReportCommand {
        public RecordReportAnswer {
            sources = Lists.orEmpty(sources);
        }
    }
}
