package org.ayni.command.programme;

import org.ayni.events.value.ConferenceId;
import org.ayni.events.value.InputId;
import org.ayni.events.value.PartnershipId;
import org.ayni.events.value.PhaseId;
import org.ayni.events.value.ScaleId;
import org.ayni.events.value.TermId;
import org.ayni.events.value.Vocabulary;

/** What a fact of a programme is about. */
sealed interface Subject {

    record Programme() implements Subject {}

    record Phase(PhaseId phase) implements Subject {}

    record Enrolment(PhaseId phase, PartnershipId partnership) implements Subject {}

    record Withdrawal(PhaseId phase, PartnershipId partnership) implements Subject {}

    record Conference(ConferenceId conference) implements Subject {}

    record Part(ConferenceId conference, int part) implements Subject {}

    /** How many partnerships a phase was said to have. */
    record Participation(PhaseId phase) implements Subject {}

    record Input(ConferenceId conference, int part, InputId input) implements Subject {}

    record Term(Vocabulary vocabulary, TermId term) implements Subject {}

    record TermName(Vocabulary vocabulary, TermId term) implements Subject {}

    record Retirement(Vocabulary vocabulary, TermId term) implements Subject {}

    /**
     * A scale and the numbers of its steps, which are what it is about: no correction changes them.
     *
     * @param first the lowest step
     * @param last the highest step
     */
    record Scale(ScaleId scale, int first, int last) implements Subject {}
}
