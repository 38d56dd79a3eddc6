package org.ayni.query.olympiads;

import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.query.fact.Facts;
import org.ayni.query.view.DocumentFold;
import org.ayni.query.view.DocumentFoldProperties;

class OlympiadsFoldPropertyTest extends DocumentFoldProperties<Facts<PartnershipFact>> {

    @Override
    protected DocumentFold<Facts<PartnershipFact>> fold() {
        return new OlympiadsFold();
    }
}
