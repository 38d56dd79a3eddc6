package org.ayni.command.partnership;

import org.ayni.events.value.ProductId;
import org.ayni.events.value.What;
import org.ayni.events.value.Whose;

/** Fair-trade products. */
public sealed interface ProductCommand extends PartnershipCommand.Tell {

    record LaunchProduct(ProductId product, Whose whose, What what) implements ProductCommand {}
}
