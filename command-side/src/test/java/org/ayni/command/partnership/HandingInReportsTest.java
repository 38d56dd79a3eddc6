package org.ayni.command.partnership;

import static org.ayni.command.partnership.Village.BECAUSE;
import static org.ayni.command.partnership.Village.FOR_MUSTERHAUSEN;
import static org.ayni.command.partnership.Village.FOR_NEITHER;
import static org.ayni.command.partnership.Village.FOR_VILLA_EJEMPLO;
import static org.ayni.command.partnership.Village.MUSTERHAUSEN;
import static org.ayni.command.partnership.Village.RATHAUS;
import static org.ayni.command.partnership.Village.VILLA_EJEMPLO;
import static org.ayni.command.partnership.Village.celebration;
import static org.ayni.command.partnership.Village.founded;
import static org.ayni.command.partnership.Village.what;
import static org.ayni.command.partnership.Village.withActor;

import java.util.List;
import org.ayni.command.Cited;
import org.ayni.command.Reason;
import org.ayni.command.Telling;
import org.ayni.command.partnership.PartnershipCommand.Confirm;
import org.ayni.command.partnership.PartnershipCommand.Correct;
import org.ayni.command.partnership.PartnershipCommand.Retract;
import org.ayni.command.partnership.ReportCommand.RecordReportAnswer;
import org.ayni.command.partnership.ReportCommand.SubmitReport;
import org.ayni.entry.Hash;
import org.ayni.entry.Seen;
import org.ayni.events.ReportFact.ReportAnswered;
import org.ayni.events.ReportFact.ReportSubmitted;
import org.ayni.events.value.ActorId;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Language;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.ReportAnswer;
import org.ayni.events.value.ReportId;
import org.ayni.events.value.Whose;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HandingInReportsTest {
    private static final ReportId REPORT = new ReportId("bericht-2021");
    private static final LocalizedText TO = LocalizedText.of(Language.GERMAN, "Fördermittelstelle");
    private static final Hash FILE = Hash.sha256(new byte[] {1});
    private static final Edtf YEAR = Edtf.parse("2021");

    private static SubmitReport submit(@Nullable Whose whose, @Nullable ActorId office, Cited seen) {
        return new SubmitReport(REPORT, whose, what("Bericht"), TO, office, YEAR, FILE, seen);
    }

    private static SubmitReport restingOn(Cited seen) {
        return submit(null, null, seen);
    }

    private static RecordReportAnswer answer(ReportAnswer answer) {
        return new RecordReportAnswer(REPORT, answer, null, null, List.of());
    }

    /** Entry 2: a report of Musterhausen that rests on entry 1. */
    private static Telling<PartnershipState, PartnershipCommand> submitted() {
        return withActor().told(FOR_MUSTERHAUSEN, restingOn(new Cited(1, null)));
    }

    @Test
    void a_report_names_the_entry_that_it_rests_on_and_is_an_own_affair_of_the_side_that_hands_it_in() {
        var before = withActor();
        before.when(FOR_VILLA_EJEMPLO, submit(null, RATHAUS, before.at(1)))
                .records(new ReportSubmitted(
                        REPORT,
                        Whose.of(VILLA_EJEMPLO),
                        what("Bericht"),
                        TO,
                        RATHAUS,
                        YEAR,
                        FILE,
                        new Seen(1, before.seen(1).hash())));
        submitted().when(FOR_VILLA_EJEMPLO, new Confirm(new Cited(2, null))).isRefused(Reason.OWN_AFFAIR);
    }

    @Test
    void a_report_may_be_said_to_be_both_sides() {
        withActor()
                .told(FOR_MUSTERHAUSEN, submit(Whose.BOTH, null, new Cited(0, null)))
                .when(FOR_VILLA_EJEMPLO, new Confirm(new Cited(2, null)))
                .isAccepted();
    }

    @Test
    void a_report_may_rest_on_any_entry_also_on_one_that_tells_no_fact_or_was_taken_back() {
        var before = founded()
                .told(FOR_MUSTERHAUSEN, celebration(Whose.BOTH))
                .told(FOR_MUSTERHAUSEN, new Retract(new Cited(1, null), BECAUSE));
        before.when(FOR_MUSTERHAUSEN, restingOn(before.at(2))).isAccepted();
        before.when(FOR_MUSTERHAUSEN, restingOn(before.at(1))).isAccepted();
    }

    @Test
    void a_report_cannot_rest_on_an_entry_that_is_not_there_or_is_another() {
        withActor().when(FOR_MUSTERHAUSEN, restingOn(new Cited(2, null))).isRefused(Reason.CITED_ENTRY_MISSING);
        withActor().when(FOR_MUSTERHAUSEN, restingOn(new Cited(1, FILE))).isRefused(Reason.CITED_ENTRY_DIFFERS);
    }

    @Test
    void a_report_is_handed_in_once_and_again_when_that_was_taken_back() {
        submitted().when(FOR_MUSTERHAUSEN, restingOn(new Cited(1, null))).isRefused(Reason.REPORT_EXISTS);
        submitted()
                .told(FOR_MUSTERHAUSEN, new Retract(new Cited(2, null), BECAUSE))
                .when(FOR_MUSTERHAUSEN, restingOn(new Cited(1, null)))
                .isAccepted();
    }

    @Test
    void nobody_answers_a_report_before_it_was_handed_in() {
        var story = withActor().happening("2021-03").told(FOR_MUSTERHAUSEN, restingOn(new Cited(1, null)));
        story.happening("2020-12")
                .when(FOR_MUSTERHAUSEN, answer(ReportAnswer.CHECKED))
                .isRefused(Reason.ANSWERED_BEFORE_SUBMITTED);
        story.happening("2021").told(FOR_MUSTERHAUSEN, answer(ReportAnswer.CHECKED));
        story.when(
                        FOR_MUSTERHAUSEN,
                        new Correct(new Cited(3, null), Edtf.parse("2020"), answer(ReportAnswer.CHECKED), BECAUSE))
                .isRefused(Reason.ANSWERED_BEFORE_SUBMITTED);
        story.when(
                        FOR_MUSTERHAUSEN,
                        new Correct(new Cited(2, null), Edtf.parse("2022"), restingOn(new Cited(1, null)), BECAUSE))
                .isRefused(Reason.ANSWERED_BEFORE_SUBMITTED);
    }

    @Test
    void a_correction_says_what_the_report_really_rests_on() {
        submitted()
                .when(FOR_MUSTERHAUSEN, new Correct(new Cited(2, null), YEAR, restingOn(new Cited(0, null)), BECAUSE))
                .isAccepted();
        submitted()
                .when(FOR_MUSTERHAUSEN, new Correct(new Cited(2, null), YEAR, restingOn(new Cited(9, null)), BECAUSE))
                .isRefused(Reason.CITED_ENTRY_MISSING);
    }

    @Test
    void an_office_that_is_named_is_an_actor_and_only_a_side_hands_in() {
        founded()
                .when(FOR_MUSTERHAUSEN, submit(null, RATHAUS, new Cited(0, null)))
                .isRefused(Reason.UNKNOWN_ACTOR);
        founded().when(FOR_NEITHER, restingOn(new Cited(0, null))).isRefused(Reason.NOT_A_SIDE);
    }

    @Test
    void an_answer_is_whose_the_report_is_and_may_be_followed_by_another() {
        var objected = new RecordReportAnswer(REPORT, ReportAnswer.OBJECTED, TO, BECAUSE, List.of());
        submitted()
                .when(FOR_MUSTERHAUSEN, objected)
                .records(new ReportAnswered(
                        REPORT, Whose.of(MUSTERHAUSEN), ReportAnswer.OBJECTED, TO, BECAUSE, List.of()));
        submitted()
                .told(FOR_MUSTERHAUSEN, objected)
                .when(FOR_MUSTERHAUSEN, answer(ReportAnswer.CHECKED))
                .isAccepted();
    }

    @Test
    void what_was_not_handed_in_is_not_answered_and_what_is_answered_is_not_taken_back() {
        founded().when(FOR_MUSTERHAUSEN, answer(ReportAnswer.CHECKED)).isRefused(Reason.UNKNOWN_REPORT);
        submitted()
                .told(FOR_MUSTERHAUSEN, answer(ReportAnswer.CHECKED))
                .when(FOR_MUSTERHAUSEN, new Retract(new Cited(2, null), BECAUSE))
                .isRefused(Reason.STILL_REFERRED_TO);
    }
}
