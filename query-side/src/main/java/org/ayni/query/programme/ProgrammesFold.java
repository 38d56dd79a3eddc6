package org.ayni.query.programme;

import org.ayni.entry.JournalKind;
import org.ayni.events.Event;
import org.ayni.events.MunicipalityEvent;
import org.ayni.events.PartnershipEvent;
import org.ayni.events.ProgrammeEvent;
import org.ayni.events.ProgrammeEvent.ConferenceAnnounced;
import org.ayni.events.ProgrammeEvent.ConferencePartHeld;
import org.ayni.events.ProgrammeEvent.InputGiven;
import org.ayni.events.ProgrammeEvent.ParticipationReported;
import org.ayni.events.ProgrammeEvent.PartnershipEnrolled;
import org.ayni.events.ProgrammeEvent.PartnershipWithdrawn;
import org.ayni.events.ProgrammeEvent.PhaseOpened;
import org.ayni.events.ProgrammeEvent.ProgrammeFact;
import org.ayni.events.ProgrammeEvent.ProgrammeOpened;
import org.ayni.events.ProgrammeEvent.ScaleSet;
import org.ayni.events.ProgrammeEvent.TermDefined;
import org.ayni.events.ProgrammeEvent.TermRenamed;
import org.ayni.events.ProgrammeEvent.TermRetired;
import org.ayni.query.fact.Act;
import org.ayni.query.fact.FactsFold;
import org.ayni.query.view.ViewKey;

/** Keeps all facts about a programme. */
public final class ProgrammesFold extends FactsFold<ProgrammeFact> {

    public ProgrammesFold() {
        super(ProgrammeFact.class);
    }

    @Override
    public ViewKey key() {
        return new ViewKey("programme", 2);
    }

    @Override
    public JournalKind kind() {
        return JournalKind.PROGRAMME;
    }

    @Override
    protected Act<ProgrammeFact> act(Event event) {
        return switch (event) {
            case ProgrammeEvent of -> Act.of(of);
            case PartnershipEvent _, MunicipalityEvent _ ->
                throw new IllegalArgumentException("%s stands in the journal of a programme".formatted(event));
        };
    }

    @Override
    protected boolean keeps(ProgrammeFact fact) {
        return switch (fact) {
            case ProgrammeOpened _,
                    PhaseOpened _,
                    PartnershipEnrolled _,
                    PartnershipWithdrawn _,
                    ConferenceAnnounced _,
                    ConferencePartHeld _,
                    ParticipationReported _,
                    InputGiven _,
                    TermDefined _,
                    TermRenamed _,
                    TermRetired _,
                    ScaleSet _ -> true;
        };
    }
}
