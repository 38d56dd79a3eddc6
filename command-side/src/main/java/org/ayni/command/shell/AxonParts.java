package org.ayni.command.shell;

import java.time.Duration;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.ayni.command.municipality.MunicipalityState;
import org.ayni.command.partnership.PartnershipState;
import org.ayni.command.programme.ProgrammeState;

/**
 * The parts of Axon that are used: its command bus, its lock around an aggregate, its unit of work. Not used: its cache, its
 * snapshots, its serialisers (they find classes by names in the data), its processors, its server.
 */
final class AxonParts {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int MOST_WAITING = 1_000;

    private AxonParts() {}

    static Configuration configured(Desk desk, EventStorageEngine engine) {
        System.setProperty("disable-axoniq-console-message", "true"); // an advertisement in the log
        // false: modules on the class path are not looked for. One would be the update checker, which calls home.
        return DefaultConfigurer.defaultConfiguration(false)
                .configureCommandBus(_ -> SimpleCommandBus.builder().build())
                .configureEmbeddedEventStore(_ -> engine)
                .configureAggregate(journals(new JournalFactory<>(
                        MunicipalityJournal.class, MunicipalityState.EMPTY, desk, MunicipalityJournal::new)))
                .configureAggregate(journals(new JournalFactory<>(
                        ProgrammeJournal.class, ProgrammeState.EMPTY, desk, ProgrammeJournal::new)))
                .configureAggregate(journals(new JournalFactory<>(
                        PartnershipJournal.class, PartnershipState.EMPTY, desk, PartnershipJournal::new)))
                .buildConfiguration();
    }

    private static <S, A extends JournalAggregate<S>> AggregateConfigurer<A> journals(JournalFactory<S, A> factory) {
        return AggregateConfigurer.defaultConfiguration(factory.type())
                .configureAggregateFactory(_ -> factory)
                .configureCreationPolicyAggregateFactory(_ -> factory)
                .configureLockFactory(_ -> new Queues(PATIENCE, MOST_WAITING))
                .configureCommandTargetResolver(_ -> message -> new VersionedAggregateIdentifier(
                        Messages.submission(message).journal(), null));
    }
}
