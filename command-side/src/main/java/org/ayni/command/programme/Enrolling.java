package org.ayni.command.programme;

import static org.ayni.command.Decision.when;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import org.ayni.command.Asking;
import org.ayni.command.Cited;
import org.ayni.command.Decision.Refused;
import org.ayni.command.FactLog.Fact;
import org.ayni.command.Reason;
import org.ayni.command.programme.ProgrammeCommand.AnnounceConference;
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
import org.ayni.command.programme.ProgrammeCommand.SetScale;
import org.ayni.command.programme.ProgrammeCommand.Tell;
import org.ayni.command.programme.ProgrammeCommand.WithdrawPartnership;
import org.ayni.command.programme.Subject.Enrolment;
import org.ayni.command.programme.Subject.Withdrawal;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.PartnershipId;

/**
 * A partnership joins a phase, leaves it, and may come back. Each withdrawal belongs to the enrolment before it, by the order of
 * recording; that one cannot have begun later than it ended.
 */
final class Enrolling {

    private Enrolling() {}

    /** The same, with the two sides of a partnership in the order that its id has: {@code b-a} is the same partnership. */
    static Tell inOrder(ProgrammeState state, Tell tell, Asking asking) {
        return switch (tell) {
            case EnrolPartnership(var phase, var partnership, var sources) ->
                new EnrolPartnership(phase, oneOf(partnership, other -> isOfRegistered(other, asking)), sources);
            case WithdrawPartnership(var phase, var partnership, var reason) ->
                new WithdrawPartnership(
                        phase, oneOf(partnership, other -> state.has(new Enrolment(phase, other))), reason);
            case OpenProgramme _,
                    OpenPhase _,
                    ReportParticipation _,
                    AnnounceConference _,
                    HoldConferencePart _,
                    RecordConferencePart _,
                    RecordInput _,
                    SetScale _,
                    DefineTerm _,
                    RenameTerm _,
                    RetireTerm _ -> tell;
        };
    }

    /** When the words of the id could be divided in two ways that both are there, none is guessed. */
    private static PartnershipId oneOf(PartnershipId named, Predicate<PartnershipId> there) {
        if (there.test(named)) {
            return named;
        }
        var exchanged =
                named.exchanged().stream().filter(there).distinct().limit(2).toList();
        return exchanged.size() == 1 ? exchanged.getFirst() : named;
    }

    static boolean isOfRegistered(PartnershipId partnership, Asking asking) {
        return partnership.possibleSides().stream()
                .anyMatch(sides -> sides.stream()
                        .map(EnrolPartnership::registration)
                        .allMatch(registration -> asking.fact(registration.journal(), registration.position())
                                .isPresent()));
    }

    /**
     * Nobody leaves before having joined, as far as their dates say for sure.
     *
     * @param position of the fact, or one after all others when it is told
     */
    static Optional<Refused> leavingBefore(ProgrammeState state, Tell tell, long position, Asking asking) {
        return switch (tell) {
            case EnrolPartnership(var phase, var partnership, var _) ->
                state.facts()
                        .about(new Withdrawal(phase, partnership))
                        .filter(left -> left.position() > position)
                        .min(Comparator.comparingLong(Fact::position))
                        .flatMap(left -> leavingBefore(partnership, asking.happened(), left.happened()));
            case WithdrawPartnership(var phase, var partnership, var _) ->
                state.facts()
                        .about(new Enrolment(phase, partnership))
                        .filter(joined -> joined.position() < position)
                        .max(Comparator.comparingLong(Fact::position))
                        .flatMap(joined -> leavingBefore(partnership, joined.happened(), asking.happened()));
            case OpenProgramme _,
                    OpenPhase _,
                    ReportParticipation _,
                    AnnounceConference _,
                    HoldConferencePart _,
                    RecordConferencePart _,
                    RecordInput _,
                    SetScale _,
                    DefineTerm _,
                    RenameTerm _,
                    RetireTerm _ -> Optional.empty();
        };
    }

    private static Optional<Refused> leavingBefore(PartnershipId partnership, Edtf joined, Edtf left) {
        return when(left.isSurelyBefore(joined), Reason.WITHDRAWN_BEFORE_ENROLLED, partnership, joined);
    }

    /** Who came back would be enrolled twice if it had never left. */
    static Optional<Refused> comingBackTwice(ProgrammeState state, Cited retracted) {
        if (state.facts().refusal(retracted).isPresent()
                || !(state.facts().cited(retracted).subject() instanceof Withdrawal(var phase, var partnership))) {
            return Optional.empty();
        }
        var left = state.facts().cited(retracted).position();
        return when(
                state.facts().about(new Enrolment(phase, partnership)).anyMatch(again -> again.position() > left),
                Reason.ALREADY_ENROLLED,
                partnership,
                phase);
    }
}
