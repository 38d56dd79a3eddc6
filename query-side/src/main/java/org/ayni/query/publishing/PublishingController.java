package org.ayni.query.publishing;

import jakarta.servlet.http.HttpServletRequest;
import org.ayni.entry.JournalKind;
import org.ayni.query.http.Answers;
import org.ayni.query.http.Asking;
import org.ayni.query.http.Questions;
import org.ayni.query.publishing.Publishing.OfFact;
import org.ayni.query.timeline.Timeline;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Who may read what, over HTTP. For the two towns: no view for readers. */
@RestController
public final class PublishingController {
    private final Questions questions;
    private final Timeline timeline;

    public PublishingController(Questions questions, Timeline timeline) {
        this.questions = questions;
        this.timeline = timeline;
    }

    @GetMapping("/api/partnerships/{id}/publishing")
    ResponseEntity<byte[]> publishing(
            @PathVariable("id") String id, @ModelAttribute Asking asking, HttpServletRequest request) {
        var question = questions.ask(JournalKind.PARTNERSHIP, id, asking, request, timeline.view());
        var at = timeline.view().position(question.journal(), question.knownAt());
        var sides = timeline.sides(question.journal(), at);
        return Answers.of(
                question,
                at,
                new Publishing(
                        at,
                        Publishing.views(timeline.views(at, question.journal())),
                        timeline.published(at, question).stream()
                                .map(open -> OfFact.of(open, sides, question))
                                .toList(),
                        timeline.publications(at, question),
                        timeline.withdrawals(at, question)));
    }
}
