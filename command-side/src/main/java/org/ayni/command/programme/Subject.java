package org.ayni.command.programme;

import org.ayni.events.ProgrammeEvent.ConferenceAnnounced;
import org.ayni.events.ProgrammeEvent.ConferencePartHeld;
import org.ayni.events.ProgrammeEvent.PartnershipEnrolled;
import org.ayni.events.ProgrammeEvent.PartnershipWithdrawn;
import org.ayni.events.ProgrammeEvent.PhaseOpened;
import org.ayni.events.ProgrammeEvent.ProgrammeFact;
import org.ayni.events.ProgrammeEvent.ProgrammeOpened;
import org.ayni.events.value.ConferenceId;
import org.ayni.events.value.PartnershipId;
import org.ayni.events.value.PhaseId;

/** What a fact of a programme is about. */
sealed interface Subject {

    record Programme() implements Subject {}

    record Phase(PhaseId phase) implements Subject {}

    record Enrolment(PhaseId phase, PartnershipId partnership) implements Subject {}

    record Withdrawal(PhaseId phase, PartnershipId partnership) implements Subject {}

    record Conference(ConferenceId conference) implements Subject {}

    record Part(ConferenceId conference, int part) implements Subject {}

    static Subject of(ProgrammeFact fact) {
        return switch (fact) {
            case ProgrammeOpened _ -> new Programme();
            case PhaseOpened opened -> new Phase(opened.phase());
            case PartnershipEnrolled enrolled -> new Enrolment(enrolled.phase(), enrolled.partnership());
            case PartnershipWithdrawn withdrawn -> new Withdrawal(withdrawn.phase(), withdrawn.partnership());
            case ConferenceAnnounced announced -> new Conference(announced.conference());
            case ConferencePartHeld held -> new Part(held.conference(), held.part());
        };
    }
}
