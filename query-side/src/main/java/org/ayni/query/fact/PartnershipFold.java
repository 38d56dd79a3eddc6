package org.ayni.query.fact;

import org.ayni.entry.JournalKind;
import org.ayni.events.CourseFact.PredecessorNamed;
import org.ayni.events.Event;
import org.ayni.events.MunicipalityEvent;
import org.ayni.events.PartnershipEvent;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.ProgrammeEvent;
import org.ayni.events.SettlementFact;

/** A document fold over the journal of a partnership. It always keeps what every answer about a fact asks for. */
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
        return Sides.isToldBy(fact) || fact instanceof SettlementFact || needs(fact);
    }

    /** Whether the read model needs to know such a fact. */
    protected abstract boolean needs(PartnershipFact fact);

    /** The sides, as the kept facts say. */
    public static Sides sides(Facts<PartnershipFact> facts) {
        var sides = Sides.NONE;
        for (var fact : facts.list()) {
            // a predecessor that was taken back and named again is one
            sides = fact.retracted() && fact.told() instanceof PredecessorNamed ? sides : sides.after(fact);
        }
        return sides;
    }
}
