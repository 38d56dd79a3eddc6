package org.ayni.command.partnership;

import static org.ayni.command.Decision.when;
import static org.ayni.command.partnership.Naming.about;
import static org.ayni.command.partnership.Naming.actors;
import static org.ayni.command.partnership.Naming.owner;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayni.command.Asking;
import org.ayni.command.Decision.Refused;
import org.ayni.command.FactLog.Fact;
import org.ayni.command.Gist;
import org.ayni.command.Reason;
import org.ayni.command.partnership.ReportCommand.RecordReportAnswer;
import org.ayni.command.partnership.ReportCommand.SubmitReport;
import org.ayni.command.partnership.Subject.Actor;
import org.ayni.command.partnership.Subject.Report;
import org.ayni.command.partnership.Subject.ReportReply;
import org.ayni.events.ReportFact;
import org.ayni.events.ReportFact.ReportAnswered;
import org.ayni.events.ReportFact.ReportSubmitted;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.ReportId;
import org.ayni.events.value.Whose;

/** A report is handed in once, and rests on an entry of the journal, whatever that entry says. */
final class ReportRules {

    private ReportRules() {}

    static Optional<Refused> stage(PartnershipState state, ReportCommand command) {
        return switch (command) {
            case SubmitReport submit ->
                when(state.has(new Report(submit.report())), Reason.REPORT_EXISTS, submit.report());
            case RecordReportAnswer _ -> Optional.empty();
        };
    }

    static Optional<Refused> cited(PartnershipState state, ReportCommand command, Asking asking) {
        return switch (command) {
            case SubmitReport submit ->
                Citing.any(state, submit.seen())
                        .or(() -> first(state, new ReportReply(submit.report()))
                                .flatMap(answered -> inOrder(submit.report(), asking.happened(), answered.happened())));
            case RecordReportAnswer answer ->
                first(state, new Report(answer.report()))
                        .flatMap(submitted -> inOrder(answer.report(), submitted.happened(), asking.happened()));
        };
    }

    /** The first to have been over, as far as its date says for sure. */
    private static Optional<Fact<Subject>> first(PartnershipState state, Subject subject) {
        return state.facts()
                .about(subject)
                .min(Comparator.comparing(fact -> fact.happened().latest()));
    }

    private static Optional<Refused> inOrder(ReportId report, Edtf submitted, Edtf answered) {
        return when(answered.isSurelyBefore(submitted), Reason.ANSWERED_BEFORE_SUBMITTED, report, submitted);
    }

    static ReportFact fact(PartnershipState state, ReportCommand command, Asking asking) {
        return switch (command) {
            case SubmitReport(var report, var whose, var what, var to, var office, var period, var file, var seen) ->
                new ReportSubmitted(
                        report,
                        whose == null ? Whose.of(asking.side()) : whose,
                        what,
                        to,
                        office,
                        period,
                        file,
                        Citing.entry(state, seen));
            case RecordReportAnswer(var report, var answer, var answeredBy, var reason, var sources) ->
                new ReportAnswered(report, state.owner(new Report(report)), answer, answeredBy, reason, sources);
        };
    }

    static Gist<Subject> gist(ReportFact fact) {
        return switch (fact) {
            case ReportSubmitted submitted -> submitted(submitted);
            case ReportAnswered answered ->
                about(
                        new ReportReply(answered.report()),
                        Stream.of(new Report(answered.report())),
                        owner(answered.whose()));
        };
    }

    private static Gist<Subject> submitted(ReportSubmitted submitted) {
        var office = submitted.office();
        return about(
                new Report(submitted.report()),
                owner(submitted.whose()),
                actors(submitted.what()),
                office == null ? Stream.empty() : Stream.of(new Actor(office)));
    }
}
