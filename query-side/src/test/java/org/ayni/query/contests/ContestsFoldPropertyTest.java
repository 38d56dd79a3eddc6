package org.ayni.query.contests;

import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.query.fact.Facts;
import org.ayni.query.view.DocumentFold;
import org.ayni.query.view.DocumentFoldContract;

class ContestsFoldPropertyTest extends DocumentFoldContract<Facts<PartnershipFact>> {

    @Override
    protected DocumentFold<Facts<PartnershipFact>> fold() {
        return new ContestsFold();
    }
}
