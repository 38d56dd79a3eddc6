package org.ayni.query.agreements;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.value.AgreementId;
import org.ayni.events.value.PublicView;
import org.ayni.query.fact.Facts;
import org.ayni.query.http.Answers;
import org.ayni.query.http.Asking;
import org.ayni.query.http.BadQuestion;
import org.ayni.query.http.Question;
import org.ayni.query.http.Questions;
import org.ayni.query.view.DocumentView;
import org.ayni.query.view.KnownAt;
import org.ayni.query.view.NoAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The agreements of a partnership over HTTP. */
@RestController
public final class AgreementsController {
    private final Questions questions;
    private final DocumentView<Facts<PartnershipFact>> view;

    public AgreementsController(Questions questions, DocumentView<Facts<PartnershipFact>> view) {
        this.questions = questions;
        this.view = view;
    }

    record Agreements(
            long position,
            @JsonInclude(JsonInclude.Include.ALWAYS) List<Agreement> agreements) {}

    @GetMapping("/api/partnerships/{id}/agreements")
    ResponseEntity<byte[]> agreements(
            @PathVariable("id") String id,
            @RequestParam(name = "idleMonths", required = false) @Nullable String idleMonths,
            @ModelAttribute Asking asking,
            @RequestParam(name = "for", required = false) @Nullable String readers,
            HttpServletRequest request) {
        var months = months(idleMonths);
        var question = questions.askFor(PublicView.AGREEMENTS, readers, id, asking, request, view);
        var shown = question.read(view);
        return Answers.of(
                question,
                shown.position(),
                new Agreements(
                        shown.position(),
                        register(shown.state(), question, months).agreements()));
    }

    /** What changed from one state to another; both are positions of the journal, such as the agreement's versions. */
    @GetMapping("/api/partnerships/{id}/agreements/{agreement}/difference")
    ResponseEntity<byte[]> difference(
            @PathVariable("id") String id,
            @PathVariable("agreement") String named,
            @RequestParam("former") String former,
            @RequestParam(name = "latter", required = false) @Nullable String latter,
            @ModelAttribute Asking asking,
            @RequestParam(name = "for", required = false) @Nullable String readers,
            HttpServletRequest request) {
        var question = questions.askFor(PublicView.AGREEMENTS, readers, id, asking, request, view);
        var agreement = agreement(named);
        var from = question.read(view, new KnownAt.Position(Questions.position("former", former)));
        var to = question.read(
                view, latter == null ? question.knownAt() : new KnownAt.Position(Questions.position("latter", latter)));
        var register = register(to.state(), question, null);
        if (register.agreements().stream().noneMatch(one -> one.agreement().equals(agreement))) {
            throw new NoAnswer(NoAnswer.Reason.UNKNOWN, "agreement", agreement.value());
        }
        return Answers.of(
                question,
                to.position(),
                Difference.between(
                        agreement,
                        from.position(),
                        clauses(from.state(), agreement, question),
                        to.position(),
                        register.standing(agreement),
                        question.reader().language()));
    }

    private Register register(Facts<PartnershipFact> facts, Question question, @Nullable Integer idleMonths) {
        return new Register(
                facts,
                question,
                then -> question.read(view, new KnownAt.Position(then)).state(),
                idleMonths);
    }

    private static AgreementId agreement(String named) {
        try {
            return new AgreementId(named);
        } catch (IllegalArgumentException e) {
            throw new BadQuestion(BadQuestion.Reason.ID_MALFORMED, "agreement", named);
        }
    }

    private List<org.ayni.events.value.Clause> clauses(
            Facts<PartnershipFact> facts, AgreementId agreement, Question question) {
        return register(facts, question, null).standing(agreement);
    }

    private static @Nullable Integer months(@Nullable String given) {
        if (given == null) {
            return null;
        }
        if (!given.matches("[1-9][0-9]{0,2}")) {
            throw new BadQuestion(BadQuestion.Reason.MONTHS_MALFORMED, "idleMonths", given);
        }
        return Integer.valueOf(given);
    }
}
