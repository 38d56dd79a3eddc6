package org.ayni.query.products;

import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.query.fact.Facts;
import org.ayni.query.view.DocumentFold;
import org.ayni.query.view.DocumentFoldContract;

class ProductsFoldPropertyTest extends DocumentFoldContract<Facts<PartnershipFact>> {

    @Override
    protected DocumentFold<Facts<PartnershipFact>> fold() {
        return new ProductsFold();
    }
}
