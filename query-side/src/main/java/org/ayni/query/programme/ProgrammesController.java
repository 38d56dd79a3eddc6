package org.ayni.query.programme;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.ayni.entry.JournalKind;
import org.ayni.events.ProgrammeEvent.ProgrammeFact;
import org.ayni.query.contributions.Contributions;
import org.ayni.query.fact.Facts;
import org.ayni.query.http.Answers;
import org.ayni.query.http.Asking;
import org.ayni.query.http.Question;
import org.ayni.query.http.Questions;
import org.ayni.query.view.DocumentView;
import org.ayni.query.view.NoAnswer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Programmes over HTTP. */
@RestController
public final class ProgrammesController {
    private final Questions questions;
    private final DocumentView<Facts<ProgrammeFact>> view;
    private final Contributions contributions;

    public ProgrammesController(
            Questions questions, DocumentView<Facts<ProgrammeFact>> view, Contributions contributions) {
        this.contributions = contributions;
        this.questions = questions;
        this.view = view;
    }

    /** The answer to the list. */
    record All(@JsonInclude(JsonInclude.Include.ALWAYS) List<Programme> programmes) {}

    @GetMapping("/api/programmes")
    ResponseEntity<byte[]> all(@ModelAttribute Asking asking, HttpServletRequest request) {
        var question = questions.askAll(asking, request, contributions.views());
        var shown = view.all(question.knownAt());
        var programmes = shown.stream()
                .map(one -> contributions.overview(
                        new Question(
                                one.journal(),
                                question.knownAt(),
                                question.happenedBy(),
                                question.language(),
                                question.moment()),
                        one.folded()))
                .toList();
        var seen = programmes.stream()
                .flatMap(one -> one.seen().stream())
                .distinct()
                .toList();
        var all = programmes.stream().flatMap(one -> Programme.of(one).stream()).toList();
        return Answers.of(question.language(), seen, new All(all));
    }

    @GetMapping("/api/programmes/{id}")
    ResponseEntity<byte[]> one(
            @PathVariable("id") String id, @ModelAttribute Asking asking, HttpServletRequest request) {
        var question = questions.ask(JournalKind.PROGRAMME, id, asking, request, contributions.views());
        var overview = contributions.overview(question);
        var programme = Programme.of(overview)
                .orElseThrow(() -> new NoAnswer(
                        NoAnswer.Reason.NOTHING_HAPPENED_BY_THEN, id, String.valueOf(question.happenedBy())));
        return Answers.of(overview.question().reader(), overview.seen(), programme);
    }
}
