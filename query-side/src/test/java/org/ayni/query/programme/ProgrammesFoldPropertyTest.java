package org.ayni.query.programme;

import org.ayni.events.ProgrammeEvent.ProgrammeFact;
import org.ayni.query.fact.Facts;
import org.ayni.query.view.DocumentFold;
import org.ayni.query.view.DocumentFoldContract;

class ProgrammesFoldPropertyTest extends DocumentFoldContract<Facts<ProgrammeFact>> {

    @Override
    protected DocumentFold<Facts<ProgrammeFact>> fold() {
        return new ProgrammesFold();
    }
}
