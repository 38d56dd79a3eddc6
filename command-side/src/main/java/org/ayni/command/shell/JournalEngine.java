package org.ayni.command.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.ayni.entry.JournalId;
import org.ayni.journal.Append;
import org.ayni.journal.AppendConflict;
import org.ayni.journal.JournalReader;
import org.ayni.journal.JournalWriter;
import org.ayni.journal.OutcomeUnknown;
import org.ayni.journal.StoreFailed;
import org.ayni.journal.codec.EventCodec;
import org.jspecify.annotations.Nullable;

/**
 * Axon's way to the journals. A state in memory is offered as a snapshot; Axon then reads the entries after it, so that
 * every decision is taken on the journal as it is, whoever wrote to it.
 */
final class JournalEngine implements EventStorageEngine {

    private final JournalReader reader;
    private final JournalWriter writer;
    private final States states;

    JournalEngine(JournalReader reader, JournalWriter writer, States states) {
        this.reader = reader;
        this.writer = writer;
        this.states = states;
    }

    /** Waits until all of one command's entries are on disk. */
    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        var submission = Messages.submission(events.getFirst());
        var entries = events.stream().map(Messages::stored).toList();
        var head = entries.getFirst().parsedHeader().position() - 1;
        try {
            writer.append(new Append(submission.journal(), head, entries, submission.key()));
        } catch (AppendConflict | OutcomeUnknown | StoreFailed e) {
            states.drop(submission.journal()); // the store may know another history than this state
            throw e;
        }
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String journal) {
        return states.of(JournalId.parse(journal))
                .filter(known -> known.version() >= 0)
                .map(Messages::state);
    }

    @Override
    public DomainEventStream readEvents(String journal, long from) {
        return DomainEventStream.of(Pages.of(reader, JournalId.parse(journal), from)
                .map(EventCodec::decode)
                .map(Messages::event));
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException("nothing here takes snapshots");
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        throw new UnsupportedOperationException("journals have no common order; readers use the feed");
    }
}
