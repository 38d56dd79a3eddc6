package org.ayni.query.stocktaking;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.ProgrammeEvent.ProgrammeFact;
import org.ayni.events.ProgrammeEvent.ScaleSet;
import org.ayni.events.ScaleRef;
import org.ayni.query.fact.Facts;
import org.ayni.query.http.Question;
import org.ayni.query.view.DocumentView;
import org.ayni.query.view.KnownAt;
import org.ayni.query.view.NoAnswer;

/** Reads where both sides stand, and in the journals of programmes what the steps of their scales are called. */
public record Stocktakings(DocumentView<Facts<PartnershipFact>> view, DocumentView<Facts<ProgrammeFact>> programmes) {

    public Stocktaking at(Question question, KnownAt knownAt) {
        var shown = question.read(view, knownAt);
        Map<ScaleRef, Optional<ScaleSet>> read = new HashMap<>();
        return Stocktaking.of(
                shown.position(), shown.state(), scale -> read.computeIfAbsent(scale, this::set), question);
    }

    /** As of the entry that is cited: whatever the programme recorded later, its steps mean what they meant then. */
    private Optional<ScaleSet> set(ScaleRef scale) {
        var entry = scale.set();
        try {
            return programmes
                    .at(entry.journal(), entry.position())
                    .state()
                    .about(entry.position())
                    .map(fact -> fact.told())
                    .filter(ScaleSet.class::isInstance)
                    .map(ScaleSet.class::cast);
        } catch (NoAnswer none) {
            return Optional.empty(); // the numbers are shown without their names
        }
    }
}
