package org.ayni.query.journals;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.ayni.entry.Hash;
import org.ayni.entry.Seen;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.ReportFact.ReportAnswered;
import org.ayni.events.ReportFact.ReportSubmitted;
import org.ayni.events.value.ActorId;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.ReportAnswer;
import org.ayni.events.value.ReportId;
import org.ayni.events.value.Whose;

/** Random facts about reports, each possible when it is told. */
final class RandomReports {
    private final List<ReportId> reports = new ArrayList<>();

    /**
     * @param citable entries that a report can rest on; one at least
     * @param file a file that may be evidence
     */
    Supplier<PartnershipFact> fact(Samples samples, List<Seen> citable, List<ActorId> actors, Hash file) {
        if (reports.isEmpty() || samples.coin()) {
            var report = new ReportId("report-" + reports.size());
            reports.add(report);
            var seen = samples.of(citable);
            return () -> new ReportSubmitted(
                    report,
                    samples.of(List.of(Whose.BOTH, Whose.of(RandomPartnership.BERLIN))),
                    samples.what(actors),
                    samples.text(),
                    actors.isEmpty() ? null : samples.maybe(() -> samples.of(actors)),
                    samples.maybe(() -> Edtf.parse("2021")),
                    samples.coin() ? file : Hash.sha256(report.value().getBytes(UTF_8)),
                    seen);
        }
        var report = samples.of(reports);
        return () -> new ReportAnswered(
                report,
                Whose.BOTH,
                samples.of(List.of(ReportAnswer.values())),
                samples.maybe(samples::text),
                samples.maybe(samples::text),
                List.of());
    }
}
