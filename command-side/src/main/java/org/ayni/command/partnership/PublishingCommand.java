package org.ayni.command.partnership;

import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.PublicView;

/** One side opens a view to the public, or closes it. It is open while both sides have opened it. */
public sealed interface PublishingCommand extends PartnershipCommand.Tell {

    record PublishView(PublicView view) implements PublishingCommand {}

    record WithdrawView(PublicView view, LocalizedText reason) implements PublishingCommand {}
}
