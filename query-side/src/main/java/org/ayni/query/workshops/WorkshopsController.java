package org.ayni.query.workshops;

import jakarta.servlet.http.HttpServletRequest;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.value.PublicView;
import org.ayni.query.actors.ActorMap;
import org.ayni.query.fact.Facts;
import org.ayni.query.http.Answers;
import org.ayni.query.http.Asking;
import org.ayni.query.http.Questions;
import org.ayni.query.stocktaking.Stocktakings;
import org.ayni.query.view.DocumentView;
import org.ayni.query.view.KnownAt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Workshops over HTTP, and the five questions that are asked there. */
@RestController
public final class WorkshopsController {
    private final Questions questions;
    private final DocumentView<Facts<PartnershipFact>> view;
    private final DocumentView<Facts<PartnershipFact>> actors;
    private final Stocktakings stocktakings;

    public WorkshopsController(
            Questions questions,
            DocumentView<Facts<PartnershipFact>> view,
            DocumentView<Facts<PartnershipFact>> actors,
            Stocktakings stocktakings) {
        this.questions = questions;
        this.view = view;
        this.actors = actors;
        this.stocktakings = stocktakings;
    }

    @GetMapping("/api/partnerships/{id}/workshops")
    ResponseEntity<byte[]> workshops(
            @PathVariable("id") String id,
            @ModelAttribute Asking asking,
            @RequestParam(name = "for", required = false) @Nullable String readers,
            HttpServletRequest request) {
        var question = questions.askFor(PublicView.WORKSHOPS, readers, id, asking, request, view);
        var shown = question.read(view);
        return Answers.of(question, shown.position(), Workshops.of(shown.position(), shown.state(), question));
    }

    /** All three are read as of the same position. */
    @GetMapping("/api/partnerships/{id}/workshops/questions")
    ResponseEntity<byte[]> fiveQuestions(
            @PathVariable("id") String id,
            @ModelAttribute Asking asking,
            @RequestParam(name = "for", required = false) @Nullable String readers,
            HttpServletRequest request) {
        var question = questions.askFor(PublicView.WORKSHOPS, readers, id, asking, request, view);
        var shown = question.read(view);
        var at = shown.position();
        var then = new KnownAt.Position(at);
        return Answers.of(
                question,
                at,
                FiveQuestions.of(
                        at,
                        new Told(shown.state(), question),
                        ActorMap.of(at, question.read(actors, then).state(), question),
                        stocktakings.at(question, then)));
    }
}
