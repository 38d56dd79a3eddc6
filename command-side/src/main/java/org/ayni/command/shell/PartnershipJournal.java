package org.ayni.command.shell;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.ayni.command.partnership.PartnershipCommand;
import org.ayni.command.partnership.PartnershipRules;
import org.ayni.command.partnership.PartnershipState;
import org.ayni.entry.Entry;
import org.ayni.events.PartnershipEvent;

/** The journal of a partnership. */
final class PartnershipJournal extends JournalAggregate<PartnershipState> {

    PartnershipJournal(Desk desk, Folded<PartnershipState> folded) {
        super(desk, folded);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Answer handle(PartnershipCommand command, @MetaDataValue(Messages.SUBMISSION) Submission submission) {
        return answer(
                submission, state().audience(command), asking -> PartnershipRules.decide(state(), command, asking));
    }

    @EventSourcingHandler
    void on(PartnershipEvent event, @MetaDataValue(Messages.ENTRY) Entry<PartnershipEvent> entry) {
        moveTo(entry, state().evolve(entry));
    }
}
