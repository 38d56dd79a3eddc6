package org.ayni.query.products;

import jakarta.servlet.http.HttpServletRequest;
import org.ayni.entry.JournalKind;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.query.fact.Facts;
import org.ayni.query.http.Answers;
import org.ayni.query.http.Asking;
import org.ayni.query.http.Questions;
import org.ayni.query.view.DocumentView;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The products of a partnership over HTTP. */
@RestController
public final class ProductsController {
    private final Questions questions;
    private final DocumentView<Facts<PartnershipFact>> view;

    public ProductsController(Questions questions, DocumentView<Facts<PartnershipFact>> view) {
        this.questions = questions;
        this.view = view;
    }

    @GetMapping("/api/partnerships/{id}/products")
    ResponseEntity<byte[]> products(
            @PathVariable("id") String id, @ModelAttribute Asking asking, HttpServletRequest request) {
        var question = questions.ask(JournalKind.PARTNERSHIP, id, asking, request, view);
        var shown = view.at(question.journal(), question.knownAt());
        return Answers.of(question, shown.position(), Products.of(shown.position(), shown.state(), question));
    }
}
