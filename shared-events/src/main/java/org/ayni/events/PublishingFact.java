package org.ayni.events;

import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.PublicView;
import org.ayni.events.value.Whose;

/**
 * Which views the public may open. Each side says so for itself; a view is open while both do. What it shows is what the
 * public may read, which is said fact by fact ({@link PartnershipEvent.FactsPublished}).
 */
public sealed interface PublishingFact extends PartnershipEvent.PartnershipFact {

    /** Which view it is about. */
    PublicView view();

    /** The side that says so; it speaks for itself alone. */
    MunicipalityId side();

    @Override
    default Whose whose() {
        return Whose.of(side());
    }

    @EventName("partnership.view-published.v1")
    record ViewPublished(PublicView view, MunicipalityId side) implements PublishingFact {}

    /** From then on it is open to the public no more, whatever the other side says. */
    @EventName("partnership.view-withdrawn.v1")
    record ViewWithdrawn(PublicView view, MunicipalityId side, LocalizedText reason) implements PublishingFact {}
}
