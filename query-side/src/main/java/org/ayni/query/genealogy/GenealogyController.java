package org.ayni.query.genealogy;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.BiFunction;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.PracticeFact;
import org.ayni.events.value.PublicView;
import org.ayni.events.value.ThingRef;
import org.ayni.query.contributions.Neighbours;
import org.ayni.query.fact.Facts;
import org.ayni.query.http.Answers;
import org.ayni.query.http.Asking;
import org.ayni.query.http.BadQuestion;
import org.ayni.query.http.Question;
import org.ayni.query.http.Questions;
import org.ayni.query.practices.Exchange;
import org.ayni.query.view.DocumentView;
import org.ayni.query.view.Folded;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Projects, what came of what, and who learned from whom, over HTTP. */
@RestController
public final class GenealogyController {
    private final Questions questions;
    private final DocumentView<Facts<PartnershipFact>> view;
    private final Neighbours neighbours;

    public GenealogyController(Questions questions, DocumentView<Facts<PartnershipFact>> view, Neighbours neighbours) {
        this.questions = questions;
        this.view = view;
        this.neighbours = neighbours;
    }

    /** @param of the thing that is asked about, such as {@code project/schulgarten} */
    public record Wanted(@Nullable String of) {

        ThingRef thing() {
            var given = of == null ? "" : of;
            try {
                return ThingRef.parse(given);
            } catch (IllegalArgumentException e) {
                throw new BadQuestion(BadQuestion.Reason.ID_MALFORMED, "of", given);
            }
        }
    }

    /** @param thing absent when nothing that stands tells of it */
    record Genealogy(
            long position,
            Kin.@Nullable Thing thing,
            @JsonInclude(JsonInclude.Include.ALWAYS) List<Kin.Step> ancestors,
            @JsonInclude(JsonInclude.Include.ALWAYS) List<Kin.Step> descendants) {}

    @GetMapping("/api/partnerships/{id}/projects")
    ResponseEntity<byte[]> projects(
            @PathVariable("id") String id,
            @ModelAttribute Asking asking,
            @RequestParam(name = "for", required = false) @Nullable String readers,
            HttpServletRequest request) {
        return answer(id, asking, readers, request, Projects::of);
    }

    @GetMapping("/api/partnerships/{id}/practices")
    ResponseEntity<byte[]> practices(
            @PathVariable("id") String id,
            @ModelAttribute Asking asking,
            @RequestParam(name = "for", required = false) @Nullable String readers,
            HttpServletRequest request) {
        return answer(id, asking, readers, request, Practices::of);
    }

    @GetMapping("/api/partnerships/{id}/learning")
    ResponseEntity<byte[]> learning(
            @PathVariable("id") String id,
            @ModelAttribute Asking asking,
            @RequestParam(name = "for", required = false) @Nullable String readers,
            HttpServletRequest request) {
        return answer(id, asking, readers, request, LearningDirections::of);
    }

    @GetMapping("/api/partnerships/{id}/genealogy")
    ResponseEntity<byte[]> genealogy(
            @PathVariable("id") String id,
            @ModelAttribute Asking asking,
            @RequestParam(name = "for", required = false) @Nullable String readers,
            @ModelAttribute Wanted wanted,
            HttpServletRequest request) {
        var thing = wanted.thing();
        return answer(
                id,
                asking,
                readers,
                request,
                (at, kin) ->
                        new Genealogy(at, kin.thing(thing).orElse(null), kin.ancestors(thing), kin.descendants(thing)));
    }

    private ResponseEntity<byte[]> answer(
            String id,
            Asking asking,
            @Nullable String readers,
            HttpServletRequest request,
            BiFunction<Long, Kin, Object> shows) {
        var question = questions.askFor(PublicView.PROJECTS, readers, id, asking, request, view, neighbours.view());
        var shown = question.read(view);
        // who has never told of a practice has nobody to ask
        if (shown.state().stream().noneMatch(fact -> fact.told() instanceof PracticeFact)) {
            return answer(question, shown, Exchange.NONE, shows);
        }
        var read = neighbours.of(question);
        var exchange = new Exchange(read, neighbours.then(question));
        return answer(neighbours.translated(question, read), shown, exchange, shows);
    }

    private static ResponseEntity<byte[]> answer(
            Question question,
            Folded<Facts<PartnershipFact>> shown,
            Exchange exchange,
            BiFunction<Long, Kin, Object> shows) {
        var kin = new Kin(shown.state(), question, exchange);
        return Answers.of(question, shown.position(), shows.apply(shown.position(), kin));
    }
}
