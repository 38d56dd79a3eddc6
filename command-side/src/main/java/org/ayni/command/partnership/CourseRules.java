package org.ayni.command.partnership;

import static org.ayni.command.Decision.when;
import static org.ayni.command.partnership.Citing.elsewhere;
import static org.ayni.command.partnership.Citing.reference;
import static org.ayni.command.partnership.Naming.about;
import static org.ayni.command.partnership.Naming.actors;
import static org.ayni.command.partnership.Naming.tied;

import java.util.Optional;
import org.ayni.command.Asking;
import org.ayni.command.Command.Address;
import org.ayni.command.Decision;
import org.ayni.command.Decision.Refused;
import org.ayni.command.Gist;
import org.ayni.command.Reason;
import org.ayni.command.partnership.CourseCommand.ChangePartnershipState;
import org.ayni.command.partnership.CourseCommand.FoundPartnership;
import org.ayni.command.partnership.CourseCommand.NamePredecessor;
import org.ayni.command.partnership.CourseCommand.RecordEnrolment;
import org.ayni.command.partnership.Subject.Enrolment;
import org.ayni.command.partnership.Subject.Founding;
import org.ayni.command.partnership.Subject.Municipality;
import org.ayni.command.partnership.Subject.State;
import org.ayni.events.CourseFact;
import org.ayni.events.CourseFact.Enrolled;
import org.ayni.events.CourseFact.PartnershipFounded;
import org.ayni.events.CourseFact.PartnershipStateChanged;
import org.ayni.events.CourseFact.PredecessorNamed;
import org.ayni.events.MunicipalityEvent.MunicipalitySucceeded;
import org.ayni.events.ProgrammeEvent.PartnershipEnrolled;
import org.ayni.events.value.PartnershipId;

/** How a partnership begins and goes on. What other journals say of it is read there. */
final class CourseRules {

    private CourseRules() {}

    static Optional<Refused> stage(PartnershipState state, CourseCommand command) {
        return switch (command) {
            case FoundPartnership _, ChangePartnershipState _ -> Optional.empty();
            case NamePredecessor name ->
                when(state.has(new Municipality(name.predecessor())), Reason.PREDECESSOR_EXISTS, name.predecessor());
            case RecordEnrolment enrolment ->
                when(
                        state.has(new Enrolment(enrolment.phase())),
                        Reason.ALREADY_ENROLLED,
                        "",
                        enrolment.phase().phase());
        };
    }

    static Optional<Refused> cited(PartnershipState state, CourseCommand command, Asking asking) {
        return switch (command) {
            case FoundPartnership found -> founding(found, asking);
            case ChangePartnershipState _ -> Optional.empty();
            case NamePredecessor name -> predecessor(state, name, asking);
            case RecordEnrolment enrolment -> enrolment(state, enrolment, asking);
        };
    }

    static CourseFact fact(CourseCommand command, Asking asking) {
        return switch (command) {
            case FoundPartnership(var sides, var forms, var sources) -> new PartnershipFounded(sides, forms, sources);
            case ChangePartnershipState(var to, var reason) -> new PartnershipStateChanged(to, reason);
            case NamePredecessor(var predecessor, var side, var succession) ->
                new PredecessorNamed(predecessor, side, reference(succession, asking));
            case RecordEnrolment(var phase, var enrolment, var what) ->
                new Enrolled(phase, reference(enrolment, asking), what);
        };
    }

    static Gist<Subject> gist(CourseFact fact) {
        return switch (fact) {
            case PartnershipFounded _ -> about(new Founding());
            case PartnershipStateChanged _ -> about(new State());
            case PredecessorNamed(var predecessor, var side, var _) ->
                tied(new Municipality(side), about(new Municipality(predecessor)));
            case Enrolled(var phase, var _, var what) -> about(new Enrolment(phase), actors(what));
        };
    }

    private static Optional<Refused> founding(FoundPartnership found, Asking asking) {
        var sides = found.sides();
        var id = asking.journal().id();
        return when(
                        sides.size() != 2
                                || sides.get(0).equals(sides.get(1))
                                || !PartnershipId.of(sides.get(0), sides.get(1))
                                        .value()
                                        .equals(id),
                        Reason.SIDES_DO_NOT_MATCH_ID,
                        sides,
                        id)
                .or(() -> sides.stream()
                        .filter(side -> !registered(FoundPartnership.registration(side), asking))
                        .findFirst()
                        .map(side -> Decision.refused(Reason.UNKNOWN_MUNICIPALITY, side)));
    }

    private static boolean registered(Address registration, Asking asking) {
        return asking.fact(registration.journal(), registration.position()).isPresent();
    }

    private static Optional<Refused> predecessor(PartnershipState state, NamePredecessor name, Asking asking) {
        return when(!state.sides().contains(name.side()), Reason.UNKNOWN_SIDE, name.side())
                .or(() -> elsewhere(
                        state,
                        asking,
                        name.succession(),
                        event -> name.succession()
                                        .journal()
                                        .id()
                                        .equals(name.predecessor().value())
                                && event instanceof MunicipalitySucceeded(var by, var _)
                                && by.equals(name.side())));
    }

    private static Optional<Refused> enrolment(PartnershipState state, RecordEnrolment recorded, Asking asking) {
        var phase = recorded.phase();
        return elsewhere(
                state,
                asking,
                recorded.enrolment(),
                event -> recorded.enrolment()
                                .journal()
                                .id()
                                .equals(phase.programme().value())
                        && event instanceof PartnershipEnrolled(var named, var partnership, var _)
                        && named.equals(phase.phase())
                        && partnership.value().equals(asking.journal().id()));
    }
}
