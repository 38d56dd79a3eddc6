package org.ayni.command.programme;

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
import org.ayni.events.ProgrammeEvent.ConferenceAnnounced;
import org.ayni.events.ProgrammeEvent.ConferencePartHeld;
import org.ayni.events.ProgrammeEvent.InputGiven;
import org.ayni.events.ProgrammeEvent.ParticipationReported;
import org.ayni.events.ProgrammeEvent.PartnershipEnrolled;
import org.ayni.events.ProgrammeEvent.PartnershipWithdrawn;
import org.ayni.events.ProgrammeEvent.PhaseOpened;
import org.ayni.events.ProgrammeEvent.ProgrammeFact;
import org.ayni.events.ProgrammeEvent.ProgrammeOpened;
import org.ayni.events.ProgrammeEvent.ScaleSet;
import org.ayni.events.ProgrammeEvent.TermDefined;
import org.ayni.events.ProgrammeEvent.TermRenamed;
import org.ayni.events.ProgrammeEvent.TermRetired;

/** The fact that a command states. */
final class Facts {

    private Facts() {}

    static ProgrammeFact of(Tell tell) {
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
            case ReportParticipation(var phase, var partnerships, var sources, var confidence, var differing) ->
                new ParticipationReported(phase, partnerships, sources, confidence, differing);
            case RecordInput(
                    var conference,
                    var part,
                    var input,
                    var title,
                    var by,
                    var themes,
                    var sdgs,
                    var sources) -> new InputGiven(conference, part, input, title, by, themes, sdgs, sources);
            case DefineTerm(var vocabulary, var term, var name, var meaning, var sources) ->
                new TermDefined(vocabulary, term, name, meaning, sources);
            case RenameTerm(var vocabulary, var term, var name) -> new TermRenamed(vocabulary, term, name);
            case RetireTerm(var vocabulary, var term, var replacedBy, var reason) ->
                new TermRetired(vocabulary, term, replacedBy, reason);
            case SetScale(var scale, var name, var meaning, var steps, var sources) ->
                new ScaleSet(scale, name, meaning, steps, sources);
        };
    }
}
