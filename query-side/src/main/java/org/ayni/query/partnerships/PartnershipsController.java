package org.ayni.query.partnerships;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.ayni.entry.JournalKind;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.query.fact.Facts;
import org.ayni.query.http.Answers;
import org.ayni.query.http.Asking;
import org.ayni.query.http.Question;
import org.ayni.query.http.Questions;
import org.ayni.query.http.SeenAt;
import org.ayni.query.municipalities.MunicipalityNames;
import org.ayni.query.view.AsOf;
import org.ayni.query.view.DocumentView;
import org.ayni.query.view.NoAnswer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Partnerships over HTTP: all of them, and one. */
@RestController
public final class PartnershipsController {
    private final Questions questions;
    private final DocumentView<Facts<PartnershipFact>> view;
    private final MunicipalityNames names;
    private final AsOf asOf;

    public PartnershipsController(
            Questions questions, DocumentView<Facts<PartnershipFact>> view, MunicipalityNames names, AsOf asOf) {
        this.questions = questions;
        this.view = view;
        this.names = names;
        this.asOf = asOf;
    }

    /** The answer to the list. */
    record All(@JsonInclude(JsonInclude.Include.ALWAYS) List<Partnership> partnerships) {}

    @GetMapping("/api/partnerships")
    ResponseEntity<byte[]> all(@ModelAttribute Asking asking, HttpServletRequest request) {
        var all = questions.askAll(asking, request, view, names.view());
        var shown = view.all(all.knownAt());
        var partnerships = shown.stream()
                .flatMap(one -> Partnership.of(
                        one.folded(),
                        new Question(one.journal(), all.knownAt(), all.happenedBy(), all.language(), all.moment()),
                        side -> names.name(side, all.knownAt(), all.happenedBy()))
                        .stream())
                .toList();
        var seen = shown.stream()
                .map(one -> new SeenAt(one.journal(), one.folded().position()))
                .toList();
        return Answers.of(all.language(), seen, new All(partnerships));
    }

    @GetMapping("/api/partnerships/{id}")
    ResponseEntity<byte[]> one(
            @PathVariable("id") String id, @ModelAttribute Asking asking, HttpServletRequest request) {
        var question = questions.ask(JournalKind.PARTNERSHIP, id, asking, request, view, names.view());
        var folded = view.at(question.journal(), question.knownAt());
        // another journal has other positions: its names are those of the moment
        var moment = asOf.moment(question.journal(), question.knownAt());
        var partnership = Partnership.of(folded, question, side -> names.name(side, moment, question.happenedBy()))
                .orElseThrow(() -> new NoAnswer(
                        NoAnswer.Reason.NOTHING_HAPPENED_BY_THEN, id, String.valueOf(question.happenedBy())));
        return Answers.of(question, folded.position(), partnership);
    }
}
