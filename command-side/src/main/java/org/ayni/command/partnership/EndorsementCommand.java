package org.ayni.command.partnership;

import org.ayni.command.Cited;
import org.ayni.events.value.DocumentId;

/** One side agrees to something as a whole. It takes an endorsement back by retracting it. */
public sealed interface EndorsementCommand extends PartnershipCommand.Tell {

    /** @param seen the last change of the document that the side saw; it endorses nothing that came after it */
    record Endorse(DocumentId document, Cited seen) implements EndorsementCommand {
        @Override
        public boolean cites() {
            return true;
        }
    }
}
