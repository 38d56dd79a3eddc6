package org.ayni.query.waiting;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.ayni.entry.JournalKind;
import org.ayni.query.fact.Sides;
import org.ayni.query.http.Answers;
import org.ayni.query.http.Asking;
import org.ayni.query.http.Question;
import org.ayni.query.http.Questions;
import org.ayni.query.timeline.Timeline;
import org.ayni.query.timeline.TranslatedTexts;
import org.ayni.query.waiting.Waiting.Silence;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What waits for the sides of a partnership, over HTTP. */
@RestController
public final class WaitingController {
    private final Questions questions;
    private final Timeline timeline;
    private final List<Waits> subjects;

    /** @param subjects of which something can wait */
    public WaitingController(Questions questions, Timeline timeline, List<Waits> subjects) {
        this.questions = questions;
        this.timeline = timeline;
        this.subjects = List.copyOf(subjects);
    }

    @GetMapping("/api/partnerships/{id}/waiting")
    ResponseEntity<byte[]> waiting(
            @PathVariable("id") String id,
            @RequestParam(name = "side", required = false) @Nullable String side,
            @ModelAttribute Asking asking,
            HttpServletRequest request) {
        var question = questions.ask(JournalKind.PARTNERSHIP, id, asking, request, timeline.view());
        var at = timeline.view().position(question.journal(), question.knownAt());
        var sides = timeline.sides(question.journal(), at);
        var asked = side == null ? null : Questions.side("side", side, sides);
        var waiting = subjects.stream()
                .flatMap(subject -> subject.waiting(question, at))
                .toList();
        var translations = new TranslatedTexts(timeline)
                .unapproved(question.journal(), at, question.reader().language());
        return Answers.of(
                question,
                at,
                Waiting.of(at, sides.municipalities(), silence(question, sides, at), asked, waiting, translations));
    }

    private @Nullable Silence silence(Question question, Sides sides, long at) {
        return sides.silence()
                .inForce(question.moment())
                .map(rule -> Silence.of(rule, timeline.fact(question.journal(), at, rule.position())))
                .orElse(null);
    }
}
