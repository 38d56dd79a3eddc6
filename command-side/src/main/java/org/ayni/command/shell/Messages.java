package org.ayni.command.shell;

import static java.util.Objects.requireNonNull;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.ayni.command.Command;
import org.ayni.command.municipality.MunicipalityCommand;
import org.ayni.command.partnership.PartnershipCommand;
import org.ayni.command.programme.ProgrammeCommand;
import org.ayni.entry.Entry;
import org.ayni.entry.JournalKind;
import org.ayni.entry.StoredEntry;
import org.ayni.events.Event;

/** How commands, entries and states travel through Axon: as they are, in its messages. Nothing is serialised. */
final class Messages {

    /** Of a command and of the events it leads to: the {@link Submission}. */
    static final String SUBMISSION = "submission";

    /** Of an event: its {@link Entry}. */
    static final String ENTRY = "entry";

    /** Of an event that is to be appended: its {@link StoredEntry}. */
    static final String STORED = "stored";

    private Messages() {}

    /** Axon finds the handler by the name of the sealed type that it takes; the name of the record would find none. */
    static CommandMessage<Command> command(Submission submission) {
        var handled = switch (submission.journal().kind()) {
            case MUNICIPALITY -> MunicipalityCommand.class;
            case PROGRAMME -> ProgrammeCommand.class;
            case PARTNERSHIP -> PartnershipCommand.class;
        };
        return new GenericCommandMessage<>(
                new GenericMessage<>(
                        submission.key().id().toString(), submission.command(), MetaData.with(SUBMISSION, submission)),
                handled.getName());
    }

    static DomainEventMessage<?> event(Entry<Event> entry) {
        var header = entry.header();
        return new GenericDomainEventMessage<>(
                type(header.journal().kind()),
                header.journal().toString(),
                header.position(),
                entry.event(),
                MetaData.with(ENTRY, entry),
                header.id().toString(),
                header.recorded());
    }

    /** A folded state stands where Axon expects a snapshot. */
    static DomainEventMessage<?> state(Folded<?> folded) {
        return new GenericDomainEventMessage<>(
                type(folded.journal().kind()), folded.journal().toString(), folded.version(), folded);
    }

    static Submission submission(Message<?> message) {
        return (Submission) requireNonNull(message.getMetaData().get(SUBMISSION));
    }

    static StoredEntry stored(Message<?> event) {
        return (StoredEntry) requireNonNull(event.getMetaData().get(STORED));
    }

    private static String type(JournalKind kind) {
        return kind.word();
    }
}
