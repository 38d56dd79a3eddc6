package org.ayni.command.programme;

import java.util.List;
import org.ayni.command.Acting;
import org.ayni.command.Reason;
import org.ayni.command.Telling;
import org.ayni.command.programme.ProgrammeCommand.AnnounceConference;
import org.ayni.command.programme.ProgrammeCommand.Correct;
import org.ayni.command.programme.ProgrammeCommand.EnrolPartnership;
import org.ayni.command.programme.ProgrammeCommand.HoldConferencePart;
import org.ayni.command.programme.ProgrammeCommand.OpenPhase;
import org.ayni.command.programme.ProgrammeCommand.OpenProgramme;
import org.ayni.command.programme.ProgrammeCommand.RecordConferencePart;
import org.ayni.command.programme.ProgrammeCommand.RecordInput;
import org.ayni.command.programme.ProgrammeCommand.ReportParticipation;
import org.ayni.command.programme.ProgrammeCommand.Retract;
import org.ayni.command.programme.ProgrammeCommand.WithdrawPartnership;
import org.ayni.entry.Entry;
import org.ayni.entry.JournalId;
import org.ayni.events.MunicipalityEvent.MunicipalityRegistered;
import org.ayni.events.ProgrammeEvent;
import org.ayni.events.ProgrammeEvent.ConferencePartHeld;
import org.ayni.events.ProgrammeEvent.InputGiven;
import org.ayni.events.ProgrammeEvent.ParticipationReported;
import org.ayni.events.ProgrammeEvent.PartnershipEnrolled;
import org.ayni.events.ProgrammeEvent.PartnershipWithdrawn;
import org.ayni.events.ProgrammeEvent.ProgrammeFactCorrected;
import org.ayni.events.value.ConferenceId;
import org.ayni.events.value.Confidence;
import org.ayni.events.value.Count;
import org.ayni.events.value.Country;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.InputId;
import org.ayni.events.value.Language;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.MunicipalityKind;
import org.ayni.events.value.PartnershipId;
import org.ayni.events.value.PhaseId;
import org.ayni.events.value.ThemeId;
import org.ayni.events.value.What;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KeepingAProgrammeTest {

    static final PhaseId PHASE = new PhaseId("phase-2");
    static final PartnershipId PARTNERSHIP = new PartnershipId("villa-ejemplo-musterhausen");
    private static final ConferenceId KICK_OFF = new ConferenceId("kick-off");
    private static final LocalizedText NAME = LocalizedText.of(Language.GERMAN, "Programm");
    private static final What WHAT = What.titled(LocalizedText.of(Language.GERMAN, "Auftakt"));
    private static final LocalizedText BECAUSE = LocalizedText.of(Language.GERMAN, "verzählt");

    private static Telling<ProgrammeState, ProgrammeCommand> unopened() {
        return new Telling<ProgrammeState, ProgrammeCommand>(
                        JournalId.parse("programme/prog"),
                        ProgrammeState.EMPTY,
                        ProgrammeRules::decide,
                        (state, entry) ->
                                state.evolve(new Entry<>(entry.header(), entry.hash(), (ProgrammeEvent) entry.event())))
                .elsewhere("municipality/musterhausen", 0, registered("DE"))
                .elsewhere("municipality/villa-ejemplo", 0, registered("PE"));
    }

    private static MunicipalityRegistered registered(String country) {
        return new MunicipalityRegistered(
                NAME, MunicipalityKind.TOWN, new Country(country), List.of(), null, null, List.of(), List.of());
    }

    /** Entry 0: opened; entry 1: a phase. */
    static Telling<ProgrammeState, ProgrammeCommand> running() {
        return unopened().told(Acting.OFFICE, open()).told(Acting.OFFICE, phase());
    }

    private static OpenProgramme open() {
        return new OpenProgramme(NAME, List.of(), null, null, List.of());
    }

    private static OpenPhase phase() {
        return new OpenPhase(PHASE, null, Edtf.parse("2020/2022"), List.of(new Country("PE")), null, List.of());
    }

    private static EnrolPartnership enrol() {
        return new EnrolPartnership(PHASE, PARTNERSHIP, List.of());
    }

    private static RecordConferencePart part(int number) {
        return new RecordConferencePart(
                KICK_OFF, number, PHASE, WHAT, List.of(new Country("DE")), List.of(new ThemeId("abfall")));
    }

    @Test
    void only_the_office_keeps_it() {
        unopened().when(Telling.side("musterhausen"), open()).isRefused(Reason.ONLY_THE_OFFICE);
    }

    @Test
    void it_is_opened_once_and_first() {
        unopened().when(Acting.OFFICE, phase()).isRefused(Reason.NOT_OPENED);
        running().when(Acting.OFFICE, open()).isRefused(Reason.ALREADY_OPENED);
        running().when(Acting.OFFICE, phase()).isRefused(Reason.PHASE_EXISTS);
    }

    @Test
    void two_registered_municipalities_are_enrolled_in_a_phase_once_also_before_they_found_their_partnership() {
        running().when(Acting.OFFICE, enrol()).records(new PartnershipEnrolled(PHASE, PARTNERSHIP, List.of()));
        running().told(Acting.OFFICE, enrol()).when(Acting.OFFICE, enrol()).isRefused(Reason.ALREADY_ENROLLED);
        running()
                .when(Acting.OFFICE, new EnrolPartnership(PHASE, new PartnershipId("villa-nirgendwo"), List.of()))
                .isRefused(Reason.UNKNOWN_PARTNERSHIP);
        running()
                .when(Acting.OFFICE, new EnrolPartnership(new PhaseId("phase-9"), PARTNERSHIP, List.of()))
                .isRefused(Reason.UNKNOWN_PHASE);
    }

    @Test
    void a_partnership_is_the_same_with_its_two_sides_exchanged() {
        var exchanged = new PartnershipId("musterhausen-villa-ejemplo");
        var enrolled = new EnrolPartnership(PHASE, exchanged, List.of());
        running().when(Acting.OFFICE, enrolled).records(new PartnershipEnrolled(PHASE, PARTNERSHIP, List.of()));
        var story = running().told(Acting.OFFICE, enrolled);
        story.when(Acting.OFFICE, enrol()).isRefused(Reason.ALREADY_ENROLLED);
        story.when(Acting.OFFICE, enrolled).isRefused(Reason.ALREADY_ENROLLED);
        story.when(Acting.OFFICE, new WithdrawPartnership(PHASE, exchanged, BECAUSE))
                .records(new PartnershipWithdrawn(PHASE, PARTNERSHIP, BECAUSE));
        story.when(Acting.OFFICE, new Correct(story.at(2), Edtf.parse("2020"), enrolled, BECAUSE))
                .records(new ProgrammeFactCorrected(
                        story.seen(2),
                        Edtf.parse("2020"),
                        new PartnershipEnrolled(PHASE, PARTNERSHIP, List.of()),
                        BECAUSE));
    }

    @Test
    void nobody_leaves_before_having_joined() {
        var withdraw = new WithdrawPartnership(PHASE, PARTNERSHIP, BECAUSE);
        var story = running().happening("2021-05").told(Acting.OFFICE, enrol());
        story.happening("2020-05").when(Acting.OFFICE, withdraw).isRefused(Reason.WITHDRAWN_BEFORE_ENROLLED);
        story.happening("2021").when(Acting.OFFICE, withdraw).isAccepted();
        story.happening("2021-10").told(Acting.OFFICE, withdraw);
        story.when(Acting.OFFICE, new Correct(story.at(3), Edtf.parse("2020"), withdraw, BECAUSE))
                .isRefused(Reason.WITHDRAWN_BEFORE_ENROLLED);
        story.when(Acting.OFFICE, new Correct(story.at(2), Edtf.parse("2022"), enrol(), BECAUSE))
                .isRefused(Reason.WITHDRAWN_BEFORE_ENROLLED);
        story.when(Acting.OFFICE, new Correct(story.at(2), Edtf.parse("2021-06"), enrol(), BECAUSE))
                .isAccepted();
        story.happening("2022-05").told(Acting.OFFICE, enrol());
        story.happening("2021-12").when(Acting.OFFICE, withdraw).isRefused(Reason.WITHDRAWN_BEFORE_ENROLLED);
        story.when(Acting.OFFICE, new Correct(story.at(4), Edtf.parse("2023"), enrol(), BECAUSE))
                .isAccepted();
    }

    @Test
    void a_withdrawal_stands_while_the_partnership_has_come_back() {
        var story = running()
                .told(Acting.OFFICE, enrol())
                .told(Acting.OFFICE, new WithdrawPartnership(PHASE, PARTNERSHIP, BECAUSE))
                .told(Acting.OFFICE, enrol());
        story.when(Acting.OFFICE, new Retract(story.at(3), BECAUSE)).isRefused(Reason.ALREADY_ENROLLED);
        story.told(Acting.OFFICE, new Retract(story.at(4), BECAUSE))
                .when(Acting.OFFICE, new Retract(story.at(3), BECAUSE))
                .isAccepted();
    }

    @Test
    void a_partnership_withdraws_and_may_come_back() {
        var withdraw = new WithdrawPartnership(PHASE, PARTNERSHIP, BECAUSE);
        running().when(Acting.OFFICE, withdraw).isRefused(Reason.NOT_ENROLLED);
        var withdrawn = running().told(Acting.OFFICE, enrol()).told(Acting.OFFICE, withdraw);
        withdrawn.when(Acting.OFFICE, withdraw).isRefused(Reason.NOT_ENROLLED);
        withdrawn.when(Acting.OFFICE, enrol()).isAccepted();
        withdrawn
                .told(Acting.OFFICE, new Retract(withdrawn.at(3), BECAUSE))
                .when(Acting.OFFICE, enrol())
                .isRefused(Reason.ALREADY_ENROLLED);
    }

    @Test
    void retracting_enrolment_and_withdrawal_in_any_order_leaves_nobody_enrolled() {
        var withdraw = new WithdrawPartnership(PHASE, PARTNERSHIP, BECAUSE);
        var story = running().told(Acting.OFFICE, enrol()).told(Acting.OFFICE, withdraw);
        story.when(Acting.OFFICE, new Retract(story.at(2), BECAUSE)).isRefused(Reason.STILL_REFERRED_TO);
        story.told(Acting.OFFICE, new Retract(story.at(3), BECAUSE))
                .told(Acting.OFFICE, new Retract(story.at(2), BECAUSE));
        story.when(Acting.OFFICE, withdraw).isRefused(Reason.NOT_ENROLLED);
        story.when(Acting.OFFICE, enrol()).isAccepted();
    }

    @Test
    void who_came_back_is_enrolled_until_that_is_retracted_too() {
        var story = running()
                .told(Acting.OFFICE, enrol())
                .told(Acting.OFFICE, new WithdrawPartnership(PHASE, PARTNERSHIP, BECAUSE))
                .told(Acting.OFFICE, enrol());
        story.when(Acting.OFFICE, enrol()).isRefused(Reason.ALREADY_ENROLLED);
        story.told(Acting.OFFICE, new Retract(story.at(4), BECAUSE))
                .when(Acting.OFFICE, enrol())
                .isAccepted();
        story.when(Acting.OFFICE, new Retract(story.at(2), BECAUSE)).isRefused(Reason.STILL_REFERRED_TO);
    }

    @Test
    void a_phase_in_use_is_not_retracted() {
        for (var use : List.of(enrol(), part(1), new AnnounceConference(KICK_OFF, PHASE, WHAT))) {
            var story = running().told(Acting.OFFICE, use);
            story.when(Acting.OFFICE, new Retract(story.at(1), BECAUSE)).isRefused(Reason.STILL_REFERRED_TO);
            story.told(Acting.OFFICE, new Retract(story.at(2), BECAUSE))
                    .when(Acting.OFFICE, new Retract(story.at(1), BECAUSE))
                    .isAccepted();
        }
    }

    @Test
    void what_a_correction_names_is_there() {
        var nowhere = new PhaseId("phase-9");
        var story = running().told(Acting.OFFICE, part(1));
        var elsewhere = new RecordConferencePart(KICK_OFF, 1, nowhere, WHAT, List.of(), List.of());
        story.when(Acting.OFFICE, new Correct(story.at(2), Edtf.parse("2020-10"), elsewhere, BECAUSE))
                .isRefused(Reason.UNKNOWN_PHASE);
        var held = new HoldConferencePart(KICK_OFF, 1, PHASE, WHAT, List.of(), List.of());
        story.when(Acting.OFFICE, new Correct(story.at(2), Edtf.parse("2020-10"), held, BECAUSE))
                .isRefused(Reason.UNKNOWN_CONFERENCE);
        var announced = running().told(Acting.OFFICE, new AnnounceConference(KICK_OFF, PHASE, WHAT));
        var anew = new AnnounceConference(KICK_OFF, nowhere, WHAT);
        announced
                .when(Acting.OFFICE, new Correct(announced.at(2), Edtf.parse("2020-10"), anew, BECAUSE))
                .isRefused(Reason.UNKNOWN_PHASE);
        var enrolled = running().told(Acting.OFFICE, enrol());
        enrolled.when(Acting.OFFICE, new Correct(enrolled.at(2), Edtf.parse("2020-10"), enrol(), BECAUSE))
                .isAccepted();
    }

    @Test
    void a_part_of_the_past_needs_no_announcement_but_a_held_one_does() {
        var hold = new HoldConferencePart(KICK_OFF, 1, PHASE, WHAT, List.of(), List.of());
        running()
                .when(Acting.OFFICE, part(1))
                .records(new ConferencePartHeld(
                        KICK_OFF, 1, PHASE, WHAT, List.of(new Country("DE")), List.of(new ThemeId("abfall"))));
        running().when(Acting.OFFICE, hold).isRefused(Reason.UNKNOWN_CONFERENCE);
        var announced = running().told(Acting.OFFICE, new AnnounceConference(KICK_OFF, PHASE, WHAT));
        announced
                .when(Acting.OFFICE, new AnnounceConference(KICK_OFF, PHASE, WHAT))
                .isRefused(Reason.CONFERENCE_EXISTS);
        announced.when(Acting.OFFICE, hold).isAccepted();
    }

    @Test
    void parts_are_numbered_from_one_and_held_once() {
        running().when(Acting.OFFICE, part(0)).isRefused(Reason.PART_NUMBER_BELOW_ONE);
        running().told(Acting.OFFICE, part(1)).when(Acting.OFFICE, part(1)).isRefused(Reason.CONFERENCE_PART_EXISTS);
        running().told(Acting.OFFICE, part(1)).when(Acting.OFFICE, part(2)).isAccepted();
    }

    @Test
    void the_office_corrects_what_it_told_and_only_that() {
        var story = running().told(Acting.OFFICE, part(1));
        var anew = part(1);
        story.when(Acting.OFFICE, new Correct(story.at(2), Edtf.parse("2020-10"), anew, BECAUSE))
                .records(new ProgrammeFactCorrected(
                        story.seen(2),
                        Edtf.parse("2020-10"),
                        new ConferencePartHeld(
                                KICK_OFF, 1, PHASE, WHAT, List.of(new Country("DE")), List.of(new ThemeId("abfall"))),
                        BECAUSE));
        story.when(Acting.OFFICE, new Correct(story.at(2), Edtf.parse("2020-10"), part(2), BECAUSE))
                .isRefused(Reason.CORRECTION_OF_ANOTHER_KIND);
        story.when(Acting.OFFICE, new Retract(story.at(0), BECAUSE)).isRefused(Reason.NOT_RETRACTABLE);
    }

    @Test
    void a_phase_may_be_told_with_several_numbers_of_partnerships() {
        var eleven = participation(11);
        running()
                .when(Acting.OFFICE, eleven)
                .records(new ParticipationReported(
                        PHASE, Count.exactly(11, "partnerships"), List.of(), Confidence.OWN_RECORD, List.of()));
        running()
                .told(Acting.OFFICE, eleven)
                .when(Acting.OFFICE, participation(10))
                .isAccepted();
        var elsewhere = new ReportParticipation(
                new PhaseId("phase-9"), Count.exactly(1, "partnerships"), List.of(), Confidence.HIGH, List.of());
        running().when(Acting.OFFICE, elsewhere).isRefused(Reason.UNKNOWN_PHASE);
    }

    @Test
    void a_talk_is_given_once_in_a_part_that_took_place() {
        running().when(Acting.OFFICE, input()).isRefused(Reason.UNKNOWN_CONFERENCE_PART);
        var held = running().told(Acting.OFFICE, part(1));
        held.when(Acting.OFFICE, input())
                .records(new InputGiven(
                        KICK_OFF, 1, new InputId("wasser"), NAME, null, List.of(), List.of(), List.of()));
        held.told(Acting.OFFICE, input()).when(Acting.OFFICE, input()).isRefused(Reason.INPUT_EXISTS);
        held.when(Acting.OFFICE, new Retract(held.at(2), BECAUSE)).isRefused(Reason.STILL_REFERRED_TO);
    }

    private static ReportParticipation participation(long partnerships) {
        return new ReportParticipation(
                PHASE, Count.exactly(partnerships, "partnerships"), List.of(), Confidence.OWN_RECORD, List.of());
    }

    private static RecordInput input() {
        return new RecordInput(KICK_OFF, 1, new InputId("wasser"), NAME, null, List.of(), List.of(), List.of());
    }
}
