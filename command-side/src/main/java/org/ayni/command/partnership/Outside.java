package org.ayni.command.partnership;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ayni.command.FactElsewhere;
import org.ayni.command.FactElsewhere.Readers;
import org.ayni.command.FactLog.Fact;
import org.ayni.command.partnership.Subject.Enrolment;
import org.ayni.command.partnership.Subject.Practice;
import org.ayni.command.partnership.Subject.PracticeWithdrawal;
import org.ayni.entry.Entry;
import org.ayni.events.Event;
import org.ayni.events.PartnershipEvent;
import org.ayni.events.PartnershipEvent.FactCorrected;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.value.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * The journal of a partnership as another one finds it: what a fact says by now, and who may read it. The whole journal is
 * read, because a right on it, a withdrawal and what is narrower than the first telling may stand anywhere in it.
 */
public final class Outside {
    private final Map<Long, PartnershipFact> says = new HashMap<>();
    private @Nullable Entry<Event> cited;
    private PartnershipState state = PartnershipState.EMPTY;

    private Outside() {}

    /**
     * The fact that the entry at a position told or changed; empty when the journal has no such entry.
     *
     * @param journal all its entries
     */
    public static Optional<FactElsewhere> fact(Iterator<Entry<Event>> journal, long position) {
        var outside = new Outside();
        journal.forEachRemaining(entry -> outside.read(entry, position));
        return Optional.ofNullable(outside.cited).map(outside::found);
    }

    /** The programmes in which a partnership says that it takes part. */
    static Set<ProgrammeId> programmes(PartnershipState state) {
        return state.facts().standing().keySet().stream()
                .filter(Enrolment.class::isInstance)
                .map(enrolment -> ((Enrolment) enrolment).phase().programme())
                .collect(Collectors.toUnmodifiableSet());
    }

    private void read(Entry<Event> entry, long position) {
        var event = (PartnershipEvent) entry.event();
        state = state.evolve(new Entry<>(entry.header(), entry.hash(), event));
        if (entry.header().position() == position) {
            cited = entry;
        }
        if (event instanceof PartnershipFact fact) {
            says.put(entry.header().position(), fact);
        } else if (event instanceof FactCorrected(var _, var _, var fact, var _)) {
            var of = state.facts().at(entry.header().position()).orElseThrow().position();
            says.put(of, fact);
        }
    }

    private FactElsewhere found(Entry<Event> entry) {
        var programmes = programmes(state);
        return state.facts()
                .at(entry.header().position())
                .map(fact -> new FactElsewhere(
                        entry,
                        fact.retracted() ? null : says.get(fact.position()),
                        fact.stated(),
                        new Readers(state.readers(fact.position()), programmes),
                        isWithdrawn(fact)))
                .orElseGet(() -> new FactElsewhere(
                        entry,
                        entry.event(),
                        entry.seen(),
                        new Readers(entry.header().audience(), programmes),
                        false));
    }

    private boolean isWithdrawn(Fact<Subject> fact) {
        return fact.subject() instanceof Practice(var practice) && state.has(new PracticeWithdrawal(practice));
    }
}
