package org.ayni.query.workplans;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.BiFunction;
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

/** Work plans and their progress over HTTP. */
@RestController
public final class WorkPlansController {
    private final Questions questions;
    private final DocumentView<Facts<PartnershipFact>> view;
    private final Timeline timeline;

    public WorkPlansController(Questions questions, DocumentView<Facts<PartnershipFact>> view, Timeline timeline) {
        this.questions = questions;
        this.view = view;
        this.timeline = timeline;
    }

    record WorkPlans(
            long position,
            @JsonInclude(JsonInclude.Include.ALWAYS) List<Plan> plans) {}

    @GetMapping("/api/partnerships/{id}/work-plans")
    ResponseEntity<byte[]> workPlans(
            @PathVariable("id") String id,
            @ModelAttribute Asking asking,
            @RequestParam(name = "for", required = false) @Nullable String readers,
            HttpServletRequest request) {
        return answer(PublicView.WORK_PLANS, id, asking, readers, request, WorkPlans::new);
    }

    @GetMapping("/api/partnerships/{id}/progress")
    ResponseEntity<byte[]> progress(
            @PathVariable("id") String id,
            @ModelAttribute Asking asking,
            @RequestParam(name = "for", required = false) @Nullable String readers,
            HttpServletRequest request) {
        return answer(PublicView.PROGRESS, id, asking, readers, request, ProgressBoard::of);
    }

    private ResponseEntity<byte[]> answer(
            PublicView opened,
            String id,
            Asking asking,
            @Nullable String readers,
            HttpServletRequest request,
            BiFunction<Long, List<Plan>, Object> shows) {
        var question = questions.askFor(opened, readers, id, asking, request, view);
        var shown = question.read(view);
        var at = shown.position();
        // the facts that progress points to are shown as of the same position
        timeline.view().position(question.journal(), new KnownAt.Position(at));
        var cited = timeline.items().cited(Board.cited(shown.state()), at, question);
        var board = new Board(
                shown.state(),
                cited,
                question,
                then -> question.read(view, new KnownAt.Position(then)).state());
        return Answers.of(question, at, shows.apply(at, board.plans()));
    }
}
