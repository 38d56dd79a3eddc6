package org.ayni.query.municipalities;

import org.ayni.events.MunicipalityEvent.MunicipalityFact;
import org.ayni.query.fact.Facts;
import org.ayni.query.view.DocumentFold;
import org.ayni.query.view.DocumentFoldContract;

class MunicipalitiesFoldPropertyTest extends DocumentFoldContract<Facts<MunicipalityFact>> {

    @Override
    protected DocumentFold<Facts<MunicipalityFact>> fold() {
        return new MunicipalitiesFold();
    }
}
