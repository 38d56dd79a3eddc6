package org.ayni.query.timeline;

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

/** The timeline over HTTP. */
@RestController
public final class TimelineController {
    private final Questions questions;
    private final Timeline timeline;

    public TimelineController(Questions questions, Timeline timeline) {
        this.questions = questions;
        this.timeline = timeline;
    }

    @GetMapping("/api/partnerships/{id}/timeline")
    ResponseEntity<byte[]> timeline(
            @PathVariable("id") String id,
            @ModelAttribute Asking asking,
            @RequestParam(name = "for", required = false) @Nullable String readers,
            @ModelAttribute Wanted wanted,
            HttpServletRequest request) {
        var question = questions.askFor(PublicView.TIMELINE, readers, id, asking, request, timeline.view());
        var page = timeline.page(question, wanted);
        return Answers.of(question, page.position(), page);
    }
}
