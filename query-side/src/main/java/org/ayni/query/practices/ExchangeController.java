package org.ayni.query.practices;

import jakarta.servlet.http.HttpServletRequest;
import org.ayni.entry.JournalKind;
import org.ayni.query.contributions.Contributions;
import org.ayni.query.contributions.Neighbours;
import org.ayni.query.contributions.Overview;
import org.ayni.query.http.Answers;
import org.ayni.query.http.Asking;
import org.ayni.query.http.Questions;
import org.ayni.query.network.Wanted;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What partnerships of a programme offer to each other and have learned from each other, over HTTP. */
@RestController
public final class ExchangeController {
    private final Questions questions;
    private final Contributions contributions;
    private final Neighbours neighbours;

    public ExchangeController(Questions questions, Contributions contributions, Neighbours neighbours) {
        this.questions = questions;
        this.contributions = contributions;
        this.neighbours = neighbours;
    }

    @GetMapping("/api/programmes/{id}/practices")
    ResponseEntity<byte[]> practices(
            @PathVariable("id") String id,
            @ModelAttribute Asking asking,
            @ModelAttribute Wanted wanted,
            HttpServletRequest request) {
        var overview = overview(id, asking, request);
        return answer(overview, Offers.of(overview, exchange(overview), wanted));
    }

    @GetMapping("/api/programmes/{id}/learning")
    ResponseEntity<byte[]> learning(
            @PathVariable("id") String id, @ModelAttribute Asking asking, HttpServletRequest request) {
        var overview = overview(id, asking, request);
        return answer(overview, LearningBetween.of(overview, exchange(overview)));
    }

    private Overview overview(String id, Asking asking, HttpServletRequest request) {
        return contributions.overview(questions.ask(JournalKind.PROGRAMME, id, asking, request, contributions.views()));
    }

    private Exchange exchange(Overview overview) {
        return new Exchange(overview.contributions(), neighbours.then(overview.question()));
    }

    private static ResponseEntity<byte[]> answer(Overview overview, Object body) {
        return Answers.of(overview.question().reader(), overview.seen(), body);
    }
}
