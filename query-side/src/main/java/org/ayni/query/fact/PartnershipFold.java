package org.ayni.query.fact;

import org.ayni.entry.JournalKind;
import org.ayni.events.CourseFact.PartnershipFounded;
import org.ayni.events.CourseFact.PredecessorNamed;
import org.ayni.events.Event;
import org.ayni.events.MunicipalityEvent;
import org.ayni.events.PartnershipEvent;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.ProgrammeEvent;

/** A document fold over the journal of a partnership. It always keeps what says which the sides are. */
public abstract class PartnershipFold extends FactsFold<PartnershipFact> {

    protected PartnershipFold() {
        super(PartnershipFact.class);
    }

    @Override
    public final JournalKind kind() {
        return JournalKind.PARTNERSHIP;
    }

    @Override
    protected final Act<PartnershipFact> act(Event event) {
        return switch (event) {
            case PartnershipEvent of -> Act.of(of);
            case ProgrammeEvent _, MunicipalityEvent _ ->
                throw new IllegalArgumentException("%s stands in the journal of a partnership".formatted(event));
        };
    }

    @Override
    protected final boolean keeps(PartnershipFact fact) {
        return fact instanceof PartnershipFounded || fact instanceof PredecessorNamed || needs(fact);
    }

    /** Whether the read model needs to know such a fact. */
    protected abstract boolean needs(PartnershipFact fact);

    /** The sides, as the kept facts say. */
    public static Sides sides(Facts<PartnershipFact> facts) {
        var sides = facts.telling(PartnershipFounded.class)
                .map(telling -> Sides.NONE.of(telling.told().sides()))
                .findFirst()
                .orElse(Sides.NONE);
        for (var named : facts.telling(PredecessorNamed.class)
                .filter(telling -> !telling.fact().retracted())
                .toList()) {
            sides = sides.with(named.told().predecessor(), named.told().side());
        }
        return sides;
    }
}
