package org.ayni.query.municipalities;

import org.ayni.entry.JournalKind;
import org.ayni.events.Event;
import org.ayni.events.MunicipalityEvent;
import org.ayni.events.MunicipalityEvent.MunicipalityFact;
import org.ayni.events.MunicipalityEvent.MunicipalityRegistered;
import org.ayni.events.MunicipalityEvent.MunicipalityRenamed;
import org.ayni.events.MunicipalityEvent.MunicipalitySucceeded;
import org.ayni.events.PartnershipEvent;
import org.ayni.events.ProgrammeEvent;
import org.ayni.query.fact.Act;
import org.ayni.query.fact.FactsFold;
import org.ayni.query.view.ViewKey;

/** Keeps all facts about a municipality. */
public final class MunicipalitiesFold extends FactsFold<MunicipalityFact> {

    public MunicipalitiesFold() {
        super(MunicipalityFact.class);
    }

    @Override
    public ViewKey key() {
        return new ViewKey("municipalities", 2);
    }

    @Override
    public JournalKind kind() {
        return JournalKind.MUNICIPALITY;
    }

    @Override
    protected Act<MunicipalityFact> act(Event event) {
        return switch (event) {
            case MunicipalityEvent of -> Act.of(of);
            case PartnershipEvent _, ProgrammeEvent _ ->
                throw new IllegalArgumentException("%s stands in the journal of a municipality".formatted(event));
        };
    }

    @Override
    protected boolean keeps(MunicipalityFact fact) {
        return switch (fact) {
            case MunicipalityRegistered _, MunicipalityRenamed _, MunicipalitySucceeded _ -> true;
        };
    }
}
