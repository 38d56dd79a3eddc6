package org.ayni.query.stocktaking;

import jakarta.servlet.http.HttpServletRequest;
import org.ayni.events.value.PublicView;
import org.ayni.query.http.Answers;
import org.ayni.query.http.Asking;
import org.ayni.query.http.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Stocktaking over HTTP. */
@RestController
public final class StocktakingController {
    private final Questions questions;
    private final Stocktakings stocktakings;

    public StocktakingController(Questions questions, Stocktakings stocktakings) {
        this.questions = questions;
        this.stocktakings = stocktakings;
    }

    @GetMapping("/api/partnerships/{id}/stocktaking")
    ResponseEntity<byte[]> stocktaking(
            @PathVariable("id") String id,
            @ModelAttribute Asking asking,
            @RequestParam(name = "for", required = false) @Nullable String readers,
            HttpServletRequest request) {
        var question = questions.askFor(PublicView.STOCKTAKING, readers, id, asking, request, stocktakings.view());
        var shown = stocktakings.at(question, question.knownAt());
        return Answers.of(question, shown.position(), shown);
    }
}
