package org.ayni.command.programme;

import org.ayni.command.FactLog;
import org.ayni.command.programme.Subject.Enrolment;
import org.ayni.command.programme.Subject.Withdrawal;
import org.ayni.entry.Entry;
import org.ayni.events.ProgrammeEvent;
import org.ayni.events.ProgrammeEvent.ProgrammeFact;
import org.ayni.events.ProgrammeEvent.ProgrammeFactCorrected;
import org.ayni.events.ProgrammeEvent.ProgrammeFactRetracted;

/** What the rules of a programme need to know: what there are standing facts about. */
public record ProgrammeState(FactLog<Subject> facts) {

    public static final ProgrammeState EMPTY = new ProgrammeState(FactLog.empty());

    boolean has(Subject subject) {
        return facts.stands(subject);
    }

    public ProgrammeState evolve(Entry<? extends ProgrammeEvent> entry) {
        return new ProgrammeState(
                switch (entry.event()) {
                    case ProgrammeFact fact -> told(entry, Subject.of(fact));
                    case ProgrammeFactCorrected corrected -> facts.changed(corrected.corrected(), entry);
                    case ProgrammeFactRetracted retracted ->
                        facts.subject(retracted.retracted()) instanceof Withdrawal(var phase, var partnership)
                                ? facts.retracted(retracted.retracted(), entry).with(new Enrolment(phase, partnership))
                                : facts.retracted(retracted.retracted(), entry);
                });
    }

    private FactLog<Subject> told(Entry<?> entry, Subject subject) {
        var told = facts.told(entry, subject);
        return subject instanceof Withdrawal(var phase, var partnership)
                ? told.without(new Enrolment(phase, partnership))
                : told;
    }
}
