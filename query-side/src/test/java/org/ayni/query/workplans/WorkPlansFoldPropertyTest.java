package org.ayni.query.workplans;

import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.query.fact.Facts;
import org.ayni.query.view.DocumentFold;
import org.ayni.query.view.DocumentFoldContract;

class WorkPlansFoldPropertyTest extends DocumentFoldContract<Facts<PartnershipFact>> {

    @Override
    protected DocumentFold<Facts<PartnershipFact>> fold() {
        return new WorkPlansFold();
    }
}
