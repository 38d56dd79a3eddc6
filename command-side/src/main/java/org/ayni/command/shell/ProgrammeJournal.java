package org.ayni.command.shell;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.ayni.command.programme.ProgrammeCommand;
import org.ayni.command.programme.ProgrammeRules;
import org.ayni.command.programme.ProgrammeState;
import org.ayni.entry.Audience;
import org.ayni.entry.Entry;
import org.ayni.events.ProgrammeEvent;

/** The journal of a programme. */
final class ProgrammeJournal extends JournalAggregate<ProgrammeState> {

    ProgrammeJournal(Desk desk, Folded<ProgrammeState> folded) {
        super(desk, folded);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Answer handle(ProgrammeCommand command, @MetaDataValue(Messages.SUBMISSION) Submission submission) {
        return answer(submission, Audience.PROGRAMME, asking -> ProgrammeRules.decide(state(), command, asking));
    }

    @EventSourcingHandler
    void on(ProgrammeEvent event, @MetaDataValue(Messages.ENTRY) Entry<ProgrammeEvent> entry) {
        moveTo(entry, state().evolve(entry));
    }
}
