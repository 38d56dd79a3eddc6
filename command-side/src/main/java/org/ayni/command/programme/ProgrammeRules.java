package org.ayni.command.programme;

import static org.ayni.command.Decision.recorded;
import static org.ayni.command.Decision.refused;

import java.util.List;
import java.util.Optional;
import org.ayni.command.Asking;
import org.ayni.command.Decision;
import org.ayni.command.Decision.Refused;
import org.ayni.command.Reason;
import org.ayni.command.programme.ProgrammeCommand.AnnounceConference;
import org.ayni.command.programme.ProgrammeCommand.Correct;
import org.ayni.command.programme.ProgrammeCommand.EnrolPartnership;
import org.ayni.command.programme.ProgrammeCommand.HoldConferencePart;
import org.ayni.command.programme.ProgrammeCommand.OpenPhase;
import org.ayni.command.programme.ProgrammeCommand.OpenProgramme;
import org.ayni.command.programme.ProgrammeCommand.RecordConferencePart;
import org.ayni.command.programme.ProgrammeCommand.Retract;
import org.ayni.command.programme.ProgrammeCommand.Tell;
import org.ayni.command.programme.ProgrammeCommand.WithdrawPartnership;
import org.ayni.command.programme.Subject.Conference;
import org.ayni.command.programme.Subject.Enrolment;
import org.ayni.command.programme.Subject.Part;
import org.ayni.command.programme.Subject.Phase;
import org.ayni.command.programme.Subject.Programme;
import org.ayni.events.ProgrammeEvent.ConferenceAnnounced;
import org.ayni.events.ProgrammeEvent.ConferencePartHeld;
import org.ayni.events.ProgrammeEvent.PartnershipEnrolled;
import org.ayni.events.ProgrammeEvent.PartnershipWithdrawn;
import org.ayni.events.ProgrammeEvent.PhaseOpened;
import org.ayni.events.ProgrammeEvent.ProgrammeFact;
import org.ayni.events.ProgrammeEvent.ProgrammeFactCorrected;
import org.ayni.events.ProgrammeEvent.ProgrammeFactRetracted;
import org.ayni.events.ProgrammeEvent.ProgrammeOpened;
import org.ayni.events.value.ConferenceId;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.PhaseId;

/** The programme office keeps the journal of its programme, and nobody else does. */
public final class ProgrammeRules {

    private ProgrammeRules() {}

    public static Decision decide(ProgrammeState state, ProgrammeCommand command, Asking asking) {
        if (!asking.acting().isOffice()) {
            return refused(Reason.ONLY_THE_OFFICE, asking.acting());
        }
        var id = asking.journal().id();
        return switch (command) {
            case OpenProgramme _ when state.has(new Programme()) -> refused(Reason.ALREADY_OPENED, id);
            case OpenProgramme open -> recorded(fact(open));
            case Tell _ when !state.has(new Programme()) -> refused(Reason.NOT_OPENED, id);
            case Tell tell ->
                admissible(state, tell, asking).<Decision>map(no -> no).orElseGet(() -> recorded(fact(tell)));
            case Correct correct -> correct(state, correct);
            case Retract(var retracted, var reason) ->
                state.facts().retracting(retracted, new Programme(), seen -> new ProgrammeFactRetracted(seen, reason));
        };
    }

    private static Optional<Refused> admissible(ProgrammeState state, Tell tell, Asking asking) {
        return switch (tell) {
            case OpenProgramme _ -> Optional.empty();
            case OpenPhase open -> refuse(state.has(new Phase(open.phase())), Reason.PHASE_EXISTS, open.phase());
            case EnrolPartnership enrol -> enrolling(state, enrol, asking);
            case WithdrawPartnership(var phase, var partnership, var _) ->
                refuse(!state.has(new Enrolment(phase, partnership)), Reason.NOT_ENROLLED, partnership, phase);
            case AnnounceConference announce ->
                unknownPhase(state, announce.phase())
                        .or(() -> refuse(
                                state.has(new Conference(announce.conference())),
                                Reason.CONFERENCE_EXISTS,
                                announce.conference()));
            case HoldConferencePart hold ->
                refuse(!state.has(new Conference(hold.conference())), Reason.UNKNOWN_CONFERENCE, hold.conference())
                        .or(() -> newPart(state, hold.conference(), hold.part(), hold.phase()));
            case RecordConferencePart told -> newPart(state, told.conference(), told.part(), told.phase());
        };
    }

    private static Optional<Refused> enrolling(ProgrammeState state, EnrolPartnership enrol, Asking asking) {
        return unknownPhase(state, enrol.phase())
                .or(() -> refuse(
                        enrol.partnership().possibleSides().stream().noneMatch(sides -> registered(sides, asking)),
                        Reason.UNKNOWN_PARTNERSHIP,
                        enrol.partnership()))
                .or(() -> refuse(
                        state.has(new Enrolment(enrol.phase(), enrol.partnership())),
                        Reason.ALREADY_ENROLLED,
                        enrol.partnership(),
                        enrol.phase()));
    }

    private static boolean registered(List<MunicipalityId> sides, Asking asking) {
        return sides.stream()
                .map(EnrolPartnership::registration)
                .allMatch(registration -> asking.entry(registration.journal(), registration.position())
                        .isPresent());
    }

    private static Optional<Refused> newPart(ProgrammeState state, ConferenceId conference, int part, PhaseId phase) {
        return unknownPhase(state, phase)
                .or(() -> refuse(part < 1, Reason.PART_NUMBER_BELOW_ONE, part))
                .or(() ->
                        refuse(state.has(new Part(conference, part)), Reason.CONFERENCE_PART_EXISTS, conference, part));
    }

    private static Optional<Refused> unknownPhase(ProgrammeState state, PhaseId phase) {
        return refuse(!state.has(new Phase(phase)), Reason.UNKNOWN_PHASE, phase);
    }

    private static Optional<Refused> refuse(boolean when, Reason reason, Object... about) {
        return when ? Optional.of(refused(reason, about)) : Optional.empty();
    }

    private static Decision correct(ProgrammeState state, Correct correct) {
        var anew = fact(correct.anew());
        return state.facts()
                .correcting(
                        correct.corrected(),
                        Subject.of(anew),
                        seen -> new ProgrammeFactCorrected(seen, correct.happened(), anew, correct.reason()));
    }

    private static ProgrammeFact fact(Tell tell) {
        return switch (tell) {
            case OpenProgramme(var name, var alsoKnownAs, var runBy, var commissionedBy, var sources) ->
                new ProgrammeOpened(name, alsoKnownAs, runBy, commissionedBy, sources);
            case OpenPhase(var phase, var name, var period, var countries, var partnerships, var sources) ->
                new PhaseOpened(phase, name, period, countries, partnerships, sources);
            case EnrolPartnership(var phase, var partnership, var sources) ->
                new PartnershipEnrolled(phase, partnership, sources);
            case WithdrawPartnership(var phase, var partnership, var reason) ->
                new PartnershipWithdrawn(phase, partnership, reason);
            case AnnounceConference(var conference, var phase, var what) ->
                new ConferenceAnnounced(conference, phase, what);
            case HoldConferencePart(var conference, var part, var phase, var what, var countries, var themes) ->
                new ConferencePartHeld(conference, part, phase, what, countries, themes);
            case RecordConferencePart(var conference, var part, var phase, var what, var countries, var themes) ->
                new ConferencePartHeld(conference, part, phase, what, countries, themes);
        };
    }
}
