package org.ayni.command.partnership;

import static org.ayni.command.Decision.when;
import static org.ayni.command.partnership.Citing.elsewhere;
import static org.ayni.command.partnership.Citing.here;
import static org.ayni.command.partnership.Citing.reference;
import static org.ayni.command.partnership.Citing.seenIfAny;
import static org.ayni.command.partnership.Naming.about;
import static org.ayni.command.partnership.Naming.actors;
import static org.ayni.command.partnership.Naming.municipalities;
import static org.ayni.command.partnership.Naming.owner;

import java.util.Optional;
import java.util.stream.Stream;
import org.ayni.command.Asking;
import org.ayni.command.Decision.Refused;
import org.ayni.command.Gist;
import org.ayni.command.Reason;
import org.ayni.command.partnership.ActivityCommand.RecordActivity;
import org.ayni.command.partnership.ActivityCommand.RecordConferenceAttendance;
import org.ayni.command.partnership.Subject.Activity;
import org.ayni.command.partnership.Subject.Attendance;
import org.ayni.command.partnership.Subject.Product;
import org.ayni.events.ActivityFact;
import org.ayni.events.ActivityFact.ActivityRecorded;
import org.ayni.events.ActivityFact.ConferenceAttended;
import org.ayni.events.ProgrammeEvent.ConferencePartHeld;

/** What the two towns did, and their own part in a conference, which the programme's journal has to know. */
final class ActivityRules {

    private ActivityRules() {}

    static Optional<Refused> stage(PartnershipState state, ActivityCommand command) {
        return switch (command) {
            case RecordActivity _ -> Optional.empty();
            case RecordConferenceAttendance(var conference, var part, var _, var _, var _, var outcomes) ->
                when(state.has(new Attendance(conference, part)), Reason.CONFERENCE_PART_EXISTS, conference, part)
                        .or(() -> Outcomes.unused(state, ConferenceAttended.named(conference, part, outcomes)));
        };
    }

    /** @param others the state without the fact that is corrected */
    static Optional<Refused> stageOfCorrection(PartnershipState others, ActivityCommand anew) {
        return switch (anew) {
            case RecordActivity _ -> Optional.empty();
            case RecordConferenceAttendance attendance -> Outcomes.unusedAnew(others, attendance.outcomes());
        };
    }

    static Optional<Refused> cited(PartnershipState state, ActivityCommand command, Asking asking) {
        return switch (command) {
            case RecordActivity _ -> Optional.empty();
            case RecordConferenceAttendance(var conference, var part, var held, var _, var presents, var _) ->
                here(state, presents)
                        .or(() -> elsewhere(
                                state,
                                asking,
                                held,
                                event -> event instanceof ConferencePartHeld of
                                        && of.conference().equals(conference)
                                        && of.part() == part));
        };
    }

    static ActivityFact fact(PartnershipState state, ActivityCommand command, Asking asking) {
        return switch (command) {
            case RecordActivity(
                    var kind,
                    var whose,
                    var what,
                    var travel,
                    var learning,
                    var body,
                    var product,
                    var jointWith) ->
                new ActivityRecorded(kind, whose, what, travel, learning, body, product, jointWith);
            case RecordConferenceAttendance(var conference, var part, var held, var what, var presents, var outcomes) ->
                new ConferenceAttended(
                        conference,
                        part,
                        reference(held, asking),
                        what,
                        seenIfAny(state, presents),
                        Outcomes.told(state, ConferenceAttended.at(conference, part), outcomes));
        };
    }

    static Gist<Subject> gist(ActivityFact fact) {
        return switch (fact) {
            case ActivityRecorded activity -> activity(activity);
            case ConferenceAttended attended ->
                about(new Attendance(attended.conference(), attended.part()), actors(attended.what()))
                        .bringing(Outcomes.subjects(attended.named()));
        };
    }

    private static Gist<Subject> activity(ActivityRecorded activity) {
        var travel = activity.travel();
        var learning = activity.learning();
        var product = activity.product();
        return about(
                new Activity(),
                owner(activity.whose()),
                actors(activity.what()),
                product == null ? Stream.empty() : Stream.of(new Product(product)),
                travel == null ? Stream.empty() : municipalities(travel.from(), travel.to()),
                learning == null ? Stream.empty() : municipalities(learning.from(), learning.to()));
    }
}
