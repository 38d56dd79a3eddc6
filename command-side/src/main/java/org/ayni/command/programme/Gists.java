package org.ayni.command.programme;

import java.util.List;
import org.ayni.command.Gist;
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
import org.ayni.events.value.TermId;
import org.ayni.events.value.Vocabulary;
import org.jspecify.annotations.Nullable;

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
            case ParticipationReported reported ->
                new Gist<>(new Participation(reported.phase()), List.of(new Phase(reported.phase())));
            case InputGiven given ->
                new Gist<>(
                        new Input(given.conference(), given.part(), given.input()),
                        List.of(new Part(given.conference(), given.part())));
            case TermDefined defined -> new Gist<>(new Term(defined.vocabulary(), defined.term()), List.of());
            case TermRenamed(var vocabulary, var term, var _) ->
                new Gist<>(new TermName(vocabulary, term), List.of(new Term(vocabulary, term)));
            case ScaleSet set -> new Gist<>(scale(set), List.of());
            case TermRetired(var vocabulary, var term, var replacedBy, var _) -> retired(vocabulary, term, replacedBy);
        };
    }

    private static Scale scale(ScaleSet set) {
        var steps = set.steps();
        return steps.isEmpty()
                ? new Scale(set.scale(), 0, 0) // refused when it is told
                : new Scale(
                        set.scale(), steps.getFirst().step(), steps.getLast().step());
    }

    private static Gist<Subject> retired(Vocabulary vocabulary, TermId term, @Nullable TermId replacedBy) {
        var retirement = new Retirement(vocabulary, term);
        var retired = new Term(vocabulary, term);
        if (replacedBy == null) {
            return new Gist<>(retirement, List.of(retired));
        }
        var replacement = new Term(vocabulary, replacedBy);
        return new Gist<>(retirement, List.of(retired, replacement), replacement, null);
    }
}
