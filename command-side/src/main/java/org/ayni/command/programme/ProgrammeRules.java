package org.ayni.command.programme;

import static org.ayni.command.Decision.recorded;
import static org.ayni.command.Decision.refused;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ayni.command.Asking;
import org.ayni.command.Decision;
import org.ayni.command.Decision.Refused;
import org.ayni.command.Reason;
import org.ayni.command.programme.ProgrammeCommand.AnnounceConference;
import org.ayni.command.programme.ProgrammeCommand.Correct;
import org.ayni.command.programme.ProgrammeCommand.DefineTerm;
import org.ayni.command.programme.ProgrammeCommand.EnrolPartnership;
import org.ayni.command.programme.ProgrammeCommand.HoldConferencePart;
import org.ayni.command.programme.ProgrammeCommand.OpenPhase;
import org.ayni.command.programme.ProgrammeCommand.OpenProgramme;
import org.ayni.command.programme.ProgrammeCommand.RecordConferencePart;
import org.ayni.command.programme.ProgrammeCommand.RecordInput;
import org.ayni.command.programme.ProgrammeCommand.RenameTerm;
import org.ayni.command.programme.ProgrammeCommand.ReportParticipation;
import org.ayni.command.programme.ProgrammeCommand.RetireTerm;
import org.ayni.command.programme.ProgrammeCommand.Retract;
import org.ayni.command.programme.ProgrammeCommand.SetScale;
import org.ayni.command.programme.ProgrammeCommand.Tell;
import org.ayni.command.programme.ProgrammeCommand.WithdrawPartnership;
import org.ayni.command.programme.Subject.Conference;
import org.ayni.command.programme.Subject.Enrolment;
import org.ayni.command.programme.Subject.Input;
import org.ayni.command.programme.Subject.Part;
import org.ayni.command.programme.Subject.Participation;
import org.ayni.command.programme.Subject.Phase;
import org.ayni.command.programme.Subject.Programme;
import org.ayni.command.programme.Subject.Retirement;
import org.ayni.command.programme.Subject.Scale;
import org.ayni.command.programme.Subject.Term;
import org.ayni.command.programme.Subject.TermName;
import org.ayni.command.programme.Subject.Withdrawal;
import org.ayni.events.ProgrammeEvent.ProgrammeFactCorrected;
import org.ayni.events.ProgrammeEvent.ProgrammeFactRetracted;
import org.ayni.events.value.ConferenceId;
import org.ayni.events.value.ScaleStep;
import org.ayni.events.value.Sector;
import org.ayni.events.value.TermId;
import org.ayni.events.value.Vocabulary;

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
            case OpenProgramme open -> recorded(Facts.of(open));
            case Tell _ when !state.has(new Programme()) -> refused(Reason.NOT_OPENED, id);
            case Tell tell -> telling(state, Enrolling.inOrder(state, tell, asking), asking);
            case Correct correct -> correcting(state, correct, asking.happened(correct.happened()));
            case Retract(var retracted, var reason) ->
                Enrolling.comingBackTwice(state, retracted)
                        .<Decision>map(no -> no)
                        .orElseGet(() -> state.facts()
                                .retracting(
                                        retracted, new Programme(), seen -> new ProgrammeFactRetracted(seen, reason)));
        };
    }

    private static Decision telling(ProgrammeState state, Tell tell, Asking asking) {
        return named(state, tell, asking)
                .or(() -> stage(state, tell))
                .or(() -> Enrolling.leavingBefore(state, tell, Long.MAX_VALUE, asking))
                .<Decision>map(no -> no)
                .orElseGet(() -> recorded(Facts.of(tell)));
    }

    /** What a correction states anew names the same as if it were told; it stays at its stage. */
    private static Decision correcting(ProgrammeState state, Correct correct, Asking asking) {
        var tell = Enrolling.inOrder(state, correct.anew(), asking);
        var anew = Facts.of(tell);
        return state.facts()
                .correcting(
                        correct.corrected(),
                        Gists.of(anew),
                        () -> named(state, tell, asking)
                                .or(() -> Enrolling.leavingBefore(
                                        state,
                                        tell,
                                        state.facts().cited(correct.corrected()).position(),
                                        asking)),
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
            case ReportParticipation _ -> Optional.empty(); // one number may stand beside another
            case RecordInput input ->
                when(
                        state.has(new Input(input.conference(), input.part(), input.input())),
                        Reason.INPUT_EXISTS,
                        input.input());
            case SetScale set -> when(state.knew(set.scale()), Reason.SCALE_EXISTS, set.scale());
            case DefineTerm define ->
                when(state.has(new Term(define.vocabulary(), define.term())), Reason.TERM_EXISTS, define.term());
            case RenameTerm(var vocabulary, var term, var _) -> inUse(state, vocabulary, term);
            case RetireTerm(var vocabulary, var term, var replacedBy, var _) ->
                inUse(state, vocabulary, term)
                        .or(() -> Optional.ofNullable(replacedBy).flatMap(by -> inUse(state, vocabulary, by)));
        };
    }

    /** Two steps or more, each one number above the one before. */
    private static boolean areInOrder(List<ScaleStep> steps) {
        return steps.size() > 1
                && IntStream.range(0, steps.size())
                        .allMatch(i -> steps.get(i).step() == steps.getFirst().step() + i);
    }

    private static Optional<Refused> inUse(ProgrammeState state, Vocabulary vocabulary, TermId term) {
        return when(state.has(new Retirement(vocabulary, term)), Reason.TERM_RETIRED, term);
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
                                !Enrolling.isOfRegistered(enrol.partnership(), asking),
                                Reason.UNKNOWN_PARTNERSHIP,
                                enrol.partnership());
                    case HoldConferencePart hold ->
                        when(
                                !state.has(new Conference(hold.conference())),
                                Reason.UNKNOWN_CONFERENCE,
                                hold.conference());
                    case DefineTerm(var vocabulary, var term, var _, var _, var _) ->
                        when(vocabulary == Vocabulary.SECTOR && !Sector.isOne(term.value()), Reason.NOT_A_SECTOR, term);
                    case RetireTerm retire ->
                        when(
                                state.replaces(retire.vocabulary(), retire.replacedBy(), retire.term()),
                                Reason.TERM_REPLACES_ITSELF,
                                retire.term());
                    case SetScale set -> when(!areInOrder(set.steps()), Reason.SCALE_STEPS_OUT_OF_ORDER, set.scale());
                    case OpenProgramme _,
                            OpenPhase _,
                            WithdrawPartnership _,
                            ReportParticipation _,
                            AnnounceConference _,
                            RecordConferencePart _,
                            RecordInput _,
                            RenameTerm _ -> Optional.<Refused>empty();
                })
                .or(() -> Gists.of(Facts.of(tell)).names().stream()
                        .flatMap(subject -> missing(state, subject).stream())
                        .findFirst());
    }

    private static Optional<Refused> missing(ProgrammeState state, Subject named) {
        return switch (named) {
            case Phase(var phase) -> when(!state.has(named), Reason.UNKNOWN_PHASE, phase);
            case Enrolment(var phase, var partnership) ->
                when(!state.has(named), Reason.NOT_ENROLLED, partnership, phase);
            case Part(var conference, var part) ->
                when(!state.has(named), Reason.UNKNOWN_CONFERENCE_PART, conference, part);
            case Term(var _, var term) -> when(!state.has(named), Reason.UNKNOWN_TERM, term);
            case Programme _, Withdrawal _, Conference _, Participation _, Input _, TermName _, Retirement _, Scale _ ->
                throw new IllegalStateException("no fact names a " + named);
        };
    }

    private static Optional<Refused> when(boolean so, Reason reason, Object... about) {
        return so ? Optional.of(refused(reason, about)) : Optional.empty();
    }
}
