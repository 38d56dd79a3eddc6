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
import org.ayni.command.programme.Subject.Withdrawal;
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
            case Tell tell -> telling(state, tell, asking);
            case Correct correct -> correcting(state, correct, asking);
            case Retract(var retracted, var reason) ->
                state.facts().retracting(retracted, new Programme(), seen -> new ProgrammeFactRetracted(seen, reason));
        };
    }

    private static Decision telling(ProgrammeState state, Tell tell, Asking asking) {
        return named(state, tell, asking)
                .or(() -> stage(state, tell))
                .<Decision>map(no -> no)
                .orElseGet(() -> recorded(fact(tell)));
    }

    /** What a correction states anew names the same as if it were told; it stays at its stage. */
    private static Decision correcting(ProgrammeState state, Correct correct, Asking asking) {
        var anew = fact(correct.anew());
        return state.facts()
                .correcting(
                        correct.corrected(),
                        Gists.of(anew).subject(),
                        () -> named(state, correct.anew(), asking),
                        seen -> new ProgrammeFactCorrected(seen, correct.happened(), anew, correct.reason()));
    }

    /** What may come after what. */
    private static Optional<Refused> stage(ProgrammeState state, Tell tell) {
        return switch (tell) {
            case OpenProgramme _ -> Optional.empty();
            case OpenPhase(var phase, var _, var _, var _, var _, var _) ->
                when(state.has(new Phase(phase)), Reason.PHASE_EXISTS, phase);
            case EnrolPartnership(var phase, var partnership, var _) ->
                when(state.enrolled(phase, partnership), Reason.ALREADY_ENROLLED, partnership, phase);
            case WithdrawPartnership(var phase, var partnership, var _) ->
                when(!state.enrolled(phase, partnership), Reason.NOT_ENROLLED, partnership, phase);
            case AnnounceConference(var conference, var _, var _) ->
                when(state.has(new Conference(conference)), Reason.CONFERENCE_EXISTS, conference);
            case HoldConferencePart(var conference, var part, var _, var _, var _, var _) ->
                newPart(state, conference, part);
            case RecordConferencePart(var conference, var part, var _, var _, var _, var _) ->
                newPart(state, conference, part);
        };
    }

    private static Optional<Refused> newPart(ProgrammeState state, ConferenceId conference, int part) {
        return when(part < 1, Reason.PART_NUMBER_BELOW_ONE, part)
                .or(() -> when(state.has(new Part(conference, part)), Reason.CONFERENCE_PART_EXISTS, conference, part));
    }

    /** Whatever a fact names is there: here, and what it needs of other journals. */
    private static Optional<Refused> named(ProgrammeState state, Tell tell, Asking asking) {
        return (switch (tell) {
                    case EnrolPartnership enrol ->
                        when(
                                enrol.partnership().possibleSides().stream()
                                        .noneMatch(sides -> registered(sides, asking)),
                                Reason.UNKNOWN_PARTNERSHIP,
                                enrol.partnership());
                    case HoldConferencePart hold ->
                        when(
                                !state.has(new Conference(hold.conference())),
                                Reason.UNKNOWN_CONFERENCE,
                                hold.conference());
                    case OpenProgramme _,
                            OpenPhase _,
                            WithdrawPartnership _,
                            AnnounceConference _,
                            RecordConferencePart _ -> Optional.<Refused>empty();
                })
                .or(() -> Gists.of(fact(tell)).names().stream()
                        .flatMap(subject -> missing(state, subject).stream())
                        .findFirst());
    }

    private static Optional<Refused> missing(ProgrammeState state, Subject named) {
        return switch (named) {
            case Phase(var phase) -> when(!state.has(named), Reason.UNKNOWN_PHASE, phase);
            case Enrolment(var phase, var partnership) ->
                when(!state.has(named), Reason.NOT_ENROLLED, partnership, phase);
            case Programme _, Withdrawal _, Conference _, Part _ ->
                throw new IllegalStateException("no fact names a " + named);
        };
    }

    private static boolean registered(List<MunicipalityId> sides, Asking asking) {
        return sides.stream()
                .map(EnrolPartnership::registration)
                .allMatch(registration -> asking.fact(registration.journal(), registration.position())
                        .isPresent());
    }

    private static Optional<Refused> when(boolean so, Reason reason, Object... about) {
        return so ? Optional.of(refused(reason, about)) : Optional.empty();
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
