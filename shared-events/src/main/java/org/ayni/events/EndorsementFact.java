package org.ayni.events;

import org.ayni.entry.Seen;
import org.ayni.events.value.DocumentId;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.Whose;

/** What one side agrees to as a whole. Agreed is what both sides endorsed as it stood at the same entry. */
public sealed interface EndorsementFact extends PartnershipEvent.PartnershipFact {

    /**
     * It happened when the side resolved it. A later change of the document is not endorsed by it.
     *
     * @param side that endorses; it speaks for itself alone
     * @param seen the last change of the document, as the side saw it
     */
    @EventName("partnership.document-endorsed.v1")
    record DocumentEndorsed(DocumentId document, MunicipalityId side, Seen seen) implements EndorsementFact {
        @Override
        public Whose whose() {
            return Whose.of(side);
        }
    }
}
