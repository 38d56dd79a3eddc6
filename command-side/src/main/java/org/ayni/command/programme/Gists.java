package org.ayni.command.programme;

import java.util.List;
import org.ayni.command.Gist;
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
import org.ayni.events.ProgrammeEvent.ProgrammeOpened;

/**
 * What each fact is about and what has to be there for it. A part of a conference does not name its announcement: one of
 * the past never had any.
 */
final class Gists {

    private Gists() {}

    static Gist<Subject> of(ProgrammeFact fact) {
        return switch (fact) {
            case ProgrammeOpened _ -> new Gist<>(new Programme(), List.of());
            case PhaseOpened opened -> new Gist<>(new Phase(opened.phase()), List.of());
            case PartnershipEnrolled(var phase, var partnership, var _) ->
                new Gist<>(new Enrolment(phase, partnership), List.of(new Phase(phase)));
            case PartnershipWithdrawn(var phase, var partnership, var _) ->
                new Gist<>(
                        new Withdrawal(phase, partnership),
                        List.of(new Phase(phase), new Enrolment(phase, partnership)));
            case ConferenceAnnounced(var conference, var phase, var _) ->
                new Gist<>(new Conference(conference), List.of(new Phase(phase)));
            case ConferencePartHeld held ->
                new Gist<>(new Part(held.conference(), held.part()), List.of(new Phase(held.phase())));
        };
    }
}
