package org.ayni.command.shell;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.ayni.command.municipality.MunicipalityCommand;
import org.ayni.command.municipality.MunicipalityRules;
import org.ayni.command.municipality.MunicipalityState;
import org.ayni.entry.Audience;
import org.ayni.entry.Entry;
import org.ayni.events.MunicipalityEvent;

/** The journal of a municipality. */
final class MunicipalityJournal extends JournalAggregate<MunicipalityState> {

    MunicipalityJournal(Desk desk, Folded<MunicipalityState> folded) {
        super(desk, folded);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Answer handle(MunicipalityCommand command, @MetaDataValue(Messages.SUBMISSION) Submission submission) {
        return answer(submission, Audience.PROGRAMME, asking -> MunicipalityRules.decide(state(), command, asking));
    }

    @EventSourcingHandler
    void on(MunicipalityEvent event, @MetaDataValue(Messages.ENTRY) Entry<MunicipalityEvent> entry) {
        moveTo(entry, state().evolve(entry));
    }
}
