package org.ayni.query.reports;

import jakarta.servlet.http.HttpServletRequest;
import org.ayni.entry.JournalKind;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.query.fact.Facts;
import org.ayni.query.http.Answers;
import org.ayni.query.http.Asking;
import org.ayni.query.http.Questions;
import org.ayni.query.timeline.Changes;
import org.ayni.query.timeline.Timeline;
import org.ayni.query.view.DocumentView;
import org.ayni.query.view.KnownAt;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The reports of a partnership over HTTP. */
@RestController
public final class ReportsController {
    private final Questions questions;
    private final DocumentView<Facts<PartnershipFact>> view;
    private final Timeline timeline;

    public ReportsController(Questions questions, DocumentView<Facts<PartnershipFact>> view, Timeline timeline) {
        this.questions = questions;
        this.view = view;
        this.timeline = timeline;
    }

    @GetMapping("/api/partnerships/{id}/reports")
    ResponseEntity<byte[]> reports(
            @PathVariable("id") String id, @ModelAttribute Asking asking, HttpServletRequest request) {
        var question = questions.ask(JournalKind.PARTNERSHIP, id, asking, request, view, timeline.view());
        var shown = view.at(question.journal(), question.knownAt());
        var at = shown.position();
        // what changed is told as of the same position
        timeline.view().position(question.journal(), new KnownAt.Position(at));
        var changes = new Changes(timeline, question, Reports.from(at, shown.state()), at);
        return Answers.of(question, at, Reports.of(at, shown.state(), changes, question));
    }
}
