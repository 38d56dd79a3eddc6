package org.ayni.query.timeline;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ayni.entry.JournalKind;
import org.ayni.events.value.Language;
import org.ayni.events.value.Spelling;
import org.ayni.query.http.Answers;
import org.ayni.query.http.Asking;
import org.ayni.query.http.BadQuestion;
import org.ayni.query.http.Questions;
import org.ayni.query.timeline.TextsToTranslate.State;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is to be translated and approved, over HTTP. */
@RestController
public final class TranslationsController {
    private final Questions questions;
    private final Translating translating;

    public TranslationsController(Questions questions, Timeline timeline) {
        this.questions = questions;
        this.translating = new Translating(timeline);
    }

    /**
     * @param into the language of those who shall read it; that of the reader when it is left out
     * @param approved whether what is approved is shown, too, when no state is named
     * @param state only texts of these states
     * @param side only what that side can do something about: translate it, or approve what is not its own
     * @param behind the entry behind which the page begins
     */
    @GetMapping("/api/partnerships/{id}/translations")
    ResponseEntity<byte[]> translations(
            @PathVariable("id") String id,
            @RequestParam(name = "into", required = false) @Nullable String into,
            @RequestParam(name = "approved", required = false) @Nullable String approved,
            @RequestParam(name = "state", required = false) @Nullable List<String> state,
            @RequestParam(name = "side", required = false) @Nullable String side,
            @RequestParam(name = "behind", required = false) @Nullable String behind,
            @ModelAttribute Asking asking,
            HttpServletRequest request) {
        var question = questions.ask(JournalKind.PARTNERSHIP, id, asking, request, translating.view());
        var texts = translating.texts(
                question,
                into == null ? question.reader().language() : language(into),
                states(Questions.list(state), Filter.yes("approved", approved)),
                side == null ? null : translating.side(question, side),
                behind == null ? -1 : Questions.position("behind", behind));
        return Answers.of(question, texts.position(), texts);
    }

    private static Language language(String given) {
        try {
            var language = new Language(given);
            if (language.exists()) {
                return language;
            }
        } catch (IllegalArgumentException malformed) {
            // told below
        }
        throw new BadQuestion(BadQuestion.Reason.LANGUAGE_UNKNOWN, "into", given);
    }

    private static Set<State> states(List<String> given, boolean approvedToo) {
        var states = given.stream().map(TranslationsController::state).toList();
        if (!states.isEmpty()) {
            return EnumSet.copyOf(states);
        }
        return approvedToo ? EnumSet.allOf(State.class) : EnumSet.complementOf(EnumSet.of(State.APPROVED));
    }

    private static State state(String given) {
        return Stream.of(State.values())
                .filter(one -> Spelling.of(one).equals(given))
                .findFirst()
                .orElseThrow(() -> new BadQuestion(BadQuestion.Reason.STATE_UNKNOWN, "state", given));
    }
}
