package org.ayni.events;

import org.ayni.events.value.ProductId;
import org.ayni.events.value.What;
import org.ayni.events.value.Whose;

/** Fair-trade products. */
public sealed interface ProductFact extends PartnershipEvent.PartnershipFact {

    @EventName("partnership.product-launched.v1")
    record ProductLaunched(ProductId product, Whose whose, What what) implements ProductFact {}
}
