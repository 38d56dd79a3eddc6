package org.ayni.command.programme;

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
}
