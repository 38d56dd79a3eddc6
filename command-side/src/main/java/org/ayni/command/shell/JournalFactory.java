package org.ayni.command.shell;

import java.util.Objects;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.AggregateFactory;
import org.axonframework.modelling.command.CreationPolicyAggregateFactory;
import org.ayni.entry.JournalId;
import org.jspecify.annotations.Nullable;

/**
 * Makes the journals of one kind: from a folded state, or without any entry. Axon's own ways would need a constructor
 * without arguments, and its answer to a refusal on a new journal would be a null pointer.
 *
 * @param empty the state before the first entry
 */
record JournalFactory<S, A extends JournalAggregate<S>>(
        Class<A> type, S empty, Desk desk, BiFunction<Desk, Folded<S>, A> make)
        implements AggregateFactory<A>, CreationPolicyAggregateFactory<A> {

    @Override
    public A createAggregateRoot(String journal, DomainEventMessage<?> first) {
        return first.getPayload() instanceof Folded<?> known
                ? make.apply(desk, ofThisKind(known))
                : create(JournalId.parse(journal));
    }

    @Override
    public A create(@Nullable Object journal) {
        return make.apply(desk, new Folded<>((JournalId) Objects.requireNonNull(journal), empty, null));
    }

    @Override
    public Class<A> getAggregateType() {
        return type;
    }

    @SuppressWarnings("unchecked") // a journal's id tells its kind, and states are kept by journal
    private Folded<S> ofThisKind(Folded<?> known) {
        return (Folded<S>) known;
    }
}
