package org.ayni.query.network;

import jakarta.servlet.http.HttpServletRequest;
import org.ayni.entry.JournalKind;
import org.ayni.query.contributions.Contributions;
import org.ayni.query.http.Answers;
import org.ayni.query.http.Asking;
import org.ayni.query.http.Questions;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The network of a programme over HTTP. */
@RestController
public final class NetworkController {
    private final Questions questions;
    private final Contributions contributions;

    public NetworkController(Questions questions, Contributions contributions) {
        this.questions = questions;
        this.contributions = contributions;
    }

    @GetMapping("/api/programmes/{id}/network")
    ResponseEntity<byte[]> network(
            @PathVariable("id") String id,
            @ModelAttribute Asking asking,
            @ModelAttribute Wanted wanted,
            HttpServletRequest request) {
        var question = questions.ask(JournalKind.PROGRAMME, id, asking, request, contributions.views());
        var overview = contributions.overview(question);
        return Answers.of(overview.question().reader(), overview.seen(), Network.of(overview, wanted));
    }
}
