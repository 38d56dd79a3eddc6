package org.ayni.query.promises;

import jakarta.servlet.http.HttpServletRequest;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.value.PublicView;
import org.ayni.query.fact.Facts;
import org.ayni.query.http.Answers;
import org.ayni.query.http.Asking;
import org.ayni.query.http.Questions;
import org.ayni.query.timeline.Timeline;
import org.ayni.query.view.DocumentView;
import org.ayni.query.view.KnownAt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The promise ledger of a partnership over HTTP. */
@RestController
public final class PromisesController {
    private final Questions questions;
    private final DocumentView<Facts<PartnershipFact>> view;
    private final Timeline timeline;

    public PromisesController(Questions questions, DocumentView<Facts<PartnershipFact>> view, Timeline timeline) {
        this.questions = questions;
        this.view = view;
        this.timeline = timeline;
    }

    @GetMapping("/api/partnerships/{id}/promises")
    ResponseEntity<byte[]> promises(
            @PathVariable("id") String id,
            @ModelAttribute Asking asking,
            @RequestParam(name = "for", required = false) @Nullable String readers,
            HttpServletRequest request) {
        var question = questions.askFor(PublicView.PROMISES, readers, id, asking, request, view);
        var shown = question.read(view);
        var at = shown.position();
        // the facts that promises point to are shown as of the same position
        timeline.view().position(question.journal(), new KnownAt.Position(at));
        var cited = timeline.items().cited(Ledger.cited(shown.state()), at, question);
        return Answers.of(question, at, Ledger.of(at, shown.state(), cited, question));
    }
}
