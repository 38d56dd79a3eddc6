package org.ayni.query.stocktaking;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ayni.entry.JournalKind;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.ProgrammeEvent.ProgrammeFact;
import org.ayni.events.ProgrammeEvent.ScaleSet;
import org.ayni.events.ScaleRef;
import org.ayni.query.fact.Facts;
import org.ayni.query.http.Answers;
import org.ayni.query.http.Asking;
import org.ayni.query.http.Questions;
import org.ayni.query.view.DocumentView;
import org.ayni.query.view.NoAnswer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Stocktaking over HTTP. */
@RestController
public final class StocktakingController {
    private final Questions questions;
    private final DocumentView<Facts<PartnershipFact>> view;
    private final DocumentView<Facts<ProgrammeFact>> programmes;

    public StocktakingController(
            Questions questions,
            DocumentView<Facts<PartnershipFact>> view,
            DocumentView<Facts<ProgrammeFact>> programmes) {
        this.questions = questions;
        this.view = view;
        this.programmes = programmes;
    }

    @GetMapping("/api/partnerships/{id}/stocktaking")
    ResponseEntity<byte[]> stocktaking(
            @PathVariable("id") String id, @ModelAttribute Asking asking, HttpServletRequest request) {
        var question = questions.ask(JournalKind.PARTNERSHIP, id, asking, request, view);
        var shown = view.at(question.journal(), question.knownAt());
        Map<ScaleRef, Optional<ScaleSet>> read = new HashMap<>();
        return Answers.of(
                question,
                shown.position(),
                Stocktaking.of(
                        shown.position(), shown.state(), scale -> read.computeIfAbsent(scale, this::set), question));
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
