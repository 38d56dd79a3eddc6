package org.ayni.query.evidence;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.value.PublicView;
import org.ayni.query.fact.Facts;
import org.ayni.query.http.Answers;
import org.ayni.query.http.Asking;
import org.ayni.query.http.BadQuestion;
import org.ayni.query.http.Questions;
import org.ayni.query.timeline.Cited;
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

/** What is known of the files of a partnership, over HTTP. */
@RestController
public final class EvidenceController {
    private final Questions questions;
    private final DocumentView<Facts<PartnershipFact>> view;
    private final Timeline timeline;

    public EvidenceController(Questions questions, DocumentView<Facts<PartnershipFact>> view, Timeline timeline) {
        this.questions = questions;
        this.view = view;
        this.timeline = timeline;
    }

    /** @param proves positions of facts: what shows any of them is wanted */
    @GetMapping("/api/partnerships/{id}/evidence")
    ResponseEntity<byte[]> evidence(
            @PathVariable("id") String id,
            @ModelAttribute Asking asking,
            @RequestParam(name = "for", required = false) @Nullable String readers,
            @RequestParam(name = "proves", required = false) @Nullable List<String> proves,
            HttpServletRequest request) {
        var question = questions.askFor(PublicView.EVIDENCE, readers, id, asking, request, view, timeline.view());
        var shown = question.read(view);
        var at = shown.position();
        // the facts that files show are told as of the same position
        timeline.view().position(question.journal(), new KnownAt.Position(at));
        var asked = positions(proves);
        var named = new TreeSet<>(EvidenceList.cited(shown.state()));
        named.addAll(asked);
        var cited = timeline.items().cited(named, at, question);
        var facts = asked.stream()
                .flatMap(position -> Stream.ofNullable(cited.get(position)))
                .map(Cited::position)
                .toList();
        Predicate<List<Cited>> wanted =
                shows -> asked.isEmpty() || shows.stream().map(Cited::position).anyMatch(facts::contains);
        return Answers.of(question, at, EvidenceList.of(at, shown.state(), cited, wanted, question));
    }

    private static Set<Long> positions(@Nullable List<String> given) {
        var positions = new TreeSet<Long>();
        for (var one : Questions.list(given)) {
            if (!one.matches("[0-9]{1,16}")) {
                throw new BadQuestion(BadQuestion.Reason.POSITION_MALFORMED, "proves", one);
            }
            positions.add(Long.parseLong(one));
        }
        return positions;
    }
}
