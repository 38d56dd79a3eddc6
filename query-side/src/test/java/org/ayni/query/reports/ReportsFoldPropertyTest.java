package org.ayni.query.reports;

import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.query.fact.Facts;
import org.ayni.query.view.DocumentFold;
import org.ayni.query.view.DocumentFoldContract;

class ReportsFoldPropertyTest extends DocumentFoldContract<Facts<PartnershipFact>> {

    @Override
    protected DocumentFold<Facts<PartnershipFact>> fold() {
        return new ReportsFold();
    }
}
