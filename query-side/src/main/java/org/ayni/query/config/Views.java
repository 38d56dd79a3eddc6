package org.ayni.query.config;

import java.util.List;
import org.ayni.events.MunicipalityEvent.MunicipalityFact;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.ProgrammeEvent.ProgrammeFact;
import org.ayni.query.fact.Facts;
import org.ayni.query.view.DocumentView;
import org.ayni.query.view.Projection;
import org.ayni.query.view.RowView;
import org.ayni.query.view.View;

/** All read models. The timeline comes first: people watch it live. */
record Views(
        RowView timeline,
        DocumentView<Facts<PartnershipFact>> partnerships,
        DocumentView<Facts<PartnershipFact>> actors,
        DocumentView<Facts<PartnershipFact>> olympiads,
        DocumentView<Facts<PartnershipFact>> contests,
        DocumentView<Facts<PartnershipFact>> promises,
        DocumentView<Facts<PartnershipFact>> stocktaking,
        DocumentView<Facts<PartnershipFact>> contributions,
        DocumentView<Facts<PartnershipFact>> calls,
        DocumentView<Facts<PartnershipFact>> workPlans,
        DocumentView<Facts<PartnershipFact>> agreements,
        DocumentView<Facts<PartnershipFact>> workshops,
        DocumentView<Facts<PartnershipFact>> genealogy,
        DocumentView<Facts<PartnershipFact>> evidence,
        DocumentView<Facts<PartnershipFact>> products,
        DocumentView<Facts<PartnershipFact>> reports,
        DocumentView<Facts<ProgrammeFact>> programme,
        DocumentView<Facts<MunicipalityFact>> municipalities) {

    List<Projection> projections() {
        return List.<View>of(
                        timeline,
                        partnerships,
                        actors,
                        olympiads,
                        contests,
                        promises,
                        stocktaking,
                        contributions,
                        calls,
                        workPlans,
                        agreements,
                        workshops,
                        genealogy,
                        evidence,
                        products,
                        reports,
                        programme,
                        municipalities)
                .stream()
                .map(View::projection)
                .toList();
    }
}
