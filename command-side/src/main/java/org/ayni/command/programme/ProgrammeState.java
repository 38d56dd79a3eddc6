package org.ayni.command.programme;

import java.util.Comparator;
import java.util.stream.Stream;
import org.ayni.command.FactLog;
import org.ayni.command.FactLog.Fact;
import org.ayni.command.programme.Subject.Enrolment;
import org.ayni.command.programme.Subject.Withdrawal;
import org.ayni.entry.Entry;
import org.ayni.events.ProgrammeEvent;
import org.ayni.events.ProgrammeEvent.ProgrammeFact;
import org.ayni.events.ProgrammeEvent.ProgrammeFactCorrected;
import org.ayni.events.ProgrammeEvent.ProgrammeFactRetracted;
import org.ayni.events.value.PartnershipId;
import org.ayni.events.value.PhaseId;

/** What the rules of a programme need to know: what there are standing facts about. */
public record ProgrammeState(FactLog<Subject> facts) {

    public static final ProgrammeState EMPTY = new ProgrammeState(FactLog.empty());

    boolean has(Subject subject) {
        return facts.stands(subject);
    }

    /** Whether the last of its enrolments and withdrawals that stand is an enrolment: it may come back after leaving. */
    boolean enrolled(PhaseId phase, PartnershipId partnership) {
        return Stream.of(new Enrolment(phase, partnership), new Withdrawal(phase, partnership))
                .flatMap(facts::about)
                .max(Comparator.comparingLong(Fact::position))
                .filter(last -> last.subject() instanceof Enrolment)
                .isPresent();
    }

    /** The state as if this fact did not stand. */
    ProgrammeState except(Fact<Subject> fact) {
        return new ProgrammeState(facts.except(fact));
    }

    public ProgrammeState evolve(Entry<? extends ProgrammeEvent> entry) {
        return new ProgrammeState(
                switch (entry.event()) {
                    case ProgrammeFact fact -> facts.told(entry, Gists.of(fact));
                    case ProgrammeFactCorrected(var corrected, var _, var fact, var _) ->
                        facts.corrected(corrected, entry, Gists.of(fact));
                    case ProgrammeFactRetracted(var retracted, var _) -> facts.retracted(retracted, entry);
                });
    }
}
