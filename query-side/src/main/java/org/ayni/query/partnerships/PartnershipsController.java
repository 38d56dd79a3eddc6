package org.ayni.query.partnerships;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.ProgrammeEvent.ProgrammeFact;
import org.ayni.events.value.PublicView;
import org.ayni.query.fact.Facts;
import org.ayni.query.http.Answers;
import org.ayni.query.http.Asking;
import org.ayni.query.http.Questions;
import org.ayni.query.http.ReaderJson;
import org.ayni.query.http.SeenAt;
import org.ayni.query.municipalities.MunicipalityNames;
import org.ayni.query.view.AsOf;
import org.ayni.query.view.DocumentView;
import org.ayni.query.view.NoAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Partnerships over HTTP: all of them, and one. */
@RestController
public final class PartnershipsController {
    private final Questions questions;
    private final DocumentView<Facts<PartnershipFact>> view;
    private final MunicipalityNames names;
    private final Withdrawals withdrawals;
    private final AsOf asOf;

    public PartnershipsController(
            Questions questions,
            DocumentView<Facts<PartnershipFact>> view,
            MunicipalityNames names,
            DocumentView<Facts<ProgrammeFact>> programmes,
            AsOf asOf) {
        this.questions = questions;
        this.view = view;
        this.names = names;
        this.withdrawals = new Withdrawals(programmes);
        this.asOf = asOf;
    }

    /** The answer to the list: each with the translations of its own record. */
    record All(@JsonInclude(JsonInclude.Include.ALWAYS) List<ObjectNode> partnerships) {}

    @GetMapping("/api/partnerships")
    ResponseEntity<byte[]> all(
            @ModelAttribute Asking asking,
            @RequestParam(name = "for", required = false) @Nullable String readers,
            HttpServletRequest request) {
        var all = questions.askAll(asking, request, view, names.view(), withdrawals.programmes());
        if (Questions.isPublic(readers)) {
            questions.awaitPublic(request);
        }
        var partnerships = new ArrayList<ObjectNode>();
        var seen = new ArrayList<SeenAt>();
        for (var one : view.all(all.knownAt())) {
            questions.each(all, one.journal(), PublicView.PARTNERSHIP, readers).forEach(question -> {
                var folded = question.read(one.folded());
                Partnership.of(
                                folded,
                                question,
                                side -> names.name(side, all.knownAt(), all.happenedBy()),
                                phase -> withdrawals.of(phase, question, all.knownAt()))
                        .ifPresent(partnership -> partnerships.add(ReaderJson.tree(partnership, question.reader())));
                seen.add(new SeenAt(one.journal(), folded.position()));
            });
        }
        return Answers.of(all.language(), seen, new All(partnerships));
    }

    @GetMapping("/api/partnerships/{id}")
    ResponseEntity<byte[]> one(
            @PathVariable("id") String id,
            @ModelAttribute Asking asking,
            @RequestParam(name = "for", required = false) @Nullable String readers,
            HttpServletRequest request) {
        var question = questions.askFor(
                PublicView.PARTNERSHIP, readers, id, asking, request, view, names.view(), withdrawals.programmes());
        var folded = question.read(view);
        // another journal has other positions: what is read there is that of the moment
        var moment = asOf.moment(question.journal(), question.knownAt());
        var partnership = Partnership.of(
                        folded,
                        question,
                        side -> names.name(side, moment, question.happenedBy()),
                        phase -> withdrawals.of(phase, question, moment))
                .orElseThrow(() -> question.publicly() == null
                        ? new NoAnswer(
                                NoAnswer.Reason.NOTHING_HAPPENED_BY_THEN, id, String.valueOf(question.happenedBy()))
                        : new NoAnswer(NoAnswer.Reason.VIEW_NOT_PUBLISHED, PublicView.PARTNERSHIP, id));
        return Answers.of(question, folded.position(), partnership);
    }
}
