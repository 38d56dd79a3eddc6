package org.ayni.query.municipalities;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.ayni.entry.JournalKind;
import org.ayni.events.MunicipalityEvent.MunicipalityFact;
import org.ayni.query.fact.Facts;
import org.ayni.query.http.Answers;
import org.ayni.query.http.Asking;
import org.ayni.query.http.Questions;
import org.ayni.query.http.SeenAt;
import org.ayni.query.municipalities.Municipality.Reading;
import org.ayni.query.view.DocumentView;
import org.ayni.query.view.DocumentView.Shown;
import org.ayni.query.view.NoAnswer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Municipalities over HTTP. */
@RestController
public final class MunicipalitiesController {
    private final Questions questions;
    private final DocumentView<Facts<MunicipalityFact>> view;

    public MunicipalitiesController(Questions questions, DocumentView<Facts<MunicipalityFact>> view) {
        this.questions = questions;
        this.view = view;
    }

    /** The answer to the list. */
    record All(@JsonInclude(JsonInclude.Include.ALWAYS) List<Municipality> municipalities) {}

    @GetMapping("/api/municipalities")
    ResponseEntity<byte[]> all(@ModelAttribute Asking asking, HttpServletRequest request) {
        var question = questions.askAll(asking, request, view);
        var reading = new Reading(question.language(), question.happenedBy());
        var shown = view.all(question.knownAt());
        var municipalities = shown.stream()
                .flatMap(one -> Municipality.of(one, reading).stream())
                .toList();
        var seen = shown.stream()
                .map(one -> new SeenAt(one.journal(), one.folded().position()))
                .toList();
        return Answers.of(question.language(), seen, new All(municipalities));
    }

    @GetMapping("/api/municipalities/{id}")
    ResponseEntity<byte[]> one(
            @PathVariable("id") String id, @ModelAttribute Asking asking, HttpServletRequest request) {
        var question = questions.ask(JournalKind.MUNICIPALITY, id, asking, request, view);
        var shown = new Shown<>(question.journal(), view.at(question.journal(), question.knownAt()));
        var municipality = Municipality.of(shown, new Reading(question.reader().language(), question.happenedBy()))
                .orElseThrow(() -> new NoAnswer(
                        NoAnswer.Reason.NOTHING_HAPPENED_BY_THEN, id, String.valueOf(question.happenedBy())));
        return Answers.of(question, shown.folded().position(), municipality);
    }
}
